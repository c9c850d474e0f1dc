import PhraseModel

extension Scaffold {
  /// The words that stand on cards beside the phrases: labels, headings, slots, samples.
  func addCardWords(to lines: inout CatalogLines) {
    let header = source.header
    lines.comment("Words printed on every card; the shorter the better.")
    lines.add("labels:")
    let labels: [(key: String, source: String, meaning: String)] = [
      ("say", header.labels.say, "Say"), ("avoid", header.labels.avoid, "Don’t say"),
      ("cue", header.labels.cue, "Do: marks what is done and never spoken"),
      ("reader", header.labels.reader, "The reader points to this"),
      ("continued", header.labels.continued, "continued, shortened"),
      ("edition", header.labels.edition, "edition, shortened"),
      ("blank", header.labels.blank, "to be filled in by pen"),
      ("charter", header.labels.charter, "Your rights in the library: the title of a poster"),
      ("numbers", header.labels.numbers, "Numbers and forms: which form of a noun goes with which number"),
      ("index", header.labels.index, "Alphabetical index"),
    ]
    for label in labels { addText(label.key, meaning: [label.source, label.meaning], to: &lines, indentation: 2) }
    lines.comment("How far people have confirmed a text.", indentation: 2)
    lines.add("states:", indentation: 2)
    for state in ReviewState.allCases {
      addText(state.rawValue, meaning: [header.labels.states[state]], to: &lines, indentation: 4)
    }
    lines.blank()
    addHeadings(to: &lines)

    lines.comment(
      "What stands on a card where a value is not known when it is printed; one or two words, in lower case.")
    lines.add("slots:")
    for name in book.argumentNames(where: \.isOpen).sorted() {
      addText(name, meaning: [header.slots[name]], to: &lines, indentation: 2)
    }
    lines.blank()
    lines.comment("A value of each kind, to show phrases with.")
    lines.add("samples:")
    for name in book.argumentNames(where: { $0.type == .text }).sorted() {
      addText(name, meaning: [header.samples[name]], to: &lines, indentation: 2)
    }
    lines.blank()
  }

  private func addHeadings(to lines: inout CatalogLines) {
    let headings = source.header.headings
    lines.add("headings:")
    lines.comment("For each right of the reader a short name, and one sentence to the reader.", indentation: 2)
    lines.add("rights:", indentation: 2)
    for right in book.rights {
      lines.add("\(CatalogLines.key(right.id)):", indentation: 4)
      addText("title", meaning: [headings.rights[right.id]?.title, right.gloss], to: &lines, indentation: 6)
      addText("text", meaning: [headings.rights[right.id]?.text], to: &lines, indentation: 6)
    }
    lines.comment(
      "The title of each situation’s cards, as a colleague would name it; at most some 34 characters.", indentation: 2)
    lines.add("situations:", indentation: 2)
    for situation in book.situations {
      addText(situation.id, meaning: [headings.situations[situation.id], situation.gloss], to: &lines, indentation: 4)
    }
    lines.comment(
      "The steps of the encounter at the desk, and of the ladder of options: to staff, in one to four words.",
      indentation: 2)
    for (name, flow, texts) in [
      ("encounter", book.encounter, headings.encounter), ("ladder", book.ladder, headings.ladder),
    ] {
      lines.add("\(CatalogLines.key(name)):", indentation: 2)
      for step in flow.steps { addText(step.id, meaning: [texts[step.id], step.gloss], to: &lines, indentation: 4) }
    }
    lines.blank()
  }
}

extension Argument {
  /// Whether a card needs words for a value of the argument that is not known.
  var isOpen: Bool {
    switch type {
    case .person, .term: false
    case .number, .date, .time, .money, .text: true
    }
  }
}
