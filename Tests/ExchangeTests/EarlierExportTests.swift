import Exchange
import PhraseModel
import Testing

@Suite struct EarlierExportTests {
  private let place = SourceLocation(file: "pl.yaml", line: 1, column: 1)

  private func unit(_ source: String, _ target: String?) -> TranslationUnit {
    TranslationUnit(
      path: ["a"], kind: .label, source: source, sourceLocation: place, target: target, targetLocation: place)
  }

  private func earlier(
    _ source: String, _ target: String?, fuzzy: Bool = false, previous: String? = nil, exported: String? = nil
  ) -> EarlierExport {
    EarlierExport(
      ExchangedFile(
        path: "x.po", sourceLocale: nil, targetLocale: nil,
        units: [
          ExchangedUnit(
            id: "a", source: source, target: target.map { SourceText($0, file: "x.po", anchors: []) }, isFuzzy: fuzzy,
            previousSource: previous, exported: exported.map { Fingerprint(of: $0) }, location: place)
        ]))
  }

  @Test func aTranslationWhoseSourceHasChangedIsOutdated() {
    let marked = earlier("old", "t").marking(unit("new", "t"))
    #expect(marked.state == .outdated)
    #expect(marked.previousSource == "old")
  }

  @Test func itStaysOutdatedUntilSomebodyChangesIt() {
    let again = earlier("new", "t", fuzzy: true, previous: "old")
    #expect(again.marking(unit("new", "t")).previousSource == "old")
    #expect(again.marking(unit("new", "other")).state == .translated(.draft))
  }

  @Test func whatWasTranslatedSinceOrNeverIsNotOutdated() {
    #expect(earlier("old", "t").marking(unit("new", "other")).state == .translated(.draft))
    #expect(earlier("old", nil).marking(unit("new", nil)).state == .untranslated)
    #expect(earlier("same", "t").marking(unit("same", "t")).state == .translated(.draft))
  }

  @Test(arguments: [
    ("t", "t", "t", 0), ("mine", "t", "t", 1), ("mine", "t", "mine", 0), ("t", "t", "newer", 0), (nil, "t", "t", 0),
  ])
  func whatWasNotImportedIsCounted(inFile: String?, exported: String, inCatalog: String, count: Int) {
    #expect(earlier("s", inFile, exported: exported).unimportedCount(among: [unit("s", inCatalog)]) == count)
  }
}
