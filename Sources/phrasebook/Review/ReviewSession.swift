import Foundation
import PhraseModel
import PhrasebookPipeline
import Reviews

/// A reviewer at a terminal: phrase by phrase with every form, a letter signs.
///
/// Each signature is written at once, so that nothing is lost when the terminal closes.
struct ReviewSession {
  let desk: ReviewDesk
  /// The day of signing.
  let date: String
  let usesColour: Bool

  func run(_ items: [ReviewDesk.Item], name: String?, level: Signature.Level?) throws(PipelineError) {
    let waiting = items.filter { $0.review != nil }
    guard !waiting.isEmpty else { return print("Nothing waits in \(desk.catalog.locale).") }
    guard let name = name ?? ask("Your name, as it will stand in the ledger: "),
      let level = level ?? askLevel()
    else { return }
    var index = 0
    var signed: Set<PhraseID> = []
    while waiting.indices.contains(index) {
      let phrase = waiting[index].phrase
      let forms = try desk.forms(of: phrase)
      try show(phrase, forms: forms, place: "\(index + 1)/\(waiting.count)")
      answering: while true {
        guard let line = ask("c checked  a approved  t tried at a desk  s skip  b back  q quit  ? help > "),
          line != "q"
        else { return end(signed.count) }
        switch ReviewAnswer(line, formCount: forms.count) {
        case .skip:
          index += 1
          break answering
        case .back:
          index = max(0, index - 1)
          break answering
        case .sign(let state, let numbers):
          let reviewer = Reviewer(name: name, level: level, state: state)
          let conditions = numbers.isEmpty ? [[]] : numbers.map { forms[$0 - 1].when }
          do throws(PipelineError) {
            let review = try desk.sign(phrase, forms: conditions, as: reviewer, date: date)
            print("  \(ReviewList.summary(review))\n")
            signed.insert(phrase.id)
            index += 1
            break answering
          } catch .notToSign(let id, let reason) {
            print("  \(id) cannot be signed: \(reason)")
          }
        case .help: print(Self.help)
        case .unknown(let problem): print("  \(problem)")
        }
      }
    }
    end(signed.count)
  }

  private static let help = """
      c  the grammar and the meaning are right; whoever says it will be understood and not be embarrassed
      a  approved: fit for every reader, as it stands on the card
      t  tried at a desk, with readers
      A letter signs all forms; with numbers behind it, only those: c 1,3-4
    """

  private func show(_ phrase: Phrase, forms: [Form], place: String) throws(PipelineError) {
    print("\n\(styled("\(place)  \(phrase.id)", "1"))  \(styled(phrase.gloss, "2"))")
    print(styled("  \(phrase.note)", "2"))
    let review = try desk.item(phrase.id).review
    if let review { print("  \(ReviewList.summary(review))") }
    for text in Self.unique(try desk.referenceForms(of: phrase).map(\.text)) { print("  \(styled(text, "36"))") }
    print("")
    for (index, form) in forms.enumerated() {
      let conditions = form.when.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
      print("  \(index + 1)\t\(form.text)\(conditions.isEmpty ? "" : "  " + styled(conditions, "2"))")
    }
    if let avoid = desk.catalog.phrases[phrase.id]?.avoid {
      print("  \(desk.catalog.header.labels.avoid): \(styled(avoid, "9"))")
    }
    for finding in desk.errors(of: phrase) { print("  \(styled("error: \(finding.message)", "31"))") }
    print("")
  }

  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  private func askLevel() -> Signature.Level? {
    while let answer = ask("How well you know \(desk.catalog.header.name) (\(Signature.Level.names)): ") {
      if let level = Signature.Level.allCases.first(where: { $0.rawValue.lowercased() == answer.lowercased() }) {
        return level
      }
      print("  One of \(Signature.Level.names).")
    }
    return nil
  }

  /// A line that is typed, without blanks around it; nil at the end of the input. An empty answer is asked for again.
  private func ask(_ prompt: String) -> String? {
    while true {
      print(prompt, terminator: "")
      fflush(nil)
      guard let line = readLine()?.trimmingCharacters(in: .whitespaces) else { return nil }
      if !line.isEmpty { return line }
    }
  }

  private func end(_ count: Int) {
    print("\n\(count) signed. phrasebook review \(desk.catalog.locale) --list shows what still waits.")
  }

  private func styled(_ text: String, _ code: String) -> String {
    usesColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
