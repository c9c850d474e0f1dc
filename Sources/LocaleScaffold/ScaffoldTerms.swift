import MessageSyntax
import PhraseModel

extension Scaffold {
  /// The nouns, each in the cases that the skeletons of the phrases ask for.
  func addTerms(to lines: inout CatalogLines) {
    guard !book.terms.isEmpty else { return }
    let asked = askedCases
    lines.comment(
      "Nouns, without their number: “books”, not “5 books”."
        + (target.genders.count > 1 ? " The gender is one of those listed above." : ""))
    lines.add("terms:")
    for term in book.terms {
      let words = source.terms[term.id].map(nouns) ?? ""
      lines.comment(term.gloss + (words.isEmpty ? "" : " · \(words)"), indentation: 2)
      lines.add("\(CatalogLines.key(term.id)):", indentation: 2)
      lines.add(
        "gender: \(target.genders.count == 1 ? target.genders[0] : CatalogLines.quoted(Blank.mark))", indentation: 4)
      let range = book.countedRange(ofTermKind: term.kind)
      // A noun that nobody counts has one form.
      let categories = range.count > 1 ? builder.categories(reachedIn: range) : []
      for name in target.cases where asked[term.kind]?.contains(name) ?? (name == target.cases.first) {
        lines.add("\(CatalogLines.key(name)): |", indentation: 4)
        let branches = (categories + [.other]).map { "\($0.rawValue) {\(Blank.mark)}" }
        lines.add(
          categories.isEmpty ? Blank.mark : "{count, plural, \(branches.joined(separator: " "))}", indentation: 6)
      }
    }
    lines.blank()
  }

  /// By kind of term, the cases that phrases ask for.
  private var askedCases: [String: Set<String>] {
    var asked: [String: Set<String>] = [:]
    for phrase in book.phrases {
      for placeholder in builder.message(for: phrase).placeholders {
        guard let name = placeholder.termCase, case .term(let kind)? = phrase.argument(placeholder.name)?.type else {
          continue
        }
        asked[kind, default: []].insert(name)
      }
    }
    return asked
  }

  /// The source's noun in the forms of its first case, each once.
  private func nouns(_ term: Term) -> String {
    guard let text = source.header.cases.compactMap({ term.cases[$0] }).first else { return "" }
    var forms: [String] = []
    for sentence in SourceExcerpt(text).sentences where !forms.contains(sentence.text) { forms.append(sentence.text) }
    return forms.joined(separator: ", ")
  }
}
