/// Finds the words in which forms of a phrase differ, so that these carry the weight.
public enum WordDifference {
  /// A form's words in order, each marked as shared with all the others or not.
  public struct Word: Hashable, Sendable {
    public let text: String
    public let isShared: Bool

    public init(text: String, isShared: Bool) {
      self.text = text
      self.isShared = isShared
    }
  }

  /// The words of each form; a word is shared where it stands in a longest common subsequence with more than
  /// half of the other forms.
  public static func words(of forms: [Form]) -> [[Word]] {
    let split = forms.map { words(in: $0.text) }
    return split.indices.map { index in
      var counts = [Int](repeating: 0, count: split[index].count)
      for other in split.indices where other != index {
        for common in commonIndices(split[index], split[other]) { counts[common] += 1 }
      }
      return zip(split[index], counts).map { word, count in
        Word(text: word, isShared: count * 2 > split.count - 1)
      }
    }
  }

  /// Words with the blanks that follow them, no-break ones too.
  private static func words(in text: String) -> [String] {
    var words: [String] = []
    var current = ""
    for character in text {
      if !character.isWhitespace, current.last?.isWhitespace == true {
        words.append(current)
        current = ""
      }
      current.append(character)
    }
    return current.isEmpty ? words : words + [current]
  }

  /// The indices in `left` of a longest common subsequence with `right`.
  private static func commonIndices(_ left: [String], _ right: [String]) -> Set<Int> {
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in left.indices.reversed() {
      for column in right.indices.reversed() {
        lengths[row][column] =
          left[row] == right[column]
          ? lengths[row + 1][column + 1] + 1 : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    var common: Set<Int> = []
    var (row, column) = (0, 0)
    while row < left.count, column < right.count {
      if left[row] == right[column] {
        common.insert(row)
        row += 1
        column += 1
      } else if lengths[row + 1][column] >= lengths[row][column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return common
  }
}
