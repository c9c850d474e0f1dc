import PhraseModel

/// A message as it is written in the catalog, with the place of each finding marked.
struct MessageListing {
  private struct Mark {
    let offset: Int
    /// The numbers under which the findings are listed.
    let numbers: [Int]
    let isError: Bool
  }

  private let scalars: [Unicode.Scalar]
  private let marks: [Mark]

  var hasMarks: Bool { !marks.isEmpty }

  /// - Parameter findings: in the order in which they are listed, counted from 1.
  init(_ source: SourceText, findings: [Finding]) {
    scalars = Array(source.text.unicodeScalars)
    var places: [Int: [Int]] = [:]
    for (index, finding) in findings.enumerated() {
      guard let offset = source.offset(of: finding.location) else { continue }
      places[offset, default: []].append(index)
    }
    marks = places.sorted { $0.key < $1.key }.map { offset, indices in
      Mark(
        offset: offset, numbers: indices.map { $0 + 1 },
        isError: indices.contains { findings[$0].severity == .error })
    }
  }

  func write(to html: inout HTML) {
    html.element("pre", ["class": "message", "dir": "ltr", "translate": "no"]) { html in
      html.element("code") { html in
        var position = 0
        for mark in marks {
          guard mark.offset >= position else { continue }
          html.text(Self.visible(scalars[position..<mark.offset]))
          position = end(of: mark)
          html.element("mark", ["class": mark.isError ? "error" : "warning"]) { html in
            html.text(position > mark.offset ? Self.visible(scalars[mark.offset..<position]) : "␣")
            html.element("sup", text: mark.numbers.map(String.init).joined(separator: " "))
          }
        }
        html.text(Self.visible(scalars[position...]))
      }
    }
  }

  /// A mark covers the word that begins at it, with the brace before it, or the single character that stands there.
  private func end(of mark: Mark) -> Int {
    var end = mark.offset
    if end < scalars.count, scalars[end] == "{" { end += 1 }
    while end < scalars.count, scalars[end].properties.isAlphabetic || "0"..."9" ~= scalars[end] || scalars[end] == "_"
    {
      end += 1
    }
    let next = marks.first { $0.offset > mark.offset }?.offset ?? scalars.count
    return min(max(end, mark.offset + 1), next, scalars.count)
  }

  /// Characters that show nothing, or turn the direction of others, by their number.
  private static func visible(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    scalars.reduce(into: "") { text, scalar in
      switch scalar.properties.generalCategory {
      case .format, .privateUse, .unassigned,
        .control where scalar != "\n":
        text += "⟨U+\(String(scalar.value, radix: 16, uppercase: true))⟩"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
