import Exchange
import PhraseModel
import TestSupport
import Testing

extension Fixture {
  /// The fixture with a Slovak file that has begun.
  static var withSlovak: Fixture {
    var fixture = Fixture()
    fixture.files["sk.yaml"] = slovak
    return fixture
  }

  private static let slovak = """
    schema: 1
    name: slovenčina
    register: formal
    complete: false
    numbering: latn
    quotes: ["„", "“", "‚", "‘"]
    cases: [nominative, genitive]
    genders: [feminine, masculine]
    forms:
      patron:
        required: [female, male, child]
        labels: {other: všeobecne, female: pani, male: pán}
    labels:
      say: Hovoríme
      avoid: Nehovoríme
      cue: Robíme
      reader: Ukazuje
      continued: pokr.
      edition: vyd.
      blank: doplniť
      charter: Vaše práva v knižnici
      numbers: Čísla a tvary
      index: Abecedný register
      states: {draft: koncept, checked: skontrolované, approved: schválené, desk-tested: vyskúšané}
    headings:
      rights: {}
      situations: {loans: Výpožičky}
      encounter: {greet: Pozdravte}
      ladder: {explain: Vysvetlite, step: Ďalší krok}
    slots: {count: počet, due: termín, title: názov, fee: suma, time: hodina}
    samples: {title: Pomocník}
    terms:
      book:
        gender: feminine
        nominative: "{count, plural, one {kniha} few {knihy} many {knihy} other {kníh}}"
    phrases:
      card.ask:
        say: Môžem poprosiť o preukaz?
        keywords: [preukaz]

    """

  /// The units from Polish to Slovak.
  func units() throws -> [TranslationUnit] {
    let phrasebook = try phrasebook()
    let source = try #require(phrasebook.catalog(LocaleTag("pl")))
    let target = try #require(phrasebook.catalog(LocaleTag("sk")))
    return UnitCollector(phrasebook: phrasebook, source: source, target: target) { range, kind in
      "\(kind.rawValue) \(range.lowerBound)–\(range.upperBound)"
    }.units()
  }
}
