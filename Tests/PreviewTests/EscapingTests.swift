import Testing

@testable import Preview

/// Text of any origin is text on the page.
@Suite struct EscapingTests {
  @Test(arguments: [
    ("Dzień dobry.", "Dzień dobry."),
    ("<b>x</b>", "&lt;b&gt;x&lt;/b&gt;"),
    ("Q&A “x” \"y\" 'z'", "Q&amp;A “x” &quot;y&quot; &#39;z&#39;"),
    ("&lt;", "&amp;lt;"),
    // Not allowed in HTML: controls but tab and line feed (HTML Standard, 13.2.3.5).
    ("a\u{0}b\u{1B}c\u{7F}d\u{85}e", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e"),
    ("a\tb\nc", "a\tb\nc"),
    ("no\u{A0}break ﷽ 😀 \u{10FFFD}", "no\u{A0}break ﷽ 😀 \u{10FFFD}"),
  ])
  func whatMeansSomethingInHTMLIsEscaped(text: String, escaped: String) {
    #expect(Escaping.text(text) == escaped)
  }

  @Test(arguments: [0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF, 0x1FFFF, 0x10FFFE])
  func noncharactersAreReplaced(number: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(number))
    #expect(Escaping.text("a\(scalar)b") == "a\u{FFFD}b")
  }

  @Test func differentIdentifiersStayDifferentAndPlain() {
    let ids = ["loan.due", "loan_due", "loan due", "loan\"due", "ż", "z"]
    let identifiers = ids.map(Escaping.identifier)
    #expect(Set(identifiers).count == ids.count)
    for identifier in identifiers {
      #expect(identifier.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"'<>&#%".utf8.contains($0) })
    }
    #expect(identifiers[0] == "loan.due")
  }

  @Test(arguments: ["#1B5E9E", "#ffffff"])
  func aColourIsTaken(colour: String) {
    #expect(Escaping.colour(colour) == colour)
  }

  @Test(arguments: ["", "red", "#12345", "#1234567", "#12345;", "#12345\"", "#１２３４５６", "url(x)"])
  func nothingElseIsTakenForAColour(text: String) {
    #expect(Escaping.colour(text) == nil)
  }
}
