import DeskCards
import PhraseModel

/// Cards in two languages made by hand: staff speak Polish, readers another one.
extension CardFixtures {
  /// A phrase in both languages; persons are labels with the forms, which sound as the dictionary says.
  static func phrase(
    _ id: String, _ polish: String, _ foreign: String, speaker: Phrase.Speaker = .staff,
    persons: [(String, String)] = [], numbers: [(String, String)] = [], sounds: [String: String] = [:]
  ) -> CardPhrase {
    CardPhrase(
      own: entry(id, polish, speaker: speaker),
      reader: ReaderEntry(
        entry: entry(id, foreign, speaker: speaker, persons: persons, numbers: numbers), sounds: sounds))
  }

  static func bilingualSet(
    _ phrases: [CardPhrase], reader: CardLanguage = language("uk", state: "чернетка")
  ) -> CardSet {
    CardSet(
      language: language(), reader: reader, edition: "2026-11",
      contents: [
        CardContent(
          situation: "loans", face: face("Wypożyczenia"), readerFace: face("Позики"), phrases: phrases)
      ])
  }

  static let hebrew = language("he", isRightToLeft: true, state: "טיוטה")

  /// What a desk says, as long as such phrases are.
  static let ukrainianPhrases = [
    phrase("a", "Skiń głową.", "Кивніть.", speaker: .cue),
    phrase(
      "b", "Czy mogę prosić o kartę biblioteczną?", "Чи можу я попросити читацький квиток?",
      persons: [("Pani", "Пані, прошу квиток."), ("Państwo", "Панове, прошу квиток.")],
      sounds: ["Чи можу я попросити читацький квиток?": "czy możu ja poprosyty czytaćkyj kwytok?"]),
    phrase(
      "c", "Wypożyczono 5 książek.", "Видано 5 книг.", numbers: [("1", "одна книга"), ("2–4", "дві книги")],
      sounds: ["Видано 5 книг.": "wydano 5 knyh."]),
    phrase("d", "Nie rozumiem.", "Я не розумію.", speaker: .reader, sounds: ["Я не розумію.": "ja ne rozumiju"]),
  ]
}
