import Inflection
import MessageSyntax
public import PhraseModel

/// Runs every check over a phrasebook.
///
/// A problem in one phrase never hides another: each check looks at each message by itself, and a message
/// that cannot be read is passed over here because the reader has reported it.
public enum CatalogChecker {
  private static let bookChecks: [any BookCheck] = [
    BookReferenceCheck(), FlowCheck(),
  ]

  private static let catalogChecks: [any CatalogCheck] = [
    LocaleCheck(), PluralRulesCheck(), FormattingCheck(), HeadingCheck(), PhraseSetCheck(), TermCheck(),
    StaleTextCheck(), LedgerCheck(),
    BlankCheck(),
  ]

  private static let messageChecks: [any MessageCheck] = [
    ArgumentTypeCheck(), ArgumentDeclarationCheck(), ArgumentUseCheck(), LostArgumentCheck(),
    OtherBranchCheck(), DuplicateBranchCheck(), PluralCategoryCheck(), PersonFormCheck(),
    GenderKeyCheck(), NumberSignCheck(), ApostropheCheck(), FormatStyleCheck(), TermUseCheck(),
    ForbiddenCharacterCheck(), AcceptanceCheck(),
    EmptyBranchCheck(), NeedlessChoiceCheck(), UnreachableBranchCheck(), ExplicitOneCheck(), UntoldNumberCheck(),
    InvisibleCharacterCheck(), SpacingCheck(), QuotationMarkCheck(), NoBreakSpaceCheck(),
  ]

  /// The findings about a phrasebook, in the order of their places.
  ///
  /// - Throws: `ICUError` where ICU itself fails.
  public static func findings(in phrasebook: Phrasebook) throws -> [Finding] {
    var findings = bookChecks.flatMap { $0.findings(in: phrasebook.book) }
    findings += LibraryCheck().findings(in: phrasebook)
    for catalog in phrasebook.catalogs {
      let context = try CatalogContext(phrasebook: phrasebook, catalog: catalog)
      findings += catalogChecks.flatMap { $0.findings(in: context) }
      for message in context.messages {
        findings += messageChecks.flatMap { $0.findings(in: message) }
      }
    }
    return findings.sorted { ($0.location, $0.rule) < ($1.location, $1.rule) }
  }
}

/// A check of the book, which belongs to no locale.
protocol BookCheck: Sendable {
  func findings(in book: Book) -> [Finding]
}

/// A check of a locale's file as a whole.
protocol CatalogCheck: Sendable {
  func findings(in context: CatalogContext) -> [Finding]
}

/// A check of one message.
protocol MessageCheck: Sendable {
  func findings(in message: CheckedMessage) -> [Finding]
}
