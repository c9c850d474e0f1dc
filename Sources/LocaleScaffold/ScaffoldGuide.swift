import Inflection
import PhraseModel

extension Scaffold {
  /// The comment at the head of the file: how to fill it in, for somebody who knows the language and no programming.
  func addGuide(to lines: inout CatalogLines) {
    if let schemaPath { lines.add("# yaml-language-server: $schema=\(schemaPath)") }
    let ownName = target.ownName.flatMap { $0 == target.englishName ? nil : " (\($0))" } ?? ""
    let paragraphs = [
      """
      \(target.englishName)\(ownName), written \(target.isRightToLeft ? "from right to left" : "from left to right"), to be \
      translated from \(sourceName). Licence: CC0-1.0 (https://creativecommons.org/publicdomain/zero/1.0/).
      """,
      """
      Write your text where ___ stands, and leave all else as it is. You may stop at any time: a text with ___ in it is left out of cards \
      and look-up, and what is written can be checked, seen and printed already.
      """,
      """
      Above each phrase stands what it means, when it is said, and how \(sourceName) says it. Don’t translate word by word: write what a \
      courteous, experienced librarian of your country says aloud, in one breath. No officialese, no exclamation marks, no slashes.
      """,
      """
      What stands in {braces} is put in when the phrase is used: a number, a date, a title. Move it to where your sentence wants it, and \
      don’t translate it. Your sentence must be right for whatever is put in; a title is quoted, never declined.
      """,
    ]
    for paragraph in paragraphs {
      lines.comment(paragraph)
      lines.comment("")
    }
    addNumbers(to: &lines)
    addPeople(to: &lines)
    addNouns(to: &lines)
    addCharacters(to: &lines)
    addCommands(to: &lines)
    if let guide = source.header.guide {
      lines.comment("")
      for paragraph in guide.split(whereSeparator: \.isNewline) { lines.comment(String(paragraph)) }
    }
  }

  /// What the source's language is called in English.
  var sourceName: String {
    Languages.name(of: source.locale, in: LocaleTag("en")) ?? source.locale.identifier
  }

  private func addNumbers(to lines: inout CatalogLines) {
    let categories = examples.rules.categories
    guard categories.count > 1 else { return }
    lines.comment(
      target.rules == nil
        ? """
        How \(target.englishName) counts is still to be said, under `plurals` below. For a start, a sentence that changes with a number has \
        the branches of \(sourceName):
        """
        : "A sentence that changes with a number has a branch for each kind of number, to be right for all numbers of its kind:"
    )
    for category in categories {
      let note =
        if examples.isMet(category) { "" } else if category == .other {
          "; nothing that a desk counts, but this branch always has to be there"
        } else { "; nothing that a desk counts, so that no phrase asks for it" }
      lines.comment(examples.firstNumbers(for: category) + note, label: "  " + category.rawValue.padding(to: 7))
    }
    lines.comment("")
  }

  private func addPeople(to lines: inout CatalogLines) {
    guard target.forms.contains(where: { !$0.value.isEmpty }) else { return }
    lines.comment(
      """
      A sentence that changes with people has a branch for each: female is for a woman, male for a man, group for several people, child for \
      a child. The branch other is for anybody whom nothing is known about, and has to be right for everybody. Where one sentence is right \
      for all, write it once, in place of the whole {…, select, …}.
      """)
    lines.comment("")
  }

  private func addNouns(to lines: inout CatalogLines) {
    guard !book.terms.isEmpty else { return }
    let chosen =
      target.cases.count > 1
      ? "in that case, as the number of the phrase wants it" : "as the number of the phrase wants it"
    lines.comment(
      "{item, term, \(target.cases.first ?? "nominative")} puts in a noun from the list `terms` below, \(chosen).")
    lines.comment("")
  }

  private func addCharacters(to lines: inout CatalogLines) {
    let quotes =
      target.quotes.count == 4
      ? "\(target.quotes[0])…\(target.quotes[1]) \(target.quotes[2])…\(target.quotes[3])" : "as below"
    lines.comment(
      """
      Characters to copy: apostrophe ’, quotation marks \(quotes), dash –, and between these two bars a no-break space: |\u{A0}|. Never write \
      ' or " in a text: programs take them for something else.
      """)
    if target.isRightToLeft { lines.comment("Write without any invisible marks of direction.") }
    lines.comment("")
  }

  private func addCommands(to lines: inout CatalogLines) {
    lines.comment("To see what you have, type")
    let commands = [
      ("phrasebook check \(target.locale)", "what is wrong, and where"),
      ("phrasebook forms \(target.locale) loan.due", "one phrase in all its forms"),
      ("phrasebook preview \(target.locale)", "everything, beside \(sourceName)"),
    ]
    let width = commands.map(\.0.count).max() ?? 0
    for (command, purpose) in commands { lines.comment(purpose, label: "  " + command.padding(to: width + 3)) }
  }
}

extension String {
  /// The text, followed by blanks up to a width.
  func padding(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }
}
