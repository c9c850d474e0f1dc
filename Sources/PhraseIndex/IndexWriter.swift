public import IndexFormat
public import PhraseModel

/// Writes the index file.
///
/// Write it beside the old one and rename it: it is whole only after `finish()`.
public final class IndexWriter {
  private let database: Database
  private let fold: (String) -> String
  private let insertForm: Statement
  private let insertWord: Statement
  private let insertWording: Statement
  private var localeIDs: [LocaleTag: Int] = [:]
  private var locales: [IndexContent.Locale] = []
  private var phraseIDs: [PhraseID: Int] = [:]
  private var foldedWords: [String: String] = [:]

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
    self.fold = fold
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
    insertForm = try database.statement("INSERT INTO form VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    insertWord = try database.statement("INSERT OR IGNORE INTO word VALUES (?, ?, ?, ?, ?)")
    insertWording = try database.statement("INSERT INTO wording VALUES (?, ?, ?, ?, ?)")
  }

  /// Adds a locale, before any phrase in it.
  public func add(_ locale: IndexContent.Locale) throws(DatabaseError) {
    let id = localeIDs.count + 1
    localeIDs[locale.tag] = id
    locales.append(locale)
    try database.statement("INSERT INTO locale VALUES (?, ?, ?, ?)").run(
      .integer(id), .text(locale.tag.identifier), .text(locale.name), .text(locale.digits))
    let insert = try database.statement("INSERT INTO plural VALUES (?, ?, ?)")
    for (category, runs) in locale.pluralRuns.sorted(by: { $0.key < $1.key }) {
      for run in runs { try insert.run(.integer(id), .integer(run.lowerBound), .text(category.rawValue)) }
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
    for word in IndexFormat.words(in: phrase.gloss + " " + phrase.situation) {
      try add(word: word, field: .meaning, phrase: id, locale: 0)
    }
  }

  /// Adds how a phrase is said in a locale.
  public func add(_ wording: IndexContent.Wording, of phrase: PhraseID, in tag: LocaleTag) throws(DatabaseError) {
    guard let phraseID = phraseIDs[phrase], let localeID = localeIDs[tag] else { return }
    // What ICU takes for one word may still be several to whoever types it.
    let locale = locales[localeID - 1]
    let words = { (text: String) in locale.words(text).flatMap { IndexFormat.words(in: $0) } }
    try insertWording.run(
      .integer(phraseID), .integer(localeID), .text(wording.state.rawValue),
      wording.sounds.map { .text($0) } ?? .null, wording.layer.map { .text($0) } ?? .null)
    var spoken: Set<String> = []
    for (number, form) in wording.forms.enumerated() {
      let text = form.runs.map { $0.role == .words ? $0.text : " " }.joined()
      let formWords = words(text)
      try insertForm.run(
        .integer(phraseID), .integer(localeID), .integer(number), .text(Self.list(form.when)),
        .text(Self.list(form.sample)), .text(Self.markedText(of: form)), .text(Self.spaced(formWords)),
        .text(Self.spaced(formWords.map { folded($0) })))
      spoken.formUnion(formWords)
      formCount += 1
    }
    try add(spoken, field: .text, phrase: phraseID, locale: localeID)
    try add(Set(wording.keywords.flatMap(words)), field: .keyword, phrase: phraseID, locale: localeID)
    try add(Set(wording.topics.flatMap(words)), field: .meaning, phrase: phraseID, locale: localeID)
  }

  /// Completes the file.
  public func finish() throws(DatabaseError) {
    try database.execute("COMMIT; ANALYZE;")
  }

  // MARK: Rows

  private func add(
    _ words: Set<String>, field: IndexFormat.Field, phrase: Int, locale: Int
  ) throws(DatabaseError) {
    for word in words.sorted() { try add(word: word, field: field, phrase: phrase, locale: locale) }
  }

  private func add(
    word: String, field: IndexFormat.Field, phrase: Int, locale: Int
  ) throws(DatabaseError) {
    try insertWord.run(
      .text(folded(word)), .integer(field.rawValue), .integer(phrase), .integer(locale), .text(word))
  }

  private func folded(_ spelling: String) -> String {
    if let folded = foldedWords[spelling] { return folded }
    let folded = fold(spelling)
    foldedWords[spelling] = folded
    return folded
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
