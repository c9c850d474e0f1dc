/// The index file: an SQLite database that carries all that look-up needs, the folding of letters included.
///
/// A word is stored folded, so that it is found without diacritics and in any case; beside it stands how it
/// is spelt. A text is stored with its open values marked: see `MarkedText`.
public enum IndexFormat {
  /// `PHRB`: which kind of file this is (https://www.sqlite.org/pragma.html#pragma_application_id).
  public static let applicationID: Int32 = 0x5048_5242
  /// Raised whenever a table changes; look-up reads no other version.
  public static let version: Int32 = 5

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

  /// Why a word is found under another spelling than its own.
  public enum AliasKind: Int, Sendable {
    /// Another form of the same word: `kartą` for `karta`.
    case stem
    /// The word in Latin letters: `dopomohty` for `допомогти`.
    case romanised
    /// What the schemes of romanisation leave of it: see `romanSkeleton`.
    case skeleton
  }

  /// What a typed word may say besides itself.
  public enum Reading: Int, Sendable {
    /// A number: `pięć`.
    case number
    /// Who is spoken to: `pani`.
    case person
    /// Who it is, in a word that is not said to them: `dziecko`.
    case label
  }

  public static let schema = """
    CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

    CREATE TABLE locale (
      id INTEGER PRIMARY KEY,
      tag TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      digits TEXT NOT NULL,         -- ten of them, from zero
      inflected INTEGER NOT NULL    -- whether a dictionary told the other forms of its words
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

    -- How a phrase is said in a locale. The id is both in one: see WordingID.
    CREATE TABLE wording (
      id INTEGER PRIMARY KEY,
      state TEXT NOT NULL,
      layer TEXT,                   -- the library's own layer that the text comes from
      forms TEXT NOT NULL,          -- every form, the leading one first: see FormText
      folded TEXT NOT NULL          -- the words of each form without its values, folded, with a blank around each; parted likewise
    );

    -- A phrase's keywords, each as its folded words with a blank around each.
    CREATE TABLE keyword (
      locale INTEGER NOT NULL, phrase INTEGER NOT NULL, folded TEXT NOT NULL,
      PRIMARY KEY (locale, phrase, folded)
    ) WITHOUT ROWID;

    -- Words are numbered by length, then by spelling: see Lexicon. The places are how many phrases a word stands in, over all locales.
    CREATE TABLE word (id INTEGER PRIMARY KEY, folded TEXT NOT NULL UNIQUE, places INTEGER NOT NULL);

    -- Where a word stands: see Posting. Locale 0 is the gloss, which belongs to all.
    CREATE TABLE posting (
      word INTEGER NOT NULL, block INTEGER NOT NULL, locale INTEGER NOT NULL, spelling TEXT NOT NULL,
      records BLOB NOT NULL,
      PRIMARY KEY (word, block, locale, spelling)
    ) WITHOUT ROWID;

    -- Folded spellings under which words are found besides their own; the kind is AliasKind's, the entries are Alias's.
    CREATE TABLE alias (
      kind INTEGER NOT NULL, form TEXT NOT NULL, entries BLOB NOT NULL,
      PRIMARY KEY (kind, form)
    ) WITHOUT ROWID;

    -- The sketches of all words by their length in UTF-16 units, to find those that are spelt almost as typed: see Lexicon.
    CREATE TABLE lexicon (length INTEGER PRIMARY KEY, first INTEGER NOT NULL, sketches BLOB NOT NULL);

    -- Words, folded, that say little of what somebody looks for in a locale.
    CREATE TABLE light (folded TEXT NOT NULL, locale INTEGER NOT NULL, PRIMARY KEY (folded, locale)) WITHOUT ROWID;

    -- What a typed word says besides itself in a locale; the kind is Reading's.
    CREATE TABLE reading (
      folded TEXT NOT NULL, locale INTEGER NOT NULL, kind INTEGER NOT NULL, value TEXT NOT NULL,
      PRIMARY KEY (folded, locale, kind)
    ) WITHOUT ROWID;

    CREATE TABLE folding (scalar INTEGER PRIMARY KEY, folded TEXT NOT NULL);

    -- Where the letters lie on a layout's keys.
    CREATE TABLE key (
      layout TEXT NOT NULL, scalar INTEGER NOT NULL, row INTEGER NOT NULL, place INTEGER NOT NULL,
      PRIMARY KEY (layout, scalar)
    ) WITHOUT ROWID;
    """
}
