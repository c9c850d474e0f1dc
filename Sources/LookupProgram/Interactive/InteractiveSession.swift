import PhraseLookup

/// Looks up at every key, on a terminal.
struct InteractiveSession {
  private let lookup: Lookup
  private let request: LookupRequest

  init(_ lookup: Lookup, _ request: LookupRequest) {
    self.lookup = lookup
    self.request = request
  }

  /// - Throws: `LookupError` where the index cannot be read; the terminal is then as it was.
  func run() throws(LookupError) {
    guard let line = try chosenLine() else { return }
    StandardStream.output.write(line + "\n")
  }

  /// The line that was chosen with Enter; the terminal is put back before it is given.
  private func chosenLine() throws(LookupError) -> String? {
    guard let terminal = RawTerminal() else { return nil }
    defer { withExtendedLifetime(terminal) {} }
    var state = InteractiveState(locales: lookup.localeTags)
    var notice: String?
    var answers = try self.answers(state)
    draw(state, answers, notice, terminal)
    while let bytes = terminal.read() {
      notice = nil
      for key in Key.keys(in: bytes) {
        let chosen = state.chosen(of: answers.count).flatMap { answers[$0].first }
        switch state.press(key, resultCount: answers.count) {
        case .goOn: answers = try self.answers(state)
        case .leave: return nil
        case .print: return chosen?.text
        case .copy:
          guard let chosen else { continue }
          copy(chosen.text)
          notice = "copied: \(chosen.text)"
        }
      }
      draw(state, answers, notice, terminal)
    }
    return nil
  }

  /// For each phrase, what to say, and after it the same in staff's own language where the reader's is another.
  private func answers(_ state: InteractiveState) throws(LookupError) -> [[LookupResult]] {
    var request = request
    request.subject = .words(state.query)
    request.limit = 12
    if let locale = state.readerLocale { request.answerLocales = [locale, staffLocale] }
    if let count = state.count { request.preferences["count"] = String(count) }
    if let person = state.personForm { request.preferences["patron"] = person }
    let results = try lookup.results(for: request)
    // A phrase that the reader's language lacks is nothing to say.
    return Dictionary(grouping: results.enumerated(), by: \.element.id).values
      .sorted { $0[0].offset < $1[0].offset }
      .map { $0.map(\.element) }
      .filter { state.readerLocale == nil || $0.first?.locale == state.readerLocale }
  }

  /// The language that staff read: as asked for, else their own.
  private var staffLocale: String { request.answerLocales.first ?? request.searchedLocale ?? lookup.localeTags[0] }

  private func draw(
    _ state: InteractiveState, _ answers: [[LookupResult]], _ notice: String?, _ terminal: RawTerminal
  ) {
    let size = terminal.size
    let usesColour = environmentVariable("NO_COLOR") == nil && environmentVariable("TERM") != "dumb"
    let screen = InteractiveScreen(columns: size.columns, rows: size.rows, usesColour: usesColour)
    StandardStream.output.write(screen.text(state, answers: answers, notice: notice))
  }

  /// Puts a text on the clipboard of the terminal, wherever that is: OSC 52 (xterm's control sequences). tmux passes it on where its
  /// option set-clipboard is on.
  private func copy(_ text: String) {
    StandardStream.output.write("\u{1B}]52;c;\(Base64.text(of: Array(text.utf8)))\u{07}")
  }
}
