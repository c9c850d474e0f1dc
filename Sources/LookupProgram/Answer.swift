import PhraseLookup

/// Writes what was found, as lines to read aloud or as JSON.
struct Answer {
  let lookup: Lookup
  let showsForms: Bool
  let explains: Bool
  let isJSON: Bool

  /// Whether there was anything to write.
  func write(_ results: [LookupResult], query: String) throws(LookupError) -> Bool {
    if isJSON {
      StandardStream.output.write(ResultJSON.text(query: query, results: results) + "\n")
      return !results.isEmpty
    }
    let writer = LineWriter(results: results, columns: StandardStream.output.columns)
    for result in results {
      StandardStream.output.write(writer.line(for: result) + "\n")
      if showsForms {
        for form in try lookup.forms(of: result.id, in: result.locale) where form.text != result.text {
          StandardStream.output.write(writer.line(for: form) + "\n")
        }
      }
      if explains { StandardStream.output.write(writer.explanation(of: result) + "\n") }
    }
    return !results.isEmpty
  }
}
