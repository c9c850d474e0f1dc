import PhraseModel

/// A step of a flow, with what is said in it.
public struct FlowStep: Sendable {
  public let id: String
  public let title: String
  public let phrases: [CardPhrase]
  /// The ids of the steps that may follow.
  public let next: [String]

  public init(id: String, title: String, phrases: [CardPhrase], next: [String]) {
    self.id = id
    self.title = title
    self.phrases = phrases
    self.next = next
  }
}

/// A flow, such as the encounter at the desk: numbered steps on a line, with an arrow for everything that may follow.
///
/// Type is as large as one card allows; where one is not enough, the flow goes on in columns and on further cards.
public struct FlowCards {
  private let set: CardSet
  private let face: CardFace
  private let steps: [FlowStep]
  private let style: CardStyle
  private let measurer: any TextMeasurer

  public init(set: CardSet, face: CardFace, steps: [FlowStep], style: CardStyle, measurer: any TextMeasurer) {
    self.set = set
    self.face = face
    self.steps = steps
    self.style = style
    self.measurer = measurer
  }

  public func cards() throws(CardError) -> [Card] {
    try FittedType.cards(style) { style throws(CardError) in
      let columns = style.size.width.value >= 180 && style.size.width > style.size.height ? 2 : 1
      let arrows = FlowArrows(steps: steps, style: style, colour: face.colour)
      var roomy = style
      roomy.entryGap = style.entryGap + arrows.shaft
      roomy.columnGap = max(style.columnGap, arrows.columnGap)
      let rows = FlowRows(
        language: set.language, face: face, style: style, measurer: measurer, start: arrows.textStart,
        width: roomy.columnWidth(of: columns))
      var blocks: [CardBlock] = []
      for (index, step) in steps.enumerated() {
        let jumps = arrows.jumps(from: index).map { ($0 + 1, steps[$0].title) }
        blocks.append(try rows.block(step, number: index + 1, jumps: jumps, disc: arrows.discFrame))
      }
      return try CardPaginator(set: set, style: roomy, measurer: measurer).cards([
        CardSection(face: face, blocks: blocks, columns: columns, decoration: { arrows.items(between: $0) })
      ])
    }
  }
}

/// Sets the steps of a flow: number and name, what is said, what not to say, and where it may lead but to the next.
struct FlowRows {
  let language: CardLanguage
  let face: CardFace
  let style: CardStyle
  let measurer: any TextMeasurer
  /// Where text begins, clear of the arrows.
  let start: Millimetres
  let width: Millimetres

  func block(
    _ step: FlowStep, number: Int, jumps: [(number: Int, title: String)], disc: Rectangle
  ) throws(CardError) -> CardBlock {
    let title = language.text(
      [.init(step.title, weight: .bold, colour: face.colour)], size: style.form, style: style, role: .heading)
    var titleRow = try row(title)
    let marker = NumberedDisc(
      number: number, side: disc.width, colour: face.colour, language: language, style: style)
    titleRow.items = try marker.items(measurer: measurer).map { $0.moved(x: disc.x, y: 0.mm) } + titleRow.items
    titleRow.height = max(titleRow.height, disc.height)
    var rows = [titleRow]
    for phrase in step.phrases.map(\.own.keepingNumbersTogether) {
      rows.append(try row(said(phrase)))
      if let avoid = phrase.avoid {
        let avoidRow = AvoidRow(language: language, style: style, measurer: measurer)
        rows.append(try avoidRow.row(avoid, of: phrase.phrase.id, start: start, width: width))
      }
    }
    if !jumps.isEmpty {
      let arrow = language.isRightToLeft ? "\u{2190}" : "\u{2192}"
      let text = jumps.map { "\(arrow)\u{A0}\($0.number)\u{A0}\($0.title)" }.joined(separator: "   ")
      rows.append(
        try row(language.text([.init(text, colour: Palette.quiet)], size: style.form, style: style, role: .label)))
    }
    return CardBlock(
      name: step.id, phrase: step.phrases.first?.own.phrase.id, states: step.phrases.map(\.own.state), rows: rows,
      hasRule: false)
  }

  private func said(_ entry: CardEntry) -> StyledText {
    guard entry.phrase.speaker == .cue else {
      return language.text(entry.leadRuns, size: style.lead, style: style, phrase: entry.phrase.id)
    }
    return language.text(
      [.init(language.labels.cue + ": ", weight: .bold, colour: face.colour)]
        + entry.lead.runs.map { StyledText.Run($0.text, isItalic: true) }, size: style.form, style: style,
      phrase: entry.phrase.id)
  }

  private func row(_ text: StyledText) throws(CardError) -> CardBlock.Row {
    let height = try measurer.size(of: text, width: width - start).height
    return CardBlock.Row(
      height: height, items: [.text(text, Rectangle(x: start, y: 0.mm, width: width - start, height: height))])
  }
}
