import TerminalText
import Testing

/// Text on a narrow terminal.
@Suite struct TextLinesTests {
  @Test(arguments: [
    ("Proszę o kartę", 20, ["Proszę o kartę"]), ("Proszę o kartę", 9, ["Proszę o", "kartę"]),
    ("Proszę o\u{A0}kartę", 9, ["Proszę", "o\u{A0}kartę"]), ("biblioteka", 4, ["bibl", "iote", "ka"]),
    ("a biblioteka b", 4, ["a", "bibl", "iote", "ka b"]), ("", 9, []),
    // Two columns for each of these (UAX #11), and none for a mark or an isolate.
    ("\u{501F}\u{4E66}\u{8BC1}", 4, ["\u{501F}\u{4E66}", "\u{8BC1}"]),
    ("\u{501F}\u{4E66}", 1, ["\u{501F}", "\u{4E66}"]),
    ("\u{2068}ab\u{2069} c\u{301}d", 5, ["\u{2068}ab\u{2069} c\u{301}d"]),
  ])
  func linesEndBetweenWords(text: String, columns: Int, lines: [String]) {
    #expect(TextWidth.lines(of: text, columns: columns) == lines)
  }
}
