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

  /// What a card holds at least, in em: setting a text takes time, and nearly all of them fit for sure.
  private static let lineWidth = 17.0
  private static let lineCount = 4

  func findings(in message: CheckedMessage) -> [Finding] {
    guard message.kind == .phrase, let overflows = message.context.instruments.overflowsSmallestCard else { return [] }
    let longest = longest(message.message, in: message)
    guard !fitsForSure(longest.text), overflows(longest.text, message.phrase.speaker, message.catalog.locale) else {
      return []
    }
    return [
      message.finding(
        Self.rule, at: longest.offset,
        "this does not fit an A7 card at \(message.phrase.speaker == .reader ? 14 : 12) pt",
        hint: "Say it in fewer or shorter words")
    ]
  }

  /// Whether a text, with letters as wide as any of their kind, needs no more lines than a card has.
  private func fitsForSure(_ text: String) -> Bool {
    var lines = 1
    var line = 0.0
    var word = 0.0
    for scalar in text.unicodeScalars {
      // A line can end at a blank, and between the characters of East Asia.
      let isBreak = scalar == " " || scalar == "\n" || scalar.value >= 0x2E80
      word += Self.width(of: scalar)
      if word > Self.lineWidth { return false }
      guard isBreak else { continue }
      if line + word > Self.lineWidth {
        lines += 1
        line = 0
      }
      line += word
      word = 0
    }
    return (line + word > Self.lineWidth ? lines + 1 : lines) <= Self.lineCount
  }

  /// In em, at least as wide as in Noto Sans Bold.
  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case " ", "\u{A0}", ".", ",", "i", "l", "j", "’", "!", ":", ";", "|", "ł", "í", "ı": 0.36
    case "m", "w", "M", "W", "@", "%", "—", "…": 1
    case "a"..."z", "0"..."9", "à"..."ý", "ą"..."ż", "-", "?": 0.67
    case "A"..."Z", "À"..."Ý": 0.85
    case "ж", "м", "ф", "ш", "щ", "ы", "ю", "Ж", "М", "Ф", "Ш", "Щ", "Ы", "Ю", "ס"..."ש": 1
    case "а"..."я", "ё"..."џ", "א"..."נ": 0.7
    case "А"..."Я", "Ё"..."Џ", "ა"..."ჰ": 0.85
    default: scalar.isMark ? 0 : 1
    }
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
      return forms.max { $0.utf8.count < $1.utf8.count } ?? ""
    case .text, .person, nil: return sample ?? header.slots[name] ?? name
    }
  }
}
