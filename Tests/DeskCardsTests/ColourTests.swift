import PhraseModel
import TestSupport
import Testing

@testable import DeskCards

@Suite struct ColourTests {
  /// WCAG 2.2's own examples: black on white is 21:1; #767676 is the lightest grey that passes 4.5:1 on white.
  @Test func contrastIsWCAGs() throws {
    let white = try #require(Colour(hexadecimal: "#FFFFFF"))
    #expect(abs(white.contrast(with: Colour(red: 0, green: 0, blue: 0)) - 21) < 0.001)
    let grey = try #require(Colour(hexadecimal: "#767676"))
    #expect(grey.contrast(with: white) >= 4.5)
    #expect(try #require(Colour(hexadecimal: "#777777")).contrast(with: white) < 4.5)
  }

  @Test(arguments: ["1B5E9E", "#12345", "#GGGGGG", "", "#1234567", "#+12345", "#-12345", "#١٢٣٤٥٦"])
  func otherTextsAreNoColour(text: String) {
    #expect(Colour(hexadecimal: text) == nil)
  }

  @Test func everyTextCanBeRead() throws {
    for colour in [Palette.ink, Palette.quiet, Palette.avoid] {
      #expect(colour.contrast(with: Palette.paper) >= 4.5)
    }
    for right in try ShippedCatalogs.phrasebook().book.rights {
      let colour = try #require(Colour(hexadecimal: right.colour))
      #expect(colour.contrast(with: Palette.paper) >= 4.5, "\(right.id)")
      // A cue stands on a tint of the right's colour.
      #expect(Palette.ink.contrast(with: colour.tinted(0.88)) >= 4.5, "\(right.id)")
      #expect(colour.contrast(with: colour.tinted(0.88)) >= 4.5, "\(right.id)")
    }
  }

  /// Whatever the right, on every kind of ground that cards have: bands, tints, discs, paper; in colour and in grey.
  @Test func everyTextOfACardCanBeReadInTheColourOfEveryRight() throws {
    for right in try ShippedCatalogs.phrasebook().book.rights {
      let colour = try #require(Colour(hexadecimal: right.colour))
      let face = CardFace(title: "Karta", rightTitle: right.gloss, colour: colour)
      let entries = [
        CardFixtures.entry("a", "Skiń głową.", speaker: .cue),
        CardFixtures.entry(
          "b", "Dzień dobry.", persons: [("Pani", "Dzień dobry Pani."), ("Pan", "Dzień dobry Panu.")],
          numbers: [("1", "jedna"), ("2–4", "dwie")], avoid: "No."),
        CardFixtures.entry("c", "Nie rozumiem.", speaker: .reader),
      ]
      let set = CardSet(
        language: CardFixtures.language(), edition: "2026-11",
        contents: [CardContent(situation: "loans", face: face, entries: entries)])
      let rights = [CharterRight(title: right.gloss, text: right.gloss, colour: colour)]
      let measurer = PlainMeasurer()
      let cards =
        try CardComposer(set: set, measurer: measurer).cards()
        + CharterCards(set: set, face: face, rights: rights, style: CardStyle(), measurer: measurer).cards()
      for card in cards.map(\.front) {
        CardExpectations.expectReadable(card, "\(right.id)")
        CardExpectations.expectReadable(card.inGreyscale, "\(right.id) in grey")
      }
    }
  }

  @Test func greyIsAsLightAsTheColourThatItStandsFor() throws {
    let white = Palette.paper
    for hexadecimal in ["#1B5E9E", "#A31A1A", "#2E7D32", "#6A1B9A", "#FFFFFF", "#000000", "#767676", "#E0E8F0"] {
      let colour = try #require(Colour(hexadecimal: hexadecimal))
      let card = CardLayout(
        size: .a7Landscape,
        items: [.fill(Rectangle(x: .zero, y: .zero, width: Millimetres(1), height: Millimetres(1)), colour)])
      guard case .fill(_, let grey) = card.inGreyscale.items[0] else {
        Issue.record("\(hexadecimal)")
        continue
      }
      #expect(grey.red == grey.green && grey.green == grey.blue)
      #expect(abs(grey.contrast(with: white) - colour.contrast(with: white)) < 0.01, "\(hexadecimal)")
    }
  }

  @Test func everythingOnAGreyCardIsGrey() throws {
    let frame = Rectangle(x: .zero, y: .zero, width: Millimetres(9), height: Millimetres(9))
    let red = Palette.avoid
    let points = [Point(x: .zero, y: .zero), Point(x: Millimetres(1), y: .zero)]
    let text = StyledText([.init("nie", colour: red), .init("tak", weight: .bold, colour: red)], size: Points(12))
    let card = CardLayout(
      size: .a7Landscape,
      items: [
        .text(text, frame), .fill(frame, red), .cross(frame, red), .disc(frame, red), .path(points, red, hasHead: true),
      ])
    let colours = card.inGreyscale.items.flatMap { item -> [Colour] in
      switch item {
      case .text(let text, _): text.runs.map(\.colour)
      case .fill(_, let colour), .cross(_, let colour), .disc(_, let colour), .path(_, let colour, _): [colour]
      }
    }
    #expect(colours.count == 6 && colours.allSatisfy { $0.red == $0.green && $0.green == $0.blue })
  }
}
