import TestSupport
import Testing

@Suite struct GlossaryCheckTests {
  private func fixture(says text: String) -> Fixture {
    var fixture = Fixture("title.missing", says: text)
    fixture.replace(
      "samples: {title: Lalka}", with: "samples: {title: Lalka}\nglossary: {opłata: [kara, kary, grzywn*]}",
      in: "pl.yaml")
    return fixture
  }

  @Test(arguments: ["Za tytuł {title} naliczono ▲karę.", "Za tytuł {title} jest ▲grzywna."])
  func findsWordsThatTheLocaleNeverSays(text: String) throws {
    var fixture = fixture(says: text)
    fixture.replace("[kara, kary,", with: "[kara, kary, karę,", in: "pl.yaml")
    try expectFinding("glossary-word", in: fixture, hint: "opłata")
  }

  @Test(arguments: ["Za tytuł {title} naliczono opłatę, mimo karnawału.", "Bez kar za tytuł {title}."])
  func otherWordsAreFine(text: String) throws {
    try expectNothing(in: fixture(says: text))
  }

  @Test func aTermThatTheReferenceNamesIsNamedHereToo() throws {
    var fixture = Fixture.withEnglish
    fixture.replacePhrase(
      "loan.done", in: "en.yaml", with: "    say: ▲You have {count} things, due back on {due, date, ::dMMMM}.")
    try expectFinding("term-untold", in: fixture, hint: "{item, term")
  }
}
