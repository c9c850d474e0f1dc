import Foundation

/// How Vietnamese is typed on a keyboard of plain Latin letters, with the method Telex: *cảm* as *camr*.
///
/// A mark of a letter doubles it, or is a *w*; the mark of the tone is a letter at the end of the syllable
/// (https://en.wikipedia.org/wiki/Telex_(input_method)).
enum TelexSpelling {
  private static let letterMarks: [Unicode.Scalar: Character?] = ["\u{302}": nil, "\u{306}": "w", "\u{31B}": "w"]
  private static let tones: [Unicode.Scalar: Character] = [
    "\u{300}": "f", "\u{301}": "s", "\u{303}": "x", "\u{309}": "r", "\u{323}": "j",
  ]

  static func spelling(of word: String) -> String {
    var typed = ""
    var tone = ""
    for scalar in word.decomposedStringWithCanonicalMapping.unicodeScalars {
      if let mark = letterMarks[scalar] {
        if let letter = mark ?? typed.last { typed.append(letter) }
      } else if let letter = tones[scalar] {
        tone.append(letter)
      } else if scalar == "đ" {
        typed += "dd"
      } else {
        typed.unicodeScalars.append(scalar)
      }
    }
    return typed + tone
  }
}
