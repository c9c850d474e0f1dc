import TestSupport
import Testing

@Suite struct ApostropheCheckTests {
  @Test(arguments: [
    ("title.missing", "Tytułu ▲'{title}' nie mamy, jest {title}.", "apostrophe-quotes-argument", "’"),
    ("title.missing", "Tytułu {title} d▲'{autor} nie' ma.", "apostrophe-quotes-argument", "’"),
  ]) func findsTheSwallowedArgument(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    ("title.missing", "Tytułu {title} d''Artagnan nie ma, ani '{'tego'}'."),
    ("title.missing", "Tytułu {title} d’Artagnan ani rock 'n' roll nie mamy."),
  ]) func acceptsOthers(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
