import Inflection
import MessageSyntax
import PhraseModel

/// No letter of another alphabet passes for one of the locale's: a Latin i in a Ukrainian word, a Cyrillic а in a Polish one.
struct ConfusableCheck: MessageCheck {
  private static let rule = Rule(
    "character-confusable", .warning, "A letter of another alphabet looks like one of the locale's.",
    help: "The eye cannot tell them apart, but searches, hyphenation and screen readers do.", isFixable: true)
  static let rules = [rule]

  func findings(in message: CheckedMessage) -> [Finding] {
    guard let own = message.context.alphabet else { return [] }
    return message.stretches.flatMap { stretch -> [Finding] in
      // Nearly all texts are of one alphabet.
      guard stretch.scalars.contains(where: { scalar in Alphabet(scalar).map { $0 != own } ?? false }) else {
        return []
      }
      return words(of: stretch).compactMap { finding(about: $0, own: own, in: stretch, message) }
    }
  }

  /// Runs of letters: a hyphen or an apostrophe parts `USB-носій` and `Wi-Fi`.
  private func words(of stretch: TextStretch) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in stretch.scalars.enumerated() {
      let isPart = scalar.isLetter || scalar.isDigit || scalar.isMark
      if isPart, start == nil { start = index }
      if !isPart, let first = start {
        words.append(first..<index)
        start = nil
      }
    }
    return words + (start.map { [$0..<stretch.scalars.count] } ?? [])
  }

  private func finding(
    about word: Range<Int>, own: Alphabet, in stretch: TextStretch, _ message: CheckedMessage
  ) -> Finding? {
    let scalars = stretch.scalars[word]
    let alphabets = scalars.map { Alphabet($0) }
    let foreign = zip(word, alphabets).filter { $0.1 != nil && $0.1 != own }.map(\.0)
    guard let first = foreign.first else { return nil }
    let isMixed = alphabets.contains(own)
    let lookalikes = foreign.compactMap { LookalikeLetters.shared.lookalike(of: stretch.scalars[$0], in: own) }
    if !isMixed {
      // A whole word of letters that look like the locale's, unless it is an abbreviation such as PC or OPAC, or a label such as A4.
      guard lookalikes.count == foreign.count, foreign.count == scalars.count,
        scalars.contains(where: \.properties.isLowercase), !isJoined(word, in: stretch, own: own)
      else { return nil }
    }
    let letter = stretch.scalars[first]
    let name = "\(Alphabet(letter)?.name ?? "foreign") \(letter) (\(ForbiddenCharacterCheck.name(of: letter)))"
    let replaced = foreign.count == lookalikes.count
    let mended = zip(foreign, lookalikes).reduce(into: Array(scalars)) { $0[$1.0 - word.lowerBound] = $1.1 }
    let text = String(mended[...])
    return message.finding(
      Self.rule, at: stretch.offset(of: first),
      isMixed
        ? "a \(name) stands in a word of \(own.name) letters"
        : "this word is of letters that only look \(own.name): \(name)",
      hint: "Type the word anew in \(message.catalog.header.name)",
      fix: replaced ? message.fix("Write it in \(own.name) letters", (stretch.offsets(word), text)) : nil)
  }

  /// Whether a word is part of a longer one of another alphabet, as the e of e-mail.
  private func isJoined(_ word: Range<Int>, in stretch: TextStretch, own: Alphabet) -> Bool {
    let joints: Set<Unicode.Scalar> = ["-", "‑", "'", "’", ".", "@", "_", "/", "&", "+"]
    func isForeign(_ index: Int, beyond joint: Int) -> Bool {
      guard stretch.scalars.indices.contains(joint), stretch.scalars.indices.contains(index),
        joints.contains(stretch.scalars[joint])
      else { return false }
      return Alphabet(stretch.scalars[index]).map { $0 != own } ?? false
    }
    return isForeign(word.upperBound + 1, beyond: word.upperBound)
      || isForeign(word.lowerBound - 2, beyond: word.lowerBound - 1)
  }
}
