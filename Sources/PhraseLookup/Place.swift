/// A phrase in a locale; locale 0 is the gloss, which belongs to all.
struct Place: Hashable, Comparable {
  private let packed: Int

  init(phrase: Int, locale: Int) {
    packed = phrase << 16 | locale
  }

  static func < (left: Place, right: Place) -> Bool { left.packed < right.packed }

  var phrase: Int { packed >> 16 }
  var locale: Int { packed & 0xFFFF }
}
