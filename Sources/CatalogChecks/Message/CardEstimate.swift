import PhraseModel

/// What a text takes on the smallest card at most. Setting one takes time, and nearly all of them fit for sure.
///
/// Widths are those of Noto's bold fonts in em, for a few letters alike the widest's.
enum CardEstimate {
  static func fitsForSure(_ text: String, saidBy speaker: Phrase.Speaker) -> Bool {
    let scalars = text.scalars
    // Between its margins and what else it bears, A7 has 252 by 85 points; type has 14 for readers, 12 for staff, lines 1.25 em.
    let (lineWidth, lineCount) = speaker == .reader ? (18.0, 4) : (21.0, 5)
    var lines = 1
    var line = 0.0
    var word = 0.0
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      word += width(of: scalar, before: next)
      if word > lineWidth { return false }
      // A line can end at a blank, and between the characters of East Asia.
      guard scalar == " " || scalar == "\n" || scalar.value >= 0x2E80 else { continue }
      if line + word > lineWidth {
        lines += 1
        line = 0
      }
      line += word
      word = 0
    }
    return (line + word > lineWidth ? lines + 1 : lines) <= lineCount
  }

  private static func width(of scalar: Unicode.Scalar, before next: Unicode.Scalar) -> Double {
    switch scalar {
    case " ", "\u{A0}", ".", ",", "i", "l", "j", "’", "!", ":", ";", "|", "ł", "í", "ı": 0.36
    case "m", "w", "M", "W", "@", "%", "—", "…": 1
    case "a"..."z", "0"..."9", "à"..."ý", "ą"..."ż", "-", "?": 0.67
    case "A"..."Z", "À"..."Ý": 0.85
    case "ж", "м", "ф", "ш", "щ", "ы", "ю", "Ж", "М", "Ф", "Ш", "Щ", "Ы", "Ю", "ס"..."ש": 1
    case "а"..."я", "ё"..."џ", "א"..."נ": 0.7
    case "А"..."Я", "Ё"..."Џ": 0.85
    case "ლ": 1.14
    case "ო", "ფ", "დ", "თ", "რ", "ღ", "ტ": 0.93
    case "ა"..."ჰ": 0.7
    case "\u{621}"..."\u{64A}": arabicWidth(of: scalar, isJoined: "\u{622}"..."\u{64A}" ~= next)
    default: scalar.isMark ? 0 : 1
    }
  }

  /// Arabic letters that join the next one are narrower.
  private static func arabicWidth(of letter: Unicode.Scalar, isJoined: Bool) -> Double {
    switch letter {
    case "ا", "أ", "إ", "آ": 0.36
    case "ب", "ت", "ث", "ن", "ي", "ئ", "ى", "ل": isJoined ? 0.41 : 1.14
    case "ف", "ق", "ك": isJoined ? 0.53 : 1.11
    case "س", "ش", "ص", "ض": isJoined ? 1.02 : 1.44
    case "ء", "ؤ", "ة", "د", "ذ", "ر", "ز", "ع", "غ", "م", "ه", "و": 0.67
    default: 0.95
    }
  }
}
