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

  /// In columns, of which wide characters take two: shorter texts, and shorter words, fit any card.
  private static let safeLength = 120
  private static let safeWord = 16

  func findings(in message: CheckedMessage) -> [Finding] {
    guard message.kind == .phrase, let overflows = message.context.instruments.overflowsSmallestCard else { return [] }
    let longest = longest(message.message, in: message)
    guard longest.columns > Self.safeLength || longest.longestWord > Self.safeWord,
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
    var columns = 0
    var longestWord = 0
    /// Where the longest branch begins.
    var offset = 0
  }

  /// The longest text that a message can come to.
  private func longest(_ tree: Message, in message: CheckedMessage, offset: Int = 0) -> Variant {
    var variant = Variant(offset: offset)
    for part in tree.parts {
      switch part {
      case .text(let text, _): append(text, to: &variant)
      case .numberSign: append("888", to: &variant)
      case .placeholder(let placeholder): append(value(of: placeholder, in: message), to: &variant)
      case .choice(let choice):
        let branches = choice.branches.map { longest($0.message, in: message, offset: $0.offset) }
        guard let branch = branches.max(by: { $0.columns < $1.columns }) else { continue }
        append(branch.text, to: &variant)
        variant.offset = branch.offset
      }
    }
    return variant
  }

  private func append(_ text: String, to variant: inout Variant) {
    variant.text += text
    var word = 0
    for scalar in text.unicodeScalars {
      let isWide = scalar.value >= 0x2E80
      variant.columns += isWide ? 2 : 1
      // A line can end between wide characters.
      word = isWide || scalar == " " || scalar == "\n" ? 0 : word + 1
      variant.longestWord = max(variant.longestWord, word)
    }
  }

  private func value(of placeholder: Placeholder, in message: CheckedMessage) -> String {
    let name = placeholder.name
    let header = message.catalog.header
    let sample = message.catalog.phrases[message.phrase.id]?.samples[name] ?? header.samples[name]
    switch message.argumentType(name) {
    case .number: return "888"
    case .date: return "30 888888888"
    case .time: return "88:88"
    case .money: return "88,88 ¤¤"
    case .term(let kind):
      let terms = message.context.phrasebook.book.terms.filter { $0.kind == kind }.compactMap {
        message.catalog.terms[$0.id]
      }
      let forms = terms.compactMap { $0.cases[placeholder.termCase ?? ""]?.message }.map {
        longest($0, in: message).text
      }
      return forms.max { $0.count < $1.count } ?? ""
    case .text, .person, nil: return sample ?? header.slots[name] ?? name
    }
  }
}
