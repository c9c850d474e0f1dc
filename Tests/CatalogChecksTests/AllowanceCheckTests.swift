import TestSupport
import Testing

@Suite struct AllowanceCheckTests {
  @Test(arguments: [
    ("▲spase-doubled", "Did you mean space-doubled?"), ("▲argument-undeclared", "Mend"),
    ("▲no-such-rule", "--list-rules"),
  ])
  func onlyWarningsCanBeAllowed(rule: String, hint: String) throws {
    var fixture = Fixture()
    fixture.replace("    avoid: Karta!\n", with: "    avoid: Karta!\n    allow: [\(rule)]\n", in: "pl.yaml")
    try expectFinding("allow-unknown", in: fixture, hint: hint)
  }

  @Test func aPhraseAllowsItselfWhatItNames() throws {
    var fixture = Fixture("title.missing", says: "Tytułu  {title} nie mamy.\n")
    fixture.replace(
      "Tytułu  {title} nie mamy.", with: "Tytułu  {title} nie mamy.\n    allow: [space-doubled]", in: "pl.yaml")
    try expectNothing(in: fixture)
  }

  @Test func aLocaleAllowsItself() throws {
    var fixture = Fixture("title.missing", says: "Tytułu  {title} nie mamy.")
    fixture.replace(
      "complete: true\nnumbering", with: "complete: true\nallow: [space-doubled]\nnumbering", in: "pl.yaml")
    try expectNothing(in: fixture)
  }

  @Test func whatOnePhraseAllowsAnotherDoesNot() throws {
    var fixture = Fixture("title.missing", says: "Tytułu ▲ {title} nie mamy.")
    fixture.replace("    avoid: Karta!\n", with: "    avoid: Karta!\n    allow: [space-doubled]\n", in: "pl.yaml")
    try expectFinding("space-doubled", in: fixture)
  }
}
