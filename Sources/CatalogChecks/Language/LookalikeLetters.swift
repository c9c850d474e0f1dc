import Foundation
import Inflection

/// For a letter, the one of another alphabet that looks the same, by Unicode's table of confusables.
final class LookalikeLetters: Sendable {
  static let shared = LookalikeLetters()

  private let likeness = try? Likeness()
  private let letters: [Alphabet: [String: Unicode.Scalar]]

  private init() {
    let ranges: [(Alphabet, [ClosedRange<UInt32>])] = [
      (.latin, [0x41...0x5A, 0x61...0x7A]), (.cyrillic, [0x410...0x44F, 0x404...0x407, 0x454...0x457]),
      (.greek, [0x391...0x3A9, 0x3B1...0x3C9]),
    ]
    var letters: [Alphabet: [String: Unicode.Scalar]] = [:]
    for (alphabet, ranges) in ranges {
      for scalar in ranges.joined().compactMap({ Unicode.Scalar($0) }) {
        guard let skeleton = likeness?.skeleton(of: String(scalar)) else { continue }
        letters[alphabet, default: [:]][Self.key(skeleton, of: scalar)] = scalar
      }
    }
    self.letters = letters
  }

  func lookalike(of scalar: Unicode.Scalar, in alphabet: Alphabet) -> Unicode.Scalar? {
    guard let skeleton = likeness?.skeleton(of: String(scalar)) else { return nil }
    return letters[alphabet]?[Self.key(skeleton, of: scalar)]
  }

  /// I, l and 1 have one skeleton: a capital stands for a capital only.
  private static func key(_ skeleton: String, of scalar: Unicode.Scalar) -> String {
    (scalar.properties.isUppercase ? "A" : "a") + skeleton
  }
}
