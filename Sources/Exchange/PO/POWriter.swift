internal import PhraseModel

/// Writes units as a PO file that gettext's own tools accept and leave as it is.
///
/// Every unit has its path for context, so that two equal texts stay two. The message itself is ICU's, plurals within it,
/// which the flag `icu-message-format` tells tools that know it (https://docs.weblate.org/en/latest/user/checks.html).
public enum POWriter {
  /// What precedes the fingerprint in a unit's comments.
  static let exportedMark = "As exported: "

  /// - Throws: `ExchangeError` where a text holds a null character, which no PO file can.
  public static func text(of document: ExchangeDocument) throws(ExchangeError) -> String {
    var entries = [header(of: document)]
    for unit in document.units { entries.append(try entry(unit)) }
    return entries.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private static func header(of document: ExchangeDocument) -> [String] {
    let fields = [
      ("Project-Id-Version", "Phrasebook \(document.edition)"),
      ("Report-Msgid-Bugs-To", ""),
      ("PO-Revision-Date", document.revised.map { $0 + "+0000" } ?? ""),
      ("Last-Translator", ""),
      ("Language-Team", ""),
      ("Language", LocaleName.gettext(document.targetLocale)),
      ("MIME-Version", "1.0"),
      ("Content-Type", "text/plain; charset=UTF-8"),
      ("Content-Transfer-Encoding", "8bit"),
      ("X-Source-Language", LocaleName.gettext(document.sourceLocale)),
      ("X-Generator", "phrasebook"),
    ]
    let text = fields.map { "\($0): \($1)\n" }.joined()
    return [
      "# Phrases for a library’s desk, from \(document.sourceLocale) to \(document.targetLocale).",
      "# The texts are ICU messages: keep every {argument}; plurals and forms of address stand within the text.",
    ] + POText.field("msgid", "") + POText.field("msgstr", text)
  }

  private static func entry(_ unit: TranslationUnit) throws(ExchangeError) -> [String] {
    for text in [unit.source, unit.target, unit.previousSource] {
      guard let text, text.unicodeScalars.contains("\u{0}") else { continue }
      throw ExchangeError(
        "exchange-character", at: unit.sourceLocation, "\(unit.id) holds a null character, which a PO file cannot",
        hint: "Remove it from the catalog")
    }
    var lines = unit.notes.flatMap { note in
      note.text.split(whereSeparator: \.isNewline).map { "#. " + $0 }
    }
    if case .translated(let state) = unit.state, state > .draft {
      lines.append(
        "#. State: \(state.rawValue). People have signed this text; a change of it is imported only when asked for.")
    }
    lines.append("#. " + exportedMark + Fingerprint(of: unit.target).text)
    lines.append("#: \(fileName(unit.sourceLocation.file)):\(unit.sourceLocation.line)")
    let flags = (unit.state == .outdated ? ["fuzzy"] : []) + (unit.kind.isMessage ? ["icu-message-format"] : [])
    if !flags.isEmpty { lines.append("#, " + flags.joined(separator: ", ")) }
    if let previous = unit.previousSource { lines += POText.field("msgid", previous, prefix: "#| ") }
    return lines + POText.field("msgctxt", unit.id) + POText.field("msgid", unit.source)
      + POText.field("msgstr", unit.target ?? "")
  }

  /// A reference ends at a blank, so that only the file's own name stands there.
  private static func fileName(_ path: String) -> String {
    String(path.split(separator: "/").last ?? "").replacing(" ", with: "_")
  }
}
