import PhraseLookup

/// Writes an answer as a line that can be read aloud; on a terminal, what is not spoken is dimmed.
struct LineWriter {
  private let usesColour: Bool
  private let isTerminal: Bool
  private let namesLocales: Bool

  init(results: [LookupResult], isTerminal: Bool) {
    self.isTerminal = isTerminal
    // Colour only on a terminal, and never with NO_COLOR (https://no-color.org).
    usesColour = isTerminal && environmentVariable("NO_COLOR") == nil && environmentVariable("TERM") != "dumb"
    namesLocales = Set(results.map(\.locale)).count > 1
  }

  /// The sentence, then how to say it, the id, the locale where there are several, and the state. Piped, tabs
  /// stand between them.
  func line(for result: LookupResult) -> String {
    let details = [result.sounds.map { "[\($0)]" }, result.id, namesLocales ? result.locale : nil, result.state]
      .compactMap(\.self)
    guard isTerminal else { return ([result.text] + details).joined(separator: "\t") }
    let dimmed = details.joined(separator: "  ")
    return result.text + "  " + (usesColour ? "\u{1B}[2m\(dimmed)\u{1B}[0m" : dimmed)
  }
}
