import PhraseLookup

/// What a shell completes options with, from the index that a look-up would read.
enum Completions {
  @Sendable static func phrases(_: [String], _: Int, _ beginning: String) -> [String] {
    (try? lookup().phraseIDs(in: nil)) ?? []
  }

  @Sendable static func locales(_: [String], _: Int, _ beginning: String) -> [String] {
    (try? lookup().localeTags) ?? []
  }

  @Sendable static func situations(_: [String], _: Int, _ beginning: String) -> [String] {
    (try? lookup().situations()) ?? []
  }

  private static func lookup() throws(LookupError) -> Lookup {
    Lookup(index: try IndexFile(path: IndexLocation.find()))
  }
}
