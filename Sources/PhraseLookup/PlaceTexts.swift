internal import IndexFormat

/// The folded texts of a phrase in a locale.
struct PlaceTexts {
  enum Kind {
    case keywords, forms
  }

  private let database: Database
  private let place: Place

  init(_ database: Database, _ place: Place) {
    self.database = database
    self.place = place
  }

  /// How many words more than some others the shortest text has in which they stand side by side; nil where none has them so.
  func otherWords(_ sequence: FoundSequence, in kind: Kind) throws(DatabaseError) -> Int? {
    let texts: Statement
    switch kind {
    case .keywords:
      texts = try database.statement("SELECT folded FROM keyword WHERE locale = ? AND phrase = ?")
      try texts.bind(.integer(place.locale), .integer(place.phrase))
    case .forms:
      texts = try database.statement("SELECT folded FROM wording WHERE id = ?")
      try texts.bind(.integer(WordingID.number(locale: place.locale, phrase: place.phrase)))
    }
    var least: Int?
    while least != 0, try texts.step() {
      texts.withBytes(0) { text in
        FormText.visit(text) { words in
          if let others = sequence.otherWords(in: words) { least = min(least ?? others, others) }
          return least != 0
        }
      }
    }
    return least
  }
}
