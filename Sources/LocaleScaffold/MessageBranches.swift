import PhraseModel

/// A message as whole sentences: choices outside, and in each branch all that is said there.
///
/// Where a message has text around a choice, that text is drawn into each branch, since another language may have to change it too.
indirect enum MessageBranches {
  /// Text and placeholders in order.
  case sentence([MessagePart])
  case choice(Choice, branches: [(selector: String, branch: MessageBranches)])

  /// More choices than this, one after the other, are no message that anybody could translate.
  private static let choiceLimit = 5

  init(_ message: Message) {
    self.init(message.parts[...], choicesLeft: Self.choiceLimit)
  }

  private init(_ parts: ArraySlice<MessagePart>, choicesLeft: Int) {
    let isChoice = { (part: MessagePart) in if case .choice = part { true } else { false } }
    guard let index = parts.firstIndex(where: isChoice), case .choice(let choice) = parts[index] else {
      self = .sentence(Array(parts))
      return
    }
    let before = parts[..<index]
    let after = parts[(index + 1)...]
    func whole(_ branch: Choice.Branch) -> MessageBranches {
      let inner = branch.message.parts.map { part -> MessagePart in
        guard case .numberSign(let offset) = part else { return part }
        return .placeholder(Placeholder(name: choice.name, offset: offset))
      }
      return MessageBranches((before + inner + after)[...], choicesLeft: choicesLeft - 1)
    }
    guard choicesLeft > 0, choice.branches.count > 1 else {
      self = choice.branch("other").map { whole($0) } ?? .sentence(Array(before + after))
      return
    }
    self = .choice(choice, branches: choice.branches.map { ($0.selector, whole($0)) })
  }

  /// The branch for a key, else the one for all others.
  func branch(_ selector: String) -> MessageBranches {
    guard case .choice(_, let branches) = self else { return self }
    return branches.first { $0.selector == selector }?.branch ?? branches.first { $0.selector == "other" }?.branch
      ?? self
  }

  /// Each sentence with the keys that lead to it.
  var sentences: [(selectors: [String], parts: [MessagePart])] {
    switch self {
    case .sentence(let parts): [([], parts)]
    case .choice(_, let branches):
      branches.flatMap { selector, branch in branch.sentences.map { ([selector] + $0.selectors, $0.parts) } }
    }
  }
}
