import DeskCards
import Testing

@Suite struct NamedSizeTests {
  /// ISO 216, ISO/IEC 7810, and A4 folded once across.
  @Test(arguments: [
    ("a3", 297, 420), ("a4", 210, 297), ("a5", 210, 148), ("a6", 148, 105), ("a7", 105, 74), ("id-1", 85.6, 53.98),
    ("tent", 210, 148.5), ("A6", 148, 105), ("ID-1", 85.6, 53.98), ("100x70mm", 100, 70), ("70x100MM", 70, 100),
    ("85.5x54.25mm", 85.5, 54.25), ("20x20mm", 20, 20), ("2000x2000mm", 2000, 2000),
  ])
  func cardsAreKnownByName(name: String, width: Double, height: Double) throws {
    #expect(Size(card: name) == Size(width: Millimetres(width), height: Millimetres(height)))
  }

  @Test(arguments: [("a4", 210, 297), ("a3", 297, 420), ("letter", 215.9, 279.4), ("320x450mm", 320, 450)])
  func papersAreKnownByName(name: String, width: Double, height: Double) throws {
    #expect(Size(paper: name) == Size(width: Millimetres(width), height: Millimetres(height)))
  }

  @Test(arguments: [
    "", "a", "a2", "a8", "id1", "mm", "x", "xmm", "100x70", "100x70cm", "100mm", "100x70x5mm", "x70mm", "100xmm",
    "-100x70mm", "19.9x70mm", "100x2000.1mm", "nanx70mm", "infx70mm", "100 x 70mm", "10x10mm", "1e99x70mm",
    "0x70mm", "a6 ", " a6", "١٠٠x70mm",
  ])
  func anythingElseIsRefused(name: String) {
    #expect(Size(card: name) == nil)
    #expect(Size(paper: name) == nil)
  }

  @Test(arguments: ["a5", "a6", "a7", "id-1", "tent"])
  func whatIsNoPaperIsNoPapersName(name: String) { #expect(Size(paper: name) == nil) }

  @Test func everyNameThatIsOfferedIsOne() {
    for name in Size.cardNames { #expect(Size(card: name) != nil) }
    for name in Size.paperNames { #expect(Size(paper: name) != nil) }
  }
}
