public import PhraseModel

/// A ledger as its file holds it: a line for each signature, so that two people's signatures merge like code.
public enum LedgerText {
  /// - Parameter schemaPath: where its JSON Schema lies, from the ledger; nil where it lies nowhere near.
  public static func text(of ledger: ReviewLedger, schemaPath: String? = nil) -> String {
    var lines = schemaPath.map { ["# yaml-language-server: $schema=\($0)"] } ?? []
    lines += [
      "# Who confirmed which texts, and when. Kept by `phrasebook review`; a text that was changed since is a draft again.",
      "schema: 1",
    ]
    let byPhrase = Dictionary(grouping: ledger.signatures, by: \.phrase)
    lines.append(byPhrase.isEmpty ? "signatures: {}" : "signatures:")
    for (phrase, signatures) in byPhrase.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(phrase):")
      lines += signatures.map { "    - {\(fields(of: $0).joined(separator: ", "))}" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func fields(of signature: Signature) -> [String] {
    var fields = ["name: \(quoted(signature.name))"]
    if !signature.forms.isEmpty {
      let conditions = signature.forms.map { "\($0.name): \(quoted($0.value))" }
      fields.append("forms: {\(conditions.joined(separator: ", "))}")
    }
    fields += [
      "level: \(signature.level.rawValue)", "state: \(signature.state.rawValue)", "date: \(quoted(signature.date))",
      "text: \(quoted(signature.text))",
    ]
    if let reference = signature.reference { fields.append("reference: \(quoted(reference))") }
    return fields
  }

  /// A text in YAML's double quotes (YAML 1.2, section 7.3.1).
  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case _
      where scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
        || scalar == "\u{2028}" || scalar == "\u{2029}" || scalar == "\u{FEFF}":
        "\\U" + String(repeating: "0", count: 8 - String(scalar.value, radix: 16).count)
          + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
