import DeskCards
import Inflection
import PhraseModel
import Preview

/// A phrase becomes a picture of the smallest cards that hold it.
struct SmallestCardStep {
  let own: PreviewCatalog
  let setter: TextSetter

  /// Nil where the phrase has nothing to print.
  func card(of phrase: Phrase, state: ReviewState) -> Preview.SmallestCard? {
    guard let entry = try? own.inflector?.cardEntry(for: phrase, state: state) else { return nil }
    let catalog = own.catalog
    let book = own.phrasebook.book
    let face = CardFace(
      title: catalog.header.headings.situations[phrase.situation] ?? phrase.situation,
      rightTitle: catalog.header.headings.rights[phrase.right]?.title ?? phrase.right,
      colour: book.rights.first { $0.id == phrase.right }.flatMap { Colour(hexadecimal: $0.colour) } ?? Palette.ink)
    let set = CardSet(
      language: CardSource.language(of: catalog), edition: book.edition,
      contents: [CardContent(situation: phrase.situation, face: face, entries: [entry])])
    let fit = CardComposer(set: set, style: .smallest, measurer: setter).fit()
    return Preview.SmallestCard(
      cards: fit.cards.map(CardPicture.init), height: CardStyle.smallest.size.height.value, share: fit.share,
      problem: fit.problem.map { PreviewFailure.text($0) })
  }
}

extension CardPicture {
  init(_ layout: CardLayout) {
    self.init(
      width: layout.size.width.value, height: layout.size.height.value,
      items: layout.items.compactMap { item in
        switch item {
        case .text(let text, let frame):
          .text(
            text.runs.map { run in
              Run(
                text: run.text, isBold: run.weight == .bold, isItalic: run.isItalic, colour: run.colour.hexadecimal)
            }, Box(frame), points: text.size.value)
        case .fill(let frame, let colour): .fill(Box(frame), colour: colour.hexadecimal)
        case .cross(let frame, let colour): .cross(Box(frame), colour: colour.hexadecimal)
        // Flows have them; a phrase alone has none.
        case .disc, .path: nil
        }
      })
  }
}

extension CardPicture.Box {
  fileprivate init(_ frame: Rectangle) {
    self.init(x: frame.x.value, y: frame.y.value, width: frame.width.value, height: frame.height.value)
  }
}
