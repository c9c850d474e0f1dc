import MessageSyntax
import PhraseModel

/// A message addresses the reader in one way, and in the locale's declared register; children are spoken to as children are.
struct AddressCheck: MessageCheck {
  private static let mixed = Rule(
    "address-mixed", .warning, "Formal and informal address stand side by side.",
    help:
      "Whoever begins with Pan or Sie goes on with it. Branches for a child and the phrases of `kid.*` are left alone.")
  private static let broken = Rule(
    "address-register", .warning, "A message leaves the register that the locale's header declares.",
    help: "`register:` says formal or informal. Branches for a child and the phrases of `kid.*` are left alone.")
  static let rules = [mixed, broken]

  private struct Place {
    let word: String
    let range: Range<Int>
  }

  /// The first word of each kind that is heard up to here.
  private struct Heard {
    var formal: Place?
    var informal: Place?
  }

  func findings(in message: CheckedMessage) -> [Finding] {
    guard let words = message.context.address, message.kind == .phrase, message.phrase.speaker != .cue,
      !message.phrase.id.identifier.hasPrefix("kid.")
    else { return [] }
    return findings(in: message.message, after: Heard(), words, message)
  }

  /// A branch is heard together with the text around its choice.
  private func findings(
    in tree: Message, after outer: Heard, _ words: AddressWords, _ message: CheckedMessage
  ) -> [Finding] {
    var heard = outer
    for case .text(_, let start) in tree.parts {
      guard let stretch = message.stretch(at: start) else { continue }
      listen(to: stretch, words, message.context.language, &heard)
    }
    if let finding = finding(about: heard, message) { return [finding] }
    return tree.parts.flatMap { part -> [Finding] in
      guard case .choice(let choice) = part else { return [] }
      return choice.branches.filter { $0.selector != PersonForm.child.rawValue }.flatMap {
        findings(in: $0.message, after: heard, words, message)
      }
    }
  }

  private func finding(about heard: Heard, _ message: CheckedMessage) -> Finding? {
    let isFormal = message.catalog.header.register == .formal
    if let formal = heard.formal, let informal = heard.informal {
      let (place, other) = isFormal ? (informal, formal) : (formal, informal)
      return message.finding(
        Self.mixed, at: place.range, "\(place.word) and \(other.word) address one reader in two ways",
        hint: "Keep to the \(message.catalog.header.register.rawValue) address")
    }
    guard let place = isFormal ? heard.informal : heard.formal else { return nil }
    return message.finding(
      Self.broken, at: place.range,
      "\(place.word) is \(isFormal ? "informal" : "formal"), and the locale's register is \(message.catalog.header.register.rawValue)",
      hint: "Write the \(message.catalog.header.register.rawValue) address, or change `register:`")
  }

  private func listen(to stretch: TextStretch, _ words: AddressWords, _ language: String, _ heard: inout Heard) {
    guard language != "zh" else { return listenToHan(stretch, words, &heard) }
    let scalars = stretch.scalars
    var index = 0
    var startsSentence = true
    while index < scalars.count {
      guard scalars[index].isLetter else {
        switch scalars[index] {
        case ".", "?", "!", "…", ":": startsSentence = true
        default: break
        }
        index += 1
        continue
      }
      let start = index
      // Marks belong to the letters that they stand on.
      while index < scalars.count, scalars[index].isLetter || scalars[index].isMark { index += 1 }
      defer { startsSentence = false }
      // The longest word of all lists.
      guard index - start <= 14, words.initials.contains(scalars[start]) else { continue }
      let word = String(scalars[start..<index])
      let isCapital = scalars[start].properties.isUppercase
      let lower = isCapital ? word.lowercased() : word
      let place = { Place(word: word, range: stretch.offsets(start..<index)) }
      if heard.informal == nil, words.informal.contains(lower) { heard.informal = place() }
      if heard.formal == nil, words.formal.contains(word) || words.formal.contains(lower),
        !(startsSentence && words.isFormalOnlyWithinSentence)
      {
        heard.formal = place()
      }
    }
  }

  /// No blanks part words here; 你们, said to several, has no polite counterpart.
  private func listenToHan(_ stretch: TextStretch, _ words: AddressWords, _ heard: inout Heard) {
    for (index, scalar) in stretch.scalars.enumerated() {
      let word = String(scalar)
      let isPlural = index + 1 < stretch.scalars.count && stretch.scalars[index + 1] == "们"
      if heard.informal == nil, words.informal.contains(word), !isPlural {
        heard.informal = Place(word: word, range: stretch.offsets(index..<(index + 1)))
      }
      if heard.formal == nil, words.formal.contains(word) {
        heard.formal = Place(word: word, range: stretch.offsets(index..<(index + 1)))
      }
    }
  }
}
