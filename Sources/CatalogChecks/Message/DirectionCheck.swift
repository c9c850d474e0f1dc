import MessageSyntax
import PhraseModel

/// Every control that opens a stretch of another writing direction is closed, and none closes what is not open.
struct DirectionCheck: MessageCheck {
  private static let rule = Rule(
    "direction-unbalanced", .warning, "A control of writing direction has no counterpart.",
    help:
      "What follows on the card would turn round too. Close each isolate (U+2066–U+2068) with U+2069, each embedding with U+202C."
  )
  static let rules = [rule]

  func findings(in message: CheckedMessage) -> [Finding] {
    guard message.hasRareCharacters else { return [] }
    var open: [(isIsolate: Bool, offset: Int)] = []
    var unbalanced: [Int] = []
    var offset = -1
    for scalar in message.source {
      offset += 1
      guard scalar.value >= 0x202A, scalar.value <= 0x2069 else { continue }
      switch scalar {
      case "\u{2066}", "\u{2067}", "\u{2068}": open.append((true, offset))
      case "\u{202A}", "\u{202B}", "\u{202D}", "\u{202E}": open.append((false, offset))
      case "\u{2069}", "\u{202C}":
        // A closing isolate closes the embeddings in it too, and those are then unbalanced (UAX #9, BD9).
        let isIsolate = scalar == "\u{2069}"
        guard let index = open.lastIndex(where: { $0.isIsolate == isIsolate }) else {
          unbalanced.append(offset)
          continue
        }
        unbalanced += open[(index + 1)...].map(\.offset)
        open.removeSubrange(index...)
      default: break
      }
    }
    return (unbalanced + open.map(\.offset)).sorted().map {
      message.finding(
        Self.rule, at: $0, "a direction control has no counterpart",
        hint: "Close each isolate (U+2066–U+2068) with U+2069, and each embedding with U+202C")
    }
  }
}
