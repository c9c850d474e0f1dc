import PhraseModel

/// A phrase's forms as rows to be read: the same text once, with all that it is for.
struct FormRows {
  struct Row {
    /// `Pani · 2–4`; empty where the phrase has a single form.
    let label: String
    let stretches: [Stretch]
  }

  /// A stretch of a form's text of which all of the following is true throughout.
  struct Stretch: Hashable {
    let text: String
    let role: TextRun.Role
    /// Whether it stands in most of the other rows too.
    let isShared: Bool
  }

  /// How many rows are shown before the others are folded away.
  static let folding = 9
  /// How many rows there are at most.
  static let limit = 100

  let rows: [Row]
  /// How many more texts there are than rows are shown.
  let omittedCount: Int

  init(_ wording: PreviewWording) {
    var groups: [(text: String, forms: [Form])] = []
    var places: [String: Int] = [:]
    for form in wording.forms {
      if let place = places[form.text] {
        groups[place].forms.append(form)
      } else {
        places[form.text] = groups.count
        groups.append((form.text, [form]))
      }
    }
    omittedCount = max(0, groups.count - Self.limit)
    let shown = groups.prefix(Self.limit)
    let labels = FormLabels(wording)
    let words = shown.count > 1 ? WordDifference.words(of: shown.compactMap(\.forms.first)) : []
    rows = shown.enumerated().compactMap { index, group in
      group.forms.first.map { form in
        Row(
          label: labels.label(of: group.forms),
          stretches: Self.stretches(of: form, words: words.isEmpty ? nil : words[index]))
      }
    }
  }

  /// Cuts a form wherever its runs or its words end. Without `words` all of it is shared.
  private static func stretches(of form: Form, words: [WordDifference.Word]?) -> [Stretch] {
    let words = words ?? [.init(text: form.text, isShared: true)]
    var stretches: [Stretch] = []
    var wordIndex = 0
    var rest = words.first?.text.unicodeScalars.count ?? 0
    for run in form.runs {
      var scalars = run.text.unicodeScalars[...]
      while !scalars.isEmpty {
        while rest == 0, wordIndex + 1 < words.count {
          wordIndex += 1
          rest = words[wordIndex].text.unicodeScalars.count
        }
        let length = rest == 0 ? scalars.count : min(rest, scalars.count)
        let isShared = words.isEmpty || words[wordIndex].isShared
        stretches.append(Stretch(text: String(scalars.prefix(length)), role: run.role, isShared: isShared))
        scalars = scalars.dropFirst(length)
        rest -= min(rest, length)
      }
    }
    return joined(stretches)
  }

  private static func joined(_ stretches: [Stretch]) -> [Stretch] {
    stretches.reduce(into: []) { joined, stretch in
      if let last = joined.last, last.role == stretch.role, last.isShared == stretch.isShared {
        joined[joined.count - 1] = Stretch(text: last.text + stretch.text, role: last.role, isShared: last.isShared)
      } else {
        joined.append(stretch)
      }
    }
  }
}
