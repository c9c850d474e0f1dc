public import PhraseModel

/// Reads ICU message syntax into a tree that knows the offset of everything in it.
///
/// ICU's own parser accepts a stray `}` and mostly reports errors at offset 0, and deep nesting overflows its
/// stack. This one accepts what ICU accepts except for those, keeps offsets, and stops at a fixed depth.
/// Apostrophes are read as ICU does by default (`UMSGPAT_APOS_DOUBLE_OPTIONAL`, `unicode/messagepattern.h`):
/// one quotes only before `{` or `}`, and before `#` in a plural.
public struct MessageParser {
  /// ICU recurses for each level; 16 is far more than a readable message needs.
  public static let nestingLimit = 16
  /// In Unicode scalars; the longest message of the shipped book has under 1,500.
  public static let lengthLimit = 20_000

  /// A message and the stretches that apostrophes turned into literal text.
  public struct Result {
    public let message: Message
    public let quotations: [MessageText.Quotation]
    /// The offsets of apostrophes that quote or double another, in rising order.
    public let syntaxApostrophes: [Int]
  }

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var quotations: [MessageText.Quotation] = []
  private var syntaxApostrophes: [Int] = []

  private init(_ text: String) {
    scalars = text.scalars
  }

  /// Reads a whole message.
  ///
  /// - Throws: `MessageSyntaxError` at the first problem.
  public static func parse(_ text: String) throws(MessageSyntaxError) -> Result {
    var parser = MessageParser(text)
    guard parser.scalars.count <= lengthLimit else {
      throw MessageSyntaxError(.tooLong(limit: lengthLimit), at: lengthLimit)
    }
    let message = try parser.message(depth: 0, inPlural: false, openedAt: 0)
    return Result(
      message: message, quotations: parser.quotations, syntaxApostrophes: parser.syntaxApostrophes)
  }

  // MARK: Messages

  private mutating func message(
    depth: Int, inPlural: Bool, openedAt opening: Int
  ) throws(MessageSyntaxError) -> Message {
    var parts: [MessagePart] = []
    var text = ""
    var textOffset = position

    func flush(_ text: inout String, into parts: inout [MessagePart], at offset: Int) {
      if !text.isEmpty {
        parts.append(.text(text, offset: offset))
        text = ""
      }
    }

    while let scalar = current {
      switch scalar {
      case "'":
        try apostrophe(into: &text, inPlural: inPlural)
      case "{":
        flush(&text, into: &parts, at: textOffset)
        parts.append(try argument(depth: depth + 1, inPlural: inPlural))
        textOffset = position
      case "}":
        guard depth > 0 else { throw MessageSyntaxError(.strayClosingBrace, at: position) }
        flush(&text, into: &parts, at: textOffset)
        position += 1
        return Message(parts)
      case "#" where inPlural:
        flush(&text, into: &parts, at: textOffset)
        parts.append(.numberSign(offset: position))
        position += 1
        textOffset = position
      default:
        // Up to the next character that may mean something.
        let start = position
        while let scalar = current, scalar != "'", scalar != "{", scalar != "}", scalar != "#" { position += 1 }
        if position == start { position += 1 }
        text += String(scalars[start..<position])
      }
    }
    guard depth == 0 else { throw MessageSyntaxError(.unclosedBrace, at: opening) }
    flush(&text, into: &parts, at: textOffset)
    return Message(parts)
  }

  private mutating func apostrophe(
    into text: inout String, inPlural: Bool
  ) throws(MessageSyntaxError) {
    let opening = position
    position += 1
    guard let next = current, next == "'" || startsQuotation(next, inPlural: inPlural) else {
      text.append("'")
      return
    }
    if next == "'" {
      text.append("'")
      syntaxApostrophes.append(position)
      position += 1
      return
    }
    syntaxApostrophes.append(opening)
    let quoted = try quotation(openedAt: opening)
    text += quoted
    quotations.append(.init(offset: opening, text: quoted))
  }

  private func startsQuotation(_ scalar: Unicode.Scalar, inPlural: Bool) -> Bool {
    scalar == "{" || scalar == "}" || (scalar == "#" && inPlural)
  }

  /// The text up to the closing apostrophe, which is skipped; a doubled apostrophe stands for one.
  private mutating func quotation(
    openedAt opening: Int
  ) throws(MessageSyntaxError) -> String {
    var text: [Unicode.Scalar] = []
    while let scalar = current {
      position += 1
      if scalar != "'" {
        text.append(scalar)
      } else if current == "'" {
        text.append("'")
        syntaxApostrophes.append(position)
        position += 1
      } else {
        syntaxApostrophes.append(position - 1)
        return String(text[...])
      }
    }
    throw MessageSyntaxError(.unclosedQuote, at: opening)
  }

  // MARK: Arguments

  private mutating func argument(depth: Int, inPlural: Bool) throws(MessageSyntaxError) -> MessagePart {
    let opening = position
    guard depth <= Self.nestingLimit else {
      throw MessageSyntaxError(.tooDeep(limit: Self.nestingLimit), at: opening)
    }
    position += 1
    skipWhiteSpace()
    let name = identifier()
    guard !name.isEmpty else {
      throw current == nil
        ? MessageSyntaxError(.unclosedBrace, at: opening) : MessageSyntaxError(.missingArgumentName, at: position)
    }
    skipWhiteSpace()
    switch current {
    case nil: throw MessageSyntaxError(.unclosedBrace, at: opening)
    case "}":
      position += 1
      return .placeholder(Placeholder(name: name, offset: opening, end: position))
    case ",": position += 1
    default: throw MessageSyntaxError(.missingComma(after: name), at: position)
    }
    skipWhiteSpace()
    let typeOffset = position
    let type = identifier()
    guard !type.isEmpty else { throw MessageSyntaxError(.missingType, at: position) }
    skipWhiteSpace()
    guard let afterType = current else { throw MessageSyntaxError(.unclosedBrace, at: opening) }
    guard afterType == "," || afterType == "}" else {
      throw MessageSyntaxError(.missingComma(after: type), at: position)
    }
    if let kind = Choice.Kind(rawValue: type) {
      guard afterType == "," else { throw MessageSyntaxError(.missingBranches(type: type), at: position) }
      position += 1
      return .choice(
        try choice(name: name, kind: kind, openedAt: opening, depth: depth, inPlural: inPlural))
    }
    position += 1
    guard afterType == "," else {
      return .placeholder(
        Placeholder(name: name, format: type, offset: opening, formatOffset: typeOffset, end: position))
    }
    let styleOffset = position
    let style = try style(openedAt: opening)
    guard style.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw MessageSyntaxError(.missingStyle(type: type), at: styleOffset)
    }
    return .placeholder(
      Placeholder(
        name: name, format: type, style: style, offset: opening, formatOffset: typeOffset,
        styleOffset: styleOffset, end: position))
  }

  /// The style of a simple argument as it stands, up to the closing brace, which is skipped.
  private mutating func style(openedAt opening: Int) throws(MessageSyntaxError) -> String {
    var text = ""
    var depth = 0
    while let scalar = current {
      let start = position
      position += 1
      switch scalar {
      case "'":
        let quoted = try quotation(openedAt: start)
        text += "'\(quoted)'"
        continue
      case "{": depth += 1
      case "}" where depth == 0: return text
      case "}": depth -= 1
      default:
        while let scalar = current, scalar != "'", scalar != "{", scalar != "}" { position += 1 }
      }
      text += String(scalars[start..<position])
    }
    throw MessageSyntaxError(.unclosedBrace, at: opening)
  }

  // MARK: Choices

  private mutating func choice(
    name: String, kind: Choice.Kind, openedAt opening: Int, depth: Int, inPlural: Bool
  ) throws(MessageSyntaxError) -> Choice {
    var subtrahend = 0
    var branches: [Choice.Branch] = []
    skipWhiteSpace()
    if kind != .select, hasPrefix("offset:") {
      position += "offset:".unicodeScalars.count
      skipWhiteSpace()
      guard let number = Int(identifier()) else { throw MessageSyntaxError(.badOffset, at: position) }
      subtrahend = number
    }
    while true {
      skipWhiteSpace()
      guard let scalar = current else { throw MessageSyntaxError(.unclosedBrace, at: opening) }
      if scalar == "}" { break }
      branches.append(try branch(of: kind, depth: depth, inPlural: inPlural))
    }
    guard !branches.isEmpty else {
      throw MessageSyntaxError(.missingBranches(type: kind.rawValue), at: position)
    }
    let end = position
    position += 1
    return Choice(
      name: name, kind: kind, subtrahend: subtrahend, branches: branches, offset: opening, end: end)
  }

  private mutating func branch(
    of kind: Choice.Kind, depth: Int, inPlural: Bool
  ) throws(MessageSyntaxError) -> Choice.Branch {
    let offset = position
    let isExplicit = kind != .select && current == "="
    if isExplicit { position += 1 }
    let word = identifier()
    let selector = (isExplicit ? "=" : "") + word
    guard !word.isEmpty, !isExplicit || Double(word) != nil else {
      throw MessageSyntaxError(.badSelector(selector.isEmpty ? current.map { String($0) } ?? "" : selector), at: offset)
    }
    skipWhiteSpace()
    guard current == "{" else {
      throw MessageSyntaxError(.missingBranchMessage(selector: selector), at: position)
    }
    let opening = position
    position += 1
    // ICU replaces `#` directly in a plural branch only: in a select inside of a plural it is text.
    let message = try message(depth: depth, inPlural: kind != .select, openedAt: opening)
    return Choice.Branch(selector: selector, offset: offset, end: position, message: message)
  }

  // MARK: Scalars

  private var current: Unicode.Scalar? {
    position < scalars.count ? scalars[position] : nil
  }

  private func hasPrefix(_ prefix: String) -> Bool {
    scalars[position...].starts(with: prefix.unicodeScalars)
  }

  private mutating func skipWhiteSpace() {
    while let scalar = current, Self.isPatternWhiteSpace(scalar) { position += 1 }
  }

  /// A run of scalars that are neither pattern syntax nor white space (UAX #31), except that `-` is kept, so
  /// that a misspelt key is read as one word; and a decimal point is kept between digits.
  private mutating func identifier() -> String {
    let start = position
    while let scalar = current, isIdentifierPart(scalar, after: position > start ? scalars[position - 1] : nil) {
      position += 1
    }
    return String(scalars[start..<position])
  }

  private func isIdentifierPart(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
    if scalar == "-" || scalar == "_" { return true }
    if scalar == ".", let previous, "0"..."9" ~= previous { return true }
    return !Self.isPatternWhiteSpace(scalar) && !isPatternSyntax(scalar)
  }

  /// Unicode's property Pattern_White_Space, which never changes (UAX #31).
  private static func isPatternWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0x200E, 0x200F, 0x2028, 0x2029: true
    default: false
    }
  }

  private func isPatternSyntax(_ scalar: Unicode.Scalar) -> Bool {
    // The ASCII part of Pattern_Syntax is all that can end a word here: the rest never stands in message
    // syntax.
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
    default: scalar.isASCII
    }
  }
}
