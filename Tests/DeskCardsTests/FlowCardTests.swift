import DeskCards
import PhraseModel
import TestSupport
import Testing

/// Flows: numbered steps, and an arrow for every way from one to another.
@Suite struct FlowCardTests {
  private struct Arrow: Hashable {
    let from: Int
    let to: Int
  }

  private func steps(_ next: [[Int]], long: Bool = false) -> [FlowStep] {
    next.enumerated().map { index, next in
      let words = long ? "To zdanie jest tak długie, że na karcie zajmie więcej niż jeden wiersz." : "Zdanie."
      let entry = CardFixtures.entry("p\(index)", words, avoid: index == 1 ? "Nie tak!" : nil)
      return FlowStep(
        id: "s\(index)", title: "Krok \(index + 1)", phrases: [CardPhrase(own: entry)], next: next.map { "s\($0)" })
    }
  }

  private func cards(_ steps: [FlowStep], _ style: CardStyle, isRightToLeft: Bool = false) throws -> [CardLayout] {
    let set = CardSet(
      language: CardFixtures.language(isRightToLeft: isRightToLeft), edition: "2026-11", contents: [])
    return try FlowCards(
      set: set, face: CardFixtures.face("Rozmowa"), steps: steps, style: style, measurer: PlainMeasurer()
    ).cards().map(\.front)
  }

  /// Where each step's disc is, by its number.
  private func discs(_ card: CardLayout) -> [Int: Rectangle] {
    var discs: [Int: Rectangle] = [:]
    var last: Rectangle?
    for item in card.items {
      if case .disc(let frame, _) = item { last = frame }
      if case .text(let text, let frame) = item, let number = Int(text.text), let disc = last, frame.x == disc.x {
        discs[number - 1] = disc
        last = nil
      }
    }
    return discs
  }

  /// The arrows as a person reads them: from the disc that one begins at to the disc that its head points to.
  private func arrows(_ card: CardLayout) -> [Arrow] {
    let discs = discs(card)
    /// The disc that is nearest to a point, within a quarter of its own width.
    func disc(at point: Point) -> Int? {
      let near = discs.mapValues { frame -> Double in
        let x = max(frame.x.value - point.x.value, point.x.value - frame.maxX.value, 0)
        let y = max(frame.y.value - point.y.value, point.y.value - frame.maxY.value, 0)
        return (x * x + y * y).squareRoot() - frame.width.value / 4
      }
      return near.filter { $0.value < 0 }.min { $0.value < $1.value }?.key
    }
    return card.items.compactMap { item in
      guard case .path(let points, _, hasHead: true) = item, let first = points.first, let last = points.last,
        let from = disc(at: first), let to = disc(at: last)
      else { return nil }
      return Arrow(from: from, to: to)
    }
  }

  private static let encounter = [[1], [2], [3], [4], [5], [6], [7, 8], [5], []]
  private static let ladder = [[1], [5, 2], [5, 3], [5, 4], [5], []]

  /// Flows of every make: a line, loops, jumps ahead, a step that leads to itself, and two that come together.
  @Test(
    arguments: [
      [[1], [2], []], encounter, ladder, [[0, 1], [0, 1, 2], [1, 2, 3], [0]], [[3], [3], [3], []],
      [[1, 2, 3], [0], [0], [0]],
    ], [false, true])
  func everyWayHasAnArrow(next: [[Int]], isRightToLeft: Bool) throws {
    let style = CardStyle(size: .a4)
    let cards = try cards(steps(next), style, isRightToLeft: isRightToLeft)
    #expect(cards.count == 1)
    let ways = next.enumerated().flatMap { from, targets in targets.map { Arrow(from: from, to: $0) } }
    #expect(Set(arrows(cards[0])) == Set(ways) && arrows(cards[0]).count == ways.count)
    CardExpectations.expectSound(cards[0], style, "\(next)")
  }

  @Test(arguments: CardSize.all, [encounter, ladder])
  func nothingCrossesText(size: CardSize, next: [[Int]]) throws {
    for isLarge in [false, true] {
      let style = CardStyle(size: size.size, isLarge: isLarge)
      guard let cards = try size.made({ try self.cards(steps(next, long: true), style) }) else { continue }
      for card in cards { CardExpectations.expectSound(card, style, "\(size.name)") }
      #expect(Set(cards.flatMap { discs($0).keys }) == Set(next.indices))
      // Ways that no arrow can show, since they lead to another card or column, are told in words.
      for (from, targets) in next.enumerated() {
        for to in targets where to != from + 1 {
          #expect(cards.contains { $0.text("→\u{A0}\(to + 1)\u{A0}Krok") != nil }, "\(from) to \(to)")
        }
      }
    }
  }

  @Test func arrowsGoFromColumnToColumnWithoutCrossingText() throws {
    for count in 2...12 {
      let next = (0..<count).map { $0 + 1 < count ? [$0 + 1] : [0] }
      for height in [80.0, 148, 210] {
        let style = CardStyle(size: Size(width: Millimetres(297), height: Millimetres(height)))
        for card in try cards(steps(next), style) {
          CardExpectations.expectSound(card, style, "\(count) steps, \(height) mm")
          let straight = Set(arrows(card).filter { $0.to == $0.from + 1 })
          let here = discs(card)
          let expected = here.keys.filter { here[$0 + 1] != nil }.map { Arrow(from: $0, to: $0 + 1) }
          #expect(straight == Set(expected), "\(count) steps, \(height) mm")
        }
      }
    }
  }

  @Test func lanesThatOverlapKeepApart() throws {
    let card = try #require(try cards(steps(Self.ladder + [[0]]), CardStyle(size: .a4)).first)
    // The upright part of every arrow that goes around: two at one place go to the same step.
    let lanes = card.items.compactMap { item -> (x: Double, span: ClosedRange<Double>, to: Point)? in
      guard case .path(let points, _, hasHead: true) = item, points.count == 4 else { return nil }
      let (top, bottom) = (min(points[1].y.value, points[2].y.value), max(points[1].y.value, points[2].y.value))
      return (points[1].x.value, top...bottom, points[3])
    }
    for (index, lane) in lanes.enumerated() {
      for other in lanes[(index + 1)...] where lane.to != other.to && lane.span.overlaps(other.span) {
        #expect(abs(lane.x - other.x) > 1)
      }
    }
  }

  @Test func aStepSaysItsNameWhatIsSaidAndWhatNot() throws {
    let card = try #require(try cards(steps([[1], []]), CardStyle(size: .a4)).first)
    #expect(
      card.texts == [
        "Rozmowa", "1", "Krok 1", "Zdanie.", "2", "Krok 2", "Zdanie.", "Nie mówimy: Nie tak!", "Uprzejma obsługa",
        "pl · 1/1 · wyd. 2026-11 · szkic",
      ])
  }

  /// The flows of this suite are the book's.
  @Test func theFlowsAreTheBooks() throws {
    let book = try ShippedCatalogs.phrasebook().book
    for (flow, expected) in [(book.encounter, Self.encounter), (book.ladder, Self.ladder)] {
      let places = Dictionary(uniqueKeysWithValues: flow.steps.enumerated().map { ($1.id, $0) })
      #expect(flow.steps.map { Set($0.next.compactMap { places[$0] }) } == expected.map(Set.init))
    }
  }
}
