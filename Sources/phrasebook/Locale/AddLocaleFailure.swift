import LocaleScaffold
import PhraseModel
import PhrasebookPipeline

/// Why no file is made for a locale, in words.
enum AddLocaleFailure {
  static func text(_ error: AddLocaleError) -> (problem: String, hint: String?) {
    switch error {
    case .tag(let problem): text(problem)
    case .exists(let locale, let path):
      (
        "there is a file for \(locale) already: \(path)",
        "Write on in it; to begin anew, move it away first. phrasebook check \(locale) says what is left"
      )
    case .unknownPerson(let name, let known):
      (
        "no phrase has a person \(name)",
        nearest(to: name, among: known).map { "Did you mean \($0)?" } ?? "There are: \(known.joined(separator: ", "))"
      )
    case .needlessPlurals(let locale):
      ("CLDR has plural rules for \(locale), which are used", "Leave --plurals out")
    case .pluralRule(let rule, let problem):
      (
        "the plural rule “\(rule)” \(problem)",
        "Write it in CLDR's syntax, such as 'one: n = 1; few: n % 10 = 2..4 and n % 100 != 12..14'"
      )
    case .noPluralRules(let locale):
      (
        "CLDR has no plural rules for \(locale) either",
        "Name a language that counts alike and that CLDR knows, such as pl"
      )
    }
  }

  private static func text(_ problem: TagProblem) -> (problem: String, hint: String?) {
    switch problem {
    case .unknown(let text, let suggestion):
      (
        "\(text) is no tag of a language",
        suggestion.map(meant)
          ?? "Tags are such as sk, sr-Latn or zh-Hans: https://www.iana.org/assignments/language-subtag-registry"
      )
    case .notCanonical(let text, let locale): ("\(text) is not the canonical tag of this locale", meant(locale))
    case .longer(let text, let locale): ("\(text) says no more than \(locale)", meant(locale))
    case .pseudo(let locale): ("\(locale) is a pseudo-locale, made from another when it is wanted; it has no file", nil)
    }
  }

  private static func meant(_ locale: LocaleTag) -> String {
    "Did you mean \(locale)?"
  }
}
