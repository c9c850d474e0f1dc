/// One form of a phrase: the text for one person form, one plural category, one term.
public struct Form: Hashable, Sendable {
  /// What the form is for, in the order in which the message asks: `patron=female`, `count=few`.
  public let when: [Condition]
  /// A value for each argument that a form depends on and that a category stands for: `count=2`.
  public let sample: [Condition]
  public let runs: [TextRun]

  public struct Condition: Hashable, Sendable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public init(when: [Condition], sample: [Condition], runs: [TextRun]) {
    self.when = when
    self.sample = sample
    self.runs = runs
  }

  public var text: String { runs.map(\.text).joined() }

  public func condition(_ name: String) -> String? {
    when.first { $0.name == name }?.value
  }
}

/// A stretch of a form: words of the locale, or the value of an argument.
public struct TextRun: Hashable, Sendable {
  public enum Role: Hashable, Sendable {
    case words
    /// A value that is known.
    case value(argument: String)
    /// Stands for a value that whoever speaks will know: `‹termin›`.
    case slot(argument: String)
    /// Stands for a fact that the library has left out, to be filled in by pen.
    case blank(argument: String)

    /// The argument whose value it is; nil for words.
    public var argument: String? {
      switch self {
      case .words: nil
      case .value(let argument), .slot(let argument), .blank(let argument): argument
      }
    }
  }

  public let text: String
  public let role: Role

  public init(_ text: String, _ role: Role = .words) {
    self.text = text
    self.role = role
  }
}
