/// How the phrases of one situation, most often a single one, go onto cards of a style.
public struct PhraseFit: Sendable {
  /// The cards that are needed; where something has no place on any, one that is taller than it may be; none where the text
  /// cannot be set at all.
  public let cards: [CardLayout]
  /// The part of a single card's height that is used: above 1 where one is not enough.
  public let share: Double
  /// Why the phrase cannot be printed at this size.
  public let problem: CardError?
}

extension CardComposer {
  /// Tries the first situation of the set on cards, and says how well it fits instead of failing.
  public func fit() -> PhraseFit {
    do throws(CardError) {
      guard let section = try sections().first else { return PhraseFit(cards: [], share: 0, problem: nil) }
      let available = try paginator.frame(of: section).bodyHeight(
        numberedUpTo: 99, states: Set(section.blocks.flatMap(\.states)))
      let gaps = style.entryGap * Double(max(0, section.blocks.count - 1))
      let needed = section.blocks.reduce(gaps) { $0 + $1.height(gap: style.rowGap) }
      let share = needed.value / available.value
      do throws(CardError) {
        let pages = try paginator.pages(of: section, available: available)
        var cards: [CardLayout] = []
        for (index, page) in pages.enumerated() {
          cards.append(try paginator.card(page, number: index + 1, of: pages.count).front)
        }
        return PhraseFit(cards: cards, share: share, problem: nil)
      } catch {
        var taller = style
        taller.size.height += needed - available
        let page = CardPaginator.Page(section: section, isContinued: false, blocks: [section.blocks])
        let paginator = CardPaginator(set: set, style: taller, measurer: measurer)
        return PhraseFit(
          cards: [try paginator.card(page, number: 1, of: 1).front], share: share, problem: error)
      }
    } catch {
      return PhraseFit(cards: [], share: 0, problem: error)
    }
  }
}
