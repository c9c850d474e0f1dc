import PhraseModel

/// Makes a library's facts from their file's tree.
struct LibraryDecoder {
  let file: YAMLFile

  func library(from root: YAMLNode) -> Library {
    var facts: [String: Library.Fact] = [:]
    for pair in root["facts"]?.pairs ?? [] {
      if let text = pair.value.text {
        facts[pair.name] = .everywhere(text)
      } else {
        let texts = pair.value.textTable.map { (LocaleTag($0), $1) }
        facts[pair.name] = .byLocale(Dictionary(texts) { first, _ in first })
      }
    }
    return Library(
      locale: LocaleTag(root["locale"]?.text ?? ""), currency: root["currency"]?.text ?? "", facts: facts,
      places: file.places())
  }
}
