import MessageSyntax
import PhraseModel

/// The reference locale's message of a phrase, with what others are compared by.
final class ReferenceMessage {
  let message: Message
  /// The names of all arguments that it uses, in any way.
  let argumentNames: Set<String>
  /// How its branches end.
  let endings: Set<SentenceEnding>
  /// The whole message and each of its branches, as patterns.
  lazy var patterns: Set<String> = {
    var patterns: Set<String> = [message.pattern()]
    for choice in message.choices {
      for branch in choice.branches { patterns.insert(branch.message.pattern()) }
    }
    return patterns
  }()

  init(_ message: Message, language: String) {
    self.message = message
    argumentNames = message.argumentNames
    endings = Set(SentenceEnding.endings(of: message, language: language).map(\.ending))
  }
}

/// The messages of the reference locale, each looked at once for all locales that are compared with it.
final class ReferenceMessages {
  private let messages: [PhraseID: ReferenceMessage]

  init(of phrasebook: Phrasebook) {
    let catalog = phrasebook.catalog(phrasebook.book.reference)
    let language = phrasebook.book.reference.identifier.split(separator: "-").first.map { String($0) } ?? ""
    messages = (catalog?.phrases ?? [:]).compactMapValues { wording in
      wording.say.message.map { ReferenceMessage($0, language: language) }
    }
  }

  subscript(_ phrase: PhraseID) -> ReferenceMessage? { messages[phrase] }
}
