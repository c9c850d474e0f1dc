/// The index file: an SQLite database that carries all that look-up needs, the folding of letters included.
///
/// A word is stored folded, so that it is found without diacritics and in any case; beside it stands how it
/// is spelt. A text is stored with its open values marked: `U+E000 name U+E001 value U+E002`.
public enum IndexFormat {
  /// `PHRB`: which kind of file this is (https://www.sqlite.org/pragma.html#pragma_application_id).
  public static let applicationID: Int32 = 0x5048_5242
  /// Raised whenever a table changes; look-up reads no other version.
  public static let version: Int32 = 2

  public static let valueStart: Unicode.Scalar = "\u{E000}"
  public static let valueName: Unicode.Scalar = "\u{E001}"
  public static let valueEnd: Unicode.Scalar = "\u{E002}"

  /// What a word was found in. A smaller number ranks first.
  public enum Field: Int, Sendable {
    /// The text of a form, or a keyword.
    case text, keyword
    /// The gloss, the situation or the right: what the phrase is about.
    case meaning
  }

  public static let schema = """
    CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

    CREATE TABLE locale (
      id INTEGER PRIMARY KEY,
      tag TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      digits TEXT NOT NULL          -- ten of them, from zero
    );

    -- The plural category of each whole number from 0 to 1,099, as runs of neighbours. Greater numbers take the category of 1,000 plus their last two digits.
    CREATE TABLE plural (
      locale INTEGER NOT NULL, first INTEGER NOT NULL, category TEXT NOT NULL,
      PRIMARY KEY (locale, first)
    ) WITHOUT ROWID;

    CREATE TABLE phrase (
      id INTEGER PRIMARY KEY,       -- in the book's order
      name TEXT NOT NULL UNIQUE,
      situation TEXT NOT NULL,
      gloss TEXT NOT NULL
    );

    CREATE TABLE argument (
      phrase INTEGER NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL,
      lower INTEGER, upper INTEGER, -- the range of a number
      PRIMARY KEY (phrase, name)
    ) WITHOUT ROWID;

    CREATE TABLE wording (
      phrase INTEGER NOT NULL, locale INTEGER NOT NULL,
      state TEXT NOT NULL,
      sounds TEXT,                  -- how to say it, for a reader of the staff's language
      layer TEXT,                   -- the library's own layer that the text comes from
      PRIMARY KEY (phrase, locale)
    ) WITHOUT ROWID;

    CREATE TABLE form (
      phrase INTEGER NOT NULL, locale INTEGER NOT NULL, number INTEGER NOT NULL,
      conditions TEXT NOT NULL,     -- name=value, separated by blanks
      samples TEXT NOT NULL,        -- the number behind each plural category, written likewise
      text TEXT NOT NULL,
      words TEXT NOT NULL,          -- the words of the text without its values: " in lower case with a blank around each "
      folded TEXT NOT NULL,         -- the same words, folded
      PRIMARY KEY (phrase, locale, number)
    ) WITHOUT ROWID;

    CREATE TABLE word (
      folded TEXT NOT NULL, field INTEGER NOT NULL, phrase INTEGER NOT NULL, locale INTEGER NOT NULL,
      spelling TEXT NOT NULL,
      PRIMARY KEY (folded, field, phrase, locale, spelling)
    ) WITHOUT ROWID;

    CREATE TABLE folding (scalar INTEGER PRIMARY KEY, folded TEXT NOT NULL);
    """
}
