import DeskCards
import PhraseModel

/// Cards made by hand, for layout.
enum CardFixtures {
  static let location = SourceLocation(file: "phrasebook.yaml", line: 1, column: 1)

  static func phrase(_ id: String, speaker: Phrase.Speaker = .staff) -> Phrase {
    Phrase(
      id: PhraseID(id), situation: "loans", right: "courtesy", speaker: speaker, gloss: "", note: "", arguments: [],
      location: location)
  }

  static func entry(
    _ id: String, _ text: String, speaker: Phrase.Speaker = .staff, persons: [(String, String)] = [],
    numbers: [(String, String)] = [], avoid: String? = nil
  ) -> CardEntry {
    var axes: [FormAxis] = []
    if !persons.isEmpty { axes.append(axis("patron", .person, persons)) }
    if !numbers.isEmpty { axes.append(axis("count", .number, numbers)) }
    return CardEntry(
      phrase: phrase(id, speaker: speaker), lead: form(text), axes: axes, avoid: avoid, state: .draft)
  }

  private static func axis(_ name: String, _ kind: FormAxis.Kind, _ rows: [(String, String)]) -> FormAxis {
    FormAxis(argument: name, kind: kind, rows: rows.map { FormAxis.Row(label: $0.0, form: form($0.1)) })
  }

  static func form(_ text: String) -> Form {
    Form(when: [], sample: [], runs: [TextRun(text)])
  }

  static func set(_ entries: [CardEntry], title: String = "Wypożyczenia", isRightToLeft: Bool = false) -> CardSet {
    CardSet(
      language: language(isRightToLeft: isRightToLeft), edition: "2026-11",
      contents: [CardContent(situation: "loans", face: face(title), entries: entries)])
  }

  static func face(_ title: String) -> CardFace {
    CardFace(title: title, rightTitle: "Uprzejma obsługa", colour: Colour(red: 0.1, green: 0.37, blue: 0.62))
  }

  static func language(
    _ locale: String = "pl", isRightToLeft: Bool = false, state: String = "szkic"
  ) -> CardLanguage {
    language(locale, isRightToLeft: isRightToLeft, states: [.draft: state])
  }

  static func language(
    _ locale: String = "pl", isRightToLeft: Bool = false, states: [ReviewState: String]
  ) -> CardLanguage {
    CardLanguage(
      locale: LocaleTag(locale), name: locale, isRightToLeft: isRightToLeft,
      labels: CardLabels(
        say: "Mówimy", avoid: "Nie mówimy", cue: "Robimy", reader: "Wskazuje", continued: "cd.", edition: "wyd.",
        blank: "do wpisania", charter: "Państwa prawa", numbers: "Liczby i\u{A0}formy", index: "Spis alfabetyczny",
        states: states))
  }
}

extension CardLayout {
  /// The texts in the order in which they are drawn.
  var texts: [String] {
    items.compactMap { if case .text(let text, _) = $0 { text.text } else { nil } }
  }

  var frames: [Rectangle] {
    items.map { item in
      switch item {
      case .text(_, let frame), .fill(let frame, _), .cross(let frame, _), .disc(let frame, _): frame
      case .path(let points, _, _):
        Rectangle(
          x: points.map(\.x).min() ?? .zero, y: points.map(\.y).min() ?? .zero,
          width: (points.map(\.x).max() ?? .zero) - (points.map(\.x).min() ?? .zero),
          height: (points.map(\.y).max() ?? .zero) - (points.map(\.y).min() ?? .zero))
      }
    }
  }
}
