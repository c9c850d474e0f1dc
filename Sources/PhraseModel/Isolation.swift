extension String {
  /// The text as a piece of its own in a line: what is written from the left stays together within what is written from the
  /// right, and the other way round (UAX #9, section 2.4.3: FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE). The two characters show
  /// nothing and take no room.
  public var isolated: String { "\u{2068}\(self)\u{2069}" }

  /// Whether there are letters that are written from the right: the blocks that Unicode keeps for them (DerivedBidiClass).
  public var isFromTheRight: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
      default: false
      }
    }
  }

  /// The text as a value within another, isolated where either of them is written from the right. A plain number reads the same in
  /// both directions, and stays as it is.
  public func isolated(within text: String) -> String {
    guard !isEmpty, text.isFromTheRight || isFromTheRight, !allSatisfy(\.isWholeNumber) else { return self }
    return isolated
  }
}
