import PhraseModel

/// How forms of a phrase are set in type: the words that differ carry the weight.
extension FormAxis {
  /// Each row with the words that it shares with the others quiet, and those of its own bold.
  ///
  /// - Parameter lead: the neutral form, which a single row is held against.
  func weightedRows(comparedWith lead: Form) -> [(label: String, form: Form, runs: [StyledText.Run])] {
    let compared = rows.map(\.form) + (rows.count == 1 ? [lead] : [])
    return zip(rows, WordDifference.words(of: compared)).map { row, words in
      (
        row.label, row.form,
        words.map { word in
          word.isShared
            ? StyledText.Run(word.text, colour: Palette.quiet)
            : StyledText.Run(word.text, weight: .bold, colour: Palette.ink)
        }
      )
    }
  }

  /// The words that change with the number, each with the numbers that it goes with.
  func numberRuns(colour: Colour) -> [StyledText.Run] {
    let number = Character("\u{FFFC}")
    let forms = rows.map { row in
      Form(
        when: [], sample: [],
        runs: row.form.runs.map { run in
          run.role == .value(argument: argument) || run.role == .blank(argument: argument)
            ? TextRun(String(number)) : run
        })
    }
    var runs: [StyledText.Run] = []
    for (row, words) in zip(rows, WordDifference.words(of: forms)) {
      guard let first = words.firstIndex(where: { !$0.isShared }),
        let last = words.lastIndex(where: { !$0.isShared })
      else { continue }
      if !runs.isEmpty { runs.append(.init("   ·   ", colour: Palette.quiet)) }
      let span = Self.shortened(words[first...last], keeping: number)
      let numbers = StyledText.Run(row.label.unbroken, weight: .bold, colour: colour)
      let parts = span.split(separator: number, maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 {
        runs.append(.init(String(parts[0]), weight: .bold))
        runs.append(numbers)
        runs.append(.init(Self.trimmed(parts[1]), weight: .bold))
      } else {
        runs.append(numbers)
        runs.append(.init("\u{A0}" + Self.trimmed(span[...]), weight: .bold))
      }
    }
    return runs
  }

  /// The words of a span, with … for a long stretch that all forms share: nobody reads it again.
  private static func shortened(_ words: ArraySlice<WordDifference.Word>, keeping number: Character) -> String {
    var text = ""
    var shared: [String] = []
    func flush() {
      text += shared.count > longestShared ? "… " : shared.joined()
      shared = []
    }
    for word in words {
      if word.isShared, !word.text.contains(number) {
        shared.append(word.text)
      } else {
        flush()
        text += word.text
      }
    }
    return text + shared.joined()
  }

  private static let longestShared = 3

  /// Without the blank and the punctuation that follow the last word of a span.
  private static func trimmed(_ span: Substring) -> String {
    String(span.reversed().drop { $0.isWhitespace || closing.contains($0) }.reversed())
  }

  /// What ends a sentence or a part of one, in any script.
  private static let closing = Set(".,;:?!…،؛؟।॥。，、；：？！")
}

extension CardEntry {
  /// What to say, bold; what is only known when it is said stands back.
  var leadRuns: [StyledText.Run] { runs(of: lead, weight: .bold, colour: Palette.ink) }

  func runs(of form: Form, weight: StyledText.Weight, colour: Colour) -> [StyledText.Run] {
    form.runs.map { run in
      switch run.role {
      case .words, .value: StyledText.Run(run.text, weight: weight, colour: colour)
      case .slot: StyledText.Run(run.text, colour: Palette.quiet)
      case .blank(let argument): StyledText.Run(blank(for: argument), colour: Palette.quiet)
      }
    }
  }

  /// A rule to write on with a pen: about 35 mm for words, half of that for a number or an amount.
  private func blank(for argument: String) -> String {
    String(repeating: "_", count: phrase.argument(argument)?.type == .text ? 14 : 7)
  }

  /// The entry with each number held to the word that it counts, so that no line ends between them, and with what may be written
  /// from the left (a password, a title, an amount) kept whole in what is written from the right.
  var keepingNumbersTogether: CardEntry {
    CardEntry(
      phrase: phrase, lead: keepingNumbersTogether(lead),
      axes: axes.map { axis in
        FormAxis(
          argument: axis.argument, kind: axis.kind,
          rows: axis.rows.map { FormAxis.Row(label: $0.label, form: keepingNumbersTogether($0.form)) })
      }, avoid: avoid, state: state)
  }

  private func keepingNumbersTogether(_ form: Form) -> Form {
    var runs = form.runs
    for index in runs.indices.dropLast() {
      guard case .value(let name) = runs[index].role, case .number? = phrase.argument(name)?.type,
        runs[index + 1].text.hasPrefix(" ")
      else { continue }
      runs[index + 1] = TextRun("\u{A0}" + runs[index + 1].text.dropFirst(), runs[index + 1].role)
    }
    if runs.contains(where: { $0.role == .words && $0.text.isFromTheRight }) {
      runs = runs.map { run in
        guard case .value(let name) = run.role, [.text, .money].contains(phrase.argument(name)?.type) else {
          return run
        }
        return TextRun(run.text.isolated, run.role)
      }
    }
    return Form(when: form.when, sample: form.sample, runs: runs)
  }
}

extension String {
  /// The text with no place where a line may end: a number, its noun, and what stands between them.
  var unbroken: String {
    let joiner = "\u{2060}"
    return replacing(" ", with: "\u{A0}").replacing("–", with: "–" + joiner).replacing("-", with: "-" + joiner)
  }
}
