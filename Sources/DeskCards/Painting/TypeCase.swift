internal import CPangoCairo
import PhraseModel

/// The type that texts are set from: fonts, each opened when a text first needs it, and what texts measure in them.
///
/// One serves any number of setters, so that files that are made one after the other share what takes long. Not synchronised:
/// it and its setters belong to one thread at a time.
public final class TypeCase {
  private struct Fitting: Hashable {
    let language: TextLanguage
    let hasHan: Bool
  }

  private struct Measured: Hashable {
    let text: StyledText
    let language: TextLanguage
    let width: Millimetres
  }

  /// Labels and what to say come again on card after card; the bound keeps memory flat however many there are.
  private static let remembered = 8192

  private var libraries: [Bool: FontLibrary] = [:]
  private var contexts: [Fitting: TextContext] = [:]
  private var sizes: [Measured: Size] = [:]

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

  func size(
    of text: StyledText, in language: TextLanguage, width: Millimetres
  ) throws(CardError) -> Size {
    let measured = Measured(text: text, language: language, width: width)
    if let size = sizes[measured] { return size }
    let setting = SetText(text, width: width, context: try context(for: text, in: language))
    try setting.check()
    if sizes.count >= Self.remembered { sizes.removeAll(keepingCapacity: true) }
    let size = setting.size
    sizes[measured] = size
    return size
  }
}
