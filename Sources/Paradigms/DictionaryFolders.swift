import Foundation
public import PhraseModel

/// Where Hunspell's dictionaries are installed.
public struct DictionaryFolders: Sendable {
  public let paths: [String]

  /// The system's folders, or those that `PHRASEBOOK_DICTIONARIES` names, parted by colons.
  public init(environment: [String: String]) {
    if let named = environment["PHRASEBOOK_DICTIONARIES"] {
      paths = named.split(separator: ":").map { String($0) }
    } else {
      paths = [
        "/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell", "/opt/homebrew/share/hunspell",
        "\(environment["HOME"] ?? "")/Library/Spelling",
      ]
    }
  }

  /// The dictionaries of a locale, as paths without `.dic`; each once, however many regions share it.
  public func dictionaries(for locale: LocaleTag) -> [String] {
    let tag = locale.identifier.replacingOccurrences(of: "-", with: "_")
    let language = tag.prefix { $0 != "_" }
    var found: [String] = []
    for folder in paths {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for name in names.sorted() where name.hasSuffix(".dic") && !name.hasPrefix("hyph_") {
        let dictionary = String(name.dropLast(".dic".count)).replacingOccurrences(of: "-", with: "_")
        // A tag of a language takes those of all its regions; one with a script or a region, those of just that.
        let fits =
          tag.contains("_")
          ? dictionary == tag || dictionary.hasPrefix(tag + "_")
          : dictionary == tag || (dictionary.hasPrefix(language + "_") && !dictionary.contains("_Latn"))
        guard fits else { continue }
        let path = URL(filePath: folder + "/" + name).resolvingSymlinksInPath().path
        let base = String(path.dropLast(".dic".count))
        if !found.contains(base) { found.append(base) }
      }
    }
    return found
  }
}
