import MessageSyntax
import PhraseModel

/// A phrase as the source says it, for a comment: a line for each sentence, with its arguments by name.
struct SourceExcerpt {
  /// More sentences than these are told to be there.
  private static let lineLimit = 9

  /// Each sentence with the keys of the branch it stands in: `female, few`.
  let sentences: [(label: String, text: String)]
  let leftOut: Int

  init(_ text: MessageText) {
    guard let message = text.message else {
      sentences = [("", text.source.text)]
      leftOut = 0
      return
    }
    let all = MessageBranches(message).sentences
    sentences = all.prefix(Self.lineLimit).map { selectors, parts in
      (selectors.joined(separator: ", "), Self.plain(parts))
    }
    leftOut = all.count - sentences.count
  }

  private static func plain(_ parts: [MessagePart]) -> String {
    parts.map { part in
      switch part {
      case .text(let text, _): text
      case .placeholder(let placeholder): "{\(placeholder.name)\(placeholder.termCase.map { ", \($0)" } ?? "")}"
      case .numberSign: "#"
      case .choice(let choice): "{\(choice.name)}"
      }
    }.joined()
  }
}
