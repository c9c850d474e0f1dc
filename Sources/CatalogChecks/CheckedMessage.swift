import Inflection
import MessageSyntax
import PhraseModel

/// A message with everything that a check may ask about it.
struct CheckedMessage {
  enum Kind: Equatable {
    case phrase, term
    /// A text that is no message, checked for what its characters are.
    case plain(PlainText.Use)
  }

  let kind: Kind
  let text: MessageText
  let message: Message
  /// The declaration the message is held against; a term's has the one argument `count`.
  let phrase: Phrase
  /// The reference locale's message, where there is another one to compare with.
  let reference: ReferenceMessage?
  /// Holds the message, and so outlives it.
  unowned let context: CatalogContext
  /// Every placeholder in the message, in order, within branches too.
  let placeholders: [Placeholder]
  /// Every choice in the message, outer ones first.
  let choices: [Choice]
  /// Every stretch of literal text, in order.
  let stretches: [TextStretch]
  /// Whether it may hold characters that nobody sees or that cannot be printed: most texts hold none.
  let hasRareCharacters: Bool

  init(
    _ kind: Kind, text: MessageText, message: Message, phrase: Phrase, reference: ReferenceMessage? = nil,
    context: CatalogContext
  ) {
    self.kind = kind
    self.text = text
    self.message = message
    self.phrase = phrase
    self.reference = reference
    self.context = context
    var placeholders: [Placeholder] = []
    var choices: [Choice] = []
    var stretches: [TextStretch] = []
    message.visit { part in
      switch part {
      case .placeholder(let placeholder): placeholders.append(placeholder)
      case .choice(let choice): choices.append(choice)
      case .text(let words, let offset):
        stretches.append(TextStretch(words, at: offset, syntaxApostrophes: text.syntaxApostrophes))
      case .numberSign: break
      }
    }
    self.placeholders = placeholders
    self.choices = choices
    self.stretches = stretches
    hasRareCharacters = text.source.text.unicodeScalars.contains { !$0.isCommon }
  }

  var catalog: Catalog { context.catalog }
  var isTerm: Bool { kind == .term }

  /// The text as it stands, scalar by scalar: what offsets count in.
  var source: String.UnicodeScalarView { text.source.text.unicodeScalars }

  /// The stretch that begins at an offset.
  func stretch(at start: Int) -> TextStretch? { stretches.first { $0.start == start } }

  func argumentType(_ name: String) -> Argument.ArgumentType? { phrase.argument(name)?.type }

  // MARK: Findings

  func finding(
    _ rule: Rule, at offset: Int, _ message: String, hint: String? = nil, fix: Fix? = nil
  ) -> Finding {
    finding(rule, at: offset..<offset, message, hint: hint, fix: fix)
  }

  func finding(
    _ rule: Rule, at range: Range<Int>, _ message: String, hint: String? = nil, fix: Fix? = nil
  ) -> Finding {
    let isPhrase =
      switch kind {
      case .phrase: true
      case .term: false
      case .plain: !phrase.id.identifier.isEmpty
      }
    return Finding(
      rule, at: text.source.location(at: range.lowerBound),
      end: range.count > 1 ? text.source.end(of: range) : nil, phrase: isPhrase ? phrase.id : nil,
      message: message, hint: hint, fix: fix)
  }

  /// A fix that replaces stretches of the message, or nil where the file's way of writing it cannot hold one of the replacements.
  func fix(_ description: String, _ replacements: (Range<Int>, String)...) -> Fix? {
    var edits: [Fix.Edit] = []
    for (range, replacement) in replacements {
      guard let edit = text.source.edit(range, with: replacement) else { return nil }
      edits.append(edit)
    }
    return Fix(description, edits: edits)
  }
}

/// A stretch of literal text in a message.
struct TextStretch {
  let text: String
  let scalars: [Unicode.Scalar]
  /// Where it starts in the message, in scalars.
  let start: Int
  /// Of the apostrophes that are no part of what is said, those from here on.
  private let syntaxApostrophes: ArraySlice<Int>

  init(_ text: String, at start: Int, syntaxApostrophes: [Int]) {
    self.text = text
    scalars = text.scalars
    self.start = start
    self.syntaxApostrophes = syntaxApostrophes.isEmpty ? [] : syntaxApostrophes.drop { $0 < start }
  }

  /// The offset in the message of a scalar of the stretch.
  func offset(of index: Int) -> Int {
    var offset = start + index
    for apostrophe in syntaxApostrophes {
      guard apostrophe <= offset else { break }
      offset += 1
    }
    return offset
  }

  /// The stretch of the message that some of the scalars stand in.
  func offsets(_ indices: Range<Int>) -> Range<Int> {
    indices.isEmpty
      ? offset(of: indices.lowerBound)..<offset(of: indices.lowerBound)
      : offset(of: indices.lowerBound)..<(offset(of: indices.upperBound - 1) + 1)
  }
}

extension Placeholder {
  /// Where it stands in the message.
  var range: Range<Int> { offset..<end }
}

extension Choice {
  /// Where its opening brace and its name stand in the message.
  var headRange: Range<Int> { offset..<(offset + 1 + name.unicodeScalars.count) }
}

extension Choice.Branch {
  /// Where its key stands in the message.
  var keyRange: Range<Int> { offset..<(offset + selector.unicodeScalars.count) }
}

extension CheckedMessage {
  /// A fix that takes a branch out of a choice, with the blank space between it and its neighbour.
  func removal(of branch: Choice.Branch, from choice: Choice, _ description: String) -> Fix? {
    guard choice.branches.count > 1, let index = choice.branches.firstIndex(where: { $0.offset == branch.offset })
    else { return nil }
    let range =
      index == 0
      ? branch.offset..<choice.branches[1].offset : choice.branches[index - 1].end..<branch.end
    return fix(description, (range, ""))
  }
}

extension TextStretch {
  /// Its words: runs of letters and marks, with apostrophes and hyphens within them.
  var words: [Range<Int>] {
    var words: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index].isLetter else {
        index += 1
        continue
      }
      let start = index
      while index < scalars.count, isWordPart(at: index) { index += 1 }
      words.append(start..<index)
    }
    return words
  }

  private func isWordPart(at index: Int) -> Bool {
    let scalar = scalars[index]
    if scalar.isLetter || scalar.isDigit || scalar.isMark { return true }
    switch scalar {
    case "'", "’", "ʼ", "-", "‑", "־", "\u{200C}", "\u{200D}", "״", "׳":
      return index + 1 < scalars.count && scalars[index + 1].isLetter
    default: return false
    }
  }
}
