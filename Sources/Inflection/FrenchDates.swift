import PhraseModel

/// Dates and times as a French sentence has them: “le 1er mai”, “de 9 h à 16 h 30”.
///
/// CLDR's patterns know no ordinals, and its times are those of a clock (09:00).
enum FrenchDates {
  static func isFrench(_ locale: LocaleTag) -> Bool {
    locale.identifier == "fr" || locale.identifier.hasPrefix("fr-")
  }

  /// A run of a form, with the value of a date or a time as French writes it.
  static func written(_ run: TextRun, in phrase: Phrase) -> TextRun {
    guard case .value(let name) = run.role else { return run }
    switch phrase.argument(name)?.type {
    case .date: return TextRun(date(run.text), run.role)
    case .time: return TextRun(time(run.text), run.role)
    default: return run
    }
  }

  /// Only the first of a month is an ordinal.
  private static func date(_ text: String) -> String {
    text.split(separator: " ").map { $0 == "1" ? "1er" : $0 }.joined(separator: " ")
  }

  /// The hour without a leading zero, and minutes only where there are some, all on one line.
  private static func time(_ text: String) -> String {
    let numbers = text.split { !$0.isNumber }
    guard numbers.count == 2, let hour = Int(numbers[0]) else { return text }
    return "\(hour)\u{A0}h" + (numbers[1] == "00" ? "" : "\u{A0}\(numbers[1])")
  }
}
