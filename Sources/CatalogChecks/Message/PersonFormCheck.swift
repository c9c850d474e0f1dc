import MessageSyntax
import PhraseModel

/// A select on a person uses the person forms, and has those that the locale's header requires.
struct PersonFormCheck: MessageCheck {
  private static let unknown = Rule(
    "select-key-unknown", .error, "A key of a select on a person is no person form.",
    help: "Keys are never translated; they are female, male, women, men, group, child and other.")
  private static let missing = Rule(
    "person-form-missing", .error, "A select on a person lacks a form that the locale's header requires.",
    help: "The header says under `forms:` which forms a select on each person must have.")
  static let rules = [unknown, missing]

  func findings(in message: CheckedMessage) -> [Finding] {
    message.choices.flatMap { choice -> [Finding] in
      guard choice.kind == .select, message.argumentType(choice.name) == .person else { return [] }
      let required = message.catalog.header.forms[choice.name]?.required ?? []
      let missing = required.filter { form in !choice.branches.contains { $0.selector == form.rawValue } }
      let known = PersonForm.allCases.map(\.rawValue)
      let unknown = choice.branches.filter { !known.contains($0.selector) }
      if !unknown.isEmpty {
        // A translated key most likely stands for the one form that is not there.
        let lacking = missing.map(\.rawValue) + (choice.branches.contains { $0.selector == "other" } ? [] : ["other"])
        let meant = unknown.count == 1 && lacking.count == 1 ? lacking.first : nil
        return unknown.map { branch in
          message.finding(
            Self.unknown, at: branch.keyRange, "\(branch.selector) is no person form",
            hint: (meant ?? nearest(to: branch.selector, among: known)).map { "Did you mean \($0)?" }
              ?? "Keys are never translated; they are: \(known.joined(separator: ", "))")
        }
      }
      guard !missing.isEmpty else { return [] }
      let names = missing.map(\.rawValue)
      return [
        message.finding(
          Self.missing, at: choice.headRange,
          "the select on \(choice.name) has no form \(names.joined(separator: ", ")), which \(message.catalog.locale) needs",
          hint: "Add \(names.map { "\($0) {…}" }.joined(separator: " "))")
      ]
    }
  }
}
