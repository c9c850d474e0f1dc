import CatalogReader
import Inflection
import PhraseModel
import TestSupport
import Testing

/// The forms of pseudo-locales: those of the locale they were made from, through ICU.
@Suite struct PseudoLocaleFormTests {
  private func forms(_ tag: String) throws -> [(own: Form, source: Form)] {
    let read = try CatalogFolder(path: ShippedCatalogs.folder).read(locales: [LocaleTag(tag), LocaleTag("en")])
    let phrasebook = try #require(read.phrasebook)
    let own = try Inflector(phrasebook, catalog: try #require(phrasebook.catalog(LocaleTag(tag))))
    let source = try Inflector(phrasebook, catalog: try #require(phrasebook.catalog(LocaleTag("en"))))
    return try phrasebook.book.phrases.flatMap { phrase in
      let pair = (own: try own.forms(of: phrase), source: try source.forms(of: phrase))
      #expect(pair.own.map(\.when) == pair.source.map(\.when), "\(phrase.id)")
      return zip(pair.own, pair.source).map { (own: $0, source: $1) }
    }
  }

  /// ICU would give Arabic's six categories, and its dates, for `ar-XB`.
  @Test func theMirroredLocaleCountsAndDatesAsItsSourceDoes() throws {
    let forms = try forms("ar-XB")
    #expect(forms.count > 162)
    for (own, source) in forms {
      let plain = String(
        String.UnicodeScalarView(own.text.unicodeScalars.filter { !["\u{200F}", "\u{202E}", "\u{202C}"].contains($0) }))
      #expect(plain == source.text)
    }
  }

  @Test func everyAccentedFormIsFortyPercentLongerAndBracketedOnce() throws {
    for (own, source) in try forms("en-XA") {
      let words = { (form: Form) in form.runs.filter { $0.role == .words }.reduce(0) { $0 + $1.text.count } }
      #expect(own.text.hasPrefix("[") && own.text.hasSuffix("]"))
      #expect(own.text.count { $0 == "[" } == 1 && own.text.count { $0 == "]" } == 1)
      #expect(Double(words(own) - 2) >= 1.4 * Double(words(source)), "\(own.text)")
    }
  }
}
