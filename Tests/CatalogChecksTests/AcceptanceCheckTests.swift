import TestSupport
import Testing

@Suite struct AcceptanceCheckTests {
  /// Our parser keeps a hyphen in a name, so that a misspelt one stays one word; ICU takes letters, digits
  /// and `_` only.
  @Test func icuHasTheLastWord() throws {
    let (findings, _) = try Fixture(
      "card.ask", says: "{patron, select, female {Pani} male {Pan} wo-men {x} other {y}}"
    ).check()
    #expect(findings.map(\.rule).sorted() == ["icu-refuses", "select-key-unknown"])
  }
}
