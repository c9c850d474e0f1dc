import MessageSyntax
import PhraseModel

/// Quotation marks are the locale's own, not the typewriter's.
struct QuotationMarkCheck: MessageCheck {
  func findings(in message: CheckedMessage) -> [Finding] {
    guard !message.catalog.header.quotes.contains("\"") else { return [] }
    var findings: [Finding] = []
    message.message.visit { part in
      guard case .text(let text, let start) = part else { return }
      for (offset, scalar) in text.unicodeScalars.enumerated() where scalar == "\"" {
        findings.append(
          message.finding(
            "quotes-straight", at: start + offset, "a straight quotation mark, where the locale has its own",
            hint: "Write \(message.catalog.header.quotes.prefix(2).joined(separator: "…"))", severity: .warning))
      }
    }
    return findings
  }
}
