import PhraseModel

/// The one definition of what the three kinds of catalog file hold.
enum CatalogSchema {
  static let version = 1

  private static let schema = Shape.pattern("1", describedAs: "1, the only version of the format")
  private static let localeTag = Shape.pattern(
    "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-zA-Z0-9]{5,8})*",
    describedAs: "a BCP 47 tag such as pl or zh-Hans")
  private static let identifier = Shape.pattern(
    "[a-z][a-z0-9]*(-[a-z0-9]+)*", describedAs: "an identifier of lower-case letters, digits and hyphens")

  private static let argumentName = Shape.pattern(
    "[a-z][a-z0-9]*(_[a-z0-9]+)*", describedAs: "a name such as due, of lower-case letters, digits and underscores")

  private static let phraseID = Shape.pattern(
    "[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*", describedAs: "an id such as loan.due, of lower-case letters, digits and hyphens")

  // MARK: phrasebook.yaml

  static let book = Shape.record([
    .required("schema", schema),
    .required("edition", .text),
    .required("reference", localeTag),
    .required(
      "rights",
      .table(
        of: .record([
          .required("gloss", .text),
          .required("colour", .pattern("#[0-9A-Fa-f]{6}", describedAs: "a colour such as \"#1B5E9E\"")),
        ]), keys: identifier)),
    .required("situations", situations),
    .required("encounter", flow),
    .required("ladder", flow),
    .required("terms", terms),
    .required("phrases", .table(of: phrase, keys: phraseID)),
  ])

  /// What a layer may hold of it.
  static let bookLayer = Shape.record([
    .required("schema", schema),
    .optional("situations", situations),
    .optional("terms", terms),
    .optional("phrases", .table(of: phrase, keys: phraseID)),
  ])

  private static let situations = Shape.table(
    of: .record([
      .required("gloss", .text),
      .required("right", identifier),
      .optional("reviewers", .pattern("[1-9]", describedAs: "how many people must confirm a text, 1 to 9")),
    ]), keys: identifier)

  private static let terms = Shape.table(
    of: .record([.required("gloss", .text), .required("kind", identifier)]), keys: identifier)

  private static let flow = Shape.table(
    of: .record([
      .required("gloss", .text),
      .required("phrases", .list(of: .text)),
      .optional("next", .list(of: identifier)),
      .optional("final", .boolean),
    ]), keys: identifier)

  private static let phrase = Shape.record([
    .required("situation", identifier),
    .required("right", identifier),
    .required("speaker", .choice(Phrase.Speaker.allCases.map(\.rawValue))),
    .required("gloss", .text),
    .required("note", .text),
    .optional("arguments", .table(of: argument, keys: argumentName)),
  ])

  private static let argument = Shape.record([
    .required("type", .choice(["number", "person", "term", "date", "time", "money", "text"])),
    .optional("range", .range),
    .optional("kind", identifier),
    .optional("sample", .pattern(".+", describedAs: "a value")),
    .optional("fact", .text),
  ])

  // MARK: A locale's file

  static let catalog = Shape.record([
    .required("schema", schema),
    .required("name", .text),
    .required("register", .choice(CatalogHeader.Register.allCases.map(\.rawValue))),
    .optional("complete", .boolean),
    .required("numbering", .pattern("[a-z0-9]+", describedAs: "a CLDR numbering system such as latn")),
    .optional("formatting", localeTag),
    .optional(
      "plurals", .record(PluralCategory.allCases.filter { $0 != .other }.map { .optional($0.rawValue, .text) })),
    .required("quotes", .list(of: .text)),
    .optional("cases", .list(of: identifier)),
    .optional("genders", .list(of: identifier)),
    .required("forms", .table(of: personForms)),
    .required("labels", labels),
    .required("headings", headings),
    .required("slots", .table(of: .text)),
    .required("samples", .table(of: .text)),
    .optional("fillers", .list(of: .text)),
    .optional("glossary", .table(of: .list(of: .text))),
    .optional("allow", .list(of: identifier)),
    .optional("terms", .table(of: .table(of: .message))),
    .required("phrases", .table(of: wording)),
  ])

  /// What a layer may hold of it.
  static let catalogLayer = Shape.record([
    .required("schema", schema),
    .optional("headings", .record([.required("situations", .table(of: .text))])),
    .optional("slots", .table(of: .text)),
    .optional("samples", .table(of: .text)),
    .optional("terms", .table(of: .table(of: .message))),
    .optional("phrases", .table(of: wording)),
  ])

  private static let personForms = Shape.record([
    .required("required", .list(of: .choice(PersonForm.allCases.map(\.rawValue)))),
    .required("labels", .record(PersonForm.allCases.map { .optional($0.rawValue, .text) })),
  ])

  private static let labels = Shape.record(
    ["say", "avoid", "cue", "reader", "continued", "edition", "blank"].map { .required($0, .text) } + [
      .required("states", .record(ReviewState.allCases.map { .required($0.rawValue, .text) }))
    ])

  private static let headings = Shape.record([
    .required("rights", .table(of: .record([.required("title", .text), .required("text", .text)]))),
    .required("situations", .table(of: .text)),
    .required("encounter", .table(of: .text)),
    .required("ladder", .table(of: .text)),
  ])

  private static let wording = Shape.record([
    .required("say", .message),
    .optional("avoid", .text),
    .optional("sounds", .table(of: .text)),
    .optional("keywords", .list(of: .text)),
    .optional("samples", .table(of: .text)),
    .optional("allow", .list(of: identifier)),
  ])

  // MARK: reviews/TAG.yaml

  static let ledger = Shape.record([
    .required("schema", schema),
    .required("signatures", .table(of: .list(of: signature), keys: phraseID)),
  ])

  private static let signature = Shape.record([
    .optional("forms", .table(of: .pattern(".+", describedAs: "the value that the forms are for"))),
    .required("name", .text),
    .required("level", .choice(Signature.Level.allCases.map(\.rawValue))),
    .required("state", .choice(ReviewState.allCases.filter { $0 != .draft }.map(\.rawValue))),
    .required("date", .pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}", describedAs: "a date such as 2026-11-24")),
    .required("text", digest),
    .optional("reference", digest),
  ])

  private static let digest = Shape.pattern("[0-9a-f]{64}", describedAs: "a digest of 64 hexadecimal digits")

  // MARK: library.yaml

  static let library = Shape.record([
    .required("schema", schema),
    .required("locale", localeTag),
    .required("currency", .pattern("[A-Z]{3}", describedAs: "an ISO 4217 code such as PLN")),
    .optional("facts", .table(of: .textOrTable)),
  ])

  /// What a layer may hold of it.
  static let libraryLayer = Shape.record([
    .required("schema", schema),
    .optional("locale", localeTag),
    .optional("currency", .pattern("[A-Z]{3}", describedAs: "an ISO 4217 code such as PLN")),
    .optional("facts", .table(of: .textOrTable)),
  ])
}
