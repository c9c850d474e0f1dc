public import Foundation

/// Where Hunspell's dictionaries are installed.
public enum DictionaryFolder {
  /// Debian's folder, and those that Hunspell itself looks into.
  private static let folders = ["/usr/share/hunspell", "/usr/share/myspell/dicts", "/opt/homebrew/share/hunspell"]

  /// The dictionary for a locale, as a path without extension; nil where none is installed.
  ///
  /// - Parameters:
  ///   - tags: BCP 47 tags in the order of preference, such as `["en-GB", "en"]`.
  public static func path(for tags: [String]) -> String? {
    for tag in tags {
      let parts = tag.split(separator: "-").map(String.init)
      guard let language = parts.first else { continue }
      let region = parts.dropFirst().first { $0.count == 2 && $0 == $0.uppercased() }
      let names = [region.map { "\(language)_\($0)" }, "\(language)_\(language.uppercased())", language].compactMap(
        \.self)
      for folder in folders {
        let installed = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
          .filter { $0.hasSuffix(".dic") }.map { String($0.dropLast(4)) }.sorted()
        let others = installed.filter { $0.hasPrefix(language + "_") }
        if let name = (names + others).first(where: { installed.contains($0) }) { return "\(folder)/\(name)" }
      }
    }
    return nil
  }
}
