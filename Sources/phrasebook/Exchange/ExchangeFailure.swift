import CatalogReader
import PhraseModel
import PhrasebookPipeline

/// Errors of exports and imports, in words.
enum ExchangeFailure {
  static func text(_ problem: ExchangeProblem) -> (problem: String, hint: String?) {
    switch problem {
    case .unreadable(let path, let reason): ("cannot read \(path): \(reason)", nil)
    case .malformed(let finding, _): (finding.message, finding.hint)
    case .unknownLocale(let locale?, let file, let available):
      (
        "\(file) is in \(locale), which has no file here",
        nearest(to: locale.identifier, among: available.map(\.identifier)).map {
          "Is it for \($0)? Then say --to \($0)"
        }
          ?? "Add the locale with phrasebook locale add \(locale)"
      )
    case .unknownLocale(nil, let file, _): ("\(file) does not say which locale it is in", "Say --to and the locale")
    case .otherLocale(let locale, let file, let wanted):
      ("\(file) is for \(locale), not for \(wanted)", "Name another locale, or another file")
    case .sameLocale(let locale):
      ("from \(locale) to \(locale) there is nothing to translate", "Name two locales with --from and --to")
    case .contradiction(let id, let first, let second):
      (
        "\(id) is translated in two ways, at \(first.file):\(first.line) and at \(second.file):\(second.line)",
        "Import one file after the other"
      )
    case .foreignOutput(let path):
      (
        "\(path) is there already and is no export for these two locales",
        "Name another file, or say --force to write over it"
      )
    case .unimported(let path, let count):
      (
        "\(path) holds \(Count.text(count, "translation")) that the catalog does not have",
        "Bring them in with phrasebook import \(path), or say --force to lose them"
      )
    case .changedMeanwhile(let path):
      ("\(path) was changed meanwhile; nothing was written", "Run the import again")
    case .notEdited(let path, let error): notEdited(path, error)
    }
  }

  private static func notEdited(_ path: String, _ error: CatalogEditError) -> (problem: String, hint: String?) {
    switch error {
    case .unreadable: ("\(path) cannot be read", "Run phrasebook check")
    case .otherKind(let keys, let place):
      ("\(keys.joined(separator: ".")) cannot be put into \(path): something else stands on line \(place.line)", nil)
    case .emptyList(let keys): ("\(keys.joined(separator: ".")) would become empty", nil)
    case .unfaithful(let keys):
      (
        "\(path) cannot be edited at \(keys.joined(separator: ".")) without changing something else",
        "Enter the text there by hand, and please report this"
      )
    }
  }
}

/// A number with its noun.
enum Count {
  static func text(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
