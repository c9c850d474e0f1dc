import Inflection
import PhraseModel
import TestSupport
import Testing

/// Whole sentences of the shipped catalogs against grammar that second readers have inflected by hand, from their knowledge of the
/// language; no line is copied from the program. `count=22 item=film` settles a form.
@Suite struct GrammarTests {
  typealias Row = (phrase: String, settings: String, sentence: String)

  private static let polish: [Row] = [
    ("join.limit", "patron=female item=book count=1", "Jednocześnie może Pani wypożyczyć maksymalnie 1 książkę."),
    ("join.limit", "patron=male item=magazine count=22", "Jednocześnie może Pan wypożyczyć maksymalnie 22 czasopisma."),
    (
      "join.limit", "patron=group item=e-reader count=5",
      "Jednocześnie mogą Państwo wypożyczyć maksymalnie 5 czytników e-booków."
    ),
    ("join.limit", "patron=child item=comic count=12", "Możesz wypożyczyć naraz maksymalnie 12 komiksów."),
    ("join.limit", "patron=other item=record count=100", "Jednocześnie można wypożyczyć maksymalnie 100 płyt."),
    (
      "join.limit", "patron=female item=board-game count=21",
      "Jednocześnie może Pani wypożyczyć maksymalnie 21 gier planszowych."
    ),
    ("join.limit", "patron=male item=film count=2", "Jednocześnie może Pan wypożyczyć maksymalnie 2 filmy."),
    (
      "loan.limit-hit", "patron=female item=book count=1",
      "Ma już Pani na karcie 1 książkę, a\u{A0}to nasz limit. Po zwrocie można znów wypożyczać."
    ),
    (
      "loan.limit-hit", "patron=male item=board-game count=22",
      "Ma już Pan na karcie 22 gry planszowe, a\u{A0}to nasz limit. Po zwrocie można znów wypożyczać."
    ),
    (
      "loan.limit-hit", "patron=group item=record count=21",
      "Mają już Państwo na karcie 21 płyt, a\u{A0}to nasz limit. Po zwrocie można znów wypożyczać."
    ),
    (
      "loan.limit-hit", "patron=child item=film count=2",
      "Masz już na karcie 2 filmy, a\u{A0}to nasz limit. Gdy coś oddasz, możesz znów wypożyczać."
    ),
    (
      "loan.limit-hit", "patron=other item=magazine count=2",
      "Na karcie są już 2 czasopisma, a\u{A0}to nasz limit. Po zwrocie można znów wypożyczać."
    ),
    (
      "loan.limit-hit", "patron=other item=audiobook count=12",
      "Na karcie jest już 12 audiobooków, a\u{A0}to nasz limit. Po zwrocie można znów wypożyczać."
    ),
    (
      "loan.limit-hit", "patron=other item=record count=1",
      "Na karcie jest już 1 płyta, a\u{A0}to nasz limit. Po zwrocie można znów wypożyczać."
    ),
    ("loan.done", "item=book count=2 due=2027-05-01", "Gotowe, wypożyczono 2 książki, zwrot do 1 maja."),
    ("loan.done", "item=magazine count=1 due=2027-05-02", "Gotowe, wypożyczono 1 czasopismo, zwrot do 2 maja."),
    ("loan.done", "item=comic count=5 due=2027-08-31", "Gotowe, wypożyczono 5 komiksów, zwrot do 31 sierpnia."),
    ("loan.done", "item=record count=1 due=2027-02-02", "Gotowe, wypożyczono 1 płytę, zwrot do 2 lutego."),
    (
      "loan.done", "item=board-game count=1 due=2027-10-03",
      "Gotowe, wypożyczono 1 grę planszową, zwrot do 3 października."
    ),
    (
      "loan.done", "item=e-reader count=22 due=2027-06-12",
      "Gotowe, wypożyczono 22 czytniki e-booków, zwrot do 12 czerwca."
    ),
    ("loan.done", "item=audiobook count=1.5 due=2027-03-08", "Gotowe, wypożyczono 1,5 audiobooka, zwrot do 8 marca."),
    ("loan.returned", "item=film count=12", "Zwrócono 12 filmów, bardzo dziękuję."),
    ("loan.returned", "item=record count=21", "Zwrócono 21 płyt, bardzo dziękuję."),
    ("loan.returned", "item=book count=1.5", "Zwrócono 1,5 książki, bardzo dziękuję."),
    (
      "renew.done", "item=audiobook count=1 due=2027-05-01", "Gotowe, przedłużono termin zwrotu 1 audiobooka do 1 maja."
    ),
    (
      "renew.done", "item=magazine count=2 due=2027-12-24",
      "Gotowe, przedłużono termin zwrotu 2 czasopism do 24 grudnia."
    ),
    ("renew.done", "item=book count=22 due=2027-09-30", "Gotowe, przedłużono termin zwrotu 22 książek do 30 września."),
    (
      "renew.done", "item=board-game count=1 due=2027-07-05",
      "Gotowe, przedłużono termin zwrotu 1 gry planszowej do 5 lipca."
    ),
    (
      "mail.overdue", "item=book count=1 due=2027-05-01",
      "Uprzejmie przypominamy, że termin zwrotu 1 książki minął 1 maja."
    ),
    (
      "mail.overdue", "item=comic count=25 due=2027-11-11",
      "Uprzejmie przypominamy, że termin zwrotu 25 komiksów minął 11 listopada."
    ),
    (
      "mail.overdue", "item=e-reader count=2 due=2027-01-15",
      "Uprzejmie przypominamy, że termin zwrotu 2 czytników e-booków minął 15 stycznia."
    ),
    (
      "mail.overdue", "item=film count=1.5 due=2027-04-30",
      "Uprzejmie przypominamy, że termin zwrotu 1,5 filmu minął 30 kwietnia."
    ),
    (
      "opt.ready", "patron=female item=book count=1 due=2027-05-01 place=tutaj",
      "Do 1 maja czeka na Panią 1 książka, odbiór tutaj."
    ),
    (
      "opt.ready", "patron=male item=magazine count=2 due=2027-05-01 place=tutaj",
      "Do 1 maja czekają na Pana 2 czasopisma, odbiór tutaj."
    ),
    (
      "opt.ready", "patron=group item=film count=5 due=2027-05-01 place=tutaj",
      "Do 1 maja czeka na Państwa 5 filmów, odbiór tutaj."
    ),
    (
      "opt.ready", "patron=child item=board-game count=2 due=2027-05-01 place=tutaj",
      "Do 1 maja czekają na ciebie 2 gry planszowe, odbiór tutaj."
    ),
    (
      "opt.ready", "patron=other item=e-reader count=12 due=2027-05-01 place=tutaj",
      "Do 1 maja czeka u\u{A0}nas 12 czytników e-booków, odbiór tutaj."
    ),
    (
      "opt.ready", "patron=male item=audiobook count=1 due=2027-05-01 place=tutaj",
      "Do 1 maja czeka na Pana 1 audiobook, odbiór tutaj."
    ),
    ("opt.ill-terms", "count=1 fee=2.40", "Zwykle trwa to około 1 dnia i\u{A0}kosztuje 2,40\u{A0}zł."),
    ("opt.ill-terms", "count=21 fee=15", "Zwykle trwa to około 21 dni i\u{A0}kosztuje 15,00\u{A0}zł."),
    (
      "fee.overdue", "item=book count=1 days=1 fee=0.20",
      "Opłata za 1 książkę, 1 dzień po terminie, wynosi 0,20\u{A0}zł."
    ),
    (
      "fee.overdue", "item=film count=2 days=22 fee=2.40", "Opłata za 2 filmy, 22 dni po terminie, wynosi 2,40\u{A0}zł."
    ),
    (
      "fee.overdue", "item=magazine count=12 days=102 fee=10.20",
      "Opłata za 12 czasopism, 102 dni po terminie, wynosi 10,20\u{A0}zł."
    ),
    (
      "fee.overdue", "item=board-game count=21 days=112 fee=100",
      "Opłata za 21 gier planszowych, 112 dni po terminie, wynosi 100,00\u{A0}zł."
    ),
    (
      "fee.overdue", "item=record count=1 days=1.5 fee=0.30",
      "Opłata za 1 płytę, 1,5 dnia po terminie, wynosi 0,30\u{A0}zł."
    ),
    ("print.total", "count=102 fee=51", "To 102 strony, do zapłaty będzie 51,00\u{A0}zł."),
    ("print.total", "count=112 fee=56", "To 112 stron, do zapłaty będzie 56,00\u{A0}zł."),
    ("print.total", "count=1 fee=0.5", "To 1 strona, do zapłaty będzie 0,50\u{A0}zł."),
    ("print.total", "count=1.5 fee=2.40", "To 1,5 strony, do zapłaty będzie 2,40\u{A0}zł."),
    ("pc.left", "count=22", "Pozostały jeszcze 22 minuty przy komputerze."),
    ("pc.left", "count=112", "Pozostało jeszcze 112 minut przy komputerze."),
    ("pc.left", "count=1", "Pozostała jeszcze 1 minuta przy komputerze."),
    ("event.places", "count=102", "Zostały jeszcze 102 wolne miejsca."),
    ("event.places", "count=100", "Zostało jeszcze 100 wolnych miejsc."),
    ("event.places", "count=1.5", "Zostało jeszcze 1,5 wolnego miejsca."),
    ("close.soon", "count=1", "Proszę Państwa, za 1 minutę zamykamy."),
    (
      "room.booked", "count=2 date=2027-05-01 time=16:30",
      "Potwierdzam rezerwację: sala dla 2 osób, 1 maja o\u{A0}16:30."
    ),
    ("mail.open", "patron=women", "Szanowne Panie,"),
    ("mail.open", "patron=men", "Szanowni Panowie,"),
    ("mail.open", "patron=group", "Szanowni Państwo,"),
    (
      "lost.options", "patron=female item=book fee=20",
      "Może Pani odkupić książkę albo zapłacić 20,00\u{A0}zł, jak Pani woli."
    ),
    (
      "lost.options", "patron=group item=e-reader fee=350",
      "Mogą Państwo odkupić czytnik e-booków albo zapłacić 350,00\u{A0}zł, jak Państwo wolą."
    ),
    ("con.lost-item", "patron=child item=library-card", "Przepraszam, czy to twoja karta biblioteczna?"),
    ("con.lost-item", "patron=child item=phone", "Przepraszam, czy to twój telefon?"),
    ("con.lost-item", "patron=other item=wallet", "Przepraszam, czyj to portfel?"),
    ("con.lost-item", "patron=other item=bag", "Przepraszam, czyja to torba?"),
    ("con.lost-item", "patron=female item=jacket", "Przepraszam, czy to Pani kurtka?"),
    ("con.lost-item", "patron=male item=umbrella", "Przepraszam, czy to Pana parasol?"),
    ("loan.in-library", "item=comic", "Z\u{A0}tego komiksu można korzystać u\u{A0}nas na miejscu."),
    ("loan.in-library", "item=board-game", "Z\u{A0}tej gry planszowej można korzystać u\u{A0}nas na miejscu."),
    ("lost.damaged", "item=book", "Proszę się nie martwić, sprawdźmy razem tę książkę."),
    ("lost.damaged", "item=magazine", "Proszę się nie martwić, sprawdźmy razem to czasopismo."),
  ]

  private static let english: [Row] = [
    ("join.limit", "count=1 item=e-reader patron=other", "You can borrow 1 e-reader at a time."),
    ("join.limit", "count=100 item=book patron=child", "You can borrow up to 100 books at a time."),
    ("loan.done", "count=1 item=board-game due=2027-05-01", "Here you are: 1 board game, due back by 1 May."),
    ("loan.done", "count=21 item=magazine due=2027-05-01", "Here you are: 21 magazines, due back by 1 May."),
    ("loan.due", "due=2027-05-01 patron=female", "Due back by 1 May, please."),
    ("loan.in-library", "item=board-game", "This board game stays in the library, but you’re welcome to use it here."),
    (
      "loan.limit-hit", "count=1 item=film patron=male",
      "You’ve reached the limit of 1 film; once you bring it back, you can borrow another."
    ),
    (
      "loan.limit-hit", "count=5 item=record patron=group",
      "You’ve reached the limit of 5 music CDs; once you bring one back, you can borrow another."
    ),
    ("loan.returned", "count=2 item=audiobook", "That’s 2 audiobooks returned, thank you."),
    ("renew.max", "count=1", "This loan has already had 1 renewal, and I’m afraid that’s the limit."),
    ("renew.max", "count=5", "This loan has already had 5 renewals, and I’m afraid that’s the limit."),
    (
      "opt.ready", "count=1 item=audiobook due=2027-05-01 place=here patron=other",
      "1 audiobook is waiting for you here until 1 May."
    ),
    (
      "opt.ready", "count=2 item=e-reader due=2027-05-01 place=upstairs patron=female",
      "2 e-readers are waiting for you upstairs until 1 May."
    ),
    ("opt.ill-terms", "count=1 fee=2.40", "It usually takes about 1 day and costs PLN\u{A0}2.40."),
    ("opt.ill-terms", "count=21 fee=2.40", "It usually takes about 21 days and costs PLN\u{A0}2.40."),
    (
      "fee.overdue", "count=1 item=book days=100 fee=2.40",
      "1 book is 100 days overdue, so there’s a charge of PLN\u{A0}2.40."
    ),
    (
      "fee.overdue", "count=21 item=film days=1 fee=2.40",
      "21 films are 1 day overdue, so there’s a charge of PLN\u{A0}2.40."
    ),
    ("pc.left", "count=100", "You have 100 minutes left on the computer."),
    ("print.total", "count=1 fee=2.40", "That’s 1 page, which comes to PLN\u{A0}2.40."),
    ("dir.floor", "floor=0", "It’s on the ground floor."),
    ("dir.floor", "floor=1", "It’s on floor 1, one up from the ground floor."),
    ("event.places", "count=21", "We have 21 places left."),
    (
      "mail.overdue", "count=1 item=magazine due=2027-05-01",
      "This is a friendly reminder that 1 magazine was due back on 1 May."
    ),
    (
      "mail.overdue", "count=5 item=comic due=2027-05-01",
      "This is a friendly reminder that 5 comics were due back on 1 May."
    ),
  ]

  @Test(arguments: polish)
  func polishSentences(row: Row) throws {
    try expect(row, in: "pl")
  }

  @Test(arguments: english)
  func englishSentences(row: Row) throws {
    try expect(row, in: "en")
  }

  private func expect(_ row: Row, in locale: String) throws {
    let phrasebook = try Self.shipped.get()
    let catalog = try #require(phrasebook.catalog(LocaleTag(locale)))
    let phrase = try #require(phrasebook.book.phrase(PhraseID(row.phrase)))
    let settings = row.settings.split(separator: " ").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
    let values = Dictionary(uniqueKeysWithValues: settings.map { ($0[0], $0[1]) })
    let forms = try Inflector(phrasebook, catalog: catalog).forms(of: phrase, FormRequest(values: values))
    #expect(forms.map(\.text) == [row.sentence])
  }

  private static let shipped = Result { try ShippedCatalogs.phrasebook() }
}
