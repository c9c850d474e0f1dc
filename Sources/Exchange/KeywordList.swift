/// A phrase's keywords as one text: `karta; legitymacja`. A semicolon within a keyword is written `\;`.
public enum KeywordList {
  public static func text(_ keywords: [String]) -> String {
    keywords.map(escaped).joined(separator: "; ")
  }

  /// The keywords of a text; blanks around each are no part of it, and empty ones are passed over.
  public static func keywords(in text: String) -> [String] {
    var keywords: [String] = []
    var keyword: [Unicode.Scalar] = []
    /// How much of the keyword must be kept: blanks behind it go.
    var keptCount = 0
    var isEscaped = false
    func end() {
      let view = String.UnicodeScalarView(keyword.prefix(keptCount))
      if !view.isEmpty { keywords.append(String(view)) }
      keyword = []
      keptCount = 0
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case _ where isEscaped:
        keyword.append(scalar)
        keptCount = keyword.count
        isEscaped = false
      case "\\": isEscaped = true
      case ";": end()
      case _ where isBlank(scalar):
        if !keyword.isEmpty { keyword.append(scalar) }
      default:
        keyword.append(scalar)
        keptCount = keyword.count
      }
    }
    end()
    return keywords
  }

  private static func escaped(_ keyword: String) -> String {
    let scalars = Array(keyword.unicodeScalars)
    var text = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isOuterBlank = isBlank(scalar) && (index == 0 || index == scalars.count - 1)
      if scalar == ";" || scalar == "\\" || isOuterBlank { text.append("\\") }
      text.append(scalar)
    }
    return String(text)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" || scalar == "\n" }
}
