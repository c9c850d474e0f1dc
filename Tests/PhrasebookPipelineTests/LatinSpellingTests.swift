import CatalogReader
import Foundation
import PhraseModel
import TestSupport
import Testing

@testable import PhrasebookPipeline

/// Names in Latin letters as the schemes in official use give them.
@Suite struct LatinSpellingTests {
  /// A text, and how the scheme writes it.
  typealias Row = (text: String, latin: String)

  private func expect(_ row: Row, in locale: String) throws {
    let spelling = try LatinSpelling(of: LocaleTag(locale), catalogs: CatalogFolder(path: ShippedCatalogs.folder))
    #expect(spelling.shown?.apply(row.text) == row.latin)
  }

  /// The examples of resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010.
  @Test(arguments: [
    ("Алушта", "Alushta"), ("Андрій", "Andrii"), ("Борщагівка", "Borshchahivka"), ("Вінниця", "Vinnytsia"),
    ("Володимир", "Volodymyr"), ("Гадяч", "Hadiach"), ("Згурський", "Zghurskyi"), ("Ґалаґан", "Galagan"),
    ("Донецьк", "Donetsk"), ("Олег", "Oleh"), ("Есмань", "Esman"), ("Єнакієве", "Yenakiieve"), ("Гаєвич", "Haievych"),
    ("Короп’є", "Koropie"), ("Житомир", "Zhytomyr"), ("Закарпаття", "Zakarpattia"), ("Медвин", "Medvyn"),
    ("Іващенко", "Ivashchenko"), ("Їжакевич", "Yizhakevych"), ("Кадиївка", "Kadyivka"), ("Мар’їне", "Marine"),
    ("Йосипівка", "Yosypivka"), ("Стрий", "Stryi"), ("Олексій", "Oleksii"), ("Київ", "Kyiv"),
    ("Миколаїв", "Mykolaiv"), ("Наталія", "Nataliia"), ("Рибчинський", "Rybchynskyi"), ("Соломія", "Solomiia"),
    ("Троць", "Trots"), ("Ужгород", "Uzhhorod"), ("Філіпчук", "Filipchuk"), ("Харків", "Kharkiv"),
    ("Біла Церква", "Bila Tserkva"), ("Чернівці", "Chernivtsi"), ("Кишеньки", "Kyshenky"),
    ("Щербухи", "Shcherbukhy"), ("Гоща", "Hoshcha"), ("Юрій", "Yurii"), ("Корюківка", "Koriukivka"),
    ("Яготин", "Yahotyn"), ("Костянтин", "Kostiantyn"), ("Знам’янка", "Znamianka"), ("Феодосія", "Feodosiia"),
    ("Згорани", "Zghorany"), ("Розгон", "Rozghon"),
  ])
  func ukrainianAsTheCabinetOfMinistersWritesIt(row: Row) throws {
    try expect(row, in: "uk")
  }

  /// The examples of the instruction on geographical names of Belarus as amended on 11 June 2007.
  @Test(arguments: [
    ("Аршанскі", "Aršanski"), ("Бешанковічы", "Biešankovičy"), ("Віцебск", "Viciebsk"), ("Гомель", "Homieĺ"),
    ("Гаўя", "Haŭja"), ("Добруш", "Dobruš"), ("Ельск", "Jeĺsk"), ("Бабаедава", "Babajedava"),
    ("Венцавічы", "Viencavičy"), ("Ёды", "Jody"), ("Вераб’ёвічы", "Vierabjovičy"), ("Мёры", "Miory"),
    ("Жодзішкі", "Žodziški"), ("Зэльва", "Zeĺva"), ("Івянец", "Ivianiec"), ("Лагойск", "Lahojsk"),
    ("Круглае", "Kruhlaje"), ("Любань", "Liubań"), ("Магілёў", "Mahilioŭ"), ("Нясвіж", "Niasviž"),
    ("Рагачоў", "Rahačoŭ"), ("Шаркаўшчына", "Šarkaŭščyna"), ("Фаніпаль", "Fanipaĺ"), ("Хоцімск", "Chocimsk"),
    ("Цёмны Лес", "Ciomny Lies"), ("Чачэрск", "Čačersk"), ("Чэрвень", "Červień"), ("Юхнаўка", "Juchnaŭka"),
    ("Гаюціна", "Hajucina"), ("Любонічы", "Liuboničy"), ("Ямнае", "Jamnaje"), ("Баяры", "Bajary"),
    ("Вязынка", "Viazynka"),
  ])
  func belarusianAsTheUnitedNationsWriteIt(row: Row) throws {
    try expect(row, in: "be")
  }

  /// Names as Russian passports have them: each letter of ICAO Doc 9303, part 3, table B, that isn't plain.
  @Test(arguments: [
    ("Щербаков", "Shcherbakov"), ("Подъячев", "Podieiachev"), ("Хрущёв", "Khrushchev"), ("Цветаева", "Tsvetaeva"),
    ("Жуковский", "Zhukovskii"), ("Наталья", "Natalia"), ("Юлия", "Iuliia"), ("Ярослав", "Iaroslav"),
    ("Элла", "Ella"), ("Крылов", "Krylov"), ("Черчесов", "Cherchesov"), ("Шишкин", "Shishkin"),
    ("ЮРИЙ ЧЕХОВ", "IURII CHEKHOV"),
  ])
  func russianAsInPassports(row: Row) throws {
    try expect(row, in: "ru")
  }

  /// The national system of 2002, in which Georgian places are written abroad; Georgian has no capitals.
  @Test(arguments: [
    ("თბილისი", "tbilisi"), ("ქუთაისი", "kutaisi"), ("წყალტუბო", "ts’q’alt’ubo"), ("ჭიათურა", "ch’iatura"),
    ("ხაშური", "khashuri"), ("ჯავახეთი", "javakheti"), ("ღებრი", "ghebri"), ("ძეგვი", "dzegvi"),
    ("ჟინვალი", "zhinvali"), ("ცხინვალი", "tskhinvali"), ("ჩოხატაური", "chokhat’auri"), ("ჰერეთი", "hereti"),
    ("პანკისი", "p’ank’isi"), ("ფოთი", "poti"),
  ])
  func georgianByTheNationalSystem(row: Row) throws {
    try expect(row, in: "ka")
  }

  /// The Transliteration Act of 2009 names the country itself; the others are on Bulgaria's road signs.
  @Test(arguments: [
    ("България", "Bulgaria"), ("София", "Sofia"), ("Бургас", "Burgas"), ("Търговище", "Targovishte"),
    ("Хасково", "Haskovo"), ("Кюстендил", "Kyustendil"), ("Ямбол", "Yambol"), ("Панагюрище", "Panagyurishte"),
  ])
  func bulgarianByItsAct(row: Row) throws {
    try expect(row, in: "bg")
  }

  @Test func whatIsInLatinLettersIsNotSpelledAgain() throws {
    let spelling = try LatinSpelling(of: LocaleTag("pl"), catalogs: CatalogFolder(path: ShippedCatalogs.folder))
    #expect(spelling.shown == nil)
    #expect(spelling.typed.isEmpty)
  }

  @Test func peopleTypeTheOfficialSchemeAsWellAsOthers() throws {
    let spelling = try LatinSpelling(of: LocaleTag("be"), catalogs: CatalogFolder(path: ShippedCatalogs.folder))
    let typed = spelling.typed.map { $0.apply("чытач") }
    #expect(typed.contains("cytac"))
    #expect(typed.contains("chytach"))
  }

  @Test func rulesThatICURefusesAreNamedByFileAndLine() throws {
    var fixture = Fixture()
    fixture.files["romanisation/uk.txt"] = "а > a;\nб > b\n$unknown > c;\n"
    let (folder, _) = try fixture.write()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let error = #expect(throws: PipelineError.self) {
      try LatinSpelling(of: LocaleTag("uk"), catalogs: CatalogFolder(path: folder))
    }
    guard case .rules(let path, _, _) = error else {
      Issue.record("not an error of rules: \(String(describing: error))")
      return
    }
    #expect(path.hasSuffix("romanisation/uk.txt"))
  }
}
