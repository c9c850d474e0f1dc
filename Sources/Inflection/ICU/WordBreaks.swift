internal import CICU
public import PhraseModel

/// Finds the words of a text, also where no spaces stand between them (`unicode/brkiter.h`).
public final class WordBreaks {
  private let words: OpaquePointer

  public init(locale: LocaleTag) throws(ICUError) {
    words = try icu("open the word breaks of \(locale)") { icu_words_open(locale.identifier, &$0) }
  }

  deinit { icu_words_close(words) }

  /// The words of a text in order: those with a letter or a digit.
  public func words(in text: String) -> [String] {
    var offsets = [Int32](repeating: 0, count: text.utf8.count * 2 + 2)
    var status: icu_status = 0
    let count = icu_words_find(words, text, &offsets, Int32(offsets.count), &status)
    let bytes = Array(text.utf8)
    return stride(from: 0, to: Int(count), by: 2).map { index in
      String(decoding: bytes[Int(offsets[index])..<Int(offsets[index + 1])], as: UTF8.self)
    }
  }
}
