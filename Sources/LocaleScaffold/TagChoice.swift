import Inflection
public import PhraseModel

/// Finds the tag for a locale that somebody names, who may write `sl_SI`, `iw` or `slovak`.
public struct TagChoice {
  /// The locales that have a file already.
  private let existing: [LocaleTag]
  /// The languages that a language may be named in, besides English and itself.
  private let languages: [LocaleTag]

  public init(existing: [LocaleTag], languages: [LocaleTag]) {
    self.existing = existing
    self.languages = languages
  }

  /// The locale that is named, where its canonical and shortest tag is.
  ///
  /// - Throws: `TagProblem` for all else, with the tag to write instead where there is one.
  public func locale(named text: String) throws(TagProblem) -> LocaleTag {
    // POSIX writes sl_SI.UTF-8@euro.
    let plain = String(text.prefix { $0 != "." && $0 != "@" }.map { $0 == "_" ? "-" : $0 })
    guard plain.count <= 35, plain.wholeMatch(of: /[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*/) != nil,
      let canonical = LocaleFacts.canonicalTag(plain), let language = canonical.split(separator: "-").first,
      Languages.isLanguage(String(language))
    else {
      throw .unknown(text, suggestion: suggestion(for: text))
    }
    guard !canonical.contains(/-X[AB]\b/) else { throw .pseudo(LocaleTag(canonical)) }
    let best = preferred(canonical)
    guard best.identifier == text else {
      throw canonical == text ? .longer(LocaleTag(text), instead: best) : .notCanonical(text, instead: best)
    }
    return best
  }

  /// The shortest tag of the same meaning, without what concerns a machine and no translator.
  private func preferred(_ canonical: String) -> LocaleTag {
    let subtags = canonical.split(separator: "-")
    let base = subtags.prefix { $0.count > 1 }.joined(separator: "-")
    var shortest = LocaleFacts.shortestTag(base) ?? base
    // Chinese in its two scripts is two texts, and neither goes without saying.
    if shortest == "zh" || shortest.hasPrefix("zh-"),
      let full = LocaleFacts.fullestTag(base),
      let script: Substring = full.split(separator: "-").first(where: { $0.count == 4 }),
      LocaleFacts.fullestTag("zh-\(script)") == full
    {
      shortest = "zh-\(script)"
    }
    // Beside a catalog of the language, one for a single country may well be meant.
    return LocaleTag(existing.contains(LocaleTag(shortest)) ? base : shortest)
  }

  /// The locale that somebody may mean by the name of a language or the code of a country.
  private func suggestion(for text: String) -> LocaleTag? {
    guard let folding = try? Folding() else { return nil }
    let wanted = folding.fold(text)
    if text.count == 2, let language = Languages.language(ofCountry: text.uppercased()) {
      return preferred(language.identifier)
    }
    var codes: [String: [String]] = [:]
    for code in Languages.codes {
      let tag = LocaleTag(code)
      let names = ([LocaleTag("en")] + languages).map { Languages.name(of: tag, in: $0) } + [Languages.name(of: tag)]
      for name in names.compactMap(\.self) where codes[folding.fold(name)]?.contains(code) != true {
        codes[folding.fold(name), default: []].append(code)
      }
    }
    let name = codes[wanted] == nil ? nearest(to: wanted, among: codes.keys.sorted()) : wanted
    guard let found = name.flatMap({ codes[$0] }), found.count == 1 else { return nil }
    return preferred(found[0])
  }
}

/// Why a locale cannot be added under the tag that was given.
public enum TagProblem: Error, Hashable, Sendable {
  /// No tag of a known language.
  case unknown(String, suggestion: LocaleTag?)
  /// Another way to write a tag that has a canonical one.
  case notCanonical(String, instead: LocaleTag)
  /// A tag that says no more than a shorter one.
  case longer(LocaleTag, instead: LocaleTag)
  /// A pseudo-locale, which has no file.
  case pseudo(LocaleTag)
}
