public import PhraseModel

/// Rules about the syntax of messages.
extension Rule {
  static let messageUnquotedBrace = Rule(
    "message-unquoted-brace", .error, "A message starts with {, which YAML takes for a mapping.",
    help: "Write `say: |` and put the message on the next line, indented; or put it in quotation marks.")
  static let messageUnclosedBrace = Rule(
    "message-unclosed-brace", .error, "A { is never closed.", help: "Add the } where the argument or branch ends.")
  static let messageUnclosedQuote = Rule(
    "message-unclosed-quote", .error, "An apostrophe starts quoted text that never ends.",
    help: "Before a brace, ICU takes ' for a quotation mark. Write ’ for an apostrophe in a word.")
  static let messageStrayBrace = Rule(
    "message-stray-brace", .error, "A } closes nothing.",
    help: "ICU would print it, or end the message early. Remove it, or add the { it belongs to.")
  static let messageSyntax = Rule(
    "message-syntax", .error, "A message is not sound ICU syntax.",
    help: "Arguments are written {name}, {name, date, ::dMMMM}, {name, plural, one {…} other {…}}.")
  static let messageNesting = Rule(
    "message-nesting", .error, "A message is nested deeper than ICU can bear.", help: "Say it in fewer choices.")
  static let messageTooLong = Rule(
    "message-too-long", .error, "A message is longer than anything that is said at a desk.",
    help: "Say it in one breath.")
}

/// The rules that reading catalogs can break.
public enum ReadingRules {
  public static let all: [Rule] = [
    .fileUnreadable, .fileTooLarge, .localeTag, .referenceMissing, .layerLocale, .yamlEncoding, .yamlSyntax,
    .yamlUnclosedQuote,
    .yamlEmpty, .yamlNesting, .yamlAlias, .yamlDuplicateKey, .yamlUnknownKey, .yamlMissingKey, .yamlKey, .yamlType,
    .yamlValue, .yamlCutByComment, .textEmpty, .messageUnquotedBrace, .messageUnclosedBrace, .messageUnclosedQuote,
    .messageStrayBrace, .messageSyntax, .messageNesting, .messageTooLong,
  ]
}
