import PhraseModel

extension UnitCollector {
  func phraseUnits() -> [TranslationUnit] {
    phrasebook.book.phrases.flatMap { phrase -> [TranslationUnit] in
      guard let wording = source.phrases[phrase.id] else { return [] }
      return units(of: phrase, from: wording, to: target.phrases[phrase.id])
    }
  }

  private func units(of phrase: Phrase, from wording: Wording, to translated: Wording?) -> [TranslationUnit] {
    let meaning = TranslationUnit.Note(.meaning, phrase.gloss)
    func unit(
      _ keys: [String], _ kind: TranslationUnit.Kind, _ text: String?, at location: SourceLocation? = nil,
      _ targetText: String?, notes: [TranslationUnit.Note]
    ) -> TranslationUnit? {
      guard let text, !text.isEmpty else { return nil }
      return TranslationUnit(
        path: ["phrases", phrase.id.identifier] + keys, kind: kind, phrase: phrase.id, source: text,
        sourceLocation: location ?? wording.location, target: targetText.flatMap { $0.isEmpty ? nil : $0 },
        targetLocation: translated?.location ?? target.places.key("phrases"), notes: notes)
    }

    var units: [TranslationUnit?] = [
      unit(
        ["say"], .say, wording.say.source.text, at: wording.say.source.start, translated?.say.source.text,
        notes: [meaning, .init(.context, phrase.note), .init(.speaker, Self.speaker(phrase.speaker))]
          + argumentNotes(of: phrase, in: wording.say.message)),
      unit(
        ["avoid"], .avoid, wording.avoid, translated?.avoid,
        notes: [
          meaning,
          .init(
            .instruction, "What not to say, shown crossed out beside the phrase: what is really said. May stay empty."),
        ]),
    ]
    let readers = Set(wording.sounds.keys).union((translated?.sounds ?? [:]).keys)
    for reader in readers.sorted() {
      units.append(
        unit(
          ["sounds", reader.identifier], .sounds, wording.sounds[reader] ?? wording.say.source.text,
          translated?.sounds[reader],
          notes: [
            meaning, .init(.instruction, "How the phrase sounds in \(target.locale), spelt for a reader of \(reader)."),
          ]))
    }
    units.append(
      unit(
        ["keywords"], .keywords, KeywordList.text(wording.keywords), (translated?.keywords).map(KeywordList.text),
        notes: [
          meaning,
          .init(
            .instruction,
            "What people type when they look for the phrase, separated by semicolons; not a translation. May stay empty."
          ),
        ]))
    for (name, text) in wording.samples.sorted(by: { $0.key < $1.key }) {
      units.append(
        unit(
          ["samples", name], .sample, text, translated?.samples[name],
          notes: [meaning, .init(.instruction, "An example of {\(name)}, in the form that this phrase needs.")]))
    }
    return units.compactMap(\.self)
  }

  private static func speaker(_ speaker: Phrase.Speaker) -> String {
    switch speaker {
    case .staff: "Said by staff to a reader."
    case .reader: "A reader points to it."
    case .cue: "An instruction to staff, never spoken."
    }
  }
}
