internal import CICU

/// Tells which letters look alike, such as Latin and Cyrillic `a` (UTS #39, "Confusable Detection"; `unicode/uspoof.h`).
///
/// ICU's checker is immutable once made, and its const functions are safe on any thread.
public final class Likeness: @unchecked Sendable {
  private let likeness: OpaquePointer

  public init() throws(ICUError) {
    likeness = try icu("open the table of letters that look alike") { icu_likeness_open(&$0) }
  }

  deinit { icu_likeness_close(likeness) }

  /// The text with each letter replaced by the one that stands for all that look like it.
  public func skeleton(of text: String) -> String {
    var status: icu_status = 0
    return take(icu_likeness_skeleton(likeness, text, &status)) ?? text
  }
}
