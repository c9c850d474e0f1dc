import PhraseLookup

/// What is looked up while somebody types, and what a key changes of it.
struct InteractiveState {
  enum Outcome: Equatable {
    case goOn
    case leave
    /// Leave, and print the chosen line.
    case print
    /// Put the chosen line on the clipboard.
    case copy
  }

  private static let persons: [String?] = [nil, "female", "male", "group", "child"]

  private(set) var query = ""
  /// Which of the results is chosen; letters then command, until one is typed that doesn't.
  private(set) var selection: Int?
  private(set) var count: Int?
  private var person = 0
  private var reader = 0
  private let locales: [String]

  /// - Parameter locales: those to answer in, staff's own first.
  init(locales: [String]) {
    self.locales = locales
  }

  /// The locale of the reader, where it is another than staff's own.
  var readerLocale: String? { reader == 0 ? nil : locales[reader] }

  var personForm: String? { Self.persons[person] }

  /// Which of so many results Enter prints; nil where there are none.
  func chosen(of resultCount: Int) -> Int? { resultCount > 0 ? min(selection ?? 0, resultCount - 1) : nil }

  /// What a key does, with so many results on the screen.
  mutating func press(_ key: Key, resultCount: Int) -> Outcome {
    switch key {
    case .escape: return .leave
    case .enter: return resultCount > 0 ? .print : .goOn
    case .tab: reader = (reader + 1) % max(1, locales.count)
    case .backTab: reader = (reader + locales.count - 1) % max(1, locales.count)
    case .up:
      // Above the first line is what is typed.
      selection = selection == nil ? nil : chosen(of: resultCount).flatMap { $0 > 0 ? $0 - 1 : nil }
    case .down: if resultCount > 0 { selection = min((selection ?? -1) + 1, resultCount - 1) }
    case .clear: edit { $0 = "" }
    case .backspace: edit { if !$0.isEmpty { $0.removeLast() } }
    case .alternate("p"): person = (person + 1) % Self.persons.count
    case .alternate("c"): return resultCount > 0 ? .copy : .goOn
    case .alternate: break
    case .text("+"): count = min((count ?? 0) + 1, 999)
    // A hyphen within a word is typed; behind one, or without one, it counts down.
    case .text("-") where selection != nil || count != nil || query.isEmpty || query.last == " ":
      count = count.flatMap { $0 > 1 ? $0 - 1 : nil }
    case .text("p") where selection != nil: person = (person + 1) % Self.persons.count
    case .text("c") where selection != nil: return resultCount > 0 ? .copy : .goOn
    case .text(let character): edit { $0.append(character) }
    }
    return .goOn
  }

  private mutating func edit(_ change: (inout String) -> Void) {
    change(&query)
    selection = nil
  }
}
