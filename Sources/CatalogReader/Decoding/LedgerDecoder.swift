import PhraseModel

/// Makes a locale's ledger of reviews from its file's tree. What the validator has already reported is passed over here.
struct LedgerDecoder {
  let file: YAMLFile

  func ledger(from root: YAMLNode) -> ReviewLedger {
    ReviewLedger(
      signatures: (root["signatures"]?.pairs ?? []).flatMap { pair in
        pair.value.items.compactMap { signature(of: PhraseID(pair.name), $0) }
      })
  }

  private func signature(of phrase: PhraseID, _ node: YAMLNode) -> Signature? {
    guard let name = node["name"]?.text, let text = node["text"]?.text, let date = node["date"]?.text,
      let level = node["level"]?.text.flatMap({ Signature.Level(rawValue: $0) }),
      let state = node["state"]?.text.flatMap({ ReviewState(rawValue: $0) }), state != .draft
    else { return nil }
    let forms = (node["forms"]?.pairs ?? []).compactMap { pair in
      pair.value.text.map { Form.Condition(pair.name, $0) }
    }
    return Signature(
      phrase: phrase, forms: forms, name: name, level: level, state: state, date: date, text: text,
      reference: node["reference"]?.text, location: file.location(node.start))
  }
}
