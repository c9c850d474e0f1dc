import PhraseModel

/// Finds the quotation mark that opens a text and is never closed.
///
/// libyaml reads on to the next quotation mark, wherever that stands, and stumbles only behind it. But the
/// lines of a quoted text stand deeper than what they belong to (YAML 1.2.2, section 7.3), so that a line
/// which does not is one too many.
struct UnclosedQuote {
  private let lines: [[Unicode.Scalar]]

  init(in lines: [[Unicode.Scalar]]) {
    self.lines = lines
  }

  /// Where the first such mark stands.
  func place() -> YAMLMark? {
    var line = 0
    while line < lines.count {
      let indentation = Self.indentation(of: lines[line])
      if isBlockHeader(lines[line]) {
        line += 1
        while line < lines.count, isBlank(line) || Self.indentation(of: lines[line]) > indentation { line += 1 }
        continue
      }
      switch openQuote(in: line, parent: indentation) {
      case .none: line += 1
      case .closed(let last): line = max(last, line + 1)
      case .open(let column): return YAMLMark(line: line, column: column)
      }
    }
    return nil
  }

  private enum Outcome {
    case none
    /// The line of a quotation mark that closes a text of several lines; what follows there is not looked at.
    case closed(line: Int)
    case open(column: Int)
  }

  private func openQuote(in line: Int, parent: Int) -> Outcome {
    let scalars = lines[line]
    var column = 0
    var startsValue = true
    while column < scalars.count {
      let scalar = scalars[column]
      if scalar == "#", column == 0 || scalars[column - 1] == " " { return .none }
      if startsValue, scalar == "\"" || scalar == "'" {
        guard let close = closing(scalar, line: line, column: column + 1, parent: parent) else {
          return .open(column: column)
        }
        guard close.line == line else { return .closed(line: close.line + 1) }
        column = close.column + 1
        startsValue = false
        continue
      }
      switch scalar {
      case " ": break
      case "[", "{", ",": startsValue = true
      case ":", "-": startsValue = column + 1 < scalars.count && scalars[column + 1] == " "
      default: startsValue = false
      }
      column += 1
    }
    return .none
  }

  /// The place of the mark that closes a text, or nil where a line comes first that is none of its lines.
  private func closing(_ mark: Unicode.Scalar, line: Int, column: Int, parent: Int) -> YAMLMark? {
    var line = line
    var column = column
    while line < lines.count {
      let scalars = lines[line]
      while column < scalars.count {
        if mark == "\"", scalars[column] == "\\" {
          column += 2
        } else if mark == "'", scalars[column] == "'", column + 1 < scalars.count, scalars[column + 1] == "'" {
          column += 2
        } else if scalars[column] == mark {
          return YAMLMark(line: line, column: column)
        } else {
          column += 1
        }
      }
      line += 1
      column = 0
      if line < lines.count, !isBlank(line), Self.indentation(of: lines[line]) <= parent { return nil }
    }
    return nil
  }

  /// Whether a line ends in | or >, with which a block begins.
  private func isBlockHeader(_ line: [Unicode.Scalar]) -> Bool {
    var rest = line[...]
    while let last = rest.last, last == " " || last == "+" || last == "-" || ("1"..."9").contains(last) {
      rest = rest.dropLast()
    }
    guard rest.last == "|" || rest.last == ">" else { return false }
    let before = rest.dropLast().reversed().prefix { $0 == " " }.count
    return before > 0 && rest.dropLast(1 + before).last.map { $0 == ":" || $0 == "-" } ?? false
  }

  private func isBlank(_ line: Int) -> Bool { lines[line].allSatisfy { $0 == " " || $0 == "\t" } }

  private static func indentation(of line: [Unicode.Scalar]) -> Int { line.prefix { $0 == " " }.count }
}
