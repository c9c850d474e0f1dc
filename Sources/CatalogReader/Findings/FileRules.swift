import PhraseModel

/// Rules about files and their YAML.
extension Rule {
  static let fileUnreadable = Rule(
    "file-unreadable", .error, "A catalog file cannot be opened.",
    help: "Look at its permissions, and that it is a file. The other files are checked all the same.")
  static let fileTooLarge = Rule(
    "file-too-large", .error, "A file is far larger than a catalog.",
    help: "Catalogs are read up to 4 MB. Move other files out of the folder.")
  static let localeTag = Rule(
    "locale-tag", .error, "A file's name is not the canonical tag of a locale.",
    help: "A locale's file is named after its BCP 47 tag, such as pl.yaml or zh-Hans.yaml.")
  static let referenceMissing = Rule(
    "reference-missing", .error, "The reference locale that the book names has no file.",
    help: "Others are compared with the reference: name a locale that is there.")

  static let layerLocale = Rule(
    "layer-locale", .error, "A layer has a locale that the catalogs below it don't have.",
    help: "A layer adds to locales that are there: correct the file's name, or add the locale first.")

  static let yamlEncoding = Rule(
    "yaml-encoding", .error, "A file is not UTF-8.",
    help: "Save it as UTF-8 in your editor; from the place on that is shown, its bytes are none.")
  static let yamlSyntax = Rule(
    "yaml-syntax", .error, "A file is no sound YAML, and nothing in it can be read.",
    help: "The place is where reading had to stop; what causes it may stand a little above.")
  static let yamlUnclosedQuote = Rule(
    "yaml-unclosed-quote", .error, "A quoted text is not closed.",
    help: "Everything up to the next quotation mark would become part of it. Close it where it ends.")
  static let yamlEmpty = Rule(
    "yaml-empty", .error, "A file is empty.", help: "Restore it, or delete it if it isn't needed.")
  static let yamlNesting = Rule(
    "yaml-nesting", .error, "Values are nested deeper than any catalog.",
    help: "Braces and brackets start collections in YAML: quote a text that holds them.")
  static let yamlAlias = Rule(
    "yaml-alias", .error, "YAML's anchors and aliases are not read in catalogs.",
    help: "Write the value out, or quote the text if & or * is part of it.")
  static let yamlDuplicateKey = Rule(
    "yaml-duplicate-key", .error, "A key stands twice in one mapping.",
    help: "Readers of YAML take one of the two and drop the other without a word. Keep one.")
  static let yamlUnknownKey = Rule(
    "yaml-unknown-key", .error, "A key means nothing here.",
    help: "It is misspelt, or stands at the wrong depth; what it holds would be ignored.")
  static let yamlMissingKey = Rule(
    "yaml-missing-key", .error, "A key that must be here is missing.", help: "Add it with the value that is named.")
  static let yamlKey = Rule(
    "yaml-key", .error, "An id is none: it has capitals, blanks, invisible or control characters.",
    help: "Ids are of lower-case letters, digits and hyphens, so that they can be typed, sorted and sent about.")
  static let yamlType = Rule(
    "yaml-type", .error, "A value is of another kind than is needed, such as a number where text is.",
    help: "YAML reads 5, yes and null as no text; in quotation marks they are.")
  static let yamlValue = Rule(
    "yaml-value", .error, "A value is none of those that are possible here.", help: "Write one of the values named.")
  static let yamlCutByComment = Rule(
    "yaml-cut-by-comment", .error, "A text is cut short by a # that starts a comment.",
    help: "Put the text in quotes or in a block after |; a comment goes on a line of its own.")
  static let textEmpty = Rule(
    "text-empty", .error, "A text is empty.", help: "Write the text, or remove the key.")
}
