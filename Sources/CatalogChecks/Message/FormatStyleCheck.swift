import Inflection
import MessageSyntax
import PhraseModel

/// Skeletons and rule sets exist. ICU takes any date skeleton, and an unknown rule set for the default one.
struct FormatStyleCheck: MessageCheck {
  private static let number = Rule(
    "skeleton-number", .error, "A number's style is none that ICU has.",
    help: "Write integer, percent, currency, or a number skeleton after ::.")
  private static let date = Rule(
    "skeleton-date", .error, "A date's or time's style is none, or asks for what the value does not have.",
    help: "ICU takes any skeleton and prints what it makes of it. Use ::dMMMM for dates and ::Hmm for times.")
  private static let ruleSet = Rule(
    "rule-set-unknown", .error, "A spell-out rule set is none of the locale's.",
    help: "ICU would use the default one without a word; a blank before the name is enough.")
  static let rules = [number, date, ruleSet]

  func findings(in message: CheckedMessage) -> [Finding] {
    message.placeholders.compactMap { placeholder in
      guard let format = placeholder.format, let style = placeholder.style else { return nil }
      let trimmed = style.drop { $0.isWhitespace }
      let offset = placeholder.styleOffset + style.unicodeScalars.count - trimmed.unicodeScalars.count
      switch format {
      case "number": return number(String(trimmed), at: offset, in: message)
      case "date", "time":
        return date(String(trimmed), format: format, at: offset, in: message)
          ?? fields(String(trimmed), of: placeholder.name, at: offset, in: message)
      case "spellout", "ordinal", "duration":
        return ruleSet(style, format: format, at: placeholder.styleOffset, in: message)
      default: return nil
      }
    }
  }

  private func number(_ style: String, at offset: Int, in message: CheckedMessage) -> Finding? {
    if style.hasPrefix("::") {
      // ICU takes an empty skeleton, which says nothing.
      guard style == "::" || !message.context.styles.isNumberSkeleton(String(style.dropFirst(2))) else { return nil }
      return message.finding(
        Self.number, at: offset..<(offset + style.unicodeScalars.count), "\(style) is no number skeleton",
        hint: "For example ::compact-short")
    }
    let isPattern = style.contains { $0 == "0" || $0 == "#" }
    guard !isPattern, !["integer", "percent", "currency", "permille"].contains(style) else { return nil }
    return message.finding(
      Self.number, at: offset..<(offset + style.unicodeScalars.count), "\(style) is no number style",
      hint: "Use integer, percent, currency, or a skeleton after ::")
  }

  private func date(
    _ style: String, format: String, at offset: Int, in message: CheckedMessage
  ) -> Finding? {
    if style.hasPrefix("::") {
      guard !FormatStyles.isDateSkeleton(String(style.dropFirst(2))) else { return nil }
      return message.finding(
        Self.date, at: offset..<(offset + style.unicodeScalars.count), "\(style) is no date skeleton",
        hint: format == "time" ? "For example ::Hmm" : "For example ::dMMMM")
    }
    guard !["short", "medium", "long", "full"].contains(style) else { return nil }
    return message.finding(
      Self.date, at: offset..<(offset + style.unicodeScalars.count), "\(style) is no \(format) style",
      hint: "Use a skeleton, which ICU puts into the locale's order: \(format == "time" ? "::Hmm" : "::dMMMM")")
  }

  /// A date has no time of day and a time no date: ICU would print midnight, or the first of January.
  private func fields(_ style: String, of name: String, at offset: Int, in message: CheckedMessage) -> Finding? {
    guard style.hasPrefix("::"), let type = message.phrase.argument(name)?.type else { return nil }
    let fields = FormatStyles.fields(ofDateSkeleton: String(style.dropFirst(2)))
    switch type {
    case .date where fields.time:
      return message.finding(
        Self.date, at: offset..<(offset + style.unicodeScalars.count),
        "\(style) asks for a time of day, which the date \(name) does not have",
        hint: "For example ::dMMMM")
    case .time where fields.date:
      return message.finding(
        Self.date, at: offset..<(offset + style.unicodeScalars.count),
        "\(style) asks for a date, which the time \(name) does not have",
        hint: "For example ::Hmm")
    default: return nil
    }
  }

  private func ruleSet(
    _ style: String, format: String, at offset: Int, in message: CheckedMessage
  ) -> Finding? {
    let sets = message.context.styles.ruleSets(of: format)
    guard !sets.contains(style) else { return nil }
    let name = style.drop { $0.isWhitespace }
    if sets.contains(String(name)) {
      return message.finding(
        Self.ruleSet, at: offset..<(offset + style.unicodeScalars.count),
        "the blank before \(name) makes ICU miss this rule set",
        hint: "Write {…, \(format),\(name)}")
    }
    return message.finding(
      Self.ruleSet, at: offset..<(offset + style.unicodeScalars.count),
      "\(message.catalog.formattingLocale) has no \(format) rule set \(name)",
      hint: nearest(to: String(name), among: sets).map { "Did you mean \($0)?" }
        ?? "It has: \(sets.joined(separator: ", "))")
  }
}
