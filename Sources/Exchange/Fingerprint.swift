/// A mark of the target text that a unit was exported with, so that an import can tell who has changed it since: the
/// translator, the catalog, or both.
public struct Fingerprint: Hashable, Sendable {
  /// 16 hexadecimal digits, or `none`.
  public let text: String

  /// The fingerprint of a text, or of there being none.
  public init(of target: String?) {
    guard let target else {
      text = "none"
      return
    }
    // FNV-1a, 64 bits (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv): it tells texts apart by accident, not
    // against an attacker, who could change the text and the fingerprint alike.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in target.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    text = String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Reads one back; nil where it is none.
  public init?(_ text: some StringProtocol) {
    guard text == "none" || (text.utf8.count == 16 && text.allSatisfy(\.isHexDigit)) else { return nil }
    self.text = text.lowercased()
  }
}
