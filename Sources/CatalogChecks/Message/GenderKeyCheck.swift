import MessageSyntax
import PhraseModel

/// A select on a term's gender uses the genders of the locale's header.
struct GenderKeyCheck: MessageCheck {
  static let rule = Rule(
    "term-gender", .error,
    "A term has a gender, or a select on one asks for a gender, that the locale's header does not name.",
    help: "The header lists genders under `genders:`; keys are never translated.")
  static let rules = [rule]

  func findings(in message: CheckedMessage) -> [Finding] {
    let genders = message.catalog.header.genders
    let told = message.placeholders.filter { message.phrase.termArgument(ofGenderArgument: $0.name) != nil }
    return told.map { placeholder in
      message.finding(
        ArgumentUseCheck.rule, at: placeholder.range, "a gender is chosen by, not told",
        hint: "Write {\(placeholder.name), select, other {…}}")
    }
      + message.choices.flatMap { choice -> [Finding] in
        guard message.phrase.termArgument(ofGenderArgument: choice.name) != nil else { return [] }
        guard choice.kind == .select else {
          return [
            message.finding(
              ArgumentUseCheck.rule, at: choice.headRange,
              "a gender is chosen with select, not \(choice.kind.rawValue)",
              hint: "Write {\(choice.name), select, other {…}}")
          ]
        }
        return choice.branches.filter { $0.selector != "other" && !message.context.knownGenders.contains($0.selector) }
          .map { branch in
            message.finding(
              Self.rule, at: branch.keyRange, "the locale has no gender \(branch.selector)",
              hint: nearest(to: branch.selector, among: genders).map { "Did you mean \($0)?" }
                ?? "The header lists: \(genders.joined(separator: ", "))")
          }
      }
  }
}
