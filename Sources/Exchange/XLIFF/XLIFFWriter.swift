import PhraseModel

/// Writes units as XLIFF 2.1 (https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html).
///
/// A message is plain text: no inline codes, since a translator moves, doubles and drops arguments as the grammar needs.
public enum XLIFFWriter {
  public static func text(of document: ExchangeDocument) -> String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<xliff xmlns=\"\(XLIFFNames.core)\" xmlns:\(XLIFFNames.prefix)=\"\(XLIFFNames.own)\" version=\"2.1\""
        + " srcLang=\"\(XMLText.attribute(document.sourceLocale.identifier))\""
        + " trgLang=\"\(XMLText.attribute(document.targetLocale.identifier))\">",
      "  <file id=\"catalog\" original=\"\(XMLText.attribute(document.sourceLocale.identifier)).yaml\""
        + " canResegment=\"no\" xml:space=\"preserve\">",
      "    <notes>",
      "      <note category=\"instruction\">Phrases for a library’s desk, edition "
        + "\(XMLText.content(document.edition)). The texts are ICU messages: keep every {argument}.</note>",
      "    </notes>",
    ]
    var group: String?
    for unit in document.units {
      if unit.path.first != group {
        if group != nil { lines.append("    </group>") }
        group = unit.path.first
        lines.append("    <group id=\"\(XMLText.attribute(group ?? ""))\">")
      }
      lines += self.lines(of: unit)
    }
    if group != nil { lines.append("    </group>") }
    return (lines + ["  </file>", "</xliff>"]).joined(separator: "\n") + "\n"
  }

  private static func lines(of unit: TranslationUnit) -> [String] {
    let exported = Fingerprint(of: unit.target).text
    var lines = [
      "      <unit id=\"\(XMLText.attribute(unit.id))\" \(XLIFFNames.prefix):\(XLIFFNames.exported)=\"\(exported)\">"
    ]
    var notes = unit.notes.map { (category: $0.category.rawValue, $0.text) }
    if let previous = unit.previousSource { notes.append((XLIFFNames.previousSource, previous)) }
    if !notes.isEmpty {
      lines.append("        <notes>")
      lines += notes.map { "          <note category=\"\($0)\">\(XMLText.content($1))</note>" }
      lines.append("        </notes>")
    }
    lines.append("        <segment\(attributes(of: unit.state))>")
    lines.append("          <source>\(content(unit.source))</source>")
    if let target = unit.target { lines.append("          <target>\(content(target))</target>") }
    return lines + ["        </segment>", "      </unit>"]
  }

  /// XLIFF's state, and ours as its sub-state.
  private static func attributes(of state: TranslationUnit.State) -> String {
    let (state, own): (String, String?) =
      switch state {
      case .untranslated: ("initial", nil)
      case .outdated: ("initial", XLIFFNames.outdated)
      case .translated(.draft): ("translated", ReviewState.draft.rawValue)
      case .translated(.checked): ("reviewed", ReviewState.checked.rawValue)
      case .translated(let final): ("final", final.rawValue)
      }
    return " state=\"\(state)\"" + (own.map { " subState=\"\(XLIFFNames.prefix):\($0)\"" } ?? "")
  }

  /// A text as the content of a source or target; XLIFF has an element for what XML cannot hold.
  private static func content(_ text: String) -> String {
    XMLText.content(text) { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "<cp hex=\"\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)\"/>"
    }
  }
}
