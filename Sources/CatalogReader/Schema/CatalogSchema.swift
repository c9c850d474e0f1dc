/// The one definition of what the kinds of catalog file hold: the book, a locale's file, its ledger, a library's facts.
enum CatalogSchema {
  static let version = Shape.Field.required("schema", .version(1), "The version of the format: 1.")

  static let localeTag = Shape.pattern(
    "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-zA-Z0-9]{5,8})*",
    describedAs: "a BCP 47 tag such as pl or zh-Hans")

  static let identifier = Shape.pattern(
    "[a-z][a-z0-9]*(-[a-z0-9]+)*", describedAs: "an identifier of lower-case letters, digits and hyphens")

  static let phraseID = Shape.pattern(
    "[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*", describedAs: "an id such as loan.due, of lower-case letters, digits and hyphens")

  /// What a layer may hold of a kind of file: some of its fields, none of which it has to give but the version.
  static func layer(of fields: [Shape.Field], with names: [String]) -> Shape {
    .record([version] + fields.filter { names.contains($0.name) }.map { .optional($0.name, $0.shape, $0.meaning) })
  }
}
