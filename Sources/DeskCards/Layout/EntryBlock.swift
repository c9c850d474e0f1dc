import PhraseModel

/// One phrase on a card: rows that stay in order, of which the first is what to say.
struct EntryBlock {
  struct Row {
    var height: Millimetres
    /// Placed from the row's own top left corner.
    var items: [CardLayout.Item]
  }

  let phrase: PhraseID
  var rows: [Row]

  func height(gap: Millimetres) -> Millimetres {
    let rows = rows.reduce(0.mm) { $0 + $1.height }
    return rows + gap * Double(self.rows.count - 1)
  }
}

/// Sets phrases as rows: what to say, its forms, what not to say.
struct EntryComposer {
  let set: CardSet
  let content: CardContent
  let style: CardStyle
  let measurer: any TextMeasurer

  private var width: Millimetres { style.width }
  private var colour: Colour { content.rightColour }

  func blocks() throws(CardError) -> [EntryBlock] {
    var blocks: [EntryBlock] = []
    for entry in content.entries.map(\.keepingNumbersTogether) {
      var rows = [try leadRow(entry)]
      for axis in entry.axes {
        switch axis.kind {
        case .person: rows += try personRows(axis, of: entry)
        case .number: rows.append(try numberRow(axis, of: entry))
        }
      }
      if let avoid = entry.avoid { rows.append(try avoidRow(avoid, of: entry)) }
      blocks.append(EntryBlock(phrase: entry.phrase.id, rows: rows))
    }
    return blocks
  }

  // MARK: What to say

  private func leadRow(_ entry: CardEntry) throws(CardError) -> EntryBlock.Row {
    switch entry.phrase.speaker {
    case .cue: try cueRow(entry)
    case .staff, .reader: try spokenRow(entry)
    }
  }

  private func spokenRow(_ entry: CardEntry) throws(CardError) -> EntryBlock.Row {
    var runs: [StyledText.Run] = []
    if entry.phrase.speaker == .reader, content.entries.contains(where: { $0.phrase.speaker == .staff }) {
      runs.append(.init(set.labels.reader + ": ", colour: Palette.quiet))
    }
    runs += entry.lead.runs.map { run(for: $0, weight: .bold, colour: Palette.ink) }
    let text = StyledText(runs, size: style.lead(entry.phrase.speaker), phrase: entry.phrase.id)
    let size = try measurer.size(of: text, width: width - style.indent)
    let frame = Rectangle(x: style.indent, y: 0.mm, width: width - style.indent, height: size.height)
    let bar = Rectangle(x: 0.mm, y: 1.mm, width: 1.2.mm, height: size.height - 2.mm)
    return EntryBlock.Row(height: size.height, items: [.fill(bar, colour), .text(text, frame)])
  }

  /// A cue is set apart: tinted, in italics, with a label, for it is never spoken.
  private func cueRow(_ entry: CardEntry) throws(CardError) -> EntryBlock.Row {
    let runs =
      [StyledText.Run(set.labels.cue + ": ", weight: .bold, colour: colour)]
      + entry.lead.runs.map { StyledText.Run($0.text, colour: Palette.ink, isItalic: true) }
    let text = StyledText(runs, size: style.form, phrase: entry.phrase.id)
    let padding = 1.5.mm
    let inner = width - style.indent - padding
    let size = try measurer.size(of: text, width: inner)
    let height = size.height + padding * 2
    return EntryBlock.Row(
      height: height,
      items: [
        .fill(Rectangle(x: 0.mm, y: 0.mm, width: width, height: height), colour.tinted(0.88)),
        .text(text, Rectangle(x: style.indent, y: padding, width: inner, height: size.height)),
      ])
  }

  // MARK: With whom

  private func personRows(_ axis: FormAxis, of entry: CardEntry) throws(CardError) -> [EntryBlock.Row] {
    let labelWidth = try widestLabel(of: axis.argument)
    // A single form is held against the neutral one.
    let compared = axis.rows.map(\.form) + (axis.rows.count == 1 ? [entry.lead] : [])
    let words = WordDifference.words(of: compared)
    var rows: [EntryBlock.Row] = []
    for (row, words) in zip(axis.rows, words) {
      let runs = words.map { word in
        word.isShared
          ? StyledText.Run(word.text, colour: Palette.quiet)
          : StyledText.Run(word.text, weight: .bold, colour: Palette.ink)
      }
      rows.append(
        try labelledRow(
          label(row.label), labelWidth: labelWidth,
          StyledText(runs, size: style.form, phrase: entry.phrase.id)))
    }
    return rows
  }

  private func label(_ text: String) -> StyledText {
    StyledText([.init(text, weight: .bold, colour: colour)], size: style.form)
  }

  /// The width of the labels of one person argument, so that they line up through all phrases of a situation.
  private func widestLabel(of argument: String) throws(CardError) -> Millimetres {
    var widest = 0.mm
    for entry in content.entries {
      for axis in entry.axes where axis.argument == argument {
        for row in axis.rows {
          widest = max(widest, try measurer.size(of: label(row.label), width: width).width)
        }
      }
    }
    return min(widest + 0.5.mm, width * 0.3)
  }

  private func labelledRow(
    _ label: StyledText, labelWidth: Millimetres, _ text: StyledText
  ) throws(CardError) -> EntryBlock.Row {
    let labelSize = try measurer.size(of: label, width: labelWidth)
    let start = style.indent + labelWidth + style.labelGap
    let textSize = try measurer.size(of: text, width: width - start)
    return EntryBlock.Row(
      height: max(labelSize.height, textSize.height),
      items: [
        .text(label, Rectangle(x: style.indent, y: 0.mm, width: labelWidth, height: labelSize.height)),
        .text(text, Rectangle(x: start, y: 0.mm, width: width - start, height: textSize.height)),
      ])
  }

  // MARK: How many

  /// The words that change with the number, each with the numbers that it goes with.
  private func numberRow(_ axis: FormAxis, of entry: CardEntry) throws(CardError) -> EntryBlock.Row {
    let number = Character("\u{FFFC}")
    let forms = axis.rows.map { row in
      Form(
        when: [], sample: [],
        runs: row.form.runs.map { run in
          run.role == .value(argument: axis.argument) || run.role == .blank(argument: axis.argument)
            ? TextRun(String(number)) : run
        })
    }
    var runs: [StyledText.Run] = []
    for (row, words) in zip(axis.rows, WordDifference.words(of: forms)) {
      guard let first = words.firstIndex(where: { !$0.isShared }),
        let last = words.lastIndex(where: { !$0.isShared })
      else { continue }
      if !runs.isEmpty { runs.append(.init("   ·   ", colour: Palette.quiet)) }
      let span = words[first...last].map(\.text).joined()
      let numbers = StyledText.Run(row.label, weight: .bold, colour: colour)
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
    let text = StyledText(runs, size: style.form, phrase: entry.phrase.id)
    let inner = width - style.indent
    let size = try measurer.size(of: text, width: inner)
    return EntryBlock.Row(
      height: size.height,
      items: [.text(text, Rectangle(x: style.indent, y: 0.mm, width: inner, height: size.height))])
  }

  /// Without the blank and the punctuation that follow the last word of a span.
  private static func trimmed(_ span: Substring) -> String {
    String(span.reversed().drop { $0.isWhitespace || ".,;:?!…".contains($0) }.reversed())
  }

  // MARK: What not to say

  private func avoidRow(_ avoid: String, of entry: CardEntry) throws(CardError) -> EntryBlock.Row {
    let text = StyledText(
      [
        .init(set.labels.avoid + ": ", weight: .bold, colour: Palette.avoid),
        .init(avoid, colour: Palette.avoid, isItalic: true),
      ], size: style.form, phrase: entry.phrase.id)
    let cross = Rectangle(x: style.indent, y: 1.5.mm, width: 2.6.mm, height: 2.6.mm)
    let start = style.indent + 4.5.mm
    let size = try measurer.size(of: text, width: width - start)
    return EntryBlock.Row(
      height: size.height,
      items: [
        .cross(cross, Palette.avoid),
        .text(text, Rectangle(x: start, y: 0.mm, width: width - start, height: size.height)),
      ])
  }

  // MARK: Runs

  private func run(for run: TextRun, weight: StyledText.Weight, colour: Colour) -> StyledText.Run {
    switch run.role {
    case .words, .value: StyledText.Run(run.text, weight: weight, colour: colour)
    case .slot: StyledText.Run(run.text, colour: Palette.quiet)
    case .blank(let argument): StyledText.Run(blank(for: argument), colour: Palette.quiet)
    }
  }

  /// A rule to write on with a pen: about 35 mm for words, half of that for a number or an amount.
  private func blank(for argument: String) -> String {
    let entry = content.entries.lazy.compactMap { $0.phrase.argument(argument) }.first
    let length =
      switch entry?.type {
      case .text?: 14
      default: 7
      }
    return String(repeating: "_", count: length)
  }
}

extension CardEntry {
  /// The entry with each number held to the word that it counts, so that no line ends between them.
  fileprivate var keepingNumbersTogether: CardEntry {
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
    return Form(when: form.when, sample: form.sample, runs: runs)
  }
}
