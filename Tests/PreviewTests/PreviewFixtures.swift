import PhraseModel

@testable import Preview

/// Previews made by hand.
enum PreviewFixtures {
  static let location = SourceLocation(file: "Locales/sk.yaml", line: 7, column: 3)

  static func text(_ text: String) -> SourceText {
    SourceText(text, file: location.file, anchors: [.init(offset: 0, line: 8, column: 10)])
  }

  static func wording(
    _ says: String, forms: [Form]? = nil, labels: [Form.Condition: String] = [:], avoid: String? = nil,
    keywords: [String] = []
  ) -> PreviewWording {
    PreviewWording(
      wording: Wording(
        phrase: PhraseID("loan.due"), say: MessageText(source: text(says), message: Message([.text(says, offset: 0)])),
        avoid: avoid, sounds: [LocaleTag("pl"): says], keywords: keywords, samples: [:], location: location),
      forms: forms ?? [Form(when: [], sample: [], runs: [TextRun(says)])], labels: labels)
  }

  static func phrase(
    _ id: String = "loan.due", own: PreviewWording?, source: PreviewWording? = nil, findings: [Finding] = [],
    state: ReviewState = .draft, gloss: String = "Due date", colour: String? = "#1B5E9E", card: SmallestCard? = nil
  ) -> PreviewPhrase {
    PreviewPhrase(
      phrase: Phrase(
        id: PhraseID(id), situation: "loans", right: "courtesy", speaker: .staff, gloss: gloss, note: gloss,
        arguments: [], location: location), colour: colour, state: state, stateLabel: "návrh", own: own, source: source,
      findings: findings, smallestCard: card)
  }

  static func content(_ phrases: [PreviewPhrase], findings: [Finding] = []) -> PreviewContent {
    PreviewContent(
      own: PreviewLocale(
        tag: LocaleTag("ar"), name: "العربية", isRightToLeft: true, fontFamilies: ["Noto Sans Arabic"]),
      source: PreviewLocale(tag: LocaleTag("pl"), name: "polski", isRightToLeft: false), edition: "2026-11",
      facts: [PrintFact("Direction", "right to left")],
      sections: [
        PreviewSection(
          situation: Situation(id: "loans", gloss: "Loans", right: "courtesy", location: location), title: "الإعارة",
          sourceTitle: "Wypożyczenia", phrases: phrases)
      ],
      words: [PreviewWords(title: "Labels", rows: [.init(key: "say", own: nil, source: "Mówimy")])],
      terms: [
        PreviewTerm(
          declaration: TermDeclaration(id: "book", gloss: "book", kind: "loan", location: location),
          gender: "masculine",
          declensions: [.init(name: "nominative", cells: [.init(numbers: "1", noun: "كتاب")])], source: "książka",
          findings: [])
      ], findings: findings.map { PlacedFinding($0, line: "  say: x") })
  }

  static func finding(
    column: Int = 10, severity: Finding.Severity = .error, message: String = "momment is not declared"
  ) -> Finding {
    Finding(
      rule: "argument-undeclared", severity: severity, at: SourceLocation(file: location.file, line: 8, column: column),
      phrase: PhraseID("loan.due"), message: message, hint: "Did you mean moment?")
  }
}
