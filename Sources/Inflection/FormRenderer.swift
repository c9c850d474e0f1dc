import Foundation
import MessageSyntax
import PhraseModel

/// Formats one form of a message with ICU, and keeps apart what the locale says and what a value adds.
///
/// ICU gives one string. Private-use characters around each placeholder, which no catalog may hold, mark
/// where a value begins and ends.
final class FormRenderer {
  private enum Marker {
    static let open: Unicode.Scalar = "\u{E000}"
    static let close: Unicode.Scalar = "\u{E001}"
  }

  private let catalog: Catalog
  private let library: Library
  /// The locale whose formats are used, with the catalog's numbering system, as ICU wants it.
  private let icuLocale: String
  private let isFrench: Bool
  /// Nil where ICU's own choice among the branches of a plural is the right one.
  private let settling: PluralSettling?
  private var formats: [String: MessageFormat] = [:]

  init(catalog: Catalog, library: Library, rules: PluralRules, ordinalRules: PluralRules) {
    self.catalog = catalog
    self.library = library
    icuLocale = "\(catalog.formattingLocale)-u-nu-\(catalog.header.numbering)"
    isFrench = FrenchDates.isFrench(catalog.formattingLocale)
    let isICUsOwn = catalog.ownPluralRules == nil && catalog.header.formatting == nil
    settling = isICUsOwn ? nil : PluralSettling(rules: rules, ordinalRules: ordinalRules)
  }

  func form(
    of message: Message, phrase: Phrase, wording: Wording, request: FormRequest, assignment: Assignment
  ) throws(InflectionError) -> Form {
    var values: [String: MessageFormat.Value] = [:]
    var failure: InflectionError?
    // One role for each marked stretch, in the order of the pattern; ICU keeps a chosen branch's, so each
    // carries its number.
    var roles: [TextRun.Role] = []
    let source = ValueSource(
      phrase: phrase, wording: wording, catalog: catalog, library: library, request: request)

    var numbers: [String: String] = [:]
    for (name, value) in assignment.values {
      switch value {
      case .person(let form): values[name] = .text(form.rawValue)
      case .number(let number, _):
        values[name] = .number(number)
        numbers[name] = number
      case .term(let id): values[name + "_gender"] = .text(catalog.terms[id]?.gender ?? "other")
      }
    }
    let settled = settling?.settled(message, numbers: numbers) ?? message
    let pattern = settled.pattern { placeholder in
      do throws(InflectionError) {
        let replacement = try self.replacement(
          for: placeholder, phrase: phrase, source: source, assignment: assignment, values: &values)
        guard let role = replacement.role else { return replacement.pattern }
        roles.append(role)
        return "\(Marker.open)\(roles.count - 1):\(replacement.pattern)\(Marker.close)"
      } catch {
        failure = failure ?? error
        return ""
      }
    }
    if let failure { throw failure }
    let text = try format(pattern, values)
    let runs = Self.runs(of: text, roles: roles)
    return Form(
      when: assignment.when, sample: assignment.sample,
      runs: isFrench ? runs.map { FrenchDates.written($0, in: phrase) } : runs)
  }

  private func format(
    _ pattern: String, _ values: [String: MessageFormat.Value]
  ) throws(InflectionError) -> String {
    do throws(ICUError) {
      if let format = formats[pattern] { return try format.format(values) }
      let format = try MessageFormat(pattern, locale: icuLocale)
      formats[pattern] = format
      return try format.format(values)
    } catch {
      throw .icu(error)
    }
  }

  // MARK: Placeholders

  private func replacement(
    for placeholder: Placeholder, phrase: Phrase, source: ValueSource, assignment: Assignment,
    values: inout [String: MessageFormat.Value]
  ) throws(InflectionError) -> (pattern: String, role: TextRun.Role?) {
    let name = placeholder.name
    if placeholder.format == "term" {
      let noun = try self.noun(placeholder, assignment: assignment)
      let key = "\(name)_\(placeholder.termCase ?? "")".replacingOccurrences(of: "-", with: "_")
      values[key] = .text(noun)
      return ("{\(key)}", nil)
    }
    guard let argument = phrase.argument(name) else { return (placeholder.pattern, nil) }
    // A number picks the form even where the library has left the fact out; then it is not told.
    if case .number = assignment[name], !source.isLeftOut(argument) {
      return (placeholder.pattern, .value(argument: name))
    }
    switch source.value(of: argument) {
    case .known(let text):
      if argument.type == .money, placeholder.format == nil {
        let money: String
        do throws(ICUError) {
          money = try LocaleFacts.money(text, in: icuLocale, currency: library.currency)
        } catch {
          throw .icu(error)
        }
        values[name] = .text(money)
      } else {
        values[name] = try ValueSource.icuValue(text, for: argument)
      }
      return (placeholder.pattern, .value(argument: name))
    case .open(let label):
      values["slot_\(name)"] = .text("‹\(label)›")
      return ("{slot_\(name)}", argument.fact == nil ? .slot(argument: name) : .blank(argument: name))
    }
  }

  /// The noun of a term placeholder, declined for its case and for the phrase's `count`.
  private func noun(_ placeholder: Placeholder, assignment: Assignment) throws(InflectionError) -> String {
    guard case .term(let id) = assignment[placeholder.name],
      let message = catalog.terms[id]?.cases[placeholder.termCase ?? ""]?.message
    else { throw .missingTerm(placeholder.name) }
    var count = "1"
    if case .number(let number, _) = assignment["count"] { count = number }
    return try noun(message, count: count)
  }

  /// A term's message for a number of things.
  func noun(_ message: Message, count: String) throws(InflectionError) -> String {
    let settled = settling?.settled(message, numbers: ["count": count]) ?? message
    return try format(settled.pattern(), ["count": .number(count)])
  }

  // MARK: Runs

  private static func runs(of text: String, roles: [TextRun.Role]) -> [TextRun] {
    var runs: [TextRun] = []
    var words = String.UnicodeScalarView()
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      guard scalar == Marker.open else {
        words.append(scalar)
        continue
      }
      if !words.isEmpty { runs.append(TextRun(String(words))) }
      words = String.UnicodeScalarView()
      let index = Int(String(scalars.prefix { $0 != ":" })) ?? 0
      let value = scalars.drop { $0 != ":" }.dropFirst().prefix { $0 != Marker.close }
      scalars = scalars[value.endIndex...].dropFirst()
      runs.append(TextRun(String(value), roles[index]))
    }
    if !words.isEmpty { runs.append(TextRun(String(words))) }
    return runs
  }
}
