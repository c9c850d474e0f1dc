import PhraseModel

/// Sets phrases in two languages: what is said in the reader's, how it sounds, and what it means in the staff's.
///
/// Beside each other where the card is wide enough for both to be read in whole words, else one above the other.
struct BilingualRows {
  let own: CardLanguage
  let reader: CardLanguage
  let face: CardFace
  let style: CardStyle
  let measurer: any TextMeasurer

  /// Narrower columns would break sentences after every other word.
  private static let narrowestColumn = 52.mm

  private var isStacked: Bool { ownWidth < Self.narrowestColumn }
  private var ownWidth: Millimetres { style.width * 0.4 - style.indent }
  private var readerStart: Millimetres { isStacked ? style.indent : style.width * 0.4 + style.labelGap }
  private var readerWidth: Millimetres { style.width - readerStart }

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
      rows.append(try row(meaning, said, sounds: translation.sounds[translation.entry.lead.text], phrase: id))
      for axis in entry.axes { rows += try self.rows(of: axis, entry, translation) }
    }
    // One bar holds both languages together.
    let height = rows.reduce(style.rowGap * Double(rows.count - 1)) { $0 + $1.height }
    rows[0].items.insert(
      .fill(Rectangle(x: 0.mm, y: 1.mm, width: 1.2.mm, height: height - 2.mm), face.colour), at: 0)
    return CardBlock(name: id.identifier, phrase: id, states: [ownEntry.state, entry.state], rows: rows)
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
      for row in axis.weightedRows(comparedWith: entry.lead) {
        let label = own.text(
          [.init(row.label, weight: .bold, colour: face.colour)], size: style.form, style: style, role: .label)
        let said = reader.text(row.runs, size: style.form, style: style, phrase: id)
        rows.append(try self.row(label, said, sounds: translation.sounds[row.form.text], phrase: id))
      }
      return rows
    case .number:
      let said = reader.text(axis.numberRuns(colour: face.colour), size: style.form, style: style, phrase: id)
      return [try row(nil, said, sounds: nil, phrase: id)]
    }
  }

  /// The staff's language on the left, the reader's on the right with how it sounds below.
  private func row(
    _ ownText: StyledText?, _ said: StyledText, sounds: String?, phrase: PhraseID
  ) throws(CardError) -> CardBlock.Row {
    var items: [CardLayout.Item] = []
    var ownHeight = 0.mm
    if let ownText {
      let width = isStacked ? style.width - style.indent : ownWidth
      ownHeight = try measurer.size(of: ownText, width: width).height
      items.append(.text(ownText, Rectangle(x: style.indent, y: 0.mm, width: width, height: ownHeight)))
    }
    var y = isStacked ? ownHeight : 0.mm
    let saidHeight = try measurer.size(of: said, width: readerWidth).height
    items.append(.text(said, Rectangle(x: readerStart, y: y, width: readerWidth, height: saidHeight)))
    y += saidHeight
    if let sounds {
      // How it sounds is spelled for whoever reads the staff's language.
      let text = own.text(
        [.init(sounds, colour: Palette.quiet, isItalic: true)], size: style.form, style: style, phrase: phrase)
      let height = try measurer.size(of: text, width: readerWidth).height
      items.append(.text(text, Rectangle(x: readerStart, y: y, width: readerWidth, height: height)))
      y += height
    }
    return CardBlock.Row(height: max(y, ownHeight), items: items)
  }
}
