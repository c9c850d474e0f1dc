import MessageSyntax
import PhraseModel

/// A select on a term's gender uses the genders of the locale's header.
struct GenderKeyCheck: MessageCheck {
  func findings(in message: CheckedMessage) -> [Finding] {
    let genders = message.catalog.header.genders
    let told = message.message.placeholders.filter { message.phrase.termArgument(ofGenderArgument: $0.name) != nil }
    return told.map { placeholder in
      message.finding(
        "argument-type", at: placeholder.offset, "a gender is chosen by, not told",
        hint: "Write {\(placeholder.name), select, other {…}}")
    }
      + message.message.choices.flatMap { choice -> [Finding] in
        guard message.phrase.termArgument(ofGenderArgument: choice.name) != nil else { return [] }
        guard choice.kind == .select else {
          return [
            message.finding(
              "argument-type", at: choice.offset, "a gender is chosen with select, not \(choice.kind.rawValue)",
              hint: "Write {\(choice.name), select, other {…}}")
          ]
        }
        return choice.branches.filter { $0.selector != "other" && !genders.contains($0.selector) }.map { branch in
          message.finding(
            "term-gender", at: branch.offset, "the locale has no gender \(branch.selector)",
            hint: nearest(to: branch.selector, among: genders).map { "Did you mean \($0)?" }
              ?? "The header lists: \(genders.joined(separator: ", "))")
        }
      }
  }
}
