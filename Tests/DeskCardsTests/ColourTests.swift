import DeskCards
import TestSupport
import Testing

@Suite struct ColourTests {
  /// WCAG 2.2's own examples: black on white is 21:1; #767676 is the lightest grey that passes 4.5:1 on white.
  @Test func contrastIsWCAGs() throws {
    let white = try #require(Colour(hexadecimal: "#FFFFFF"))
    #expect(abs(white.contrast(with: Colour(red: 0, green: 0, blue: 0)) - 21) < 0.001)
    let grey = try #require(Colour(hexadecimal: "#767676"))
    #expect(grey.contrast(with: white) >= 4.5)
    #expect(try #require(Colour(hexadecimal: "#777777")).contrast(with: white) < 4.5)
  }

  @Test(arguments: ["1B5E9E", "#12345", "#GGGGGG", "", "#1234567"])
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
}
