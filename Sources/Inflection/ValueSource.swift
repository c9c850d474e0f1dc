import Foundation
import PhraseModel

/// Finds the value of an argument: the one asked for, the library's fact, a sample, or none.
struct ValueSource {
  enum Value {
    case known(String)
    /// Not known; the label says what belongs there.
    case open(label: String)
  }

  let phrase: Phrase
  let wording: Wording
  let catalog: Catalog
  let library: Library
  let request: FormRequest

  func value(of argument: Argument) -> Value {
    if !isLeftOut(argument), let value = settledValue(of: argument) { return .known(value) }
    let label = catalog.header.slots[argument.name] ?? argument.name
    guard request.openValues == .samples else { return .open(label: label) }
    // The same name may be a text in one phrase and a number in another, and the header has one sample for both.
    let samples = [wording.samples[argument.name], catalog.header.samples[argument.name], argument.sample].compactMap(
      \.self)
    let sample = samples.first { SampleValues.whatIsExpected(insteadOf: $0, of: argument) == nil }
    return sample.map { .known($0) } ?? .open(label: label)
  }

  /// Whether an argument is a fact that the library has left out and that no sample may stand for.
  func isLeftOut(_ argument: Argument) -> Bool {
    guard request.openValues == .slots, let fact = argument.fact else { return false }
    return library.fact(fact, in: catalog.locale) == nil
  }

  /// A value that is no sample: the one asked for, or the library's own.
  func settledValue(of argument: Argument) -> String? {
    request.values[argument.name] ?? argument.fact.flatMap { library.fact($0, in: catalog.locale) }
  }

  /// A value as ICU takes it.
  ///
  /// - Throws: `InflectionError.invalidValue` where the text is none of the argument's type.
  static func icuValue(_ text: String, for argument: Argument) throws(InflectionError) -> MessageFormat.Value {
    func invalid(_ expected: String) -> InflectionError {
      .invalidValue(text, argument: argument.name, expected: expected)
    }
    switch argument.type {
    case .number, .money:
      guard Decimal(string: text) != nil, text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }) else {
        throw invalid("a number such as 5 or 1.5")
      }
      return .number(text)
    case .date:
      guard let milliseconds = milliseconds(ofDate: text) else { throw invalid("a date such as 2027-03-14") }
      return .date(milliseconds)
    case .time:
      let parts = text.split(separator: ":").compactMap { Int($0) }
      guard parts.count == 2, 0..<24 ~= parts[0], 0..<60 ~= parts[1] else { throw invalid("a time such as 16:30") }
      return .date(Double(parts[0] * 60 + parts[1]) * 60_000)
    case .person:
      guard PersonForm(rawValue: text) != nil else {
        throw invalid("one of \(PersonForm.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return .text(text)
    case .term, .text: return .text(text)
    }
  }

  private static func milliseconds(ofDate text: String) -> Double? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).compactMap { Int($0) }
    guard parts.count == 3, 1...9999 ~= parts[0], 1...12 ~= parts[1] else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let components = DateComponents(year: parts[0], month: parts[1], day: parts[2])
    guard components.isValidDate(in: calendar) else { return nil }
    return calendar.date(from: components).map { $0.timeIntervalSince1970 * 1000 }
  }
}
