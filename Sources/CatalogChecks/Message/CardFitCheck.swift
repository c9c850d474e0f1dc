import MessageSyntax
import PhraseModel

/// A text fits the smallest card at the size that can still be read.
struct CardFitCheck: MessageCheck {
  private static let rule = Rule(
    "card-overflow", .warning, "A text is too long for the smallest card at the legibility floor.",
    help:
      "An A7 card holds about 200 letters at 12 points for staff, 14 for readers; nothing is set smaller. Say it in one breath."
  )
  static let rules = [rule]

  func findings(in message: CheckedMessage) -> [Finding] {
    guard message.kind == .phrase, let overflows = message.context.instruments.overflowsSmallestCard else { return [] }
    let longest = longest(message.message, in: message)
    guard !CardEstimate.fitsForSure(longest.text, saidBy: message.phrase.speaker),
      overflows(longest.text, message.phrase.speaker, message.catalog.locale)
    else { return [] }
    return [
      message.finding(
        Self.rule, at: longest.offset,
        "this does not fit an A7 card at \(message.phrase.speaker == .reader ? 14 : 12) pt",
        hint: "Say it in fewer or shorter words")
    ]
  }

  private struct Variant {
    var text = ""
    /// Where the longest branch begins.
    var offset = 0
  }

  /// The longest text that a message can come to.
  private func longest(_ tree: Message, in message: CheckedMessage, offset: Int = 0) -> Variant {
    var variant = Variant(offset: offset)
    for part in tree.parts {
      switch part {
      case .text(let text, _): variant.text += text
      case .numberSign: variant.text += "888"
      case .placeholder(let placeholder): variant.text += value(of: placeholder, in: message)
      case .choice(let choice):
        let branches = choice.branches.map { longest($0.message, in: message, offset: $0.offset) }
        guard let branch = branches.max(by: { $0.text.utf8.count < $1.text.utf8.count }) else { continue }
        variant.text += branch.text
        variant.offset = branch.offset
      }
    }
    return variant
  }

  private func value(of placeholder: Placeholder, in message: CheckedMessage) -> String {
    let name = placeholder.name
    switch message.argumentType(name) {
    case .number: return "888"
    case .date: return "30 888888888"
    case .time: return "88:88"
    case .money: return "88,88 ¤¤"
    case .term(let kind): return longestTerm(of: kind, in: placeholder.termCase ?? "", message)
    case .text, .person, nil:
      let header = message.catalog.header
      let sample = message.catalog.phrases[message.phrase.id]?.samples[name] ?? header.samples[name]
      return sample ?? header.slots[name] ?? name
    }
  }

  /// The longest form that nouns of a kind have in a case, found once for all phrases.
  private func longestTerm(of kind: String, in name: String, _ message: CheckedMessage) -> String {
    let context = message.context
    if let known = context.longestTerms[kind]?[name] { return known }
    let terms = context.phrasebook.book.terms.filter { $0.kind == kind }.compactMap { context.catalog.terms[$0.id] }
    let forms = terms.compactMap { $0.cases[name]?.message }.map { longest($0, in: message).text }
    let found = forms.max { $0.utf8.count < $1.utf8.count } ?? ""
    context.longestTerms[kind, default: [:]][name] = found
    return found
  }
}
