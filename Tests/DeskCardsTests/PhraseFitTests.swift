import DeskCards
import PhraseModel
import Testing

/// How a phrase alone goes onto the smallest card.
@Suite struct PhraseFitTests {
  private func fit(_ entry: CardEntry) -> PhraseFit {
    CardComposer(set: CardFixtures.set([entry]), style: .smallest, measurer: PlainMeasurer()).fit()
  }

  @Test func theSmallestCardIsA7WithNothingBelowTheFloors() {
    let fit = fit(
      CardFixtures.entry("a", "Tak.", speaker: .reader, persons: [("Pani", "Tak, Pani.")], avoid: "No."))
    #expect(fit.cards.count == 1 && fit.problem == nil && fit.share < 1)
    #expect(fit.cards[0].size == Size(width: Millimetres(105), height: Millimetres(74)))
    for case .text(let text, _) in fit.cards[0].items {
      #expect(text.size >= (text.text == "Tak." ? Points(14) : Points(12)), "\(text.text)")
    }
  }

  @Test func manyFormsGoOnFurtherCards() {
    let persons = (1...8).map { ("osoba \($0)", "Zdanie dla osoby numer \($0).") }
    let fit = fit(CardFixtures.entry("a", "Zdanie.", persons: persons))
    #expect(fit.cards.count > 1 && fit.problem == nil && fit.share > 1)
    #expect(fit.cards.allSatisfy { $0.size.height == Millimetres(74) })
  }

  @Test func aSentenceThatNoCardHoldsIsDrawnTallerAndNamed() throws {
    let fit = fit(CardFixtures.entry("long.one", String(repeating: "bardzo długie zdanie ", count: 40)))
    let card = try #require(fit.cards.first)
    #expect(fit.cards.count == 1 && card.size.height > Millimetres(74))
    for frame in card.frames { #expect(frame.maxY <= card.size.height) }
    guard case .overflow(_, phrase: PhraseID("long.one"), Points(12))? = fit.problem else {
      Issue.record("\(String(describing: fit.problem))")
      return
    }
  }

  @Test func aWordThatIsWiderThanTheCardLeavesNothingToDraw() {
    let fit = fit(CardFixtures.entry("a", String(repeating: "x", count: 200)))
    #expect(fit.cards.isEmpty)
    guard case .overflow? = fit.problem else {
      Issue.record("\(String(describing: fit.problem))")
      return
    }
  }
}
