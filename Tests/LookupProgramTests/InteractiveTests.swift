import Testing

@testable import LookupProgram

/// What keys do while somebody looks up at every key.
@Suite struct InteractiveTests {
  /// The bytes are those of ECMA-48 and xterm's control sequences.
  @Test(arguments: [
    ("a", [Key.text("a")]), ("ż", [.text("ż")]), ("\r", [.enter]), ("\t", [.tab]), ("\u{1B}[Z", [.backTab]),
    ("\u{1B}[A", [.up]), ("\u{1B}OB", [.down]), ("\u{1B}[1;5C", []), ("\u{7F}", [.backspace]), ("\u{15}", [.clear]),
    ("\u{1B}", [.escape]), ("\u{1B}p", [.alternate("p")]),
    ("ab\u{1B}[Bc", [.text("a"), .text("b"), .down, .text("c")]),
  ])
  func bytesAreKeys(text: String, keys: [Key]) {
    #expect(Key.keys(in: Array(text.utf8)) == keys)
  }

  /// Over a slow line, a key comes in parts.
  @Test(arguments: [
    ([0x1B], true), ([0x1B, 0x5B], true), ([0x1B, 0x5B, 0x31], true), ([0x1B, 0x5B, 0x41], false), ([0xC5], true),
    ([0xC5, 0xBC], false), ([0x61], false), ([0xE0, 0xA4], true), ([0x1B, 0x70], false), ([], false),
  ])
  func aKeyThatIsCutIsKnown(bytes: [UInt8], isCut: Bool) {
    #expect(Key.isCut(bytes) == isCut)
  }

  private func state(after keys: Key...) -> InteractiveState {
    var state = InteractiveState(locales: ["pl", "en", "uk"])
    for key in keys { _ = state.press(key, resultCount: 3) }
    return state
  }

  @Test func tabGoesThroughTheReadersLanguages() {
    #expect(state().readerLocale == nil)
    #expect(state(after: .tab).readerLocale == "en")
    #expect(state(after: .tab, .tab, .tab).readerLocale == nil)
    #expect(state(after: .backTab).readerLocale == "uk")
  }

  @Test func plusAndMinusCount() {
    #expect(state(after: .text("+"), .text("+")).count == 2)
    #expect(state(after: .text("+"), .text("-")).count == nil)
    // Within a word, a hyphen is a letter of it.
    #expect(state(after: .text("e"), .text("-")).query == "e-")
  }

  @Test func lettersAreTypedUntilALineIsChosen() {
    #expect(state(after: .text("p")).query == "p")
    let chosen = state(after: .text("k"), .down, .text("p"))
    #expect(chosen.query == "k")
    #expect(chosen.personForm == "female")
  }

  /// Where fewer lines are left than were chosen from, the last of them is the one.
  @Test func theChosenLineIsOneThatIsThere() {
    let state = state(after: .down, .down, .down)
    #expect(state.chosen(of: 3) == 2)
    #expect(state.chosen(of: 2) == 1)
    #expect(state.chosen(of: 0) == nil)
    #expect(self.state().chosen(of: 3) == 0)
  }

  @Test func enterPrintsAndEscapeLeaves() {
    var state = InteractiveState(locales: ["pl"])
    #expect(state.press(.enter, resultCount: 0) == .goOn)
    #expect(state.press(.enter, resultCount: 1) == .print)
    #expect(state.press(.escape, resultCount: 1) == .leave)
    #expect(state.press(.alternate("c"), resultCount: 1) == .copy)
  }
}
