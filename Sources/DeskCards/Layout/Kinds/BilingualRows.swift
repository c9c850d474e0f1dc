import PhraseModel

/// Sets phrases in two languages: what is said in the reader's, how it sounds, and what it means in the staff's.
///
/// Beside each other where the card is wide enough for both to be read without a break after every other word, else one
/// above the other.
struct BilingualRows {
  let own: CardLanguage
  let reader: CardLanguage
  let face: CardFace
  let style: CardStyle
  let measurer: any TextMeasurer

  private static let widestStack = 180.mm

  private var isStacked: Bool { style.size.width < Self.widestStack }
  private var barWidth: Millimetres { 1.2.mm }
  private var ownWidth: Millimetres { isStacked ? style.width - style.indent : style.width * 0.38 - style.indent }

  /// Nil where the reader's language does not have the phrase.
  func block(of phrase: CardPhrase) throws(CardError) -> CardBlock? {
    guard let translation = phrase.reader else { return nil }
    let ownEntry = phrase.own.keepingNumbersTogether
    let entry = translation.entry.keepingNumbersTogether
    let id = ownEntry.phrase.id
    var rows: [CardBlock.Row] = []
    switch ownEntry.phrase.speaker {
    case .cue: rows.append(try cue(ownEntry))
    case .staff, .reader:
      let meaning = own.text(
        ownEntry.runs(of: ownEntry.lead, weight: .regular, colour: Palette.ink), size: style.form, style: style,
        phrase: id)
      let said = reader.text(
        entry.leadRuns, size: style.lead(ownEntry.phrase.speaker), style: style, phrase: id, role: .heading)
      rows.append(try leadRow(meaning, said, sounds: translation.sounds[translation.entry.lead.text]))
      for axis in entry.axes { rows += try self.rows(of: axis, entry, translation) }
    }
    // A bar holds both languages together.
    for index in rows.indices {
      let bar = Rectangle(x: 0.mm, y: 0.mm, width: barWidth, height: rows[index].height + style.rowGap)
      rows[index].items.insert(.fill(bar, face.colour), at: 0)
    }
    return CardBlock(
      name: id.identifier, phrase: id, states: [ownEntry.state, entry.state], rows: rows, hasSeparableRows: true)
  }

  /// A cue is for staff alone.
  private func cue(_ entry: CardEntry) throws(CardError) -> CardBlock.Row {
    let text = own.text(
      [.init(own.labels.cue + ": ", weight: .bold, colour: face.colour)]
        + entry.lead.runs.map { StyledText.Run($0.text, isItalic: true) }, size: style.form, style: style,
      phrase: entry.phrase.id)
    let width = style.width - style.indent
    let size = try measurer.size(of: text, width: width)
    return CardBlock.Row(
      height: size.height,
      items: [.text(text, Rectangle(x: style.indent, y: 0.mm, width: width, height: size.height))])
  }

  private func rows(
    of axis: FormAxis, _ entry: CardEntry, _ translation: ReaderEntry
  ) throws(CardError) -> [CardBlock.Row] {
    let id = entry.phrase.id
    switch axis.kind {
    case .person:
      var rows: [CardBlock.Row] = []
      let labels = axis.rows.map(label)
      var widest = 0.mm
      for label in labels { widest = max(widest, try measurer.size(of: label, width: ownWidth).width) }
      for (row, label) in zip(axis.weightedRows(comparedWith: entry.lead), labels) {
        let said = reader.text(row.runs, size: style.form, style: style, phrase: id)
        let sounds = translation.sounds[row.form.text]
        let isBeside = isStacked && widest <= style.widestLabel
        rows.append(
          try isBeside
            ? self.row(label, said, sounds: sounds, start: style.indent + widest + style.labelGap)
            : leadRow(label, said, sounds: sounds))
      }
      return rows
    case .number:
      let said = reader.text(axis.numberRuns(colour: face.colour), size: style.form, style: style, phrase: id)
      return [try row(nil, said, sounds: nil, start: isStacked ? style.indent : readerStart)]
    }
  }

  private func label(_ row: FormAxis.Row) -> StyledText {
    own.text([.init(row.label, weight: .bold, colour: face.colour)], size: style.form, style: style, role: .label)
  }

  // MARK: Rows

  /// Where the reader's language begins, beside the staff's.
  private var readerStart: Millimetres { style.indent + ownWidth + style.labelGap }

  private func leadRow(
    _ meaning: StyledText, _ said: StyledText, sounds: String?
  ) throws(CardError) -> CardBlock.Row {
    guard isStacked else { return try row(meaning, said, sounds: sounds, start: readerStart) }
    let height = try measurer.size(of: meaning, width: ownWidth).height
    let below = try row(nil, said, sounds: sounds, start: style.indent)
    let above = CardLayout.Item.text(
      meaning, Rectangle(x: style.indent, y: 0.mm, width: ownWidth, height: height))
    return CardBlock.Row(
      height: height + below.height, items: [above] + below.items.map { $0.moved(x: 0.mm, y: height) })
  }

  /// Words of the staff's language, beside them the reader's with how it sounds below.
  private func row(
    _ ownText: StyledText?, _ said: StyledText, sounds: String?, start: Millimetres
  ) throws(CardError) -> CardBlock.Row {
    var items: [CardLayout.Item] = []
    var ownHeight = 0.mm
    if let ownText {
      let width = start - style.labelGap - style.indent
      ownHeight = try measurer.size(of: ownText, width: width).height
      items.append(.text(ownText, Rectangle(x: style.indent, y: 0.mm, width: width, height: ownHeight)))
    }
    let width = style.width - start
    var height = try measurer.size(of: said, width: width).height
    items.append(.text(said, Rectangle(x: start, y: 0.mm, width: width, height: height)))
    if let sounds {
      // How it sounds is spelled for whoever reads the staff's language, and stands where the eye is.
      let text = own.text(
        [.init(sounds, colour: Palette.quiet, isItalic: true)], size: style.form, style: style, phrase: said.phrase,
        alignment: reader.isRightToLeft == own.isRightToLeft ? .start : .end)
      let soundsHeight = try measurer.size(of: text, width: width).height
      items.append(.text(text, Rectangle(x: start, y: height, width: width, height: soundsHeight)))
      height += soundsHeight
    }
    return CardBlock.Row(height: max(height, ownHeight), items: items)
  }
}
