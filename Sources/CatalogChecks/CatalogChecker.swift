import Foundation
import Inflection
import MessageSyntax
public import PhraseModel

/// Runs every check over a phrasebook.
///
/// A problem in one phrase never hides another: each check looks at each message by itself, and a message
/// that cannot be read is passed over here because the reader has reported it.
public enum CatalogChecker {
  private static let bookChecks: [any BookCheck] = [BookReferenceCheck(), FlowCheck()]

  private static let catalogChecks: [any CatalogCheck] = [
    LocaleCheck(), PluralRulesCheck(), FormattingCheck(), HeadingCheck(), PhraseSetCheck(), TermCheck(),
    TermCaseCheck(), BlankCheck(), StaleTextCheck(), DraftCheck(), LedgerCheck(), AllowanceCheck(), SpellingCheck(),
  ]

  /// What messages must be to work.
  private static let messageErrorChecks: [any MessageCheck] = [
    ArgumentTypeCheck(), ArgumentDeclarationCheck(), ArgumentUseCheck(), LostArgumentCheck(), OtherBranchCheck(),
    DuplicateBranchCheck(), PluralCategoryCheck(), PersonFormCheck(), GenderKeyCheck(), NumberSignCheck(),
    ApostropheCheck(), FormatStyleCheck(), TermUseCheck(), AcceptanceCheck(),
  ]

  /// What messages should be to read well.
  private static let messageWarningChecks: [any MessageCheck] = [
    EmptyBranchCheck(), NeedlessChoiceCheck(), UnreachableBranchCheck(), ExplicitOneCheck(), UntoldNumberCheck(),
    BranchPlaceholderCheck(), UntranslatedCheck(), FragmentCheck(), AddressCheck(), EndPunctuationCheck(),
    QuestionMarkCheck(),
    NoBreakSpaceCheck(), StraightApostropheCheck(), GlossaryCheck(), CardFitCheck(),
  ]

  /// What is looked for in every text, also where it is no message.
  private static let textChecks: [any MessageCheck] = [
    ForbiddenCharacterCheck(), InvisibleCharacterCheck(), DirectionCheck(), ConfusableCheck(), SpacingCheck(),
    QuotationMarkCheck(),
  ]

  /// Every rule that a check here holds catalogs to, in the order of the checks.
  public static let rules: [Rule] =
    bookChecks.flatMap { type(of: $0).rules } + LibraryCheck.rules + catalogChecks.flatMap { type(of: $0).rules }
    + (messageErrorChecks + messageWarningChecks + textChecks).flatMap { type(of: $0).rules }

  /// The rule of texts that too few people have confirmed, which is held to where `CheckInstruments.looksForDrafts` says so.
  public static let draftRule = DraftCheck.rule

  /// The findings about a phrasebook, in the order of their places.
  ///
  /// - Throws: `ICUError` where ICU itself fails.
  public static func findings(
    in phrasebook: Phrasebook, instruments: CheckInstruments = CheckInstruments()
  ) throws -> [Finding] {
    var findings = bookChecks.flatMap { $0.findings(in: phrasebook.book) }
    findings += LibraryCheck().findings(in: phrasebook)
    let references = ReferenceMessages(of: phrasebook)
    let results = Results()
    // Locales have nothing to do with each other, so each is a piece of work for any core.
    DispatchQueue.concurrentPerform(iterations: phrasebook.catalogs.count) { index in
      let catalog = phrasebook.catalogs[index]
      results.add(
        Result {
          let context = try CatalogContext(
            phrasebook: phrasebook, catalog: catalog, references: references, instruments: instruments)
          return Self.findings(in: context).filter { !AllowanceCheck.allows($0, in: catalog) }
        })
    }
    findings += try results.all.flatMap { try $0.get() }
    return findings.sorted { ($0.location, $0.rule) < ($1.location, $1.rule) }
  }

  /// What came of each locale, in the order in which they were done.
  private final class Results: @unchecked Sendable {
    private let lock = NSLock()
    private var results: [Result<[Finding], any Error>] = []

    var all: [Result<[Finding], any Error>] { lock.withLock { results } }

    func add(_ result: Result<[Finding], any Error>) { lock.withLock { results.append(result) } }
  }

  private static func findings(in context: CatalogContext) -> [Finding] {
    var findings: [Finding] = []
    for check in catalogChecks { findings += check.findings(in: context) }
    for message in context.messages {
      for check in messageErrorChecks { findings += check.findings(in: message) }
      for check in messageWarningChecks { findings += check.findings(in: message) }
      for check in textChecks { findings += check.findings(in: message) }
    }
    for text in context.remarkableTexts {
      for check in textChecks { findings += check.findings(in: text) }
    }
    return findings
  }
}

/// A check of the book, which belongs to no locale.
protocol BookCheck: Sendable {
  static var rules: [Rule] { get }
  func findings(in book: Book) -> [Finding]
}

/// A check of a locale's file as a whole.
protocol CatalogCheck: Sendable {
  static var rules: [Rule] { get }
  func findings(in context: CatalogContext) -> [Finding]
}

/// A check of one message.
protocol MessageCheck: Sendable {
  static var rules: [Rule] { get }
  func findings(in message: CheckedMessage) -> [Finding]
}
