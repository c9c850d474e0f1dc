import DeskCards
import PhraseModel

/// The page beside the cards that says what there is.
struct CardListing {
  let cards: [BuildSummary.Cards]
  /// By locale, its own name.
  let names: [LocaleTag: String]

  var text: String {
    var lines = [
      "# Cards", "",
      "Made by `phrasebook build`. Print at 100 % and cut at the marks; `phrasebook cards --help` makes others.", "",
      "| file | what it is | language | cards | sheets |", "|---|---|---|---|---|",
    ]
    for card in cards {
      let file = card.path.split(separator: "/").last.map { String($0) } ?? card.path
      let languages = [card.locale, card.reader].compactMap(\.self).map { names[$0] ?? $0.identifier }
      let language = card.kind == .languages ? "all" : languages.joined(separator: ", ")
      lines.append("| \(file) | \(Self.meaning(card.kind)) | \(language) | \(card.cardCount) | \(card.sheetCount) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func meaning(_ kind: CardKind) -> String {
    switch kind {
    case .situations: "what to say, by situation: A6, four to a sheet of A4"
    case .encounter: "the encounter at the desk, step by step: A4"
    case .ladder: "the options ladder: A4"
    case .charter: "the rights of every reader: a poster, A4"
    case .pointTo: "for readers to point to: A5, two to a sheet"
    case .languages: "“I speak …”, for readers to point to: A4"
    case .numbers: "which form goes with which number: A6, four to a sheet"
    case .index:
      "an alphabetical index of the situation cards: an A5 booklet, print on both sides, turned about the short edge"
    }
  }
}
