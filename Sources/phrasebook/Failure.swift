import ArgumentParser
import PhraseModel
import PhrasebookPipeline

/// Errors in words: what is wrong, where, and what to do. The stages give errors as values; only here do they
/// become sentences.
enum Failure {
  /// Prints an error and gives the code to exit with.
  static func report(_ error: any Error) -> ExitCode {
    if case PipelineError.findings(let report) = error {
      let writer = FindingWriter(lines: report.lines, usesColour: Terminal.standardError.usesColour)
      for finding in report.findings { Terminal.printError(writer.text(for: finding)) }
      Terminal.printError("\(CheckCommand.summary(of: report)); nothing was made")
    } else if case PipelineError.exchange(.malformed(let finding, let lines)) = error {
      let writer = FindingWriter(
        lines: [finding.location.file: lines], usesColour: Terminal.standardError.usesColour)
      Terminal.printError(writer.text(for: finding))
    } else {
      let (problem, hint) = text(error)
      Terminal.printError("error: \(problem)" + (hint.map { "\nhint: \($0)" } ?? ""))
    }
    return ExitCode(1)
  }

  /// What is wrong, and what to do about it.
  static func text(_ error: any Error) -> (problem: String, hint: String?) {
    guard let error = error as? PipelineError else { return ("\(error)", nil) }
    switch error {
    case .catalogs(let error): return CatalogFailure.text(error)
    case .findings: return ("the catalogs have errors", "Run phrasebook check")
    case .nothingApproved(let locales):
      return (
        "nothing is approved in \(locales.map(\.identifier).joined(separator: ", "))",
        "Leave --approved-only out, or let people sign with phrasebook review"
      )
    case .notToSign(let id, let reason): return ("\(id) cannot be signed: \(reason)", nil)
    case .rules(let path, let line, let reason):
      return (
        "\(path)\(line > 0 ? ":\(line)" : ""): ICU refuses these transform rules: \(reason)",
        "The syntax is that of UTS #35, Part 2, Transform Rules"
      )
    case .proposal(let reason): return ("the phrase cannot be proposed: \(reason)", nil)
    case .noSituation(let id, let known):
      return (
        "there is no situation \(id) in the book",
        nearest(to: id, among: known).map { "Did you mean \($0)?" } ?? "There are: \(known.joined(separator: ", "))"
      )
    case .addLocale(let error): return AddLocaleFailure.text(error)
    case .noPhrase(let id, let nearest):
      return ("there is no phrase \(id) in the book", nearest.map { "Did you mean \($0)?" })
    case .unwritten(let phrase, let locale, let place):
      return (
        "\(phrase) is not written in \(locale) yet",
        place.map { "Write it in \($0.file), line \($0.line), where ___ stands" }
          ?? "Add it under `phrases:` in its file"
      )
    case .noCards(let locale, let place):
      return (
        "\(locale) has no cards yet: its phrases, or words that every card needs, are still to be written",
        (place.map { "Begin in \($0.file), line \($0.line), where ___ stands; " } ?? "")
          + "--only index makes the index"
      )
    case .noChosenPhrases(let locale):
      return (
        "there is nothing to print: \(locale) has none of the phrases that were chosen",
        "Choose others with --only or --phrases, or leave both out"
      )
    case .value(let value, let argument, let expected):
      return ("\(argument)=\(value) does not fit", "\(argument) takes \(expected)")
    case .unknownArgument(let name, let phrase, let known):
      let hint =
        known.isEmpty
        ? "It has no arguments"
        : nearest(to: name, among: known).map { "Did you mean \($0)?" }
          ?? "It has: \(known.joined(separator: ", "))"
      let place = phrase.map { "\($0) has no" } ?? "none of the phrases has an"
      return ("\(place) argument \(name)", hint)
    case .inflection(let reason, let phrase, let locale):
      let place = [locale.map(\.identifier), phrase.map(\.identifier)].compactMap(\.self).joined(separator: ", ")
      return (place.isEmpty ? reason : "\(place): \(reason)", nil)
    case .cards(let error, let locale): return CardFailure.text(error, locale: locale)
    case .exchange(let problem): return ExchangeFailure.text(problem)
    case .catalogFile(let path, let reason):
      return ("cannot replace \(path): \(reason)", "It is as it was before; look at its permissions and run this again")
    case .output(let path, let reason):
      return (
        "cannot write \(path): \(reason)",
        "What was there before is untouched; free some space, look at its permissions, or write to another place"
      )
    }
  }
}
