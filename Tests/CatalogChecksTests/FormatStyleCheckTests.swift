import TestSupport
import Testing

@Suite struct FormatStyleCheckTests {
  @Test(arguments: [
    (
      "loan.done", "Wypożyczono {count} {item, term, accusative}, do {due, date, ▲::dMMMMQQQQQQ}.", "skeleton-date",
      "::dMMMM"
    ),
    (
      "loan.done", "Wypożyczono {count} {item, term, accusative}, do {due, date, ▲::nosuch}.", "skeleton-date",
      "::dMMMM"
    ),
    ("loan.done", "Wypożyczono {count} {item, term, accusative}, do {due, date, ▲lng}.", "skeleton-date", "::dMMMM"),
    (
      "loan.done", "Wypożyczono {count} {item, term, accusative}, do {due, date, ▲::dMMMMHmm}.", "skeleton-date",
      "::dMMMM"
    ),
    ("pay.now", "Opłatę {fee} można wnieść do {time, time, ▲::dMMMM}.", "skeleton-date", "::Hmm"),
    ("minutes.left", "Minuty: {count, number, ▲::}", "skeleton-number", "::compact-short"),
    ("minutes.left", "Minuty: {count, number, ▲::nosuch}", "skeleton-number", "::compact-short"),
    ("minutes.left", "Minuty: {count, number, ▲intger}", "skeleton-number", "integer"),
    ("minutes.left", "Minuty: {count, spellout,▲%nosuch}", "rule-set-unknown", "%spellout"),
    (
      "minutes.left", "Minuty: {count, spellout,▲ %spellout-cardinal-feminine}", "rule-set-unknown",
      "{…, spellout,%spellout-cardinal-feminine}"
    ),
  ]) func knowsWhatExists(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    ("minutes.left", "Minuty: {count, number, ::compact-short} {count, number, percent} {count, number, #,##0.0}"),
    ("minutes.left", "Minuty: {count, spellout,%spellout-cardinal-feminine}"),
    ("loan.done", "Wypożyczono {count} {item, term, accusative}, do {due, date, ::yMMMMd} {due, date, long}."),
    ("pay.now", "Opłatę {fee} można wnieść do {time, time, ::jmm} {time, time, short}."),
  ]) func acceptsWhatExists(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
