/// A noun with the numbers that each of its forms goes with.
public struct CountedTerm: Sendable {
  public struct Form: Hashable, Sendable {
    /// `2–4, 22–24, …`
    public let numbers: String
    public let noun: String

    public init(numbers: String, noun: String) {
      self.numbers = numbers
      self.noun = noun
    }
  }

  public let id: String
  /// A line for each case in which it is counted differently, the first the one that it is known by.
  public let lines: [[Form]]

  public init(id: String, lines: [[Form]]) {
    self.id = id
    self.lines = lines
  }
}

/// Which form goes with which number: *1 książka · 2–4, 22–24 książki · 5–21 książek*.
public struct NumberCards {
  private let set: CardSet
  private let face: CardFace
  private let terms: [CountedTerm]
  private let style: CardStyle
  private let measurer: any TextMeasurer

  public init(set: CardSet, face: CardFace, terms: [CountedTerm], style: CardStyle, measurer: any TextMeasurer) {
    self.set = set
    self.face = face
    self.terms = terms
    self.style = style
    self.measurer = measurer
  }

  public func cards() throws(CardError) -> [Card] {
    var blocks: [CardBlock] = []
    for term in terms { blocks.append(try block(term)) }
    return try CardPaginator(set: set, style: style, measurer: measurer).cards([
      CardSection(face: face, blocks: blocks)
    ])
  }

  private func block(_ term: CountedTerm) throws(CardError) -> CardBlock {
    var rows: [CardBlock.Row] = []
    for (index, line) in term.lines.enumerated() {
      let text = set.language.text(
        runs(line, isFirst: index == 0), size: index == 0 ? style.lead : style.form, style: style)
      let width = style.width - style.indent
      let height = try measurer.size(of: text, width: width).height
      rows.append(
        .init(
          height: height,
          items: [.text(text, Rectangle(x: style.indent, y: 0.mm, width: width, height: height))]))
    }
    if !rows.isEmpty {
      rows[0].items.insert(
        .fill(Rectangle(x: 0.mm, y: 1.mm, width: 1.2.mm, height: rows[0].height - 2.mm), face.colour), at: 0)
    }
    return CardBlock(name: term.id, phrase: nil, states: [], rows: rows)
  }

  private func runs(_ line: [CountedTerm.Form], isFirst: Bool) -> [StyledText.Run] {
    var runs: [StyledText.Run] = []
    for form in line {
      if !runs.isEmpty { runs.append(.init("   ·   ", colour: Palette.quiet)) }
      let weight: StyledText.Weight = isFirst ? .bold : .regular
      runs.append(.init(form.numbers.unbroken + "\u{A0}", weight: weight, colour: face.colour))
      runs.append(.init(form.noun.unbroken, weight: weight))
    }
    return runs
  }
}
