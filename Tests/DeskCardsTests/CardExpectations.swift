import DeskCards
import Testing

/// What holds for every card, whatever is on it.
enum CardExpectations {
  /// A hundredth of a millimetre is rounding.
  static let rounding = 0.01

  /// Nothing outside of the margins, nothing smaller than the floor, no text on or under another one or a line.
  static func expectSound(
    _ card: CardLayout, _ style: CardStyle, _ comment: Comment, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (frame, item) in zip(card.frames, card.items) {
      let isInside =
        frame.x.value >= style.margin.value - rounding && frame.y.value >= style.margin.value - rounding
        && frame.maxX.value <= style.size.width.value - style.margin.value + rounding
        && frame.maxY.value <= style.size.height.value - style.margin.value + rounding
      #expect(isInside, "\(comment): \(item)", sourceLocation: sourceLocation)
      #expect(frame.width.value >= 0 && frame.height.value >= 0, "\(comment): \(item)", sourceLocation: sourceLocation)
    }
    for text in card.styledTexts {
      #expect(text.size >= style.floor, "\(comment): \(text.text)", sourceLocation: sourceLocation)
    }
    expectReadable(card, comment, sourceLocation: sourceLocation)
    let texts = card.items.compactMap { if case .text(let text, let frame) = $0 { (text.text, frame) } else { nil } }
    for (index, (words, frame)) in texts.enumerated() {
      for (other, otherFrame) in texts[(index + 1)...] {
        #expect(
          !overlap(frame, otherFrame), "\(comment): “\(words)” on “\(other)”", sourceLocation: sourceLocation)
      }
      for case .path(let points, _, _) in card.items {
        for (from, to) in zip(points, points.dropFirst()) {
          let line = Rectangle(
            x: min(from.x, to.x), y: min(from.y, to.y), width: Millimetres(abs(from.x.value - to.x.value)),
            height: Millimetres(abs(from.y.value - to.y.value)))
          #expect(!overlap(frame, line), "\(comment): a line through “\(words)”", sourceLocation: sourceLocation)
        }
      }
    }
  }

  /// Every colour of a text has a contrast of 4.5 to 1 at least with what it stands on (WCAG 2.2, 1.4.3).
  static func expectReadable(
    _ card: CardLayout, _ comment: Comment, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (index, item) in card.items.enumerated() {
      guard case .text(let text, let frame) = item else { continue }
      let (x, y) = (frame.x.value + frame.width.value / 2, frame.y.value + frame.height.value / 2)
      var ground = Palette.paper
      for case .fill(let under, let colour) in card.items[..<index].map(Self.flat)
      where under.x.value < x && under.maxX.value > x && under.y.value < y && under.maxY.value > y { ground = colour }
      for run in text.runs {
        #expect(
          run.colour.contrast(with: ground) >= 4.5, "\(comment): “\(run.text)”", sourceLocation: sourceLocation)
      }
    }
  }

  private static func flat(_ item: CardLayout.Item) -> CardLayout.Item {
    if case .disc(let frame, let colour) = item { .fill(frame, colour) } else { item }
  }

  /// Whether two frames share more than an edge.
  static func overlap(_ one: Rectangle, _ other: Rectangle) -> Bool {
    one.maxX.value > other.x.value + rounding && other.maxX.value > one.x.value + rounding
      && one.maxY.value > other.y.value + rounding && other.maxY.value > one.y.value + rounding
  }
}

extension CardLayout {
  var styledTexts: [StyledText] {
    items.compactMap { if case .text(let text, _) = $0 { text } else { nil } }
  }

  /// The frame of the first text that has these words in it.
  func frame(of words: String) -> Rectangle? {
    items.lazy.compactMap { if case .text(let text, let frame) = $0, text.text.contains(words) { frame } else { nil } }
      .first
  }

  func text(_ words: String) -> StyledText? { styledTexts.first { $0.text.contains(words) } }
}

extension CardSize {
  /// What is made at this size; nil where it is too much for a small card, which must then be an error and no card that is cut off.
  func made<Made>(_ make: () throws -> Made) throws -> Made? {
    do {
      return try make()
    } catch CardError.overflow where size.height < Millimetres(75) {
      return nil
    }
  }
}

/// The sizes that cards are made at, from a badge to a sheet.
struct CardSize: Sendable, CustomTestStringConvertible {
  let name: String
  let size: Size

  var testDescription: String { name }

  static let all = ["id-1", "a7", "100x70mm", "a6", "a5", "tent", "a4", "a3"].compactMap { name in
    Size(card: name).map { CardSize(name: name, size: $0) }
  }
}
