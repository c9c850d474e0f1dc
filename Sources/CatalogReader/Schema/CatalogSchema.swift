import PhraseModel

/// The one definition of what the three kinds of catalog file hold.
enum CatalogSchema {
  private static let version = Shape.Field.required("schema", .version(1), "The version of the format: 1.")
  static let localeTag = Shape.pattern(
    "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-zA-Z0-9]{5,8})*",
    describedAs: "a BCP 47 tag such as pl or zh-Hans")
  private static let identifier = Shape.pattern(
    "[a-z][a-z0-9]*(-[a-z0-9]+)*", describedAs: "an identifier of lower-case letters, digits and hyphens")

  private static let phraseID = Shape.pattern(
    "[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*", describedAs: "an id such as loan.due, of lower-case letters, digits and hyphens")

  // MARK: phrasebook.yaml

  static let book = Shape.record([
    version,
    .required("edition", .text, "The edition printed on cards: a year and a month, such as \"2026-11\"."),
    .required("reference", localeTag, "The locale that all others are compared with."),
    .required("rights", .table(of: right, keys: identifier), "The rights of every reader, by id."),
    .required("situations", .table(of: situation), "Situations at the desk, by id; each has cards of its own."),
    .required("encounter", flow, "The steps of the encounter at the desk, by id."),
    .required(
      "ladder", flow, "The steps of the ladder of options, by id; every branch of it ends by naming the next step."),
    .required("terms", .table(of: term), "The nouns that phrases decline, by id."),
    .required("phrases", .table(of: phrase, keys: phraseID), "What there is to say, by id."),
  ])

  private static let right = Shape.record([
    .required("gloss", .text, "The right in plain English."),
    .required(
      "colour", .pattern("#[0-9A-Fa-f]{6}", describedAs: "a colour such as \"#1B5E9E\""),
      "The colour that marks it on cards, at least 4.5:1 on white."),
  ])

  private static let situation = Shape.record([
    .required("gloss", .text, "The situation in plain English."),
    .required("right", identifier, "The right that it serves first."),
    .optional(
      "reviewers", .number(1...9),
      "How many people must confirm its texts before they are more than drafts; one where it is left out."),
  ])

  private static let term = Shape.record([
    .required("gloss", .text, "The noun in plain English."),
    .required("kind", identifier, "The kind of thing: an argument takes the terms of its kind."),
  ])

  /// What a layer may hold of it.
  static let bookLayer = Shape.record([
    version,
    .optional("situations", .table(of: situation), "Situations, by id: added, or in place of those below."),
    .optional("terms", .table(of: term), "Nouns, by id: added, or in place of those below."),
    .optional("phrases", .table(of: phrase, keys: phraseID), "Phrases, by id: added, or in place of those below."),
  ])

  private static let flow = Shape.table(
    of: .record([
      .required("gloss", .text, "The step in plain English."),
      .required("phrases", .list(of: .text), "The phrases said in it."),
      .optional("next", .list(of: identifier), "The steps that may follow."),
      .optional("final", .boolean, "Whether it may end here."),
    ]))

  private static let phrase = Shape.record([
    .required("situation", identifier, "The situation that it is said in."),
    .required("right", identifier, "The right that it serves."),
    .required(
      "speaker", .choice(Phrase.Speaker.allCases.map(\.rawValue)),
      "Who says it: staff, a reader who points to it, or nobody, for a cue to staff."),
    .required("gloss", .text, "The meaning in plain English."),
    .required("note", .text, "What a translator should know."),
    .optional("arguments", .table(of: argument), "What is put into it, by name."),
  ])

  private static let argument = Shape.record([
    .required(
      "type", .choice(["number", "person", "term", "date", "time", "money", "text"]), "What kind of value it takes."),
    .optional("range", .range, "The whole numbers that it may be, such as 1..40."),
    .optional("kind", identifier, "The kind of terms that it takes."),
    .optional("sample", .value, "A value to show the phrase with."),
    .optional("fact", .text, "The fact of the library that it is, such as places.toilet."),
  ])

  // MARK: A locale's file

  static let catalog = Shape.record([
    version,
    .required("name", .text, "The language's own name."),
    .required(
      "register", .choice(CatalogHeader.Register.allCases.map(\.rawValue)), "How readers are spoken to."),
    .optional("complete", .boolean, "Whether every phrase of the book is here, and nothing is left to write."),
    .required(
      "numbering", .pattern("[a-z0-9]+", describedAs: "a CLDR numbering system such as latn"),
      "The digits: a CLDR numbering system, such as latn or arab."),
    .optional(
      "formatting", localeTag,
      "The locale whose dates, times, numbers and money are used, where the file's own tag would give another country's: en-GB."
    ),
    .optional(
      "plurals", .record(pluralRules),
      "How the language counts, for one that CLDR has no plural rules for; {} where all numbers are alike."),
    .required("quotes", .list(of: .text), "Outer opening, outer closing, inner opening, inner closing quotation mark."),
    .optional("guide", .text, "What a translator from this locale should know, in its own language."),
    .optional("cases", .list(of: identifier), "The cases that its terms are given in."),
    .optional("genders", .list(of: identifier), "The genders of its terms."),
    .required(
      "forms", .table(of: personForms, named: .personArguments),
      "Forms of address, by whom they concern: patron, staff, colleague."),
    .required("labels", labels, "Words printed on every card."),
    .required("headings", headings, "What stands above cards and their parts."),
    .required(
      "slots", .table(of: .text, named: .openArguments),
      "By argument, what stands on a card where a value is not known when it is printed."),
    .required("samples", .table(of: .text, named: .openArguments), "By argument, a value to show phrases with."),
    .optional(
      "fillers", .list(of: .text),
      "Words that people type along when they look something up, and that say nothing of what it is."),
    .optional(
      "terms", .table(of: .table(of: .message), named: .terms),
      "Nouns by id: a gender, and for each case a message over count that gives the noun without its number."),
    .required("phrases", .table(of: wording, named: .phrases), "How each phrase is said, by its id in the book."),
  ])

  /// What a layer may hold of it.
  static let catalogLayer = Shape.record([
    version,
    .optional(
      "headings",
      .record([.required("situations", .table(of: .text), "The title of each situation's cards.")]),
      "What stands above cards."),
    .optional("slots", .table(of: .text), "By argument, what stands where a value is not known."),
    .optional("samples", .table(of: .text), "By argument, a value to show phrases with."),
    .optional("terms", .table(of: .table(of: .message)), "Nouns, by id: added, or in place of those below."),
    .optional("phrases", .table(of: wording), "How phrases are said: added, or in place of what is said below."),
  ])

  private static let pluralRules = PluralCategory.allCases.filter { $0 != .other }.map { category in
    Shape.Field.optional(
      category.rawValue, .text,
      "Which numbers are “\(category.rawValue)”, in CLDR's syntax, such as n % 10 = 2..4 and n % 100 != 12..14.")
  }

  private static let personForms = Shape.record([
    .required(
      "required", .list(of: .choice(PersonForm.allCases.map(\.rawValue))),
      "The forms that a select on this person must have, beside other."),
    .required(
      "labels",
      .record(PersonForm.allCases.map { .optional($0.rawValue, .text, "What cards call the form “\($0.rawValue)”.") }),
      "What cards call each form."),
  ])

  private static let labels = Shape.record([
    .required("say", .text, "Heads what to say."),
    .required("avoid", .text, "Heads what not to say."),
    .required("cue", .text, "Marks what staff do and never speak."),
    .required("reader", .text, "Marks what a reader points to."),
    .required("continued", .text, "Says that a card goes on from another; shortened."),
    .required("edition", .text, "Stands before the edition; shortened."),
    .required("blank", .text, "Says that something is to be filled in by pen."),
    .required(
      "states",
      .record(ReviewState.allCases.map { .required($0.rawValue, .text, "The mark of a text that is \($0.rawValue).") }),
      "How far people have confirmed a text."),
  ])

  private static let headings = Shape.record([
    .required(
      "rights",
      .table(
        of: .record([
          .required("title", .text, "A short name, for a coloured band."),
          .required("text", .text, "One sentence to the reader."),
        ]), named: .rights), "Each right of the reader, by id."),
    .required(
      "situations", .table(of: .text, named: .situations),
      "The title of each situation's cards, at most some 34 characters."),
    .required(
      "encounter", .table(of: .text, named: .encounterSteps),
      "Each step of the encounter: to staff, in one to four words."),
    .required(
      "ladder", .table(of: .text, named: .ladderSteps), "Each step of the ladder: to staff, in one to four words."),
  ])

  private static let wording = Shape.record([
    .required("say", .message, "What is said aloud, in one breath: an ICU message."),
    .optional("avoid", .text, "What not to say, where the contrast teaches something."),
    .optional("sounds", .table(of: .text), "How to say it, by the locale of whoever reads it out."),
    .optional("keywords", .list(of: .text), "What else people type when they look for it."),
    .optional("samples", .table(of: .text), "Values to show this phrase with, by argument."),
  ])

  // MARK: reviews/TAG.yaml

  static let ledger = Shape.record([
    version,
    .required("signatures", .table(of: .list(of: signature), keys: phraseID), "By phrase, who confirmed it."),
  ])

  private static let signature = Shape.record([
    .optional(
      "forms", .table(of: .pattern(".+", describedAs: "the value that the forms are for")),
      "Which forms were confirmed; all where it is left out."),
    .required("name", .text, "Who signed."),
    .required(
      "level", .choice(Signature.Level.allCases.map(\.rawValue)), "How well they know the language, by their own word."),
    .required(
      "state", .choice(ReviewState.allCases.filter { $0 != .draft }.map(\.rawValue)), "What the text then is."),
    .required("date", .pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}", describedAs: "a date such as 2026-11-24"), "The day."),
    .required("text", digest, "The digest of the text that was confirmed."),
    .optional("reference", digest, "The digest of the reference text that it was made from."),
  ])

  private static let digest = Shape.pattern("[0-9a-f]{64}", describedAs: "a digest of 64 hexadecimal digits")

  // MARK: library.yaml

  static let library = Shape.record([
    version,
    .required("locale", localeTag, "The locale that staff work in."),
    .required(
      "currency", .pattern("[A-Z]{3}", describedAs: "an ISO 4217 code such as PLN"), "The currency: an ISO 4217 code."),
    .optional(
      "facts", .table(of: .textOrTable, named: .facts),
      "The library's own facts: one text for all locales, or one for each."),
  ])

  /// What a layer may hold of it.
  static let libraryLayer = Shape.record([
    version,
    .optional("locale", localeTag, "The locale that staff work in."),
    .optional(
      "currency", .pattern("[A-Z]{3}", describedAs: "an ISO 4217 code such as PLN"), "The currency: an ISO 4217 code."),
    .optional("facts", .table(of: .textOrTable, named: .facts), "The library's own facts."),
  ])
}
