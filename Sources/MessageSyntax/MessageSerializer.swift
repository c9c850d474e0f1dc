public import PhraseModel

extension Message {
  /// The message in ICU syntax, with each placeholder written as `placeholder` says and nil keeping it as it
  /// is.
  public func pattern(replacing placeholder: (Placeholder) -> String? = { _ in nil }) -> String {
    pattern(inPlural: false, replacing: placeholder)
  }

  private func pattern(inPlural: Bool, replacing placeholder: (Placeholder) -> String?) -> String {
    var pattern = ""
    for part in parts {
      switch part {
      case .text(let text, _): pattern += Self.quoted(text, inPlural: inPlural)
      case .numberSign: pattern += "#"
      case .placeholder(let value): pattern += placeholder(value) ?? value.pattern
      case .choice(let choice):
        let subtrahend = choice.subtrahend == 0 ? "" : "offset:\(choice.subtrahend) "
        let branches = choice.branches.map { branch in
          let message = branch.message.pattern(inPlural: choice.kind != .select, replacing: placeholder)
          return "\(branch.selector) {\(message)}"
        }
        pattern +=
          "{\(choice.name), \(choice.kind.rawValue), \(subtrahend)\(branches.joined(separator: " "))}"
      }
    }
    return pattern
  }

  /// Literal text in ICU syntax: apostrophes doubled, runs of braces (and, in a plural, number signs) within
  /// apostrophes.
  private static func quoted(_ text: String, inPlural: Bool) -> String {
    var quoted = ""
    var isQuoting = false
    for character in text {
      let isSpecial = character == "{" || character == "}" || (character == "#" && inPlural)
      if isSpecial != isQuoting, character != "'" {
        quoted += "'"
        isQuoting = isSpecial
      }
      quoted += character == "'" ? "''" : String(character)
    }
    return isQuoting ? quoted + "'" : quoted
  }
}

extension Placeholder {
  /// The placeholder in ICU syntax.
  public var pattern: String {
    // A style keeps its own leading blank: ICU looks up a rule set with it.
    "{" + name + (format.map { ", " + $0 } ?? "") + (style.map { "," + $0 } ?? "") + "}"
  }
}
