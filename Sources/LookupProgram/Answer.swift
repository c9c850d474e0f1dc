import PhraseLookup

/// Writes what was found, as lines to read aloud or as JSON.
struct Answer {
  let lookup: Lookup
  /// What was given with `--set`.
  let values: [String: String]
  let showsForms: Bool
  let explains: Bool
  let isJSON: Bool

  /// Whether there was anything to write.
  func write(_ results: [LookupResult], query: String) throws(LookupError) -> Bool {
    if isJSON {
      try writeJSON(results, query: query)
    } else {
      try writeLines(results)
    }
    return !results.isEmpty
  }

  private func writeJSON(_ results: [LookupResult], query: String) throws(LookupError) {
    var objects: [String] = []
    for result in results {
      let forms = showsForms ? try lookup.forms(of: result.id, in: result.locale, filling: values) : nil
      objects.append(ResultJSON.object(for: result, forms: forms, explains: explains))
    }
    StandardStream.output.write(ResultJSON.text(query: query, objects: objects) + "\n")
  }

  private func writeLines(_ results: [LookupResult]) throws(LookupError) {
    let writer = LineWriter(results: results, columns: StandardStream.output.columns, showsConditions: showsForms)
    for result in results {
      StandardStream.output.write(writer.line(for: result) + "\n")
      if showsForms {
        for form in try lookup.forms(of: result.id, in: result.locale, filling: values) where form.text != result.text {
          StandardStream.output.write(writer.line(for: form) + "\n")
        }
      }
      if explains { StandardStream.output.write(writer.explanation(of: result) + "\n") }
    }
  }
}
