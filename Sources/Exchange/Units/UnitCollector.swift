public import PhraseModel

/// Sets the texts of two locales beside each other, unit by unit in the order of the locale's file.
///
/// Which texts there are is told by the book and the source locale; which cases and genders a term needs, by the target
/// locale's header. A text that the source locale does not have is no unit: there is nothing to translate it from.
public struct UnitCollector {
  /// The plural categories that whole numbers of a range reach in the target locale, each with its numbers in words:
  /// `one (1), few (2–4), other (5–40)`.
  public typealias PluralDescription = (ClosedRange<Int>, Choice.Kind) -> String

  let phrasebook: Phrasebook
  let source: Catalog
  let target: Catalog
  let plurals: PluralDescription

  public init(phrasebook: Phrasebook, source: Catalog, target: Catalog, plurals: @escaping PluralDescription) {
    self.phrasebook = phrasebook
    self.source = source
    self.target = target
    self.plurals = plurals
  }

  public func units() -> [TranslationUnit] {
    personUnits() + labelUnits() + headingUnits() + valueUnits() + termUnits() + phraseUnits()
  }

  /// A unit of the header, whose places the catalogs keep by path; nil where the source has no such text.
  func headerUnit(
    _ path: [String], _ kind: TranslationUnit.Kind, _ sourceText: String?, _ targetText: String?,
    notes: [TranslationUnit.Note]
  ) -> TranslationUnit? {
    guard let sourceText, !sourceText.isEmpty else { return nil }
    return TranslationUnit(
      path: path, kind: kind, source: sourceText, sourceLocation: source.places.value(path),
      target: targetText.flatMap { $0.isEmpty ? nil : $0 }, targetLocation: target.places.value(path), notes: notes)
  }
}
