/// An ICU message as a tree: text, arguments and choices, each with its offset in the source text.
///
/// The syntax is ICU's MessageFormat (https://unicode-org.github.io/icu/userguide/format_parse/messages/)
/// with named arguments and one addition of ours, the `term` argument: `{item, term, accusative}`.
///
/// Offsets count Unicode scalars from the start of the message text.
public struct Message: Hashable, Sendable {
  public var parts: [MessagePart]

  public init(_ parts: [MessagePart]) {
    self.parts = parts
  }
}

public indirect enum MessagePart: Hashable, Sendable {
  /// Literal text, with apostrophe quoting already resolved.
  case text(String, offset: Int)
  /// `{name}` or `{name, type, style}`.
  case placeholder(Placeholder)
  /// A `plural`, `selectordinal` or `select` with its branches.
  case choice(Choice)
  /// `#` within a plural branch, which ICU replaces with the number.
  case numberSign(offset: Int)
}

/// An argument that is replaced by its value.
public struct Placeholder: Hashable, Sendable {
  public let name: String
  /// The format type (`number`, `date`, `term`, …), or nil for a bare `{name}`.
  public let format: String?
  /// What follows the type: a skeleton, a rule set, a term's case.
  public let style: String?
  /// The offset of the opening brace.
  public let offset: Int
  public let formatOffset: Int
  public let styleOffset: Int
  /// The offset behind the closing brace; 0 where it was not read from a text.
  public let end: Int

  public init(
    name: String, format: String? = nil, style: String? = nil, offset: Int, formatOffset: Int = 0,
    styleOffset: Int = 0, end: Int = 0
  ) {
    self.name = name
    self.format = format
    self.style = style
    self.offset = offset
    self.formatOffset = formatOffset
    self.styleOffset = styleOffset
    self.end = end
  }
}

extension Placeholder {
  /// The case that a `term` placeholder asks for.
  public var termCase: String? {
    guard format == "term", let style else { return nil }
    var name = style.unicodeScalars[...]
    while let first = name.first, first.properties.isWhitespace { name.removeFirst() }
    while let last = name.last, last.properties.isWhitespace { name.removeLast() }
    return String(name)
  }
}

/// An argument whose value picks one of several messages.
public struct Choice: Hashable, Sendable {
  public enum Kind: String, Sendable {
    case plural, selectordinal, select
  }

  public struct Branch: Hashable, Sendable {
    /// The key: a plural category, `=N`, or a key of a select.
    public let selector: String
    /// The offset of the key.
    public let offset: Int
    /// The offset behind the closing brace; 0 where it was not read from a text.
    public let end: Int
    public let message: Message

    public init(selector: String, offset: Int, end: Int = 0, message: Message) {
      self.selector = selector
      self.offset = offset
      self.end = end
      self.message = message
    }
  }

  public let name: String
  public let kind: Kind
  /// The `offset:` of a plural, subtracted from the number before its category is chosen.
  public let subtrahend: Int
  public let branches: [Branch]
  /// The offset of the opening brace.
  public let offset: Int
  /// The offset of the closing brace.
  public let end: Int

  public init(name: String, kind: Kind, subtrahend: Int = 0, branches: [Branch], offset: Int, end: Int) {
    self.name = name
    self.kind = kind
    self.subtrahend = subtrahend
    self.branches = branches
    self.offset = offset
    self.end = end
  }

  /// The branch that ICU would take for a key: the first of that name, else `other`.
  public func branch(_ selector: String) -> Branch? {
    branches.first { $0.selector == selector } ?? branches.first { $0.selector == "other" }
  }
}

/// A message as a catalog gives it: the text, and its tree where its syntax is sound.
public struct MessageText: Hashable, Sendable {
  public let source: SourceText
  /// Nil where the syntax is broken, which the reader has then reported.
  public let message: Message?
  /// Stretches of the text that apostrophes have turned into literal text.
  public let quotations: [Quotation]
  /// The offsets of apostrophes that quote or double another, and so are no part of what is said.
  public let syntaxApostrophes: [Int]

  public struct Quotation: Hashable, Sendable {
    /// The offset of the opening apostrophe.
    public let offset: Int
    /// The text between the apostrophes.
    public let text: String

    public init(offset: Int, text: String) {
      self.offset = offset
      self.text = text
    }
  }

  public init(
    source: SourceText, message: Message?, quotations: [Quotation] = [], syntaxApostrophes: [Int] = []
  ) {
    self.source = source
    self.message = message
    self.quotations = quotations
    self.syntaxApostrophes = syntaxApostrophes
  }
}
