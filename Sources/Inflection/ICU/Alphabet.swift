internal import CICU
public import PhraseModel

/// A locale's alphabetical order, with the letters that an index is divided by: A Ą B C Ć … (`unicode/alphaindex.h`,
/// `unicode/coll.h`).
///
/// Not synchronised: one thread at a time.
public final class Alphabet {
  private let alphabet: OpaquePointer

  public init(locale: LocaleTag) throws(ICUError) {
    alphabet = try icu("open the alphabet of \(locale)") { icu_alphabet_open(locale.identifier, &$0) }
  }

  deinit { icu_alphabet_close(alphabet) }

  /// Texts under their letters, both in the locale's order; letters without a text are left out.
  public func buckets<Entry>(
    of entries: [Entry], text: (Entry) -> String
  ) throws(ICUError) -> [(label: String, entries: [Entry])] {
    var buckets: [Int32: [(text: String, entry: Entry)]] = [:]
    for entry in entries {
      // Quotation marks and brackets are no letters.
      let text = String(text(entry).drop { !$0.isLetter && !$0.isNumber })
      let bucket = try icu("find the letter of \(text)") { icu_alphabet_bucket(alphabet, text, &$0) }
      buckets[bucket, default: []].append((text, entry))
    }
    return buckets.sorted { $0.key < $1.key }.map { bucket, entries in
      let label = icu_alphabet_label(alphabet, bucket).flatMap { take($0) } ?? ""
      return (label, entries.sorted { precedes($0.text, $1.text) }.map(\.entry))
    }
  }

  /// Whether one text stands before another.
  private func precedes(_ left: String, _ right: String) -> Bool {
    var status: icu_status = 0
    let order = icu_alphabet_compare(alphabet, left, right, &status)
    return order == 0 ? left < right : order < 0
  }
}
