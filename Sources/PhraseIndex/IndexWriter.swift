public import IndexFormat
public import PhraseModel

/// Writes the index file.
///
/// Write it beside the old one and rename it: it is whole only after `finish()`.
public final class IndexWriter {
  private let path: String
  private let database: Database
  private var vocabulary: Vocabulary
  private let insertWording: Statement
  private let insertKeyword: Statement
  private var localeIDs: [LocaleTag: Int] = [:]
  private var phraseIDs: [PhraseID: Int] = [:]
  private var wordingCounts: [Int: Int] = [:]
  /// By locale, words that say little of what somebody looks for.
  private var fillers: [Int: Set<String>] = [:]
  /// The texts in the making, used again for each wording.
  private var text = WordingText()

  /// How many forms have been written.
  public private(set) var formCount = 0

  /// Creates the file.
  ///
  /// - Parameter foldings: what each letter folds to, for look-up and for the words of the index.
  /// - Throws: `DatabaseError` where the file cannot be written.
  public init(
    path: String, edition: String, staffLocale: LocaleTag, foldings: [(scalar: Unicode.Scalar, folded: String)]
  ) throws(DatabaseError) {
    self.path = path
    database = try Database(creating: path)
    vocabulary = Vocabulary(foldings: foldings)
    // The file is thrown away unless it is finished, so nothing needs to survive a crash.
    try database.execute(
      """
      PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA application_id = \(IndexFormat.applicationID); PRAGMA user_version = \(IndexFormat.version); BEGIN;
      """)
    try database.execute(IndexFormat.schema)
    let insertMeta = try database.statement("INSERT INTO meta VALUES (?, ?)")
    try insertMeta.run(.text("edition"), .text(edition))
    try insertMeta.run(.text("staff-locale"), .text(staffLocale.identifier))
    let insertFolding = try database.statement("INSERT INTO folding VALUES (?, ?)")
    for folding in foldings {
      try insertFolding.run(.integer(Int(folding.scalar.value)), .text(folding.folded))
    }
    insertWording = try database.statement("INSERT INTO wording VALUES (?, ?, ?, ?, ?)")
    insertKeyword = try database.statement("INSERT OR IGNORE INTO keyword VALUES (?, ?, ?)")
    try writeLayouts()
  }

  /// Adds a locale, before any phrase in it.
  public func add(_ locale: IndexContent.Locale) throws(DatabaseError) {
    let id = localeIDs.count + 1
    localeIDs[locale.tag] = id
    try database.statement("INSERT INTO locale VALUES (?, ?, ?, ?, 0)").run(
      .integer(id), .text(locale.tag.identifier), .text(locale.name), .text(locale.digits))
    let insert = try database.statement("INSERT INTO plural VALUES (?, ?, ?)")
    for (category, runs) in locale.pluralRuns.sorted(by: { $0.key < $1.key }) {
      for run in runs { try insert.run(.integer(id), .integer(run.lowerBound), .text(category.rawValue)) }
    }
    for word in locale.fillers.flatMap({ IndexFormat.words(in: $0) }) {
      fillers[id, default: []].insert(vocabulary.folded(word))
    }
    // Glosses are written in English.
    if locale.tag.identifier == "en" { fillers[0] = fillers[id] }
    let insertReading = try database.statement("INSERT OR IGNORE INTO reading VALUES (?, ?, ?, ?)")
    for reading in locale.readings {
      // What is typed comes word by word.
      let words = IndexFormat.words(in: reading.word)
      guard words.count == 1 else { continue }
      try insertReading.run(
        .text(vocabulary.folded(words[0])), .integer(id), .integer(reading.kind.rawValue), .text(reading.value))
    }
  }

  /// Adds a phrase, before any wording of it.
  public func add(_ phrase: Phrase) throws(DatabaseError) {
    let id = phraseIDs.count + 1
    phraseIDs[phrase.id] = id
    try database.statement("INSERT INTO phrase VALUES (?, ?, ?, ?)").run(
      .integer(id), .text(phrase.id.identifier), .text(phrase.situation), .text(phrase.gloss))
    let insert = try database.statement("INSERT INTO argument VALUES (?, ?, ?, ?, ?)")
    for argument in phrase.arguments {
      var bounds = (lower: Statement.Value.null, upper: Statement.Value.null)
      if case .number(let range) = argument.type {
        bounds = (.integer(range.lowerBound), .integer(range.upperBound))
      }
      try insert.run(
        .integer(id), .text(argument.name), .text(argument.type.name), bounds.lower, bounds.upper)
    }
    // The gloss is found from every locale; it belongs to none.
    add(words: phrase.gloss + " " + phrase.situation, field: .meaning, phrase: id, locale: 0)
  }

  /// Adds how a phrase is said in a locale.
  public func add(_ wording: IndexContent.Wording, of phrase: PhraseID, in tag: LocaleTag) throws(DatabaseError) {
    guard let phraseID = phraseIDs[phrase], let localeID = localeIDs[tag] else { return }
    text.clear()
    for (number, form) in wording.forms.enumerated() {
      text.add(
        form, romanised: wording.romanised.indices.contains(number) ? wording.romanised[number] : nil,
        sounds: wording.sounds.indices.contains(number) ? wording.sounds[number] : nil, words: &vocabulary)
      vocabulary.add(
        text.found, at: Posting(phrase: phraseID, isLeading: number == 0, field: .text), in: localeID)
      formCount += 1
    }
    try insertWording.insert { row throws(DatabaseError) in
      try row.add(WordingID.number(locale: localeID, phrase: phraseID))
      try row.add(wording.state.rawValue)
      try row.add(wording.layer)
      try row.add(text.forms)
      try row.add(text.folded)
    }
    for keyword in wording.keywords {
      add(words: keyword, field: .keyword, phrase: phraseID, locale: localeID)
      try insertKeyword.run(.integer(localeID), .integer(phraseID), .utf8(text.folded))
    }
    for topic in wording.topics { add(words: topic, field: .meaning, phrase: phraseID, locale: localeID) }
    wordingCounts[localeID, default: 0] += 1
  }

  /// Completes the file.
  ///
  /// - Parameter aliases: by locale, what gives other spellings for the words that its phrases have.
  public func finish(
    aliases: [LocaleTag: (Set<String>) -> [IndexContent.Alias]] = [:]
  ) throws(DatabaseError) {
    var words = WordRows(database, vocabulary, wordingCounts: wordingCounts, fillers: fillers)
    try words.write()
    var rows = AliasRows(database)
    var inflected: Set<Int> = []
    for (tag, aliases) in aliases.sorted(by: { $0.key < $1.key }) {
      guard let locale = localeIDs[tag] else { continue }
      for alias in aliases(vocabulary.spellings(in: locale)) {
        guard let word = vocabulary.word(spelt: alias.word) else { continue }
        // Apostrophes are passed over, as they are in what is typed.
        let form = vocabulary.folded(IndexFormat.words(in: alias.spelling).joined())
        guard !form.isEmpty, form != vocabulary.folded(alias.word) else { continue }
        let entry = Alias(word: words.numbers[word], locale: locale)
        rows.add(form, alias.kind, entry)
        if alias.kind == .stem { inflected.insert(locale) }
        if alias.kind == .romanised { rows.add(IndexFormat.romanSkeleton(of: form), .skeleton, entry) }
      }
    }
    try rows.write()
    for locale in inflected.sorted() {
      try database.statement("UPDATE locale SET inflected = 1 WHERE id = ?").run(.integer(locale))
    }
    try database.execute("COMMIT;")
    try Database.seal(path)
  }

  private func add(words: String, field: IndexFormat.Field, phrase: Int, locale: Int) {
    text.clear()
    text.add(words: words, &vocabulary)
    vocabulary.add(text.found, at: Posting(phrase: phrase, isLeading: false, field: field), in: locale)
  }

  private func writeLayouts() throws(DatabaseError) {
    let insert = try database.statement("INSERT INTO key VALUES (?, ?, ?, ?)")
    for layout in IndexFormat.KeyboardLayout.all {
      for (row, letters) in layout.rows.enumerated() {
        for (place, scalar) in letters.unicodeScalars.enumerated() {
          try insert.run(.text(layout.name), .integer(Int(scalar.value)), .integer(row), .integer(place))
        }
      }
    }
  }
}
