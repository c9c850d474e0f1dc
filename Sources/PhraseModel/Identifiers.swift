/// A BCP 47 language tag, which is also the name of a locale's catalog file: `pl`, `zh-Hans`.
public struct LocaleTag: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let identifier: String

  public init(_ identifier: String) {
    self.identifier = identifier
  }

  public var description: String { identifier }

  public static func < (left: Self, right: Self) -> Bool { left.identifier < right.identifier }
}

/// The identifier of a phrase, the same in every locale: `loan.due`.
public struct PhraseID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let identifier: String

  public init(_ identifier: String) {
    self.identifier = identifier
  }

  public var description: String { identifier }

  public static func < (left: Self, right: Self) -> Bool { left.identifier < right.identifier }
}

/// CLDR's plural categories, in CLDR's order (UTS #35, Part 3, section 5, "Language Plural Rules").
public enum PluralCategory: String, CaseIterable, Comparable, Sendable {
  case zero, one, two, few, many, other

  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Who a form of a phrase is for, or who it speaks of: the keys of a `select` on a person.
///
/// `other` is the neutral form, right for a person whom nothing is known about. It comes first here as it
/// does on a card.
public enum PersonForm: String, CaseIterable, Sendable {
  case other, female, male, women, men, group, child
}
