/// What a set of cards is.
public enum CardKind: String, CaseIterable, Sendable {
  /// What to say, by situation; in one language or in two.
  case situations
  /// The encounter at the desk, step by step.
  case encounter
  /// The options ladder, which never ends with empty hands.
  case ladder
  /// The rights of every reader.
  case charter
  /// What a reader points to.
  case pointTo = "point-to"
  /// Every language's own name, to be pointed to.
  case languages
  /// Which form of a noun goes with which number.
  case numbers
  /// The alphabetical index of the situation cards.
  case index

  /// The size that suits it, where none is asked for.
  ///
  /// - Parameter isLarge: whether it is in large print.
  public func usualSize(isLarge: Bool = false) -> Size {
    switch self {
    case .situations, .numbers: isLarge ? .a5Landscape : .a6Landscape
    case .pointTo: .a5Landscape
    case .encounter, .ladder, .charter, .languages: .a4
    case .index: .a5Landscape.turned
    }
  }

  /// Whether it is made of situations, some of which, or some phrases of which, may be chosen.
  public var hasSituations: Bool { self == .situations || self == .pointTo || self == .index }

  /// Whether it shows phrases in full, which may be said to one person or of one number alone.
  public var hasForms: Bool { hasSituations || self == .encounter || self == .ladder }

  /// Whether people sign what it says.
  public var isReviewed: Bool { hasForms || self == .languages }

  /// Whether it can show two languages.
  public var isBilingual: Bool { self == .situations || self == .pointTo }
}
