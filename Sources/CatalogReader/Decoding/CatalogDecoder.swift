import MessageSyntax
import PhraseModel

/// Makes a locale's catalog from its file's tree, and reads its messages.
struct CatalogDecoder {
  private let file: YAMLFile
  private(set) var findings: [Finding] = []

  init(file: YAMLFile) {
    self.file = file
  }

  mutating func catalog(_ locale: LocaleTag, from file: YAMLNode) -> Catalog {
    // What is still to be written counts as not there, but is looked at for broken syntax.
    var finder = BlankFinder(file: self.file)
    let root = finder.written(file) ?? file
    for (text, phrase) in finder.messages { _ = message(text, phrase: phrase) }
    var terms: [String: Term] = [:]
    for pair in root["terms"]?.pairs ?? [] { terms[pair.name] = term(pair) }
    var phrases: [PhraseID: Wording] = [:]
    for pair in root["phrases"]?.pairs ?? [] { phrases[PhraseID(pair.name)] = wording(pair) }
    return Catalog(
      locale: locale, header: header(root, locale), terms: terms, phrases: phrases, blanks: finder.blanks,
      texts: PlainTextDecoder(file: self.file).texts(in: root), location: self.file.location(root.start),
      places: self.file.places(without: ["terms", "phrases"]))
  }

  // MARK: Terms and phrases

  private mutating func term(_ pair: (name: String, key: YAMLNode, value: YAMLNode)) -> Term {
    var cases: [String: MessageText] = [:]
    for inner in pair.value.pairs where inner.name != "gender" {
      cases[inner.name] = message(inner.value, phrase: nil)
    }
    let gender = pair.value["gender"]
    return Term(
      id: pair.name, gender: gender?.text ?? "",
      genderLocation: file.location(gender?.start ?? pair.key.start), cases: cases,
      location: file.location(pair.key.start))
  }

  private mutating func wording(_ pair: (name: String, key: YAMLNode, value: YAMLNode)) -> Wording? {
    let node = pair.value
    let phrase = PhraseID(pair.name)
    guard let say = node["say"].flatMap({ message($0, phrase: phrase) }) else { return nil }
    let sounds = (node["sounds"]?.textTable ?? [:]).map { (LocaleTag($0), $1) }
    return Wording(
      phrase: phrase, say: say, avoid: node["avoid"]?.text,
      sounds: Dictionary(sounds) { first, _ in first }, keywords: node["keywords"]?.texts ?? [],
      samples: node["samples"]?.textTable ?? [:], allowances: allowances(node["allow"]),
      location: file.location(pair.key.start))
  }

  private func allowances(_ node: YAMLNode?) -> [Allowance] {
    (node?.items ?? []).compactMap { item in
      item.text.map { Allowance(rule: $0, location: file.location(item.start)) }
    }
  }

  private mutating func message(_ node: YAMLNode, phrase: PhraseID?) -> MessageText? {
    guard case .scalar(let scalar) = node.content else { return nil }
    // The line end that closes a block is no part of what is said.
    var trimmed = scalar.text
    while let last = trimmed.unicodeScalars.last, YAMLFile.isLineEnd(last) { trimmed.unicodeScalars.removeLast() }
    let source = file.sourceText(
      YAMLNode.Scalar(text: trimmed, style: scalar.style, end: scalar.end), at: node.start)
    do throws(MessageSyntaxError) {
      let result = try MessageParser.parse(trimmed)
      return MessageText(
        source: source, message: result.message, quotations: result.quotations,
        syntaxApostrophes: result.syntaxApostrophes)
    } catch {
      findings.append(error.finding(in: source, phrase: phrase))
      return MessageText(source: source, message: nil)
    }
  }

  // MARK: The header

  private func header(_ root: YAMLNode, _ locale: LocaleTag) -> CatalogHeader {
    CatalogHeader(
      name: root["name"]?.text ?? locale.identifier,
      register: root["register"]?.text.flatMap { CatalogHeader.Register(rawValue: $0) } ?? .formal,
      isComplete: root["complete"]?.text == "true", numbering: root["numbering"]?.text ?? "",
      formatting: root["formatting"]?.text.map { LocaleTag($0) }, plurals: root["plurals"].map(plurals),
      quotes: root["quotes"]?.texts ?? [], cases: root["cases"]?.texts ?? [],
      genders: root["genders"]?.texts ?? [], forms: forms(root["forms"]), labels: labels(root["labels"]),
      headings: headings(root["headings"]), slots: root["slots"]?.textTable ?? [:],
      samples: root["samples"]?.textTable ?? [:], fillers: root["fillers"]?.texts ?? [],
      guide: root["guide"]?.text, glossary: glossary(root["glossary"]), allowances: allowances(root["allow"]))
  }

  private func plurals(_ node: YAMLNode) -> [PluralCategory: String] {
    let rules = node.textTable.compactMap { name, rule in PluralCategory(rawValue: name).map { ($0, rule) } }
    return Dictionary(rules) { first, _ in first }
  }

  private func glossary(_ node: YAMLNode?) -> [GlossaryEntry] {
    (node?.pairs ?? []).map { pair in
      GlossaryEntry(word: pair.name, never: pair.value.texts, location: file.location(pair.key.start))
    }
  }

  private func forms(_ node: YAMLNode?) -> [String: PersonForms] {
    var forms: [String: PersonForms] = [:]
    for pair in node?.pairs ?? [] {
      let labels = (pair.value["labels"]?.textTable ?? [:]).compactMap { key, text in
        PersonForm(rawValue: key).map { ($0, text) }
      }
      forms[pair.name] = PersonForms(
        required: (pair.value["required"]?.texts ?? []).compactMap { PersonForm(rawValue: $0) },
        labels: Dictionary(labels) { first, _ in first })
    }
    return forms
  }

  private func labels(_ node: YAMLNode?) -> CardLabels {
    let texts = node?.textTable ?? [:]
    let states = (node?["states"]?.textTable ?? [:]).compactMap { key, text in
      ReviewState(rawValue: key).map { ($0, text) }
    }
    return CardLabels(
      say: texts["say"] ?? "", avoid: texts["avoid"] ?? "", cue: texts["cue"] ?? "",
      reader: texts["reader"] ?? "", continued: texts["continued"] ?? "", edition: texts["edition"] ?? "",
      blank: texts["blank"] ?? "", charter: texts["charter"] ?? "", numbers: texts["numbers"] ?? "",
      index: texts["index"] ?? "", states: Dictionary(states) { first, _ in first })
  }

  private func headings(_ node: YAMLNode?) -> Headings {
    let rights = (node?["rights"]?.pairs ?? []).map { pair in
      (
        pair.name,
        Headings.RightHeading(
          title: pair.value["title"]?.text ?? "", text: pair.value["text"]?.text ?? "")
      )
    }
    return Headings(
      rights: Dictionary(rights) { first, _ in first },
      situations: node?["situations"]?.textTable ?? [:], encounter: node?["encounter"]?.textTable ?? [:],
      ladder: node?["ladder"]?.textTable ?? [:])
  }
}
