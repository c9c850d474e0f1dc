import PhraseModel

/// `phrasebook.yaml`.
extension CatalogSchema {
  static let book = Shape.record(bookFields)

  /// What a layer may hold of it.
  static let bookLayer = layer(of: bookFields, with: ["situations", "terms", "phrases"])

  private static let bookFields: [Shape.Field] = [
    version,
    .required("edition", .text, "The edition printed on cards: a year and a month, such as \"2026-11\"."),
    .required("reference", localeTag, "The locale that all others are compared with."),
    .required("rights", .table(of: right, keys: identifier), "The rights of every reader, by id."),
    .required(
      "situations", .table(of: situation, keys: identifier), "Situations at the desk, by id; each has cards of its own."
    ),
    .required("encounter", flow, "The steps of the encounter at the desk, by id."),
    .required(
      "ladder", flow, "The steps of the ladder of options, by id; every branch of it ends by naming the next step."),
    .required("terms", .table(of: term, keys: identifier), "The nouns that phrases decline, by id."),
    .required("phrases", .table(of: phrase, keys: phraseID), "What there is to say, by id."),
  ]

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
      "reviewers", .number(1...9), "How many people must confirm a text of it, 1 to 9; 1 where it is left out."),
  ])

  private static let term = Shape.record([
    .required("gloss", .text, "The noun in plain English."),
    .required("kind", identifier, "The kind of thing: an argument takes the terms of its kind."),
  ])

  private static let flow = Shape.table(
    of: .record([
      .required("gloss", .text, "The step in plain English."),
      .required("phrases", .list(of: .text), "The phrases said in it."),
      .optional("next", .list(of: identifier), "The steps that may follow."),
      .optional("final", .boolean, "Whether it may end here."),
    ]), keys: identifier)

  private static let phrase = Shape.record([
    .required("situation", identifier, "The situation that it is said in."),
    .required("right", identifier, "The right that it serves."),
    .required(
      "speaker", .choice(Phrase.Speaker.allCases.map(\.rawValue)),
      "Who says it: staff, a reader who points to it, or nobody, for a cue to staff."),
    .required("gloss", .text, "The meaning in plain English."),
    .required("note", .text, "What a translator should know."),
    .optional("arguments", .table(of: argument, keys: argumentName), "What is put into it, by name."),
  ])

  private static let argumentName = Shape.pattern(
    "[a-z][a-z0-9]*(_[a-z0-9]+)*", describedAs: "a name such as due, of lower-case letters, digits and underscores")

  private static let argument = Shape.record([
    .required(
      "type", .choice(["number", "person", "term", "date", "time", "money", "text"]), "What kind of value it takes."),
    .optional("range", .range, "The whole numbers that it may be, such as 1..40."),
    .optional("kind", identifier, "The kind of terms that it takes."),
    .optional("sample", .value, "A value to show the phrase with."),
    .optional("fact", .text, "The fact of the library that it is, such as places.toilet."),
  ])
}
