import PhraseModel

extension UnitCollector {
  /// What each person form is called on a card.
  func personUnits() -> [TranslationUnit] {
    source.header.forms.sorted { $0.key < $1.key }.flatMap { name, forms in
      PersonForm.allCases.compactMap { form in
        headerUnit(
          ["forms", name, "labels", form.rawValue], .label, forms.labels[form],
          target.header.forms[name]?.labels[form],
          notes: [.init(.instruction, "What a card calls the form “\(form.rawValue)” of \(Self.person(name)).")])
      }
    }
  }

  /// The words printed on every card.
  func labelUnits() -> [TranslationUnit] {
    let from = source.header.labels
    let to = target.header.labels
    let labels: [(name: String, KeyPath<CardLabels, String>, use: String)] = [
      ("say", \.say, "Heads what to say."), ("avoid", \.avoid, "Heads what not to say."),
      ("cue", \.cue, "Heads an instruction that is never spoken."),
      ("reader", \.reader, "Heads answers that a reader points to."),
      ("continued", \.continued, "An abbreviation of “continued”."),
      ("edition", \.edition, "An abbreviation of “edition”."),
      ("blank", \.blank, "Marks a blank to be filled in by pen."),
      ("charter", \.charter, "The title of a poster: your rights in the library."),
      ("numbers", \.numbers, "The title of the cards that show which form of a noun goes with which number."),
      ("index", \.index, "The title of the alphabetical index."),
    ]
    let words = labels.compactMap { name, text, use in
      headerUnit(
        ["labels", name], .label, from[keyPath: text], to[keyPath: text],
        notes: [.init(.instruction, "Printed on cards. \(use) Short.")])
    }
    let states = ReviewState.allCases.compactMap { state in
      headerUnit(
        ["labels", "states", state.rawValue], .label, from.states[state], to.states[state],
        notes: [
          .init(.instruction, "Printed on a card whose texts are in the review state “\(state.rawValue)”. Short.")
        ])
    }
    return words + states
  }

  func headingUnits() -> [TranslationUnit] {
    let from = source.header.headings
    let to = target.header.headings
    let book = phrasebook.book
    let rights = book.rights.flatMap { right in
      [
        headerUnit(
          ["headings", "rights", right.id, "title"], .heading, from.rights[right.id]?.title, to.rights[right.id]?.title,
          notes: [.init(.meaning, right.gloss), .init(.instruction, "The short name of a right of every reader.")]),
        headerUnit(
          ["headings", "rights", right.id, "text"], .heading, from.rights[right.id]?.text, to.rights[right.id]?.text,
          notes: [.init(.meaning, right.gloss), .init(.instruction, "The same right in one sentence to the reader.")]),
      ].compactMap(\.self)
    }
    let situations = book.situations.compactMap { situation in
      headerUnit(
        ["headings", "situations", situation.id], .heading, from.situations[situation.id], to.situations[situation.id],
        notes: [.init(.meaning, situation.gloss), .init(.instruction, "The title of a card, for staff. Short.")])
    }
    return rights + situations + steps("encounter", of: book.encounter, from.encounter, to.encounter)
      + steps("ladder", of: book.ladder, from.ladder, to.ladder)
  }

  private func steps(
    _ name: String, of flow: Flow, _ from: [String: String], _ to: [String: String]
  ) -> [TranslationUnit] {
    flow.steps.compactMap { step in
      headerUnit(
        ["headings", name, step.id], .heading, from[step.id], to[step.id],
        notes: [.init(.meaning, step.gloss), .init(.instruction, "A step, told to staff in one to four words.")])
    }
  }

  /// What stands for values that are not known, and values to show phrases with.
  func valueUnits() -> [TranslationUnit] {
    let slots = source.header.slots.sorted { $0.key < $1.key }.compactMap { name, text in
      headerUnit(
        ["slots", name], .slot, text, target.header.slots[name],
        notes: [
          .init(
            .instruction, "Stands on a card for {\(name)}, which is not known when it is printed. One or two words.")
        ])
    }
    let samples = source.header.samples.sorted { $0.key < $1.key }.compactMap { name, text in
      headerUnit(
        ["samples", name], .sample, text, target.header.samples[name],
        notes: [.init(.instruction, "An example of {\(name)}, in the form that the phrases need.")])
    }
    return slots + samples
  }
}
