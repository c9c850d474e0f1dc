import Foundation
import IndexFormat
import Inflection
import PhraseIndex
import PhraseModel

/// Makes the index of a synthetic book, and its texts for the peers: `IndexBenchmark FORMS FOLDER`.
///
/// Writes `phrases.sqlite`, `forms.tsv` (a form a line: its number and its text) and `queries.tsv` (kind and query) into the folder, and prints
/// the forms that were indexed and the seconds of processor time that the index took, without those for making the texts up.
@main
struct IndexBenchmark {
  static func main() throws {
    guard CommandLine.arguments.count == 3, let formCount = Int(CommandLine.arguments[1]) else {
      print("usage: IndexBenchmark FORMS FOLDER")
      return
    }
    let folder = URL(filePath: CommandLine.arguments[2])
    let index = folder.appending(path: "phrases.sqlite").path
    try? FileManager.default.removeItem(atPath: index)
    var book = SyntheticBook(formCount: formCount)
    let texts = folder.appending(path: "forms.tsv").path
    _ = FileManager.default.createFile(atPath: texts, contents: nil)
    let file = try FileHandle(forWritingTo: URL(filePath: texts))

    let foldings = try Folding().table()
    var ticks: clock_t = 0
    let locales = ["pl", "en", "uk", "de", "fr", "es", "ru", "be", "ar", "he", "hi", "tr", "vi", "ka", "zh-Hans"].map {
      LocaleTag($0)
    }
    var start = clock()
    let writer = try IndexWriter(path: index, edition: "synthetic", staffLocale: locales[0], foldings: foldings)
    for number in 0..<book.phraseCount { try writer.add(book.phrase(number)) }
    ticks += clock() - start
    for (number, locale) in locales.enumerated() {
      try writer.add(IndexContent.Locale(tag: locale, name: locale.identifier, digits: "0123456789", pluralRuns: [:]))
      for first in stride(from: 0, to: book.phraseCount, by: 256) {
        let phrases = first..<min(first + 256, book.phraseCount)
        let forms = phrases.map { _ in book.forms(in: number) }
        for (place, form) in forms.joined().enumerated() {
          file.write(Data("\(writer.formCount + place)\t\(form.text)\n".utf8))
        }
        start = clock()
        for (phrase, forms) in zip(phrases, forms) {
          try writer.add(
            IndexContent.Wording(forms: forms, keywords: [], topics: [], sounds: [], state: .draft),
            of: book.phrase(phrase).id, in: locale)
        }
        ticks += clock() - start
      }
    }
    start = clock()
    try writer.finish()
    ticks += clock() - start
    try queries(of: book).write(
      to: folder.appending(path: "queries.tsv"), atomically: true, encoding: .utf8)
    print("\(writer.formCount)\t\(Double(ticks) / Double(CLOCKS_PER_SEC))")
  }

  /// Words of every commonness, their beginnings, the same mistyped, and words that are not there.
  private static func queries(of book: SyntheticBook) -> String {
    var rows = ""
    var place = 8
    while place < book.wordCount {
      let word = SyntheticBook.word(place, in: 0)
      var swapped = Array(word)
      swapped.swapAt(swapped.count / 2 - 1, swapped.count / 2)
      rows +=
        "exact\t\(word)\nprefix\t\(word.dropLast(2))\ntypo\t\(String(swapped))\nmiss\txq\(String(word.reversed()))qx\n"
      place = place * 3 / 2
    }
    return rows
  }
}
