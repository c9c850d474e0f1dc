internal import CPangoCairo
import PhraseModel

/// The type that texts are set from: fonts, each opened when a text first needs it, and the texts that were set in them.
///
/// One serves any number of setters, so that files that are made one after the other share what takes long. Not synchronised:
/// it and its setters belong to one thread at a time.
public final class TypeCase {
  private struct Fitting: Hashable {
    let language: TextLanguage
    let hasHan: Bool
  }

  private struct Wanted: Hashable {
    let text: StyledText
    let language: TextLanguage
    let width: Millimetres
  }

  /// Every text is measured before the first is drawn, and labels come again on card after card. A text takes about 3 KiB, a
  /// thousand cards 30 MiB; the bound holds memory where it is however many there are.
  private static let remembered = 32768

  private var libraries: [Bool: FontLibrary] = [:]
  private var contexts: [Fitting: TextContext] = [:]
  private var settings: [Wanted: SetText] = [:]

  public init() {}

  /// What text of a language is set in.
  ///
  /// - Throws: `CardError.missingFont` where the fonts are not installed.
  func context(for text: StyledText, in language: TextLanguage) throws(CardError) -> TextContext {
    let hasHan = FontLibrary.needsHan(text, in: language.locale)
    let fitting = Fitting(language: language, hasHan: hasHan)
    if let context = contexts[fitting] { return context }
    let context = try TextContext(language, fonts: try library(withHan: hasHan))
    contexts[fitting] = context
    return context
  }

  private func library(withHan hasHan: Bool) throws(CardError) -> FontLibrary {
    if let library = libraries[hasHan] { return library }
    let library = try FontLibrary(try FontFiles.files(withHan: hasHan))
    libraries[hasHan] = library
    return library
  }

  /// The text, set no wider than `width`: once for what measures it and what draws it.
  func setting(
    of text: StyledText, in language: TextLanguage, width: Millimetres
  ) throws(CardError) -> SetText {
    let wanted = Wanted(text: text, language: language, width: width)
    if let setting = settings[wanted] { return setting }
    let setting = SetText(text, width: width, context: try context(for: text, in: language))
    if settings.count >= Self.remembered { settings.removeAll(keepingCapacity: true) }
    settings[wanted] = setting
    return setting
  }

  /// Lets go of the texts of a document that is drawn, where they are more than labels.
  func clear() {
    if settings.count > 1024 { settings = [:] }
  }
}
