import PhraseLookup

/// The object of `--json`.
enum ResultJSON {
  static func text(query: String, objects: [String]) -> String {
    "{\"schema\":1,\"query\":\(string(query)),\"results\":[\(objects.joined(separator: ","))]}"
  }

  /// - Parameter forms: nil where they are not asked for.
  static func object(for result: LookupResult, forms: [Lookup.FormLine]?, explains: Bool) -> String {
    var fields = [
      "\"id\":\(string(result.id))", "\"situation\":\(string(result.situation))",
      "\"locale\":\(string(result.locale))", "\"text\":\(string(result.text))", "\"when\":\(when(result.when))",
      "\"matched\":\(string(result.matched.rawValue))",
      "\"romanised\":\(optional(result.romanised))",
      "\"guess\":\(result.isGuess)",
      "\"sounds\":\(optional(result.sounds))", "\"state\":\(string(result.state))",
      "\"layer\":\(optional(result.layer))",
    ]
    if let forms { fields.append("\"forms\":[\(forms.map { object(for: $0) }.joined(separator: ","))]") }
    if explains { fields.append("\"explanation\":\(string(result.explanation))") }
    return "{\(fields.joined(separator: ","))}"
  }

  private static func object(for form: Lookup.FormLine) -> String {
    let fields = [
      "\"when\":\(when(form.when))", "\"text\":\(string(form.text))", "\"romanised\":\(optional(form.romanised))",
      "\"sounds\":\(optional(form.sounds))",
    ]
    return "{\(fields.joined(separator: ","))}"
  }

  private static func when(_ conditions: [LookupResult.Condition]) -> String {
    "{\(conditions.map { "\(string($0.name)):\(string($0.value))" }.joined(separator: ","))}"
  }

  private static func optional(_ text: String?) -> String { text.map { string($0) } ?? "null" }

  /// A JSON string (RFC 8259, section 7).
  private static func string(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20:
        let code = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - code.count) + code
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
