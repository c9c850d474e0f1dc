import Exchange
import PhraseModel

/// Texts that formats and their tools like to change.
enum HardTexts {
  static let all = [
    "plain", "a\nb", "\n", "a\n", "\n\na\n\n", "a\tb\t", "tab\tend", "\u{A0}no\u{A0}break\u{A0}",
    " leading and trailing ",
    "\"quoted\"", "back\\slash \\n \\\" \\", "'single' ''double''", "<b>&amp; ]]> <!-- x -->", "a,b;c|d", "=1+1", "'=1",
    "''=1", "+48 22",
    "-x", "@x", "\ttab", "x\n=1\n '=2\n\t+3", "a; =b;'=c", "👩‍🔬 e\u{301} é 𝔘", "שלום {name} \u{200F}!\u{202B}x\u{202C}",
    "مرحبا", "\u{2028}\u{2029}\u{85}\u{FEFF}", "\u{200B}\u{200D}\u{AD}", "\u{1}\u{1B}[31m\u{7F}\u{9F}", "\r", "a\rb",
    "{count, plural, =0 {x} one {# y} other {'{'}}", "#. comment", "msgid \"x\"", "%s %1$d {0}", "\u{FFFE}\u{FFFF}",
    "\u{FF1D}1",
    "\\u0041 \\303\\243 \\x41 \\101", "x\\", String(repeating: "długi tekst ", count: 400),
  ]

  /// A document with each text as source, as target, and as both.
  static func document(_ texts: [String] = all) -> ExchangeDocument {
    let place = SourceLocation(file: "Locales/pl.yaml", line: 12, column: 3)
    let units = texts.enumerated().map { index, text in
      var unit = TranslationUnit(
        path: ["phrases", "hard.text-\(index)", "say"], kind: .say, source: text.isEmpty ? "x" : text,
        sourceLocation: place,
        target: texts[(index + 1) % texts.count], targetLocation: place,
        notes: [.init(.context, "first\nsecond <&> \"\u{1}\"")])
      if index % 3 == 0 {
        unit.state = .outdated
        unit.previousSource = texts[(index + 2) % texts.count]
      }
      return unit
    }
    return ExchangeDocument(
      sourceLocale: LocaleTag("pl"), targetLocale: LocaleTag("zh-Hans"), edition: "2026-11",
      revised: "2026-11-24 08:30",
      units: units)
  }

  static func text(of document: ExchangeDocument, in format: ExchangeFormat) throws -> String {
    switch format {
    case .po: try POWriter.text(of: document)
    case .xliff: XLIFFWriter.text(of: document)
    case .csv: CSVWriter().text(of: document)
    }
  }

  /// Whether a text holds what XML 1.0 cannot (section 2.2).
  static func isBeyondXML(_ text: String?) -> Bool {
    text?.unicodeScalars.contains {
      ($0.value < 0x20 && !"\t\n\r".unicodeScalars.contains($0)) || $0.value & 0xFFFE == 0xFFFE
    } ?? false
  }

  /// A text in UTF-16 with a byte-order mark.
  static func utf16(_ text: String, bigEndian: Bool = false) -> [UInt8] {
    let units = [0xFEFF] + Array(text.utf16)
    return units.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }
}
