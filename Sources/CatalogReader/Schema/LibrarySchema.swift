/// A library's own facts: `library.yaml`.
extension CatalogSchema {
  static let library = Shape.record(libraryFields)

  /// What a layer may hold of it.
  static let libraryLayer = layer(of: libraryFields, with: ["locale", "currency", "facts"])

  private static let libraryFields: [Shape.Field] = [
    version,
    .required("locale", localeTag, "The locale that staff work in."),
    .required(
      "currency", .pattern("[A-Z]{3}", describedAs: "an ISO 4217 code such as PLN"), "The currency: an ISO 4217 code."),
    .optional(
      "facts", .table(of: .textOrTable, named: .facts),
      "The library's own facts: one text for all locales, or one for each."),
  ]
}
