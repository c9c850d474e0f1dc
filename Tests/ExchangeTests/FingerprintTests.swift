import Exchange
import Testing

@Suite struct FingerprintTests {
  /// The vectors of FNV-1a's authors (http://www.isthe.com/chongo/tech/comp/fnv/).
  @Test(arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
  func itIsFNV1a(text: String, expected: String) {
    #expect(Fingerprint(of: text).text == expected)
  }

  @Test func noTextIsAnotherThanAnEmptyOne() {
    #expect(Fingerprint(of: nil) != Fingerprint(of: ""))
    #expect(Fingerprint("none") == Fingerprint(of: nil))
  }

  @Test(arguments: ["", "x", "85944171f73967e", "85944171f73967e8a", "zzzzzzzzzzzzzzzz"])
  func anythingElseIsNone(text: String) {
    #expect(Fingerprint(text) == nil)
  }
}
