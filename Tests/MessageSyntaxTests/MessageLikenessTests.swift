import MessageSyntax
import Testing

@Suite struct MessageLikenessTests {
  private func areAlike(_ left: String, _ right: String) throws -> Bool {
    try MessageParser.parse(left).message.reads(like: MessageParser.parse(right).message)
  }

  @Test(arguments: [
    ("a {n} b", "a {n} b"), ("{n, plural, one {a} other {b}}", "{n,plural,one{a}  other{b}}"), ("don't", "don''t"),
    ("{d, date, ::dMMMM}", "{d,date, ::dMMMM}"),
  ])
  func whatIsSaidIsCompared(left: String, right: String) throws {
    #expect(try areAlike(left, right))
  }

  @Test(arguments: [
    ("a {n} b", "a {m} b"), ("a {n}", "a {n} "), ("{n, plural, other {a}}", "{n, select, other {a}}"),
    ("{n, plural, one {a} other {b}}", "{n, plural, one {a} other {c}}"), ("{n}", "{n, number}"),
    ("{n, plural, other {#}}", "{n, plural, other {{n}}}"),
    ("{n, plural, offset:1 other {a}}", "{n, plural, other {a}}"),
  ])
  func aDifferenceIsSeen(left: String, right: String) throws {
    #expect(try !areAlike(left, right))
  }
}
