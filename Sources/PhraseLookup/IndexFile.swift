internal import IndexFormat

/// An open index file.
///
/// Opening checks which kind of file it is and which version, before anything is asked of it. Not
/// synchronised: one thread at a time.
public final class IndexFile {
  public let path: String
  /// The locale that staff work in.
  public let staffLocale: String
  /// The tags of the locales in the index, sorted.
  public var localeTags: [String] { locales.values.map(\.tag).sorted() }

  let database: Database
  /// By the locale's number in the file.
  let locales: [Int: Locale]
  private var phrases: [Int: StoredPhrase] = [:]

  struct Locale {
    let id: Int
    let tag: String
    /// Ten digits, from zero.
    let digits: [Character]
    /// Whether the index has the other forms of the locale's words.
    let isInflected: Bool
  }

  /// Opens an index.
  ///
  /// - Parameter staffLocales: tags of the staff's locale, the best first; the first that the index has goes before the library's own.
  /// - Throws: `LookupError` where the file is missing, damaged, of another kind or of another version.
  public init(path: String, staffLocales: [String] = []) throws(LookupError) {
    self.path = path
    do throws(DatabaseError) {
      database = try Database(reading: path)
    } catch {
      throw LookupError(error, path: path)
    }
    guard let header = database.header, header.applicationID == IndexFormat.applicationID else { throw .foreign(path) }
    guard header.version == IndexFormat.version else { throw .version(path, found: Int(header.version)) }
    guard header.isWhole else { throw .damaged(path, reason: "it is not as long as it should be") }
    do throws(DatabaseError) {
      locales = try Self.locales(in: database)
      let meta = try database.statement("SELECT value FROM meta WHERE name = 'staff-locale'")
      let libraryLocale = try meta.step() ? meta.text(0) : ""
      let tags = Set(locales.values.map(\.tag))
      staffLocale = staffLocales.first { tags.contains($0) } ?? libraryLocale
    } catch {
      throw LookupError(error, path: path)
    }
  }

  private static func locales(in database: Database) throws(DatabaseError) -> [Int: Locale] {
    var locales: [Int: Locale] = [:]
    let rows = try database.statement("SELECT id, tag, digits, inflected FROM locale")
    while try rows.step() {
      locales[rows.integer(0)] = Locale(
        id: rows.integer(0), tag: rows.text(1), digits: Array(rows.text(2)), isInflected: rows.integer(3) != 0)
    }
    return locales
  }

  /// A phrase by its number, read once.
  func phrase(_ number: Int) throws(DatabaseError) -> StoredPhrase? {
    if let phrase = phrases[number] { return phrase }
    let phrase = try StoredPhrase(number: number, in: database)
    phrases[number] = phrase
    return phrase
  }

  func locale(tagged tag: String) -> Locale? {
    locales.values.first { $0.tag == tag }
  }

  /// The plural category of a whole number in a locale.
  func category(of number: Int, in locale: Locale) throws(DatabaseError) -> String {
    // From 1,100 on, CLDR's rules for whole numbers that a desk meets look at the last two digits only.
    let looked = number < 1100 ? number : 1000 + number % 100
    let row = try database.statement(
      "SELECT category FROM plural WHERE locale = ? AND first <= ? ORDER BY first DESC LIMIT 1")
    try row.bind(.integer(locale.id), .integer(looked))
    return try row.step() ? row.text(0) : "other"
  }
}
