import PhraseLookup

/// The object of `--json`.
enum ResultJSON {
  static func text(query: String, results: [LookupResult]) -> String {
    let objects = results.map { object(for: $0) }.joined(separator: ",")
    return "{\"schema\":1,\"query\":\(string(query)),\"results\":[\(objects)]}"
  }

  private static func object(for result: LookupResult) -> String {
    let when = result.when.map { "\(string($0.name)):\(string($0.value))" }.joined(separator: ",")
    let fields = [
      "\"id\":\(string(result.id))", "\"situation\":\(string(result.situation))",
      "\"locale\":\(string(result.locale))", "\"text\":\(string(result.text))", "\"when\":{\(when)}",
      "\"matched\":\(string(result.matched.rawValue))",
      "\"romanised\":\(result.romanised.map { string($0) } ?? "null")",
      "\"guess\":\(result.isGuess)",
      "\"sounds\":\(result.sounds.map { string($0) } ?? "null")", "\"state\":\(string(result.state))",
      "\"layer\":\(result.layer.map { string($0) } ?? "null")",
    ]
    return "{\(fields.joined(separator: ","))}"
  }

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
