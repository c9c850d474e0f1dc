public import PhraseModel

extension Message {
  /// Whether two messages say the same, wherever they stand.
  public func reads(like other: Message) -> Bool {
    parts.count == other.parts.count && zip(parts, other.parts).allSatisfy { $0.reads(like: $1) }
  }
}

extension MessagePart {
  fileprivate func reads(like other: MessagePart) -> Bool {
    switch (self, other) {
    case (.text(let text, _), .text(let otherText, _)): text == otherText
    case (.numberSign, .numberSign): true
    case (.placeholder(let own), .placeholder(let other)):
      own.name == other.name && own.format == other.format && own.style == other.style
    case (.choice(let own), .choice(let other)):
      own.name == other.name && own.kind == other.kind && own.subtrahend == other.subtrahend
        && own.branches.count == other.branches.count
        && zip(own.branches, other.branches).allSatisfy {
          $0.selector == $1.selector && $0.message.reads(like: $1.message)
        }
    default: false
    }
  }
}
