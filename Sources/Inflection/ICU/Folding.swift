internal import CICU

/// Makes words alike that people type alike: lower case, no diacritics, ł as l, ß as ss, ё as е.
///
/// The index carries this folding as a table, so that whatever searches it needs no ICU.
public final class Folding {
  private let folding: OpaquePointer

  public init() throws(ICUError) {
    folding = try icu("make the folding") { icu_folding_open(&$0) }
  }

  deinit { icu_folding_close(folding) }

  public func fold(_ text: String) -> String {
    var status: icu_status = 0
    return take(icu_folding_apply(folding, text, &status)) ?? text
  }

  /// What each scalar that folding changes folds to, over the alphabets that catalogs and queries are written
  /// in: planes 0's letters and marks except Han, kana and Hangul, which fold to themselves.
  ///
  /// ASCII is left out: there only A–Z change, to a–z.
  public func table() -> [(scalar: Unicode.Scalar, folded: String)] {
    let ranges: [ClosedRange<UInt32>] = [
      0x80...0x2FFF, 0xA640...0xA7FF, 0xAB30...0xABBF, 0xFB00...0xFEFF, 0xFF01...0xFF9F,
    ]
    return ranges.joined().compactMap { value in
      guard let scalar = Unicode.Scalar(value) else { return nil }
      let category = scalar.properties.generalCategory
      guard category != .unassigned, category != .privateUse else { return nil }
      let folded = fold(String(scalar))
      return folded == String(scalar) ? nil : (scalar, folded)
    }
  }
}
