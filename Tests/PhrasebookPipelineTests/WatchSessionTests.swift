import CatalogReader
import Foundation
import PhraseModel
import TestSupport
import Testing

@testable import PhrasebookPipeline

/// A change is looked at and made again where it matters, and nowhere else.
@Suite final class WatchSessionTests {
  private let catalogs: String
  private let output: String

  /// Three locales, of which pl is the reference.
  init() throws {
    var fixture = Fixture()
    fixture.files["cs.yaml"] = fixture.files["pl.yaml"]
    fixture.files["uk.yaml"] = fixture.files["pl.yaml"]
    catalogs = try fixture.write().folder
    output = catalogs + "-output"
  }

  deinit {
    for path in [catalogs, output] { try? FileManager.default.removeItem(atPath: path) }
  }

  private func session(
    _ locales: [String]? = nil, _ products: Set<WatchRequest.Product> = [.preview]
  ) throws -> (session: WatchSession, start: WatchUpdate) {
    let session = WatchSession(
      WatchRequest(
        catalogs: CatalogFolder(path: catalogs), output: output, locales: locales?.map { LocaleTag($0) },
        products: products))
    return (session, try session.start())
  }

  /// What the session does until nothing is left to do: the locales it looks at, with a `?`, and the files it makes.
  private func work(of session: WatchSession) -> [String] {
    var steps: [String] = []
    func note(_ product: WatchProduct) {
      if case .made = product.result { steps.append(String(product.path.dropFirst(output.count + 1))) }
    }
    while session.hasWork {
      switch session.next() {
      case .looked(let update): steps += update.locales.map { "\($0)?" }
      case .made(let product): note(product)
      case .failed(let error): Issue.record("\(error)")
      case nil: break
      }
      while session.isMakingIndex {
        if let product = session.finishedIndex() { note(product) }
        Thread.sleep(forTimeInterval: 0.01)
      }
    }
    return steps
  }

  private func spoil(_ file: String) throws {
    let path = "\(catalogs)/\(file)"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacingOccurrences(of: "Opłatę {fee}", with: "Opłatę {fee} {fie}")
      .write(toFile: path, atomically: true, encoding: .utf8)
  }

  @Test func theStartLooksAtAllAndMakesWhatIsMissing() throws {
    let (session, start) = try session()
    #expect(start.locales.map(\.identifier) == ["cs", "pl", "uk"])
    #expect(start.errorCount == start.new.count { $0.severity == .error })
    #expect(work(of: session) == ["preview/cs.html", "preview/pl.html", "preview/uk.html"])
    // Made just now, so that a further start has nothing to do.
    let (again, _) = try self.session()
    #expect(!again.hasWork)
  }

  @Test func aLocalesFileConcernsThatLocaleOnly() throws {
    let (session, _) = try session()
    _ = work(of: session)
    // Were uk read too, its error would show.
    try spoil("uk.yaml")
    try spoil("cs.yaml")
    let update = try #require(try session.update(changed: ["\(catalogs)/cs.yaml"]))
    #expect(update.locales.map(\.identifier) == ["cs"])
    #expect(update.new.map(\.rule) == ["argument-undeclared"])
    #expect(update.new.allSatisfy { $0.location.file.hasSuffix("/cs.yaml") })
    #expect(work(of: session) == ["preview/cs.html"])
  }

  @Test(arguments: ["phrasebook.yaml", "library.yaml"])
  func whatAllAreMadeWithConcernsAllOneByOne(file: String) throws {
    let (session, _) = try session()
    _ = work(of: session)
    let update = try #require(try session.update(changed: ["\(catalogs)/\(file)"]))
    #expect(update.locales.isEmpty)
    #expect(
      work(of: session) == ["cs?", "pl?", "uk?", "preview/cs.html", "preview/pl.html", "preview/uk.html"])
  }

  @Test func theReferenceConcernsTheOthersOnceItIsDoneItself() throws {
    let (session, _) = try session()
    _ = work(of: session)
    let update = try #require(try session.update(changed: ["\(catalogs)/pl.yaml"]))
    #expect(update.locales == [LocaleTag("pl")])
    #expect(work(of: session) == ["preview/pl.html", "cs?", "uk?", "preview/cs.html", "preview/uk.html"])
  }

  @Test func whatIsSavedMeanwhileComesFirst() throws {
    let (session, _) = try session()
    _ = work(of: session)
    _ = try session.update(changed: ["\(catalogs)/phrasebook.yaml"])
    _ = session.next()
    _ = try session.update(changed: ["\(catalogs)/uk.yaml"])
    #expect(work(of: session) == ["preview/uk.html", "pl?", "preview/cs.html", "preview/pl.html"])
  }

  @Test func aFindingOfTheBookIsToldAtOnce() throws {
    let (session, _) = try session()
    _ = work(of: session)
    let path = catalogs + "/phrasebook.yaml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacingOccurrences(of: "next: [step]", with: "next: [stop]").write(
      toFile: path, atomically: true, encoding: .utf8)
    let update = try #require(try session.update(changed: [path]))
    #expect(update.new.map(\.rule).contains("flow-unknown-step"))
  }

  @Test func aFileThatIsNotWatchedConcernsNothing() throws {
    let (session, _) = try session(["cs"])
    _ = work(of: session)
    #expect(try session.update(changed: ["\(catalogs)/uk.yaml"]) == nil)
    #expect(!session.hasWork)
  }

  @Test func aSignatureConcernsItsLocale() throws {
    let (session, _) = try session()
    _ = work(of: session)
    let update = try #require(try session.update(changed: ["\(catalogs)/reviews/uk.yaml"]))
    #expect(update.locales == [LocaleTag("uk")])
  }

  @Test func aPseudoLocaleFollowsItsSource() throws {
    let (session, _) = try session(["en-XA"])
    #expect(work(of: session) == ["preview/en-XA.html"])
    #expect(try session.update(changed: ["\(catalogs)/uk.yaml"]) == nil)
    #expect(try session.update(changed: ["\(catalogs)/pl.yaml"])?.locales == [LocaleTag("en-XA")])
  }

  @Test func aLocaleThatComesIsWatchedAndOneThatGoesTakesItsFindingsAlong() throws {
    let (session, _) = try session()
    _ = work(of: session)
    try spoil("uk.yaml")
    #expect(try session.update(changed: ["\(catalogs)/uk.yaml"])?.errorCount == 1)
    try FileManager.default.moveItem(atPath: "\(catalogs)/uk.yaml", toPath: "\(catalogs)/be.yaml")
    let update = try #require(try session.update(changed: ["\(catalogs)/uk.yaml", "\(catalogs)/be.yaml"]))
    #expect(update.locales == [LocaleTag("be")])
    #expect(update.resolved.contains { $0.rule == "argument-undeclared" && $0.location.file.hasSuffix("uk.yaml") })
    #expect(work(of: session) == ["preview/be.html"])
  }

  @Test func cardsAndIndexWaitWhileThereAreErrorsAndThePreviewDoesNot() throws {
    let (session, _) = try session(["cs"], [.preview, .cards, .index])
    #expect(work(of: session) == ["preview/cs.html", "cards/cs.pdf", "phrases.sqlite"])
    try spoil("cs.yaml")
    _ = try session.update(changed: ["\(catalogs)/cs.yaml"])
    #expect(work(of: session) == ["preview/cs.html"])
    // Another locale's errors stand in the index's way only.
    let (other, _) = try self.session(["uk"], [.cards, .index])
    _ = try other.update(changed: ["\(catalogs)/uk.yaml"])
    #expect(work(of: other) == ["cards/uk.pdf"])
  }

  @Test func anIndexThatAChangeOvertakesIsMadeAnewAndTheLastOneStaysWhole() throws {
    let (session, _) = try session(nil, [.index])
    #expect(work(of: session) == ["phrases.sqlite"])
    let before = try Data(contentsOf: URL(filePath: output + "/phrases.sqlite"))
    _ = try session.update(changed: ["\(catalogs)/uk.yaml"])
    #expect(session.next() == nil)
    // While one is being made there is nothing that can be made.
    _ = try session.update(changed: ["\(catalogs)/cs.yaml"])
    #expect(session.isMakingIndex && !session.hasWork)
    #expect(try Data(contentsOf: URL(filePath: output + "/phrases.sqlite")).count == before.count)
    while session.isMakingIndex {
      _ = session.finishedIndex()
      Thread.sleep(forTimeInterval: 0.01)
    }
    #expect(session.hasWork)
    #expect(work(of: session) == ["phrases.sqlite"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: output) == ["phrases.sqlite"])
  }

  @Test func theEndLeavesNothingHalfMade() throws {
    let (session, _) = try session(nil, [.index])
    #expect(session.next() == nil)
    session.end()
    #expect(!session.isMakingIndex)
    let names = try FileManager.default.contentsOfDirectory(atPath: output)
    #expect(names.isEmpty || names == ["phrases.sqlite"])
  }

  @Test func aFolderThatIsGoneIsAnError() throws {
    let (session, _) = try session()
    try FileManager.default.removeItem(atPath: catalogs)
    #expect(throws: PipelineError.self) { try session.update(changed: ["\(self.catalogs)/pl.yaml"]) }
  }
}
