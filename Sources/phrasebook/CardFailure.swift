import DeskCards
import Foundation
import PhraseModel

/// Errors about cards, in words.
enum CardFailure {
  static func text(_ error: CardError, locale: LocaleTag) -> (problem: String, hint: String?) {
    switch error {
    case .overflow(let text, let phrase, let size):
      (
        "\(place(locale, phrase)): “\(text)” does not fit the card at \(Int(size.value)) pt",
        "Choose a larger --size, leave it out, or say it in fewer words: nothing is set smaller than can be read"
      )
    case .missingGlyph(let scalar, let text, let phrase, let package):
      (
        "\(place(locale, phrase)): no font has \(scalar) (U+\(String(scalar.value, radix: 16, uppercase: true))) in “\(text)”",
        "Install the package \(package)"
      )
    case .missingFont(let name, let package):
      (
        "the font \(name) is not installed",
        "Install the package \(package), or name a folder that has it in PHRASEBOOK_FONTS"
      )
    case .paper(let paper, let card):
      (
        "\(size(card)) does not fit on paper of \(size(paper))",
        "Choose larger paper, as in --paper a3, or smaller cards, as in --size a6"
      )
    case .drawing(let reason): ("\(locale): the cards cannot be drawn: \(reason)", nil)
    case .file(let path, let reason): ("cannot write \(path): \(reason)", nil)
    }
  }

  private static func size(_ size: Size) -> String {
    let sides = [size.width, size.height].map {
      $0.value.formatted(.number.precision(.fractionLength(0...2)).locale(.init(identifier: "en")))
    }
    return sides.joined(separator: " × ") + " mm"
  }

  private static func place(_ locale: LocaleTag, _ phrase: PhraseID?) -> String {
    phrase.map { "\(locale), \($0)" } ?? locale.identifier
  }
}
