import PhraseModel

/// Makes the book from its file's tree. What the validator has already reported is passed over here.
struct BookDecoder {
  let file: YAMLFile

  func book(from root: YAMLNode) -> Book {
    Book(
      edition: root["edition"]?.text ?? "",
      reference: LocaleTag(root["reference"]?.text ?? ""),
      rights: (root["rights"]?.pairs ?? []).map { pair in
        Right(
          id: pair.name, gloss: pair.value["gloss"]?.text ?? "", colour: pair.value["colour"]?.text ?? "",
          location: file.location(pair.key.start))
      },
      situations: (root["situations"]?.pairs ?? []).map { pair in
        Situation(
          id: pair.name, gloss: pair.value["gloss"]?.text ?? "", right: pair.value["right"]?.text ?? "",
          reviewers: pair.value["reviewers"]?.text.flatMap { Int($0) } ?? 1, location: file.location(pair.key.start))
      },
      encounter: flow(root["encounter"]),
      ladder: flow(root["ladder"]),
      terms: (root["terms"]?.pairs ?? []).map { pair in
        TermDeclaration(
          id: pair.name, gloss: pair.value["gloss"]?.text ?? "", kind: pair.value["kind"]?.text ?? "",
          location: file.location(pair.key.start))
      },
      phrases: (root["phrases"]?.pairs ?? []).map(phrase), places: file.places())
  }

  private func flow(_ node: YAMLNode?) -> Flow {
    Flow(
      steps: (node?.pairs ?? []).map { pair in
        Flow.Step(
          id: pair.name, gloss: pair.value["gloss"]?.text ?? "",
          phrases: (pair.value["phrases"]?.texts ?? []).map { PhraseID($0) },
          next: pair.value["next"]?.texts ?? [], isFinal: pair.value["final"]?.text == "true",
          location: file.location(pair.key.start))
      })
  }

  private func phrase(_ pair: (name: String, key: YAMLNode, value: YAMLNode)) -> Phrase {
    let node = pair.value
    return Phrase(
      id: PhraseID(pair.name), situation: node["situation"]?.text ?? "", right: node["right"]?.text ?? "",
      speaker: node["speaker"]?.text.flatMap { Phrase.Speaker(rawValue: $0) } ?? .staff,
      gloss: node["gloss"]?.text ?? "", note: node["note"]?.text ?? "",
      arguments: (node["arguments"]?.pairs ?? []).compactMap { argument($0) },
      location: file.location(pair.key.start))
  }

  private func argument(_ pair: (name: String, key: YAMLNode, value: YAMLNode)) -> Argument? {
    let node = pair.value
    let type: Argument.ArgumentType
    switch node["type"]?.text {
    case "number": type = .number(range(node["range"]))
    case "person": type = .person
    case "term": type = .term(kind: node["kind"]?.text ?? "")
    case "date": type = .date
    case "time": type = .time
    case "money": type = .money
    case "text": type = .text
    default: return nil
    }
    return Argument(
      name: pair.name, type: type, sample: node["sample"]?.text, fact: node["fact"]?.text,
      location: file.location(pair.key.start))
  }

  private func range(_ node: YAMLNode?) -> ClosedRange<Int> {
    let bounds = (node?.text ?? "").split(separator: "..").compactMap { Int($0) }
    guard bounds.count == 2, bounds[0] <= bounds[1], bounds[1] <= Shape.rangeLimit else { return 0...1000 }
    return bounds[0]...bounds[1]
  }
}
