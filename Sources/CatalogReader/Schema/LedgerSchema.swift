import PhraseModel

/// A locale's ledger, `reviews/TAG.yaml`, which the program keeps.
extension CatalogSchema {
  static let ledger = Shape.record([
    version,
    .required("signatures", .table(of: .list(of: signature), keys: phraseID), "Who confirmed which text, by phrase."),
  ])

  private static let signature = Shape.record([
    .optional(
      "forms", .table(of: .pattern(".+", describedAs: "the value that the forms are for")),
      "The forms that were confirmed, where it was not all of them."),
    .required("name", .text, "Who confirmed it."),
    .required("level", .choice(Signature.Level.allCases.map(\.rawValue)), "How well they know the language."),
    .required("state", .choice(ReviewState.allCases.filter { $0 != .draft }.map(\.rawValue)), "What they confirmed."),
    .required("date", .pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}", describedAs: "a date such as 2026-11-24"), "The day."),
    .required("text", digest, "The digest of the text."),
    .optional("reference", digest, "The digest of the reference text that it was made from."),
  ])

  private static let digest = Shape.pattern("[0-9a-f]{64}", describedAs: "a digest of 64 hexadecimal digits")
}
