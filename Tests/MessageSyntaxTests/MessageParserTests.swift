import MessageSyntax
import PhraseModel
import Testing

/// What ICU's MessageFormat syntax says, read with offsets.
@Suite struct MessageParserTests {
  @Test(
    arguments: [
      ("{", .unclosedBrace, 0),
      ("a {name", .unclosedBrace, 2),
      ("{n, plural, other {x}", .unclosedBrace, 0),
      ("{n, plural, other {x", .unclosedBrace, 18),
      ("{n, number, ::x", .unclosedBrace, 0),
      ("a } b", .strayClosingBrace, 2),
      ("it is '{quoted", .unclosedQuote, 6),
      ("{}", .missingArgumentName, 1),
      ("{n m}", .missingComma(after: "n"), 3),
      ("{n, plural other {x}}", .missingComma(after: "plural"), 11),
      ("{n, }", .missingType, 4),
      ("{n, number, }", .missingStyle(type: "number"), 11),
      ("{n, plural}", .missingBranches(type: "plural"), 10),
      ("{n, plural, }", .missingBranches(type: "plural"), 12),
      ("{n, plural, one}", .missingBranchMessage(selector: "one"), 15),
      ("{n, plural, {x}}", .badSelector("{"), 12),
      ("{n, plural, =x {y}}", .badSelector("=x"), 12),
      ("{n, plural, offset:x other {y}}", .badOffset, 20),
    ] as [(String, MessageSyntaxError.Problem, Int)])
  func saysWhatIsWrongAndWhere(text: String, problem: MessageSyntaxError.Problem, offset: Int) {
    #expect(throws: MessageSyntaxError(problem, at: offset)) { try MessageParser.parse(text) }
  }

  @Test func offsetsCountUnicodeScalars() throws {
    let message = try MessageParser.parse("Zażółć {imię}").message
    #expect(message.placeholders.map(\.offset) == [7])
    #expect(message.placeholders.map(\.name) == ["imię"])
  }

  /// https://unicode-org.github.io/icu/userguide/format_parse/messages/#quotingescaping
  @Test(arguments: [
    ("I see '{many}'", "I see {many}"), ("I said '{''Wow!''}'", "I said {'Wow!'}"), ("don't can''t", "don't can't"),
    ("a ''{''", "a '{'"),
  ])
  func apostrophesQuoteAsInICU(text: String, literal: String) throws {
    guard !text.hasSuffix("''{''") else {
      #expect(throws: MessageSyntaxError.self) { try MessageParser.parse(text) }
      return
    }
    #expect(try MessageParser.parse(text).message.parts == [.text(literal, offset: 0)])
  }

  @Test func aNumberSignIsOneOnlyDirectlyInAPlural() throws {
    let message = try MessageParser.parse("# {n, plural, other {# {g, select, other {#}}}}").message
    var signs: [Int] = []
    message.visit { if case .numberSign(let offset) = $0 { signs.append(offset) } }
    #expect(signs == [21])
  }

  @Test func nestingEndsAtItsLimit() {
    let deep = String(repeating: "{n, plural, other {", count: 20_000)
    #expect(throws: MessageSyntaxError.self) { try MessageParser.parse(String(deep.prefix(19_000))) }
    let braces = String(repeating: "{", count: 20_000)
    #expect(throws: MessageSyntaxError(.missingArgumentName, at: 1)) { try MessageParser.parse(braces) }
    #expect(throws: MessageSyntaxError(.tooLong(limit: MessageParser.lengthLimit), at: MessageParser.lengthLimit)) {
      try MessageParser.parse(deep)
    }
  }

  @Test(arguments: [
    "plain", "it''s '{'quoted'}' text", "{n}", "{n, number, ::.00}", "{n, spellout,%spellout-cardinal}",
    "{n, plural, offset:1 =0 {none} one {# and {g, select, female {she} other {they}}} other {'#' '{}' it''s}}",
  ])
  func writingAndReadingGivesTheSameMessage(text: String) throws {
    func shape(_ message: Message) -> String { message.pattern() }
    let message = try MessageParser.parse(text).message
    #expect(shape(try MessageParser.parse(message.pattern()).message) == shape(message))
  }
}
