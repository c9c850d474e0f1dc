import CatalogReader
import PhraseModel
import TestSupport
import Testing

@testable import PhrasebookPipeline

/// What the shipped rules spell out for a Polish reader, against what somebody who speaks both languages would write down.
@Suite struct SoundsTests {
  typealias Row = (text: String, sounds: String)

  private func expect(_ row: Row, in locale: String) throws {
    let phrase = PhraseID("enc.greet-day")
    let phrasebook = try ShippedCatalogs.phrasebook()
    let wording = try #require(phrasebook.catalog(LocaleTag(locale))?.phrases[phrase])
    let sounds = try Sounds(
      of: LocaleTag(locale), for: LocaleTag("pl"), catalogs: CatalogFolder(path: ShippedCatalogs.folder))
    #expect(sounds.sounds(of: [Form(when: [], sample: [], runs: [TextRun(row.text)])], wording) == [row.sounds])
  }

  @Test(arguments: [
    ("дякую", "diakuju"), ("вже", "uże"), ("щось", "szczoś"), ("об’єднання", "objednannia"), ("їжа", "jiża"),
    ("ґудзик", "gudzyk"), ("хліб", "chlib"), ("готівкою", "hotiłkoju"), ("ця", "cja"), ("у черзі", "u czer-zi"),
    ("сьогодні", "siohodni"), ("будь ласка", "bud’ laska"), ("користуватися", "korystuwatysia"),
    ("залишається", "zalyszajecja"), ("до ‹дата›", "do ‹дата›"),
  ])
  func ukrainian(row: Row) throws {
    try expect(row, in: "uk")
  }

  @Test(arguments: [
    ("дзякуй", "dziakuj"), ("ў бібліятэцы", "u biblijatecy"), ("я ўжо", "ja użo"), ("воўк", "wołk"),
    ("нядзеля", "niadziela"), ("аб’ява", "abjawa"), ("у чарзе", "u czar-zie"), ("цярплівасць", "ciarpliwaść"),
    ("пазней", "paźniej"), ("снег", "śnieh"), ("шчасце", "szczaście"), ("спіс", "spis"), ("карыстацца", "karystacca"),
  ])
  func belarusian(row: Row) throws {
    try expect(row, in: "be")
  }

  @Test(arguments: [
    ("здравствуйте", "zdrastwujtie"), ("его", "jewo"), ("сегодня", "siewodnia"), ("ещё", "jeśsio"),
    ("машина", "maszyna"), ("помощь", "pomoś"), ("конечно", "konieszno"), ("пожалуйста", "pożalusta"),
    ("что", "szto"), ("нет", "niet"), ("пользоваться", "polzowacca"), ("здесь", "zdieś"),
  ])
  func russian(row: Row) throws {
    try expect(row, in: "ru")
  }
}
