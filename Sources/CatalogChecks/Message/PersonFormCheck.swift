import MessageSyntax
import PhraseModel

/// A select on a person uses the person forms, and has those that the locale's header requires.
struct PersonFormCheck: MessageCheck {
  func findings(in message: CheckedMessage) -> [Finding] {
    message.message.choices.flatMap { choice -> [Finding] in
      guard choice.kind == .select, message.phrase.argument(choice.name)?.type == .person else { return [] }
      let keys = choice.branches.map(\.selector)
      let known = PersonForm.allCases.map(\.rawValue)
      let unknown = choice.branches.filter { !known.contains($0.selector) }.map { branch in
        message.finding(
          "select-key-unknown", at: branch.offset, "\(branch.selector) is no person form",
          hint: nearest(to: branch.selector, among: known).map { "Did you mean \($0)?" }
            ?? "Keys are never translated; they are: \(known.joined(separator: ", "))")
      }
      let required = message.catalog.header.forms[choice.name]?.required ?? []
      let missing = required.filter { !keys.contains($0.rawValue) }.map { form in
        message.finding(
          "person-form-missing", at: choice.offset,
          "the select on \(choice.name) has no form \(form.rawValue), which \(message.catalog.locale) needs",
          hint: "Add \(form.rawValue) {…}")
      }
      return unknown + missing
    }
  }
}
