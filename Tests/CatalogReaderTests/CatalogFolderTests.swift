import CatalogReader
import Foundation
import PhraseModel
import TestSupport
import Testing

@Suite struct CatalogFolderTests {
  @Test func readsTheBookTheLocalesAndTheFacts() throws {
    var fixture = Fixture()
    fixture.files["library.yaml"]? += "facts:\n  name: {pl: Biblioteka, en: Library}\n  fees.card: \"5\"\n"
    let phrasebook = try fixture.phrasebook()
    #expect(
      phrasebook.book.phrases.map(\.id.identifier) == [
        "card.ask", "loan.done", "minutes.left", "title.missing", "pay.now",
      ])
    #expect(phrasebook.book.phrase(PhraseID("loan.done"))?.argument("count")?.type == .number(1...40))
    #expect(phrasebook.catalogs.map(\.locale.identifier) == ["pl"])
    #expect(phrasebook.library.fact("name", in: LocaleTag("pl")) == "Biblioteka")
    #expect(phrasebook.library.fact("fees.card", in: LocaleTag("uk")) == "5")
    #expect(phrasebook.library.fact("name", in: LocaleTag("uk")) == nil)
  }

  @Test func aMissingFolderIsAnError() {
    #expect(
      performing: { try CatalogFolder(path: "/nowhere").read() },
      throws: { error in
        if case CatalogFolderError.noFolder("/nowhere") = error { true } else { false }
      })
  }

  @Test func aFolderWithoutABookIsAnError() throws {
    var fixture = Fixture()
    fixture.files["phrasebook.yaml"] = nil
    let (folder, _) = try fixture.write()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(
      performing: { try CatalogFolder(path: folder).read() },
      throws: { error in
        if case CatalogFolderError.noBook = error { true } else { false }
      })
  }

  @Test func aFolderWithoutLocalesIsAnError() throws {
    var fixture = Fixture()
    fixture.files["pl.yaml"] = nil
    let (folder, _) = try fixture.write()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(
      performing: { try CatalogFolder(path: folder).read() },
      throws: { error in
        if case CatalogFolderError.noLocales = error { true } else { false }
      })
  }

  @Test func anUnknownLocaleGetsTheNearestSuggested() throws {
    let (folder, _) = try Fixture().write()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(
      performing: { try CatalogFolder(path: folder).read(locales: [LocaleTag("lp")]) },
      throws: { error in
        if case CatalogFolderError.noLocale(LocaleTag("lp"), _, nearest: "pl") = error { true } else { false }
      })
  }

  @Test func aFileThatCannotBeOpenedIsAFindingAndHidesNoOther() throws {
    let (folder, _) = try Fixture("title.missing", says: "Tytułu {title nie mamy.").write()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder + "/uk.yaml", withIntermediateDirectories: false)
    let contents = try CatalogFolder(path: folder).read()
    #expect(contents.findings.map(\.rule).sorted() == ["file-unreadable", "message-syntax"])
    #expect(contents.phrasebook?.catalogs.map(\.locale.identifier) == ["pl"])
  }

  /// Every phrase of the list that the product was planned with, and no other.
  @Test func theShippedBookHasAllItsPhrases() throws {
    let phrasebook = try ShippedCatalogs.phrasebook()
    #expect(phrasebook.book.phrases.count == 162)
    for catalog in phrasebook.catalogs {
      #expect(catalog.phrases.count == 162, "\(catalog.locale)")
      #expect(catalog.phrases.values.count { !$0.keywords.isEmpty } >= 120, "\(catalog.locale)")
      #expect(catalog.phrases[PhraseID("enc.card-ask")]?.avoid != nil, "\(catalog.locale)")
    }
    #expect(phrasebook.book.phrases.allSatisfy { !$0.note.isEmpty && !$0.gloss.isEmpty })
  }
}
