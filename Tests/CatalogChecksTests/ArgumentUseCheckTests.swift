import TestSupport
import Testing

@Suite struct ArgumentUseCheckTests {
  @Test(arguments: [
    ("title.missing", "Tytułu ▲{title, number} nie mamy.", "argument-type", "{title}"),
    ("title.missing", "▲{title, select, other {x}} „{title}”", "argument-type", "{title}"),
    ("card.ask", "▲{patron}, {patron, select, female {Pani} male {Pan} other {Czy}}", "argument-type", "select"),
    (
      "loan.done", "Wypożyczono {count} ▲{item}, {item, term, accusative} {due, date, ::dMMMM}", "argument-type", "term"
    ),
    ("loan.done", "Wypożyczono {count} {item, term, accusative} do ▲{due}", "argument-type", "::dMMMM"),
    ("pay.now", "Opłatę {fee} można wnieść do ▲{time}.", "argument-type", "::Hmm"),
    ("minutes.left", "Minuty: {count}. ▲{count, select, other {x}}", "argument-type", "plural"),
  ]) func namesTheDeclaredType(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    ("pay.now", "Opłatę {fee, number, ::.00} można wnieść do {time, date, ::Hmm}."),
    ("minutes.left", "{count, spellout} minut, {count, number, integer}"),
  ]) func acceptsEachTypeAsItIsMeant(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
