extension String {
  /// The text as a piece of its own in a line: what is written from the left stays together within what is written from the
  /// right, and the other way round (UAX #9, FSI and PDI). The two characters show nothing and take no room.
  var isolated: String { "\u{2068}\(self)\u{2069}" }

  /// Whether there are letters that are written from the right: the blocks that Unicode keeps for them (DerivedBidiClass).
  var isFromTheRight: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
      default: false
      }
    }
  }
}
