import Inflection
import PhraseModel

/// A library's facts are those that the book's phrases ask for, each a value that they take.
struct LibraryCheck {
  private static let unknown = Rule(
    "fact-unknown", .error, "The library states a fact that no phrase asks for.",
    help: "Its name is misspelt, or no phrase tells it; see the `fact:` keys in phrasebook.yaml.")
  private static let value = Rule(
    "fact-value", .error, "A fact of the library does not fit the arguments that take it.",
    help: "Amounts and numbers are written in digits, times as 16:30, dates as 2027-03-14.")
  static let rules = [unknown, value]

  func findings(in phrasebook: Phrasebook) -> [Finding] {
    let library = phrasebook.library
    let arguments = phrasebook.book.phrases.flatMap(\.arguments).filter { $0.fact != nil }
    let known = Set(arguments.compactMap(\.fact))
    return library.facts.sorted { $0.key < $1.key }.flatMap { name, fact -> [Finding] in
      guard known.contains(name) else {
        return [
          Finding(
            Self.unknown, at: library.places.key("facts", name), message: "no phrase asks for the fact \(name)",
            hint: nearest(to: name, among: known.sorted()).map { "Did you mean \($0)?" }
              ?? "Known: \(known.sorted().joined(separator: ", "))")
        ]
      }
      return arguments.filter { $0.fact == name }.flatMap { argument in
        values(of: fact).compactMap { locale, value in
          SampleValues.whatIsExpected(insteadOf: value, of: argument).map { expected in
            Finding(
              Self.value,
              at: locale.map { library.places.value("facts", name, $0.identifier) }
                ?? library.places.value("facts", name),
              message: "\(name) is “\(value)”, which does not fit", hint: "Write \(expected)")
          }
        }
      }
    }
  }

  private func values(of fact: Library.Fact) -> [(locale: LocaleTag?, value: String)] {
    switch fact {
    case .everywhere(let value): [(nil, value)]
    case .byLocale(let values): values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
  }
}
