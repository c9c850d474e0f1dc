extension Book {
  /// Lays situations, terms and phrases on top: one whose id is there is replaced where it stands, others are added at the end.
  public mutating func add(_ layer: Book) {
    situations = Self.merge(situations, layer.situations, by: \.id)
    terms = Self.merge(terms, layer.terms, by: \.id)
    phrases = Self.merge(phrases, layer.phrases, by: \.id)
    places.add(layer.places)
  }

  private static func merge<Element, ID: Hashable>(
    _ below: [Element], _ above: [Element], by id: (Element) -> ID
  ) -> [Element] {
    var merged = below
    var indices = Dictionary(below.enumerated().map { (id($1), $0) }) { first, _ in first }
    for element in above {
      if let index = indices[id(element)] {
        merged[index] = element
      } else {
        indices[id(element)] = merged.count
        merged.append(element)
      }
    }
    return merged
  }
}

extension Catalog {
  /// Lays wordings, terms and the words that go with them on top.
  public mutating func add(_ layer: Catalog) {
    // What the layer writes is no longer to be written.
    let header = layer.header
    blanks.removeAll { blank in
      switch blank.path.first {
      case "phrases": blank.phrase.map { layer.phrases[$0] != nil } ?? false
      case "terms": blank.path.count > 1 && layer.terms[blank.path[1]] != nil
      case "slots": blank.path.count > 1 && header.slots[blank.path[1]] != nil
      case "samples": blank.path.count > 1 && header.samples[blank.path[1]] != nil
      case "headings":
        blank.path.count > 2 && blank.path[1] == "situations" && header.headings.situations[blank.path[2]] != nil
      default: false
      }
    }
    blanks += layer.blanks
    terms.merge(layer.terms) { $1 }
    phrases.merge(layer.phrases) { $1 }
    self.header.slots.merge(layer.header.slots) { $1 }
    self.header.samples.merge(layer.header.samples) { $1 }
    self.header.headings.situations.merge(layer.header.headings.situations) { $1 }
    self.header.glossary += layer.header.glossary
    self.header.allowances += layer.header.allowances
    texts += layer.texts
    places.add(layer.places)
  }
}

extension Library {
  /// Lays facts on top, and the locale and currency where the layer states them.
  public mutating func add(_ layer: Library) {
    facts.merge(layer.facts) { $1 }
    if !layer.locale.identifier.isEmpty { locale = layer.locale }
    if !layer.currency.isEmpty { currency = layer.currency }
    places.add(layer.places)
  }
}
