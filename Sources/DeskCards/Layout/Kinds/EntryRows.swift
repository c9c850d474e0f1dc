import PhraseModel

/// Sets phrases in one language as rows: what to say, its forms, what not to say.
struct EntryRows {
  let language: CardLanguage
  let face: CardFace
  let style: CardStyle
  let measurer: any TextMeasurer

  private var width: Millimetres { style.width }
  private var colour: Colour { face.colour }

  func blocks(of content: CardContent) throws(CardError) -> [CardBlock] {
    let entries = content.phrases.map(\.own.keepingNumbersTogether)
    let isMixed = entries.contains { $0.phrase.speaker == .staff }
    let persons = entries.flatMap(\.axes).filter { $0.kind == .person }
    // None where labels stand above.
    var labelWidths: [String: Millimetres] = [:]
    for argument in Set(persons.map(\.argument)).sorted() {
      labelWidths[argument] = try widestLabel(of: persons.filter { $0.argument == argument })
    }
    var blocks: [CardBlock] = []
    for entry in entries {
      var rows = [try leadRow(entry, marksReader: isMixed)]
      for axis in entry.axes {
        switch axis.kind {
        case .person: rows += try personRows(axis, of: entry, labelWidth: labelWidths[axis.argument])
        case .number: rows.append(try numberRow(axis, of: entry))
        }
      }
      if let avoid = entry.avoid { rows.append(try avoidRow(avoid, of: entry.phrase.id)) }
      blocks.append(
        CardBlock(
          name: entry.phrase.id.identifier, phrase: entry.phrase.id, states: [entry.state], rows: rows,
          hasSeparableRows: true))
    }
    return blocks
  }

  // MARK: What to say

  private func leadRow(_ entry: CardEntry, marksReader: Bool) throws(CardError) -> CardBlock.Row {
    switch entry.phrase.speaker {
    case .cue: try cueRow(entry)
    case .staff, .reader: try spokenRow(entry, marksReader: marksReader)
    }
  }

  private func spokenRow(_ entry: CardEntry, marksReader: Bool) throws(CardError) -> CardBlock.Row {
    var runs: [StyledText.Run] = []
    if entry.phrase.speaker == .reader, marksReader {
      runs.append(.init(language.labels.reader + ": ", colour: Palette.quiet))
    }
    runs += entry.leadRuns
    let text = language.text(
      runs, size: style.lead(entry.phrase.speaker), style: style, phrase: entry.phrase.id, role: .heading)
    let size = try measurer.size(of: text, width: width - style.indent)
    let frame = Rectangle(x: style.indent, y: 0.mm, width: width - style.indent, height: size.height)
    let bar = Rectangle(x: 0.mm, y: 1.mm, width: 1.2.mm, height: size.height - 2.mm)
    return CardBlock.Row(height: size.height, items: [.fill(bar, colour), .text(text, frame)])
  }

  /// A cue is set apart: tinted, in italics, with a label, for it is never spoken.
  private func cueRow(_ entry: CardEntry) throws(CardError) -> CardBlock.Row {
    let runs =
      [StyledText.Run(language.labels.cue + ": ", weight: .bold, colour: colour)]
      + entry.lead.runs.map { StyledText.Run($0.text, colour: Palette.ink, isItalic: true) }
    let text = language.text(runs, size: style.form, style: style, phrase: entry.phrase.id)
    let padding = 1.5.mm
    let inner = width - style.indent - padding
    let size = try measurer.size(of: text, width: inner)
    let height = size.height + padding * 2
    return CardBlock.Row(
      height: height,
      items: [
        .fill(Rectangle(x: 0.mm, y: 0.mm, width: width, height: height), colour.tinted(0.88)),
        .text(text, Rectangle(x: style.indent, y: padding, width: inner, height: size.height)),
      ])
  }

  // MARK: With whom

  /// - Parameter labelWidth: nil where labels stand above.
  private func personRows(
    _ axis: FormAxis, of entry: CardEntry, labelWidth: Millimetres?
  ) throws(CardError) -> [CardBlock.Row] {
    var rows: [CardBlock.Row] = []
    for row in axis.weightedRows(comparedWith: entry.lead) {
      let text = language.text(row.runs, size: style.form, style: style, phrase: entry.phrase.id)
      let label = label(row.label)
      if let labelWidth {
        rows.append(try labelledRow(label, labelWidth: labelWidth, text))
      } else {
        rows.append(try stackedRow(label, text))
      }
    }
    return rows
  }

  private func label(_ text: String) -> StyledText {
    language.text([.init(text, weight: .bold, colour: colour)], size: style.form, style: style, role: .label)
  }

  /// The width of the labels of one person argument, so that they line up through all phrases of a situation; nil where a word
  /// of theirs would leave too little for what is said.
  private func widestLabel(of axes: [FormAxis]) throws(CardError) -> Millimetres? {
    let labels = axes.flatMap(\.rows).map { label($0.label) }
    var widest = 0.mm
    for label in labels { widest = max(widest, try measurer.size(of: label, width: width).width) }
    let beside = min(widest + 0.5.mm, style.widestLabel)
    for label in labels {
      do throws(CardError) {
        _ = try measurer.size(of: label, width: beside)
      } catch {
        guard case .overflow = error else { throw error }
        return nil
      }
    }
    return beside
  }

  private func stackedRow(_ label: StyledText, _ text: StyledText) throws(CardError) -> CardBlock.Row {
    let inner = width - style.indent
    let labelHeight = try measurer.size(of: label, width: inner).height
    let textHeight = try measurer.size(of: text, width: inner).height
    return CardBlock.Row(
      height: labelHeight + textHeight,
      items: [
        .text(label, Rectangle(x: style.indent, y: 0.mm, width: inner, height: labelHeight)),
        .text(text, Rectangle(x: style.indent, y: labelHeight, width: inner, height: textHeight)),
      ])
  }

  private func labelledRow(
    _ label: StyledText, labelWidth: Millimetres, _ text: StyledText
  ) throws(CardError) -> CardBlock.Row {
    let labelSize = try measurer.size(of: label, width: labelWidth)
    let start = style.indent + labelWidth + style.labelGap
    let textSize = try measurer.size(of: text, width: width - start)
    return CardBlock.Row(
      height: max(labelSize.height, textSize.height),
      items: [
        .text(label, Rectangle(x: style.indent, y: 0.mm, width: labelWidth, height: labelSize.height)),
        .text(text, Rectangle(x: start, y: 0.mm, width: width - start, height: textSize.height)),
      ])
  }

  // MARK: How many

  private func numberRow(_ axis: FormAxis, of entry: CardEntry) throws(CardError) -> CardBlock.Row {
    let text = language.text(
      axis.numberRuns(colour: colour), size: style.form, style: style, phrase: entry.phrase.id)
    let inner = width - style.indent
    let size = try measurer.size(of: text, width: inner)
    return CardBlock.Row(
      height: size.height,
      items: [.text(text, Rectangle(x: style.indent, y: 0.mm, width: inner, height: size.height))])
  }

  // MARK: What not to say

  private func avoidRow(_ avoid: String, of phrase: PhraseID) throws(CardError) -> CardBlock.Row {
    let row = AvoidRow(language: language, style: style, measurer: measurer)
    return try row.row(avoid, of: phrase, start: style.indent, width: width)
  }
}

/// Sets what not to say: a cross, a label and the words, so that colour alone tells nothing.
struct AvoidRow {
  let language: CardLanguage
  let style: CardStyle
  let measurer: any TextMeasurer

  func row(
    _ avoid: String, of phrase: PhraseID, start: Millimetres, width: Millimetres
  ) throws(CardError) -> CardBlock.Row {
    let text = language.text(
      [
        .init(language.labels.avoid + ": ", weight: .bold, colour: Palette.avoid),
        .init(avoid, colour: Palette.avoid, isItalic: true),
      ], size: style.form, style: style, phrase: phrase)
    let em = Millimetres(style.form)
    let side = em * 0.6
    let cross = Rectangle(x: start, y: em * (style.leading * 0.5) - side * 0.5, width: side, height: side)
    let textStart = start + em * 1.05
    let size = try measurer.size(of: text, width: width - textStart)
    return CardBlock.Row(
      height: size.height,
      items: [
        .cross(cross, Palette.avoid),
        .text(text, Rectangle(x: textStart, y: 0.mm, width: width - textStart, height: size.height)),
      ])
  }
}
