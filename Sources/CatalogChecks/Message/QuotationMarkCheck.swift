import MessageSyntax
import PhraseModel

/// Quotation marks are the locale's own, not the typewriter's.
struct QuotationMarkCheck: MessageCheck {
  private static let rule = Rule(
    "quotes-straight", .warning, "A straight quotation mark stands where the locale has its own.",
    help: "The header lists the locale's marks under `quotes:`.", isFixable: true)
  static let rules = [rule]

  func findings(in message: CheckedMessage) -> [Finding] {
    let quotes = message.catalog.header.quotes
    guard message.stretches.contains(where: { $0.scalars.contains("\"") }), !quotes.contains("\"") else { return [] }
    return findings(in: message.message, message)
  }

  /// Each branch is a text of its own: marks pair within it.
  private func findings(in tree: Message, _ message: CheckedMessage) -> [Finding] {
    var marks: [Int] = []
    var findings: [Finding] = []
    for part in tree.parts {
      switch part {
      case .text(_, let start):
        guard let stretch = message.stretch(at: start) else { continue }
        marks += stretch.scalars.indices.filter { stretch.scalars[$0] == "\"" }.map { stretch.offset(of: $0) }
      case .choice(let choice):
        for branch in choice.branches { findings += self.findings(in: branch.message, message) }
      case .placeholder, .numberSign: break
      }
    }
    let quotes = message.catalog.header.quotes
    for (index, offset) in marks.enumerated() {
      let own = quotes.count == 4 && marks.count.isMultiple(of: 2) ? quotes[index % 2] : nil
      findings.append(
        message.finding(
          Self.rule, at: offset, "a straight quotation mark, where the locale has its own",
          hint: "Write \(quotes.prefix(2).joined(separator: "…"))",
          fix: own.flatMap { message.fix("Write \($0)", (offset..<(offset + 1), $0)) }))
    }
    return findings
  }
}
