import PhraseModel

/// A node of a YAML file with its place and, for a scalar, the text as it stands in the file.
struct YAMLNode {
  enum Content {
    case scalar(Scalar)
    case sequence([YAMLNode])
    case mapping([Pair])
  }

  struct Pair {
    let key: YAMLNode
    let value: YAMLNode
  }

  struct Scalar {
    enum Style {
      case plain, singleQuoted, doubleQuoted, literal, folded
    }

    let text: String
    let style: Style
    /// Where the scalar ends in the file, exclusive.
    let end: YAMLMark
  }

  let content: Content
  let start: YAMLMark
  /// Where a collection in flow style (`{…}`, `[…]`) ends, exclusive; nil for one in block style.
  var flowEnd: YAMLMark?

  /// Whether a collection is written in flow style.
  var isFlow: Bool { flowEnd != nil }
}

/// A 0-based place in a YAML file, as libyaml gives it; the column counts Unicode scalars.
struct YAMLMark: Hashable {
  let line: Int
  let column: Int
}
