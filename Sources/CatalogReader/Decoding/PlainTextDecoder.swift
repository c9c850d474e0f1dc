import PhraseModel

/// Finds the texts of a locale's file that are no messages: the words on cards, what not to say, keywords.
struct PlainTextDecoder {
  let file: YAMLFile

  func texts(in root: YAMLNode) -> [PlainText] {
    var texts: [PlainText] = []
    for pair in root.pairs {
      switch pair.name {
      case "name", "headings": collect(pair.value, as: .heading, of: nil, into: &texts)
      case "labels":
        for label in pair.value.pairs {
          // These are abbreviations, which no dictionary knows.
          let isAbbreviated = label.name == "continued" || label.name == "edition"
          collect(label.value, as: isAbbreviated ? .value : .heading, of: nil, into: &texts)
        }
      case "slots", "samples": collect(pair.value, as: .value, of: nil, into: &texts)
      case "forms":
        for form in pair.value.pairs {
          if let labels = form.value["labels"] { collect(labels, as: .heading, of: nil, into: &texts) }
        }
      case "phrases":
        for phrase in pair.value.pairs {
          let id = PhraseID(phrase.name)
          for part in phrase.value.pairs {
            switch part.name {
            case "avoid": collect(part.value, as: .avoided, of: id, into: &texts)
            case "keywords": collect(part.value, as: .keyword, of: id, into: &texts)
            case "sounds", "samples": collect(part.value, as: .value, of: id, into: &texts)
            default: break
            }
          }
        }
      default: break
      }
    }
    return texts
  }

  /// Every text below a node.
  private func collect(_ node: YAMLNode, as use: PlainText.Use, of phrase: PhraseID?, into texts: inout [PlainText]) {
    switch node.content {
    case .scalar(let scalar):
      texts.append(PlainText(source: file.sourceText(scalar, at: node.start), use: use, phrase: phrase))
    case .sequence(let items):
      for item in items { collect(item, as: use, of: phrase, into: &texts) }
    case .mapping(let pairs):
      for pair in pairs { collect(pair.value, as: use, of: phrase, into: &texts) }
    }
  }
}
