import ArgumentParser
import LocaleScaffold
import PhraseModel
import PhrasebookPipeline

struct LocaleAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Write a file for a new locale, in which only the words are missing.",
    discussion: """
      The file has a place, marked ___, for every text: each phrase with what it means, when it is said, how the source says it and what \
      its {arguments} look like, and with the branches that the language needs for numbers and people. Direction, digits, quotation marks \
      and plurals come from CLDR. A file that is there is never touched.

        phrasebook locale add sk
        phrasebook locale add lt --from en

      A language that speaks to women and men alike, as Dutch does, needs forms for children at most; Japanese needs none:

        phrasebook locale add nl --forms patron=child
        phrasebook locale add ja --forms patron= --forms staff=

      CLDR does not know how some languages count. Kashubian counts as Polish does:

        phrasebook locale add csb --plurals pl
        phrasebook locale add szl --plurals 'one: n = 1; few: n = 2..4'

      Text with ___ in it counts as not there, so that a file can be checked, seen and printed from the first phrase on.
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The locale's BCP 47 tag, such as sk or zh-Hant.", valueName: "TAG"))
  var tag: String

  @Option(help: ArgumentHelp("The locale to translate from; by default the book's reference.", valueName: "LOCALE"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "The forms that sentences need beside the neutral one, by whom they concern: patron=female,male,group,child. By default those of the source and the reference.",
      valueName: "PERSON=FORMS"))
  var forms: [FormList] = []

  @Option(help: ArgumentHelp("The cases that sentences put nouns into: nominative,genitive.", valueName: "CASES"))
  var cases: NameList?

  @Option(help: ArgumentHelp("The genders of nouns: feminine,masculine.", valueName: "GENDERS"))
  var genders: NameList?

  @Option(
    help: ArgumentHelp(
      "How a language counts that CLDR has no plural rules for: the tag of one that counts alike, or rules in CLDR's syntax.",
      valueName: "TAG|RULES"))
  var plurals: PluralSource?

  @OptionGroup var catalogs: CatalogOptions

  func run() throws {
    var request = LocaleRequest(
      tag: tag, catalogs: catalogs.folder, source: from.map { LocaleTag($0) },
      options: ScaffoldOptions(
        forms: Dictionary(forms.map { ($0.person, $0.forms) }) { _, last in last }, cases: cases?.names,
        genders: genders?.names))
    switch plurals {
    case .like(let locale): request.pluralsLike = locale
    case .rules(let rules): request.options.plurals = rules
    case nil: break
    }
    do {
      print(Self.text(try PhrasebookPipeline.addLocale(request)))
    } catch {
      throw Failure.report(error)
    }
  }

  private static func text(_ added: AddedLocale) -> String {
    let target = added.target
    let names = [target.ownName ?? target.englishName, target.englishName]
    let name = names[0] == names[1] ? names[0] : "\(names[0]) (\(names[1]))"
    let people = target.forms.sorted { $0.key < $1.key }.map { person, forms in
      "\(person): \(forms.isEmpty ? "one form for all" : forms.map(\.rawValue).joined(separator: ", "))"
    }
    var lines = [
      "\(added.path): \(name), \(added.phraseCount) phrases to write, from \(added.source)",
      "  numbers  "
        + (target.rules == nil
          ? "unknown to CLDR: say how \(target.englishName) counts under `plurals:` in the file, or see --plurals"
          : added.categories.map { "\($0.category.rawValue): \($0.numbers)" }.joined(separator: " · ")),
      "  people   \(people.joined(separator: " · "))",
      "  nouns    \(target.cases.joined(separator: ", "))"
        + (target.genders.count > 1 ? " · \(target.genders.joined(separator: ", "))" : ""),
      "",
      "Does the language do otherwise? Delete the file, and say how: phrasebook locale add --help",
      "Next: write your text where ___ stands, then type",
      "  phrasebook check \(target.locale)",
    ]
    if let formatting = target.formatting {
      lines.insert("  dates    as in \(formatting): ICU has none of \(target.englishName)", at: 4)
    }
    return lines.joined(separator: "\n")
  }
}

/// `patron=female,male`, as `--forms` takes it; nothing after the sign means that one form does for all.
struct FormList: ExpressibleByArgument {
  let person: String
  let forms: [PersonForm]

  init?(argument: String) {
    guard let setting = Setting(argument: argument) else { return nil }
    person = setting.name
    let names = setting.value.split(separator: ",").map { $0.filter { $0 != " " } }
    forms = names.compactMap { PersonForm(rawValue: $0) }
    guard forms.count == names.count else { return nil }
  }
}

/// `nominative,genitive`.
struct NameList: ExpressibleByArgument {
  let names: [String]

  init?(argument: String) {
    names = argument.split(separator: ",").map { $0.filter { $0 != " " } }
    let isName = { (name: String) in name.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil }
    guard !names.isEmpty, names.allSatisfy(isName) else { return nil }
  }
}

/// A tag, or `one: n = 1; few: n = 2..4`.
enum PluralSource: ExpressibleByArgument {
  case like(LocaleTag)
  case rules([PluralCategory: String])

  init?(argument: String) {
    guard argument.contains(":") else {
      self = .like(LocaleTag(argument))
      return
    }
    var rules: [PluralCategory: String] = [:]
    for rule in argument.split(separator: ";") {
      let parts = rule.split(separator: ":", maxSplits: 1).map { $0.drop { $0 == " " } }
      guard parts.count == 2, let category = PluralCategory(rawValue: String(parts[0].prefix { $0 != " " })) else {
        return nil
      }
      // What `other` leaves goes without saying.
      if category != .other { rules[category] = String(parts[1]) }
    }
    self = .rules(rules)
  }
}
