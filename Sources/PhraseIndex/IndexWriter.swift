public import IndexFormat
public import PhraseModel

/// Writes the index file.
///
/// Write it beside the old one and rename it: it is whole only after `finish()`.
public final class IndexWriter {
  /// A word that a larger share of a locale's phrases has says little of what somebody looks for.
  private static let commonShare = 0.08

  private let database: Database
  private var vocabulary: Vocabulary
  private let insertForm: Statement
  private let insertPosting: Statement
  private let insertWording: Statement
  private let insertKeyword: Statement
  private var localeIDs: [LocaleTag: Int] = [:]
  private var phraseIDs: [PhraseID: Int] = [:]
  private var wordingCounts: [Int: Int] = [:]
  private var fillers: Set<String> = []

  /// How many forms have been written.
  public private(set) var formCount = 0

  /// Creates the file.
  ///
  /// - Parameters:
  ///   - foldings: what each letter folds to, for look-up.
  ///   - fold: the same folding, for whole words.
  /// - Throws: `DatabaseError` where the file cannot be written.
  public init(
    path: String, edition: String, staffLocale: LocaleTag, foldings: [(scalar: Unicode.Scalar, folded: String)],
    fold: @escaping (String) -> String
  ) throws(DatabaseError) {
    database = try Database(creating: path)
    vocabulary = Vocabulary(fold: fold)
    // The file is thrown away unless it is finished, so nothing needs to survive a crash.
    try database.execute(
      """
      PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA application_id = \(IndexFormat.applicationID);
      PRAGMA user_version = \(IndexFormat.version); BEGIN;
      """)
    try database.execute(IndexFormat.schema)
    let insertMeta = try database.statement("INSERT INTO meta VALUES (?, ?)")
    try insertMeta.run(.text("edition"), .text(edition))
    try insertMeta.run(.text("staff-locale"), .text(staffLocale.identifier))
    let insertFolding = try database.statement("INSERT INTO folding VALUES (?, ?)")
    for folding in foldings {
      try insertFolding.run(.integer(Int(folding.scalar.value)), .text(folding.folded))
    }
    insertForm = try database.statement("INSERT INTO form VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    insertPosting = try database.statement("INSERT OR IGNORE INTO posting VALUES (?, ?, ?, ?, ?)")
    insertWording = try database.statement("INSERT INTO wording VALUES (?, ?, ?, ?)")
    insertKeyword = try database.statement("INSERT OR IGNORE INTO keyword VALUES (?, ?, ?)")
    try writeLayouts()
  }

  /// Adds a locale, before any phrase in it.
  public func add(_ locale: IndexContent.Locale) throws(DatabaseError) {
    let id = localeIDs.count + 1
    localeIDs[locale.tag] = id
    try database.statement("INSERT INTO locale VALUES (?, ?, ?, ?)").run(
      .integer(id), .text(locale.tag.identifier), .text(locale.name), .text(locale.digits))
    let insert = try database.statement("INSERT INTO plural VALUES (?, ?, ?)")
    for (category, runs) in locale.pluralRuns.sorted(by: { $0.key < $1.key }) {
      for run in runs { try insert.run(.integer(id), .integer(run.lowerBound), .text(category.rawValue)) }
    }
    for word in locale.fillers.flatMap({ IndexFormat.words(in: $0) }) { fillers.insert(vocabulary.folded(word)) }
    let insertReading = try database.statement("INSERT OR IGNORE INTO reading VALUES (?, ?, ?)")
    for reading in locale.readings {
      // What is typed comes word by word.
      guard let word = IndexFormat.words(in: reading.word).first, IndexFormat.words(in: reading.word).count == 1 else {
        continue
      }
      try insertReading.run(
        .text(vocabulary.folded(word)), .integer(reading.kind.rawValue), .text(reading.value))
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
    try add(IndexFormat.words(in: phrase.gloss + " " + phrase.situation), field: .meaning, phrase: id, locale: 0)
  }

  /// Adds how a phrase is said in a locale.
  public func add(_ wording: IndexContent.Wording, of phrase: PhraseID, in tag: LocaleTag) throws(DatabaseError) {
    guard let phraseID = phraseIDs[phrase], let localeID = localeIDs[tag] else { return }
    try insertWording.run(
      .integer(phraseID), .integer(localeID), .text(wording.state.rawValue),
      wording.layer.map { .text($0) } ?? .null)
    var spoken: Set<String> = []
    for (number, form) in wording.forms.enumerated() {
      let text = form.runs.map { $0.role == .words ? $0.text : " " }.joined()
      let words = IndexFormat.words(in: text)
      let romanised = wording.romanised.indices.contains(number) ? wording.romanised[number] : nil
      let sounds = wording.sounds.indices.contains(number) ? wording.sounds[number] : nil
      try insertForm.run(
        .integer(phraseID), .integer(localeID), .integer(number), .text(Self.list(form.when)),
        .text(Self.list(form.sample)), .text(Self.markedText(of: form)), .text(Self.spaced(words)),
        .text(Self.spaced(words.map { vocabulary.folded($0) })), romanised.map { .text($0) } ?? .null,
        sounds.map { .text($0) } ?? .null)
      spoken.formUnion(words)
      formCount += 1
    }
    try add(spoken.sorted(), field: .text, phrase: phraseID, locale: localeID)
    for keyword in wording.keywords {
      let words = IndexFormat.words(in: keyword)
      try insertKeyword.run(
        .integer(phraseID), .integer(localeID), .text(Self.spaced(words.map { vocabulary.folded($0) })))
      try add(words, field: .keyword, phrase: phraseID, locale: localeID)
    }
    let topics = wording.topics.flatMap { IndexFormat.words(in: $0) }
    try add(topics, field: .meaning, phrase: phraseID, locale: localeID)
    var numbers: Set<Int> = []
    for word in spoken { if let number = vocabulary.number(ofKnown: word) { numbers.insert(number) } }
    vocabulary.count(numbers, in: localeID)
    wordingCounts[localeID, default: 0] += 1
  }

  /// Completes the file.
  ///
  /// - Parameter aliases: by locale, what gives other spellings for the words that its phrases have.
  public func finish(
    aliases: [LocaleTag: (Set<String>) -> [IndexContent.Alias]] = [:]
  ) throws(DatabaseError) {
    let insertAlias = try database.statement("INSERT OR IGNORE INTO alias VALUES (?, ?, ?)")
    for (tag, aliases) in aliases.sorted(by: { $0.key < $1.key }) {
      guard let locale = localeIDs[tag] else { continue }
      for alias in aliases(vocabulary.spellings[locale] ?? []) {
        let form = vocabulary.folded(alias.spelling)
        guard let word = vocabulary.number(ofKnown: alias.word), form != vocabulary.folded(alias.word) else { continue }
        try insertAlias.run(.text(form), .integer(alias.kind.rawValue), .integer(word))
      }
    }
    try writeWords()
    try database.execute("COMMIT; ANALYZE;")
  }

  // MARK: Rows

  private func add(
    _ words: [String], field: IndexFormat.Field, phrase: Int, locale: Int
  ) throws(DatabaseError) {
    for word in words {
      let number = vocabulary.number(of: word, in: locale)
      try insertPosting.run(
        .integer(number), .integer(phrase), .integer(locale), .integer(field.rawValue), .text(word))
    }
  }

  private func writeWords() throws(DatabaseError) {
    let common = vocabulary.common(share: Self.commonShare, phraseCounts: wordingCounts)
    let insertWord = try database.statement("INSERT INTO word VALUES (?, ?)")
    var lexica: [Int: Lexicon] = [:]
    for (folded, number) in vocabulary.words {
      try insertWord.run(.text(folded), .integer(number))
      if common.contains(number) { fillers.insert(folded) }
      // A character of a script without spaces cannot be misspelt, only be another one.
      guard !IndexFormat.isContinuous(folded) else { continue }
      let length = folded.utf16.count
      lexica[length, default: Lexicon(length: length)].add(folded, number: number)
    }
    let insertLexicon = try database.statement("INSERT INTO lexicon VALUES (?, ?)")
    for (length, lexicon) in lexica.sorted(by: { $0.key < $1.key }) {
      try insertLexicon.run(.integer(length), .blob(lexicon.records))
    }
    let insertLight = try database.statement("INSERT INTO light VALUES (?)")
    for word in fillers.sorted() { try insertLight.run(.text(word)) }
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

  private static func spaced(_ words: [String]) -> String {
    words.reduce(into: " ") { $0 += $1 + " " }
  }

  private static func list(_ conditions: [Form.Condition]) -> String {
    conditions.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
  }

  private static func markedText(of form: Form) -> String {
    form.runs.map { run in
      switch run.role {
      case .words: run.text
      case .value(let argument), .slot(let argument), .blank(let argument):
        "\(IndexFormat.valueStart)\(argument)\(IndexFormat.valueName)\(run.text)\(IndexFormat.valueEnd)"
      }
    }.joined()
  }
}
