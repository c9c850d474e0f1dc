extension Fixture {
  /// Five phrases that between them have every type of argument.
  static let book = """
    schema: 1
    edition: "2026-11"
    reference: pl
    rights:
      courtesy: {gloss: Courtesy, colour: "#1B5E9E"}
    situations:
      loans: {gloss: Loans, right: courtesy}
    encounter:
      greet: {gloss: Greet, phrases: [card.ask], final: true}
    ladder:
      explain: {gloss: Explain, phrases: [title.missing], next: [step]}
      step: {gloss: Next step, phrases: [title.missing], final: true}
    terms:
      book: {gloss: book, kind: loan}
      magazine: {gloss: magazine, kind: loan}
      film: {gloss: film, kind: loan}
    phrases:
      card.ask:
        situation: loans
        right: courtesy
        speaker: staff
        gloss: May I ask for your card?
        note: Politely.
        arguments:
          patron: {type: person}
      loan.done:
        situation: loans
        right: courtesy
        speaker: staff
        gloss: Checked out
        note: Said when done.
        arguments:
          count: {type: number, range: 1..40, sample: 5}
          item: {type: term, kind: loan}
          due: {type: date, sample: "2027-03-14"}
      minutes.left:
        situation: loans
        right: courtesy
        speaker: staff
        gloss: Minutes left
        note: At the computer.
        arguments:
          count: {type: number, range: 1..120, sample: 15}
      title.missing:
        situation: loans
        right: courtesy
        speaker: staff
        gloss: We do not have it
        note: Kindly.
        arguments:
          title: {type: text}
      pay.now:
        situation: loans
        right: courtesy
        speaker: staff
        gloss: You can pay until
        note: At the till.
        arguments:
          fee: {type: money, sample: 2.40}
          time: {type: time, sample: "16:30"}

    """

  static let library = """
    schema: 1
    locale: pl
    currency: PLN

    """

  static let polish = """
    schema: 1
    name: polski
    register: formal
    complete: true
    numbering: latn
    quotes: ["„", "”", "«", "»"]
    cases: [nominative, accusative]
    genders: [feminine, neuter, masculine]
    forms:
      patron:
        required: [female, male]
        labels: {other: ogólnie, female: Pani, male: Pan}
    labels:
      say: Mówimy
      avoid: Nie mówimy
      cue: Robimy
      reader: Wskazuje
      continued: cd.
      edition: wyd.
      blank: do wpisania
      charter: Państwa prawa
      numbers: Liczby i\u{A0}formy
      index: Spis alfabetyczny
      states: {draft: szkic, checked: sprawdzone, approved: zatwierdzone, desk-tested: wypróbowane}
    headings:
      rights:
        courtesy: {title: Uprzejmość, text: Pomożemy życzliwie.}
      situations: {loans: Wypożyczenia}
      encounter: {greet: Przywitaj}
      ladder: {explain: Wyjaśnij, step: Nazwij krok}
    slots: {count: liczba, due: termin, title: tytuł, fee: kwota, time: godzina}
    samples: {title: Lalka}
    terms:
      book:
        gender: feminine
        nominative: "{count, plural, one {książka} few {książki} many {książek} other {książki}}"
        accusative: "{count, plural, one {książkę} few {książki} many {książek} other {książki}}"
      magazine:
        gender: neuter
        nominative: "{count, plural, one {czasopismo} few {czasopisma} many {czasopism} other {czasopisma}}"
        accusative: "{count, plural, one {czasopismo} few {czasopisma} many {czasopism} other {czasopisma}}"
      film:
        gender: masculine
        nominative: "{count, plural, one {film} few {filmy} many {filmów} other {filmu}}"
        accusative: "{count, plural, one {film} few {filmy} many {filmów} other {filmu}}"
    phrases:
      card.ask:
        say: |
          {patron, select, female {Czy mogę Panią prosić o\u{A0}kartę?} male {Czy mogę Pana prosić o\u{A0}kartę?} other {Czy mogę prosić o\u{A0}kartę?}}
        avoid: Karta!
        keywords: [legitymacja]
      loan.done:
        say: Wypożyczono {count} {item, term, accusative}, zwrot do {due, date, ::dMMMM}.
      minutes.left:
        say: |
          {count, plural, one {Pozostała {count} minuta.} few {Pozostały {count} minuty.} many {Pozostało {count} minut.} other {Pozostało {count} minuty.}}
      title.missing:
        say: Tytułu „{title}” nie mamy, ale sprawdzę, jak go zdobyć.
      pay.now:
        say: Opłatę {fee} można wnieść do {time, time, ::Hmm}.

    """

  /// The sound fixture with an English locale beside the Polish one, which it is compared with.
  public static var withEnglish: Fixture {
    var fixture = Fixture()
    fixture.files["en.yaml"] = english
    return fixture
  }

  static let english = """
    schema: 1
    name: English
    register: formal
    complete: true
    numbering: latn
    quotes: ["“", "”", "‘", "’"]
    cases: [nominative]
    genders: [neuter]
    forms:
      patron:
        required: []
        labels: {other: all}
    labels:
      say: Say
      avoid: Don’t say
      cue: Do
      reader: The reader points
      continued: cont.
      edition: ed.
      blank: to be filled in
      charter: Your rights
      numbers: Numbers and forms
      index: Alphabetical index
      states: {draft: draft, checked: checked, approved: approved, desk-tested: tried}
    headings:
      rights:
        courtesy: {title: Courtesy, text: We help kindly.}
      situations: {loans: Loans}
      encounter: {greet: Greet}
      ladder: {explain: Explain, step: Name the step}
    slots: {count: number, due: date, title: title, fee: amount, time: time}
    samples: {title: Emma}
    terms:
      book: {gender: neuter, nominative: "{count, plural, one {book} other {books}}"}
      magazine: {gender: neuter, nominative: "{count, plural, one {magazine} other {magazines}}"}
      film: {gender: neuter, nominative: "{count, plural, one {film} other {films}}"}
    phrases:
      card.ask:
        say: May I have your card?
      loan.done:
        say: You have {count} {item, term, nominative}, due back on {due, date, ::dMMMM}.
      minutes.left:
        say: |
          {count, plural, one {You have {count} minute left.} other {You have {count} minutes left.}}
      title.missing:
        say: We don’t have “{title}”, but I’ll find out how to get it.
      pay.now:
        say: You can pay {fee} until {time, time, ::Hmm}.

    """
}
