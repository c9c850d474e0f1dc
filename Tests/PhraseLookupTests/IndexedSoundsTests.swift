import CatalogReader
import Foundation
import PhraseLookup
import PhraseModel
import PhrasebookPipeline
import TestSupport
import Testing

/// How a phrase is said, for staff who do not know its language.
@Suite struct IndexedSoundsTests {
  /// What a translator has written goes with the form that comes first: several things, where nobody has said how many.
  @Test func whatIsWrittenByHandFitsTheLine() throws {
    let request = LookupRequest(.phrase("join.limit"), answerLocales: ["en"])
    let line = try #require(try ShippedIndex.lookUp(request).first)
    #expect(line.text == "You can borrow up to ‹number› books at a time.")
    #expect(line.sounds == "Ju ken boroł ap tu ‹liczba› buks et e tajm.")
  }

  /// The words are spelt by the rules; what is still open is named in the language of staff.
  @Test func rulesLeaveWhatIsOpenToTheLanguageOfStaff() throws {
    let output = FileManager.default.temporaryDirectory.appending(path: "phrasebook-sounds-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: output) }
    let request = BuildRequest(
      catalogs: CatalogFolder(path: ShippedCatalogs.folder), output: output,
      locales: [LocaleTag("es"), LocaleTag("pl")], products: [.index])
    _ = try PhrasebookPipeline.build(request) { _ in }
    let lookup = try Lookup(index: IndexFile(path: output + "/phrases.sqlite"))
    let due = try lookup.results(for: LookupRequest(.phrase("loan.due"), answerLocales: ["es"]))
    #expect(due.first?.sounds == "Tjene asta el ‹termin› para aSER la deboluSJON.")
  }
}
