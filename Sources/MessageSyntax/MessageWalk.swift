public import PhraseModel

extension Message {
  /// Every placeholder in the message, in order, within branches too.
  public var placeholders: [Placeholder] {
    var found: [Placeholder] = []
    visit { part in
      if case .placeholder(let placeholder) = part { found.append(placeholder) }
    }
    return found
  }

  /// Every choice in the message, outer ones first.
  public var choices: [Choice] {
    var found: [Choice] = []
    visit { part in
      if case .choice(let choice) = part { found.append(choice) }
    }
    return found
  }

  /// The names of all arguments that the message uses, in any way.
  public var argumentNames: Set<String> {
    Set(placeholders.map(\.name)).union(choices.map(\.name))
  }

  /// Calls `body` for each part in order, a choice before the parts of its branches.
  public func visit(_ body: (MessagePart) -> Void) {
    for part in parts {
      body(part)
      if case .choice(let choice) = part {
        for branch in choice.branches { branch.message.visit(body) }
      }
    }
  }
}
