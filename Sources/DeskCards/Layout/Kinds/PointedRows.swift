import PhraseModel

/// Sets what a reader is shown: the reader's language large and first, the staff's small below.
struct PointedRows {
  let own: CardLanguage
  /// Nil where reader and staff share a language.
  let reader: CardLanguage?
  let colour: Colour
  let style: CardStyle
  let measurer: any TextMeasurer

  func rows(of phrase: CardPhrase, size: Points) throws(CardError) -> [CardBlock.Row] {
    // An instruction to staff is not shown to a reader.
    guard phrase.own.phrase.speaker != .cue else { return [] }
    let id = phrase.own.phrase.id
    guard let reader, let translation = phrase.reader else {
      let text = own.text(
        phrase.own.keepingNumbersTogether.leadRuns, size: size, style: style, phrase: id, role: .heading)
      return [try row(text, hasBar: true)]
    }
    let large = reader.text(
      translation.entry.keepingNumbersTogether.leadRuns, size: size, style: style, phrase: id, role: .heading)
    let small = own.text(
      phrase.own.keepingNumbersTogether.runs(of: phrase.own.lead, weight: .regular, colour: Palette.quiet),
      size: style.form, style: style, phrase: id,
      alignment: reader.isRightToLeft == own.isRightToLeft ? .start : .end)
    return [try row(large, hasBar: true), try row(small, hasBar: false)]
  }

  private func row(_ text: StyledText, hasBar: Bool) throws(CardError) -> CardBlock.Row {
    let width = style.width - style.indent
    let height = try measurer.size(of: text, width: width).height
    let bar = Rectangle(x: 0.mm, y: 1.mm, width: 1.6.mm, height: height - 2.mm)
    return CardBlock.Row(
      height: height,
      items: (hasBar ? [.fill(bar, colour)] : [])
        + [.text(text, Rectangle(x: style.indent, y: 0.mm, width: width, height: height))])
  }
}
