import PhraseModel

/// One unit of an XLIFF file while it is being read. A tool may have split it into segments, which are joined again.
struct XLIFFUnit {
  enum Part {
    case source, target, previousSource
  }

  let id: String
  let line: Int
  let exported: Fingerprint?
  /// Where text goes that comes now; nil where it is none of a unit's.
  var part: Part?

  private var source = ""
  private var target = PlacedText()
  private var hasTarget = false
  private var previousSource: String?
  private var isFuzzy = false
  /// What stands between segments is copied where it has no translation of its own.
  private var segment: (source: String, isIgnorable: Bool, hasTarget: Bool) = ("", false, false)

  init(id: String, line: Int, exported: Fingerprint?) {
    self.id = id
    self.line = line
    self.exported = exported
  }

  mutating func beginSegment(isIgnorable: Bool, subState: String?) {
    segment = ("", isIgnorable, false)
    if subState == "\(XLIFFNames.prefix):\(XLIFFNames.outdated)" { isFuzzy = true }
  }

  mutating func beginTarget(line: Int) {
    part = .target
    segment.hasTarget = true
    hasTarget = hasTarget || !segment.isIgnorable
  }

  mutating func endSegment() {
    source += segment.source
    if segment.isIgnorable, !segment.hasTarget { append(segment.source, line: line) }
  }

  mutating func text(_ text: String, line: Int) {
    switch part {
    case .source: segment.source += text
    case .target: append(text, line: line)
    case .previousSource: previousSource = (previousSource ?? "") + text
    case nil: break
    }
  }

  /// The parser tells lines but no columns.
  private mutating func append(_ text: String, line: Int) {
    var line = line
    for scalar in text.unicodeScalars {
      target.append(scalar, line: line, column: 1)
      if scalar == "\n" { line += 1 }
    }
  }

  func exchanged(file: String) -> ExchangedUnit {
    ExchangedUnit(
      id: id, source: source, target: hasTarget && !target.isEmpty ? target.sourceText(file: file) : nil,
      isFuzzy: isFuzzy,
      previousSource: previousSource, exported: exported, location: SourceLocation(file: file, line: line, column: 1))
  }
}
