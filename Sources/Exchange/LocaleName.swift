import PhraseModel

/// A locale's name as other formats write it.
enum LocaleName {
  /// The names of scripts that gettext writes after `@` (GNU gettext manual, “Locale Names”).
  private static let scripts = ["latin": "Latn", "cyrillic": "Cyrl", "devanagari": "Deva", "arabic": "Arab"]

  /// As gettext writes it: `zh_Hans`.
  static func gettext(_ locale: LocaleTag) -> String {
    locale.identifier.replacing("-", with: "_")
  }

  /// The tag for a name with hyphens or underscores, a script after `@`, an encoding after a dot; nil where it is empty.
  static func tag(_ name: String) -> LocaleTag? {
    let name = name.trimmingBlanks
    let parts = name.split(separator: "@", maxSplits: 1)
    guard let first = parts.first else { return nil }
    var subtags = first.prefix { $0 != "." }.split { $0 == "_" || $0 == "-" }.map(String.init)
    if parts.count > 1, let script = scripts[parts[1].lowercased()] {
      subtags.insert(script, at: min(1, subtags.count))
    }
    // BCP 47, section 2.1.1: the language in lower case, the script with a capital, the region in capitals.
    let written = subtags.enumerated().map { index, subtag in
      switch (index, subtag.count) {
      case (0, _): subtag.lowercased()
      case (_, 4): subtag.prefix(1).uppercased() + subtag.dropFirst().lowercased()
      case (_, 2): subtag.uppercased()
      default: subtag
      }
    }
    return written.isEmpty ? nil : LocaleTag(written.joined(separator: "-"))
  }
}

extension String {
  /// Without white space at either end.
  var trimmingBlanks: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
