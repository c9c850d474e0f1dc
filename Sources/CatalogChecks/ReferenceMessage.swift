import MessageSyntax
import PhraseModel

/// The reference locale's message of a phrase, with what others are compared by.
struct ReferenceMessage: Sendable {
  let message: Message
  /// The names of all arguments that it uses, in any way.
  let argumentNames: Set<String>
  /// How its branches end.
  let endings: Set<SentenceEnding>
  /// The whole message and each of its branches, as `UntranslatedCheck` compares them.
  let wordings: Set<String>
  /// How long each of them is: what is of another length is no copy.
  let wordingLengths: Set<Int>

  init(_ message: Message, language: String) {
    self.message = message
    argumentNames = message.argumentNames
    endings = Set(SentenceEnding.endings(of: message, language: language).map(\.ending))
    let branches = message.choices.flatMap(\.branches).map { UntranslatedCheck.wording(of: $0.message) }
    wordings = Set(branches + [UntranslatedCheck.wording(of: message)])
    wordingLengths = Set(wordings.map(\.utf8.count))
  }
}

/// The messages of the reference locale, each looked at once for all locales that are compared with it.
struct ReferenceMessages: Sendable {
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
