import MessageSyntax
import PhraseModel

extension Message {
  /// The message in ICU syntax over several lines, a line for each branch, as it stands in a catalog's block.
  ///
  /// - Parameter indentation: the blanks before the line that the message begins on, which are not part of it.
  func laidOut(indentation: Int) -> String {
    guard parts.count == 1, case .choice(let choice) = parts[0] else { return pattern() }
    let margin = String(repeating: " ", count: indentation + 2)
    let branches = choice.branches.map { branch in
      "\n\(margin)\(branch.selector) {\(branch.message.laidOut(indentation: indentation + 2))}"
    }
    return "{\(choice.name), \(choice.kind.rawValue),\(branches.joined())}"
  }
}
