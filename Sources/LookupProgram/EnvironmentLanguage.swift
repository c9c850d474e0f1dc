/// The language that the environment asks programs to speak (POSIX, section 8.2).
enum EnvironmentLanguage {
  /// Its tags, the most exact first; none where it asks for none in particular.
  static func tags() -> [String] {
    // The first that is set counts, whatever it says.
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environmentVariable($0) }.first ?? ""
    return tags(ofLocale: name)
  }

  /// - Parameter name: such as `pl_PL.UTF-8`.
  static func tags(ofLocale name: String) -> [String] {
    let parts = name.prefix { $0 != "." && $0 != "@" }.split(separator: "_").map { String($0) }
    guard let language = parts.first, language != "C", language != "POSIX" else { return [] }
    guard parts.count > 1 else { return [language] }
    // Chinese is written in two scripts, and a region tells which (CLDR's likely subtags).
    let script = language == "zh" ? ["TW", "HK", "MO"].contains(parts[1]) ? "Hant" : "Hans" : nil
    return ["\(language)-\(parts[1])"] + (script.map { ["\(language)-\($0)"] } ?? [language])
  }
}
