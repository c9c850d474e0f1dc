import PhraseModel

/// A locale's file, such as `pl.yaml`.
extension CatalogSchema {
  static let catalog = Shape.record(catalogFields)

  /// What a layer may hold of it.
  static let catalogLayer = layer(
    of: catalogFields.filter { $0.name != "headings" } + [
      .optional("headings", .record([situationHeadings]), "What stands above cards.")
    ], with: ["headings", "slots", "samples", "terms", "phrases"])

  private static let catalogFields: [Shape.Field] = [
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
      """
      The locale whose dates, times, numbers and money are used, where the file's own tag would give another country's: en-GB.
      """),
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
      "glossary", .table(of: .list(of: .text)),
      "By word or phrase to be used, the words never to be used in its stead."),
    .optional("allow", .list(of: identifier), "Rules that the file as a whole breaks on purpose."),
    .optional(
      "fillers", .list(of: .text),
      "Words that people type along when they look something up, and that say nothing of what it is."),
    .optional(
      "terms", .table(of: .table(of: .message), named: .terms),
      "Nouns by id: a gender, and for each case a message over count that gives the noun without its number."),
    .required("phrases", .table(of: wording, named: .phrases), "How each phrase is said, by its id in the book."),
  ]

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
    .required("charter", .text, "The title of the poster of the reader's rights, said to the reader."),
    .required("numbers", .text, "The title of the cards that show which form of a noun goes with which number."),
    .required("index", .text, "The title of the alphabetical index."),
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
    situationHeadings,
    .required(
      "encounter", .table(of: .text, named: .encounterSteps),
      "Each step of the encounter: to staff, in one to four words."),
    .required(
      "ladder", .table(of: .text, named: .ladderSteps), "Each step of the ladder: to staff, in one to four words."),
  ])

  private static let situationHeadings = Shape.Field.required(
    "situations", .table(of: .text, named: .situations),
    "The title of each situation's cards, at most some 34 characters.")

  private static let wording = Shape.record([
    .required("say", .message, "What is said aloud, in one breath: an ICU message."),
    .optional("avoid", .text, "What not to say, where the contrast teaches something."),
    .optional("sounds", .table(of: .text), "How to say it, by the locale of whoever reads it out."),
    .optional("keywords", .list(of: .text), "What else people type when they look for it."),
    .optional("allow", .list(of: identifier), "Rules that this phrase breaks on purpose."),
    .optional("samples", .table(of: .text), "Values to show this phrase with, by argument."),
  ])
}
