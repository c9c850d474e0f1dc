import MessageSyntax
import PhraseModel

extension Scaffold {
  /// Every phrase of the book, in its order, under headings for the situations.
  func addPhrases(to lines: inout CatalogLines) {
    lines.add("phrases:")
    var situation: String?
    for phrase in book.phrases {
      if phrase.situation != situation {
        situation = phrase.situation
        addHeading(phrase.situation, to: &lines)
      }
      add(phrase, to: &lines)
    }
  }

  private func addHeading(_ situation: String, to lines: inout CatalogLines) {
    let titles = [
      source.header.headings.situations[situation], book.situations.first { $0.id == situation }?.gloss,
    ]
    lines.blank()
    lines.comment(
      "═══ " + titles.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ") + " ═══", indentation: 2)
  }

  private func add(_ phrase: Phrase, to lines: inout CatalogLines) {
    let catalog = source.phrases[phrase.id] == nil ? reference : source
    let wording = catalog.phrases[phrase.id]
    let message = builder.message(for: phrase)
    lines.blank()
    lines.comment(phrase.gloss, label: "\(phrase.id): ", indentation: 2)
    lines.comment(phrase.note, indentation: 2)
    addArguments(of: phrase, in: message, to: &lines)
    if let wording { addSource(wording, of: catalog, to: &lines) }

    lines.add("\(CatalogLines.key(phrase.id.identifier)):", indentation: 2)
    lines.add("say: |", indentation: 4)
    for line in message.laidOut(indentation: 6).split(separator: "\n").enumerated() {
      lines.add(String(line.element), indentation: line.offset == 0 ? 6 : 0)
    }
    if wording?.avoid != nil { lines.add("avoid: \(CatalogLines.quoted(Blank.mark))", indentation: 4) }
    lines.add("keywords: []", indentation: 4)
    if let samples = wording?.samples, !samples.isEmpty {
      lines.add("samples:", indentation: 4)
      for name in samples.keys.sorted() {
        lines.add("\(CatalogLines.key(name)): \(CatalogLines.quoted(Blank.mark))", indentation: 6)
      }
    }
  }

  private func addArguments(of phrase: Phrase, in message: Message, to lines: inout CatalogLines) {
    let explanation = ArgumentExplanation(
      target: target, book: book, library: library, source: source, examples: examples)
    let width = (phrase.arguments.map(\.name.count).max() ?? 0) + 4
    for argument in phrase.arguments {
      lines.comment(
        explanation.text(for: argument, of: phrase, in: message), label: "  " + "{\(argument.name)}".padding(to: width),
        indentation: 2)
      guard case .number(let range) = argument.type,
        let choice = message.choices.first(where: { $0.name == argument.name }), choice.kind == .plural
      else { continue }
      let branches = choice.branches.compactMap { PluralCategory(rawValue: $0.selector) }.map { category in
        "\(category.rawValue): \(examples.text(for: category, in: range))"
      }
      lines.comment(branches.joined(separator: " · "), label: String(repeating: " ", count: width + 2), indentation: 2)
    }
  }

  private func addSource(_ wording: Wording, of catalog: Catalog, to lines: inout CatalogLines) {
    let excerpt = SourceExcerpt(wording.say)
    let tag = "  \(catalog.locale)  "
    let width = excerpt.sentences.map(\.label.count).max() ?? 0
    for (index, sentence) in excerpt.sentences.enumerated() {
      let label = (sentence.label.isEmpty ? "" : sentence.label + ":").padding(to: width == 0 ? 0 : width + 2)
      lines.comment(
        sentence.text, label: (index == 0 ? tag : "".padding(to: tag.count)) + label, indentation: 2)
    }
    if excerpt.leftOut > 0 {
      lines.comment(
        "and \(excerpt.leftOut) more: phrasebook forms \(catalog.locale) \(wording.phrase)",
        label: "".padding(to: tag.count), indentation: 2)
    }
    if let avoid = wording.avoid { lines.comment(avoid, label: tag + "not: ", indentation: 2) }
    if !wording.keywords.isEmpty {
      lines.comment(wording.keywords.joined(separator: ", "), label: tag + "keywords: ", indentation: 2)
    }
  }
}
