public import CatalogReader
import Inflection
public import PhraseModel
public import Reviews

/// One locale's texts before a reviewer: what waits, what each looks like, and the pen to sign with.
public final class ReviewDesk {
  /// A phrase of the book with what the ledger says of it.
  public struct Item: Sendable {
    public let phrase: Phrase
    /// Nil where the locale does not have the phrase, or cannot read it.
    public let review: PhraseReview?
  }

  public let catalog: Catalog
  private let catalogs: CatalogFolder
  private let report: CheckReport
  private var phrasebook: Phrasebook
  private var reviews: LocaleReviews
  private let inflector: Inflector
  private let referenceInflector: Inflector?

  /// - Throws: `PipelineError` where the locale cannot be read.
  public init(locale: LocaleTag, catalogs: CatalogFolder) throws(PipelineError) {
    let report = try PhrasebookPipeline.check(catalogs: catalogs, locales: [locale])
    guard let phrasebook = report.phrasebook, let catalog = phrasebook.catalog(locale) else {
      throw .findings(report)
    }
    self.report = report
    self.phrasebook = phrasebook
    self.catalog = catalog
    self.catalogs = catalogs
    reviews = LocaleReviews(phrasebook, catalog: catalog)
    let reference = locale == phrasebook.book.reference ? nil : phrasebook.catalog(phrasebook.book.reference)
    do throws(InflectionError) {
      inflector = try Inflector(phrasebook, catalog: catalog)
      referenceInflector = try reference.map { (reference) throws(InflectionError) in
        try Inflector(phrasebook, catalog: reference)
      }
    } catch {
      throw .inflection("\(error)", phrase: nil, locale: locale)
    }
  }

  /// The situations of the book, in its order.
  public var situations: [Situation] { phrasebook.book.situations }

  /// The phrases of the book in its order.
  public func items() throws(PipelineError) -> [Item] {
    var items: [Item] = []
    for phrase in phrasebook.book.phrases { items.append(try item(phrase)) }
    return items
  }

  /// - Throws: `PipelineError.noPhrase` where the book has no phrase of that id.
  public func item(_ id: PhraseID) throws(PipelineError) -> Item {
    guard let phrase = phrasebook.book.phrase(id) else {
      throw .noPhrase(id, nearest: nearest(to: id.identifier, among: phrasebook.book.phrases.map(\.id.identifier)))
    }
    return try item(phrase)
  }

  private func item(_ phrase: Phrase) throws(PipelineError) -> Item {
    guard catalog.phrases[phrase.id]?.say.message != nil else { return Item(phrase: phrase, review: nil) }
    return Item(phrase: phrase, review: try inflector.review(of: phrase, in: reviews))
  }

  /// Every form of a phrase, with all terms.
  public func forms(of phrase: Phrase) throws(PipelineError) -> [Form] {
    try Self.forms(of: phrase, inflector)
  }

  /// The reference locale's forms of a phrase; none in the reference locale itself.
  public func referenceForms(of phrase: Phrase) throws(PipelineError) -> [Form] {
    guard let referenceInflector else { return [] }
    return try Self.forms(of: phrase, referenceInflector)
  }

  /// The errors that keep a phrase from being signed.
  public func errors(of phrase: Phrase) -> [Finding] {
    report.findings.filter { $0.severity == .error && $0.phrase == phrase.id }
  }

  /// Writes a signature into the ledger beside the file that the text stands in, and gives what the phrase's review then is.
  ///
  /// The ledger is read anew each time, so that what somebody else has signed meanwhile stays.
  ///
  /// - Parameters:
  ///   - forms: the conditions of each set of forms confirmed; an empty one means all forms.
  ///   - date: the day of signing, as `2026-11-24`.
  /// - Throws: `PipelineError.notToSign` where there is nothing to sign or it has errors; `.findings` where the ledger is damaged,
  ///   which is then left as it is; `.output` where it cannot be written.
  public func sign(
    _ phrase: Phrase, forms: [[Form.Condition]], as reviewer: Reviewer, date: String
  ) throws(PipelineError) -> PhraseReview {
    guard let wording = catalog.phrases[phrase.id], let digests = reviews.digests(of: phrase) else {
      throw .notToSign(phrase.id, reason: "\(catalog.locale) does not have it")
    }
    guard !catalog.isPseudo else { throw .notToSign(phrase.id, reason: "nobody speaks \(catalog.locale)") }
    if let error = errors(of: phrase).first { throw .notToSign(phrase.id, reason: error.message) }
    let all = try self.forms(of: phrase)
    for conditions in forms {
      guard all.contains(where: { form in conditions.allSatisfy { form.condition($0.name) == $0.value } }) else {
        let named = conditions.map { "\($0.name)=\($0.value)" }.joined(separator: ",")
        throw .notToSign(phrase.id, reason: "it has no form for \(named)")
      }
    }
    let layer = catalogs.layer(ofFile: wording.location.file)
    var (ledger, path, findings) = try readLedger(layer)
    guard findings.isEmpty else { throw .findings(report.keeping(findings)) }
    for conditions in forms {
      let signature = Signature(
        phrase: phrase.id, forms: conditions, name: reviewer.name, level: reviewer.level, state: reviewer.state,
        date: date, text: digests.text, reference: digests.reference)
      // A person's newer word on the same forms replaces the older one.
      ledger.signatures.removeAll {
        $0.phrase == phrase.id && $0.signer == signature.signer && $0.forms == signature.forms
      }
      ledger.signatures.append(signature)
    }
    let folder = "\(layer ?? catalogs.path)/reviews"
    try AtomicFile.makeFolder(folder)
    let schemaPath = CatalogFileKind.reviews.schemaPath(from: folder, catalogs: catalogs.path)
    try AtomicFile.write(LedgerText.text(of: ledger, schemaPath: schemaPath), to: path)
    // What other layers' ledgers say of the phrase holds as before.
    let others = (phrasebook.ledgers[catalog.locale]?.signatures ?? []).filter {
      $0.location.map { catalogs.layer(ofFile: $0.file) != layer } ?? false
    }
    phrasebook.ledgers[catalog.locale] = ReviewLedger(signatures: others + ledger.signatures)
    reviews = LocaleReviews(phrasebook, catalog: catalog)
    return try inflector.review(of: phrase, in: reviews)
  }

  private func readLedger(
    _ layer: String?
  ) throws(PipelineError) -> (ledger: ReviewLedger, path: String, findings: [Finding]) {
    do {
      return try catalogs.ledger(of: catalog.locale, layer: layer)
    } catch {
      throw .catalogs(error)
    }
  }

  private static func forms(of phrase: Phrase, _ inflector: Inflector) throws(PipelineError) -> [Form] {
    do throws(InflectionError) {
      return try inflector.forms(of: phrase, FormRequest(terms: .all))
    } catch {
      throw PipelineError(error, phrase: phrase, locale: inflector.catalog.locale)
    }
  }
}

/// Who signs, and for what.
public struct Reviewer: Sendable {
  public let name: String
  public let level: Signature.Level
  public let state: ReviewState

  public init(name: String, level: Signature.Level, state: ReviewState) {
    self.name = name
    self.level = level
    self.state = state
  }
}
