public import ArgumentParser
import PhraseLookup

/// What `phrase` and `phrasebook find` are asked to do.
public struct LookupCommand: Equatable {
  var query: [String] = []
  var id: String?
  var searchedLocale: String?
  var answerLocales: [String] = []
  var settings: [ArgumentSetting] = []
  var limit = 5
  var forms = false
  var explain = false
  var json = false
  var batch = false
  var list = false
  var situation: String?
  var random = false
  var index: String?

  /// What is wrong with it, in words; nil where nothing is.
  var problem: String? {
    let subjects = [!query.isEmpty, id != nil, batch, list || (situation != nil && !random), random].count { $0 }
    if subjects > 1 {
      return "Give words to look for, or one of --id, --batch, --list, --situation, --random, but not two of them."
    }
    if subjects == 0, !isInteractive { return "Say what to look for: phrase karta" }
    if limit < 1 { return "-n takes a number from 1 up." }
    return nil
  }

  private var isInteractive: Bool {
    StandardStream.input.isTerminal && StandardStream.output.isTerminal && !json
      // Such a terminal has no screen to draw on.
      && environmentVariable("TERM") != "dumb"
  }

  /// - Throws: the code to exit with, where it is not 0; what went wrong has been said.
  public func run() throws(ExitCode) {
    StandardStream.ignoreClosedPipes()
    let isFound: Bool
    do throws(LookupError) {
      isFound = try answer()
    } catch {
      throw LookupFailure.report(error)
    }
    if !isFound { throw ExitCode(1) }
  }

  /// Whether anything was found.
  private func answer() throws(LookupError) -> Bool {
    let lookup = Lookup(
      index: try IndexFile(path: index ?? IndexLocation.find(), staffLocales: EnvironmentLanguage.tags()))
    let answer = Answer(
      lookup: lookup, values: request(.words("")).values, showsForms: forms, explains: explain,
      isJSON: json || batch)
    if batch {
      while let line = readLine() {
        _ = try answer.write(try lookup.results(for: request(.words(line))), query: line)
      }
      return true
    }
    if list || situation != nil || random {
      var ids = try lookup.phraseIDs(in: situation)
      if random { ids = ids.randomElement().map { [$0] } ?? [] }
      var results: [LookupResult] = []
      for id in ids { results += try lookup.results(for: request(.phrase(id))) }
      return try answer.write(results, query: situation ?? "")
    }
    if let id {
      let results = try lookup.results(for: request(.phrase(id)))
      note(settingsThatNothingTakes: try lookup.argumentNames(ofPhrase: id), of: id)
      return try answer.write(results, query: id)
    }
    guard !query.isEmpty else {
      try InteractiveSession(lookup, request(.words(""))).run()
      return true
    }
    let text = query.joined(separator: " ")
    let results = try lookup.results(for: request(.words(text)))
    if results.isEmpty, !json { StandardStream.error.write("nothing found for “\(shortened(text))”\n") }
    return try answer.write(results, query: text)
  }

  /// A text of any length as a message names it.
  private func shortened(_ text: String) -> String {
    let beginning = text.prefix(100)
    return beginning.endIndex == text.endIndex ? text : beginning + "…"
  }

  /// Says which settings the phrase has no use for: it is shown all the same, since a reader is waiting.
  private func note(settingsThatNothingTakes names: [String], of id: String) {
    for setting in settings where !names.contains(setting.name) {
      let known = names.isEmpty ? "it has none" : "it has: \(names.joined(separator: ", "))"
      StandardStream.error.write("note: \(id) has no argument \(setting.name); \(known)\n")
    }
  }

  private func request(_ subject: LookupRequest.Subject) -> LookupRequest {
    var request = LookupRequest(subject)
    request.searchedLocale = searchedLocale
    request.answerLocales = answerLocales
    request.limit = limit
    for setting in settings { request.values[setting.name] = setting.value }
    return request
  }
}
