import Inflection
import MessageSyntax
import PhraseModel

/// Makes a message in which only the words are missing: the branches that the target language needs, and in each the arguments
/// that the source tells, between marks to write at.
struct SkeletonBuilder {
  let target: TargetLanguage
  let book: Book
  let source: Catalog
  let reference: Catalog
  /// The rules that choose branches: the target's, or where nobody knows them, the source's as a start.
  let rules: PluralRules

  // MARK: Phrases

  func message(for phrase: Phrase) -> Message {
    let model = model(for: phrase)
    let told = told(in: phrase)
    var skeleton =
      model.map { build($0, phrase: phrase, told: told, settled: []) }
      ?? choosing(phrase, around: sentence([], phrase: phrase, told: told), in: phrase.arguments.map(\.name))
    // Whom the reference speaks to matters in every language that needs forms for it, also where the source does without.
    let chosen = Set(skeleton.choices.map(\.name))
    for name in otherPersons(than: chosen, in: phrase) { skeleton = selecting(name, around: skeleton) }
    return skeleton
  }

  /// The message that shows how to build the sentence: the source's, or the reference's where that says more.
  private func model(for phrase: Phrase) -> MessageBranches? {
    let candidates = [source, reference].compactMap { catalog -> (catalog: Catalog, message: Message)? in
      catalog.phrases[phrase.id]?.say.message.map { (catalog, $0) }
    }
    // Of two that choose as much, the language with more cases shows more of what a sentence may need.
    let best = candidates.max { left, right in
      (choiceCount(left.message), left.catalog.header.cases.count)
        < (choiceCount(right.message), right.catalog.header.cases.count)
    }
    return best.map { MessageBranches($0.message) }
  }

  private func choiceCount(_ message: Message) -> Int { Set(message.choices.map(\.name)).count }

  private func otherPersons(than chosen: Set<String>, in phrase: Phrase) -> [String] {
    let asked = [source, reference].compactMap { $0.phrases[phrase.id]?.say.message }.flatMap(\.choices).map(\.name)
    return phrase.arguments.filter { argument in
      argument.type == .person && !chosen.contains(argument.name) && asked.contains(argument.name)
        && target.forms[argument.name]?.isEmpty == false
    }.map(\.name)
  }

  /// The arguments that a sentence has to tell, since the source or the reference does.
  private func told(in phrase: Phrase) -> [Placeholder] {
    let placeholders = [source, reference].compactMap { $0.phrases[phrase.id]?.say.message }.flatMap(\.placeholders)
    return phrase.arguments.compactMap { argument in
      guard argument.type != .person else { return nil }
      if let used = placeholders.first(where: { $0.name == argument.name }) { return used }
      return placeholders.isEmpty ? Placeholder(name: argument.name, offset: 0) : nil
    }
  }

  // MARK: Branches

  private func build(
    _ branches: MessageBranches, phrase: Phrase, told: [Placeholder], settled: Set<String>
  ) -> Message {
    switch branches {
    case .sentence(let parts): return sentence(parts, phrase: phrase, told: told)
    case .choice(let choice, _):
      let inner = { (selector: String) in
        build(branches.branch(selector), phrase: phrase, told: told, settled: settled.union([choice.name]))
      }
      let selectors = settled.contains(choice.name) ? [] : selectors(of: choice.name, kind: choice.kind, in: phrase)
      guard !selectors.isEmpty else { return inner("other") }
      // Categories don't match from language to language: what all of them hold stands under `other`.
      let isNumber = choice.kind != .select
      return self.choice(
        choice.name, choice.kind, (selectors + ["other"]).map { ($0, inner(isNumber ? "other" : $0)) })
    }
  }

  /// The keys of a choice beside `other`; none where the target makes no choice here.
  private func selectors(of name: String, kind: Choice.Kind, in phrase: Phrase) -> [String] {
    if phrase.termArgument(ofGenderArgument: name) != nil {
      // The last of the genders goes under `other`.
      return target.genders.dropLast().map(\.self)
    }
    switch phrase.argument(name)?.type {
    case .person: return (target.forms[name] ?? []).map(\.rawValue)
    case .number(let range): return categories(reachedIn: range, kind: kind).map(\.rawValue)
    default: return []
    }
  }

  /// The categories that whole numbers of a range reach, but for `other`, which every plural has.
  func categories(reachedIn range: ClosedRange<Int>, kind: Choice.Kind = .plural) -> [PluralCategory] {
    let rules = kind == .selectordinal ? target.ordinalRules : rules
    return rules.runs(in: range).keys.sorted().filter { $0 != .other }
  }

  /// A sentence of a phrase that no catalog has yet, with a choice for each number and person.
  private func choosing(_ phrase: Phrase, around sentence: Message, in names: [String]) -> Message {
    names.reversed().reduce(sentence) { message, name in
      guard let type = phrase.argument(name)?.type else { return message }
      let kind: Choice.Kind = if case .number = type { .plural } else { .select }
      let selectors = selectors(of: name, kind: kind, in: phrase)
      return selectors.isEmpty ? message : choice(name, kind, (selectors + ["other"]).map { ($0, message) })
    }
  }

  private func selecting(_ name: String, around message: Message) -> Message {
    let selectors = (target.forms[name] ?? []).map(\.rawValue) + ["other"]
    return choice(name, .select, selectors.map { ($0, message) })
  }

  private func choice(_ name: String, _ kind: Choice.Kind, _ branches: [(String, Message)]) -> Message {
    let branches = branches.map { Choice.Branch(selector: $0, offset: 0, message: $1) }
    return Message([.choice(Choice(name: name, kind: kind, branches: branches, offset: 0, end: 0))])
  }

  // MARK: Sentences

  /// Marks where the source has words, its arguments between them, and those that this sentence of it leaves out.
  private func sentence(_ parts: [MessagePart], phrase: Phrase, told: [Placeholder]) -> Message {
    var pieces: [MessagePart] = []
    var names: Set<String> = []
    for (index, part) in parts.enumerated() {
      switch part {
      case .text(let text, _): pieces.append(.text(blank(for: text, isLast: index == parts.count - 1), offset: 0))
      case .placeholder(let placeholder):
        pieces.append(.placeholder(written(placeholder, phrase: phrase)))
        names.insert(placeholder.name)
      case .numberSign, .choice: break
      }
    }
    if pieces.isEmpty { pieces = [.text(Blank.mark, offset: 0)] }
    for placeholder in told where !names.contains(placeholder.name) {
      pieces += [
        .text(" ", offset: 0), .placeholder(written(placeholder, phrase: phrase)), .text(" \(Blank.mark)", offset: 0),
      ]
    }
    let isMarked = pieces.contains { if case .text(let text, _) = $0 { Blank.isLeft(in: text) } else { false } }
    if !isMarked { pieces.insert(.text(Blank.mark + " ", offset: 0), at: 0) }
    return Message(pieces)
  }

  /// The mark that stands for a text between arguments, with the blanks that keep it apart from them.
  private func blank(for text: String, isLast: Bool) -> String {
    let before = text.prefix { $0 == " " }
    guard before.endIndex < text.endIndex else { return " " }
    // A sentence ends alike in the alphabets of Europe; other scripts have marks of their own.
    if isLast, target.endsSentencesAsLatinDoes, text == "." || text == "?" { return text }
    return before + Blank.mark + text.reversed().prefix { $0 == " " }
  }

  /// An argument as the target writes it.
  private func written(_ placeholder: Placeholder, phrase: Phrase) -> Placeholder {
    let name = placeholder.name
    switch phrase.argument(name)?.type {
    case .term:
      let wanted = placeholder.termCase ?? ""
      let used = target.cases.contains(wanted) ? wanted : target.cases.first ?? "nominative"
      return Placeholder(name: name, format: "term", style: " \(used)", offset: 0)
    case .date:
      let skeleton = placeholder.style.flatMap { $0.contains("::") ? $0 : nil } ?? " ::dMMMM"
      return Placeholder(name: name, format: "date", style: skeleton, offset: 0)
    // The locale's own clock: 16:30 or 4:30 PM.
    case .time: return Placeholder(name: name, format: "time", style: " ::jmm", offset: 0)
    // Rule sets and number styles are a language's own.
    default: return Placeholder(name: name, offset: 0)
    }
  }
}
