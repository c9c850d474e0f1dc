import Exchange
import PhraseModel
import TestSupport
import Testing

/// What comes in, what stays out, and why.
@Suite struct ImportPlannerTests {
  private let say = "phrases.card.ask.say"

  /// The plan for one unit that came back.
  private func plan(
    _ id: String, _ target: String?, source: String? = nil, exported: Fingerprint? = nil, fuzzy: Bool = false,
    state: ReviewState = .draft, policy: ImportPolicy = ImportPolicy(), others: [ExchangedUnit] = []
  ) throws -> ImportPlan {
    let units = try Fixture.withSlovak.units().map { unit in
      var unit = unit
      if unit.id == id { unit.signed = state }
      return unit
    }
    let unit = units.first { $0.id == id }
    let exchanged = exchanged(id, target, source: source ?? unit?.source ?? "", exported: exported, fuzzy: fuzzy)
    let file = ExchangedFile(path: "sk.po", sourceLocale: nil, targetLocale: nil, units: [exchanged] + others)
    return ImportPlanner(units: units, policy: policy).plan(for: file, from: LocaleTag("pl"), to: LocaleTag("sk"))
  }

  private func exchanged(
    _ id: String, _ target: String?, source: String, exported: Fingerprint? = nil, fuzzy: Bool = false
  ) -> ExchangedUnit {
    ExchangedUnit(
      id: id, source: source,
      target: target.map { SourceText($0, file: "sk.po", anchors: [.init(offset: 0, line: 7, column: 9)]) },
      isFuzzy: fuzzy,
      previousSource: nil, exported: exported, location: SourceLocation(file: "sk.po", line: 5, column: 1))
  }

  private let current = "Môžem poprosiť o preukaz?"

  @Test func aNewTextAndAChangedOneComeIn() throws {
    let changed = try plan(say, "Preukaz, prosím.", exported: Fingerprint(of: current))
    #expect(changed.changes.map(\.target) == ["Preukaz, prosím."])
    #expect(changed.changes.first?.unit.target == current)
    let new = try plan("phrases.card.ask.avoid", "Preukaz!", exported: Fingerprint(of: nil))
    #expect(new.changes.map(\.target) == ["Preukaz!"])
    #expect(try plan("phrases.card.ask.avoid", "Preukaz!").changes.count == 1)
  }

  @Test(arguments: ["Môžem poprosiť o preukaz?", "Môžem poprosiť o preukaz?\n", "Môžem poprosiť o preukaz?\r\n"])
  func theSameTextIsNoChange(text: String) throws {
    let plan = try plan(say, text)
    #expect(plan.changes.isEmpty && plan.skips.isEmpty)
    #expect(plan.unchangedCount == 1)
  }

  @Test func keywordsWrittenInAnotherWayAreNoChange() throws {
    #expect(try plan("phrases.card.ask.keywords", " preukaz ;").unchangedCount == 1)
    #expect(try plan("phrases.card.ask.keywords", "preukaz;karta").changes.map(\.target) == ["preukaz; karta"])
  }

  @Test(arguments: [nil, "", "  \n"])
  func anEmptyTextRemovesNothing(text: String?) throws {
    let plan = try plan(say, text, exported: Fingerprint(of: current))
    #expect(plan.changes.isEmpty)
    #expect(plan.untranslatedCount == 1)
    #expect(plan.skips.map(\.reason) == [.emptied])
    #expect(try self.plan("phrases.card.ask.avoid", text, exported: Fingerprint(of: nil)).skips.isEmpty)
  }

  @Test func anUnknownTextIsReportedWithTheNearest() throws {
    #expect(try plan("phrases.card.aks.say", "x").skips.map(\.reason) == [.unknown(nearest: say)])
    #expect(try plan("nothing.like.it.at.all", "x").skips.map(\.reason) == [.unknown(nearest: nil)])
  }

  @Test func aTranslationOfAnotherSourceStaysOutUnlessAskedFor() throws {
    let unit = try #require(try Fixture.withSlovak.units().first { $0.id == say })
    #expect(try plan(say, "x", source: "Karta!").skips.map(\.reason) == [.sourceChanged(now: unit.source)])
    #expect(try plan(say, "x", source: "Karta!", policy: ImportPolicy(acceptsStale: true)).changes.count == 1)
    let windows = unit.source.replacing("\n", with: "\r\n")
    #expect(try plan(say, "x", source: windows).changes.count == 1)
  }

  @Test func aTextThatTheCatalogHasChangedSinceStaysAsItIs() throws {
    let older = Fingerprint(of: "Preukaz?")
    // The translator has left it alone, so it is only old.
    let untouched = try plan(say, "Preukaz?", exported: older)
    #expect(untouched.changes.isEmpty && untouched.skips.isEmpty)
    #expect(untouched.olderCount == 1)
    // Both have changed it, so somebody must decide.
    #expect(try plan(say, "Váš preukaz?", exported: older).skips.map(\.reason) == [.bothChanged])
    #expect(try plan(say, "Váš preukaz?", exported: Fingerprint(of: nil)).skips.map(\.reason) == [.bothChanged])
    #expect(try plan(say, "Váš preukaz?", exported: older, policy: ImportPolicy(acceptsStale: true)).changes.count == 1)
    // A file that has lost its marks is taken at its word.
    #expect(try plan(say, "Váš preukaz?").changes.count == 1)
  }

  @Test func aFuzzyTranslationStaysOutUnlessAskedFor() throws {
    #expect(try plan(say, "x", fuzzy: true).skips.map(\.reason) == [.fuzzy])
    #expect(try plan(say, "x", fuzzy: true, policy: ImportPolicy(acceptsFuzzy: true)).changes.count == 1)
  }

  @Test(arguments: [ReviewState.checked, .approved, .deskTested])
  func aSignedTextIsReplacedOnlyWhenAskedFor(state: ReviewState) throws {
    #expect(try plan(say, "x", state: state).skips.map(\.reason) == [.signed(state)])
    let generous = ImportPolicy(acceptsStale: true, acceptsFuzzy: true)
    #expect(try plan(say, "x", fuzzy: true, state: state, policy: generous).skips.map(\.reason) == [.signed(state)])
    #expect(try plan(say, "x", state: state, policy: ImportPolicy(replacesSigned: true)).changes.count == 1)
    #expect(try plan(say, current, state: state).unchangedCount == 1)
    // A text that would come beside it unsettles the signature too.
    #expect(try plan("phrases.card.ask.avoid", "x", state: state).skips.map(\.reason) == [.signed(state)])
  }

  @Test func whatWouldStandAloneWaitsForItsFirstText() throws {
    // A noun without a gender, half of a right's heading.
    let film = "{count, plural, one {film} few {filmy} many {filmu} other {filmov}}"
    #expect(try plan("terms.film.nominative", film).skips.map(\.reason) == [.needs("terms.film.gender")])
    let units = try Fixture.withSlovak.units()
    let gender = try #require(units.first { $0.id == "terms.film.gender" })
    let both = try plan(
      "terms.film.nominative", film, others: [exchanged("terms.film.gender", " masculine ", source: gender.source)])
    #expect(both.changes.map(\.target) == [film, "masculine"])
    #expect(
      try plan("headings.rights.courtesy.title", "Zdvorilosť").skips.map(\.reason) == [
        .needs("headings.rights.courtesy.text")
      ])
  }

  @Test func aPhraseIsNothingWithoutWhatIsSaid() throws {
    var fixture = Fixture.withSlovak
    fixture.replace("phrases:\n  card.ask:", with: "phrases:\n  pay.now:", in: "sk.yaml")
    let units = try fixture.units()
    let avoid = try #require(units.first { $0.id == "phrases.card.ask.avoid" })
    let file = ExchangedFile(
      path: "x", sourceLocale: nil, targetLocale: nil, units: [exchanged(avoid.id, "Preukaz!", source: avoid.source)])
    let plan = ImportPlanner(units: units, policy: ImportPolicy()).plan(
      for: file, from: LocaleTag("pl"), to: LocaleTag("sk"))
    #expect(plan.skips.map(\.reason) == [.needs(say)])
  }

  @Test func aFileOfAnotherBookTakesNoTime() throws {
    let others = (0..<20_000).map { exchanged("phrases.other.number-\($0).say", "x", source: "y") }
    let clock = ContinuousClock()
    let time = try clock.measure {
      let plan = try plan(say, current, others: others)
      #expect(plan.skips.count == 20_000)
    }
    #expect(time < .seconds(10))
  }
}
