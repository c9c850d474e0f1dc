import ArgumentParser
import PhraseLookup

/// Errors in words, each with the code to exit with.
enum LookupFailure {
  private static let unusableIndex = ExitCode(3)
  private static let notFound = ExitCode(1)
  /// As ArgumentParser exits for wrong usage (`EX_USAGE` in sysexits.h).
  private static let usage = ExitCode(64)

  static func report(_ error: LookupError) -> ExitCode {
    let (problem, hint, code) = text(error)
    StandardStream.error.write("error: \(problem)\n" + (hint.map { "hint: \($0)\n" } ?? ""))
    return code
  }

  private static func text(_ error: LookupError) -> (problem: String, hint: String?, code: ExitCode) {
    let build = "Run phrasebook build where the catalogs are"
    switch error {
    case .noIndex(let path) where isThere(path):
      return (
        "\(path) cannot be read", "Ask whoever installed it to let you, or name an index with --index", unusableIndex
      )
    case .noIndex(let path):
      return ("there is no index at \(path)", "\(build), or name an index with --index", unusableIndex)
    case .foreign(let path):
      return ("\(path) is no phrase index", "\(build), or name another with --index", unusableIndex)
    case .version(let path, let found):
      return ("\(path) is an index of format \(found), which this program does not read", build, unusableIndex)
    case .damaged(let path, let reason): return ("\(path) is damaged: \(reason)", build, unusableIndex)
    case .unknownLocale(let tag, let known, let nearest):
      let hint = nearest.map { "Did you mean \($0)?" } ?? "It has: \(known.joined(separator: ", "))"
      return ("the index has no locale \(tag)", hint, usage)
    case .unknownSituation(let name, let known, let nearest):
      let hint = nearest.map { "Did you mean \($0)?" } ?? "There are: \(known.joined(separator: ", "))"
      return ("there is no situation \(name)", hint, usage)
    case .unknownPhrase(let id, let nearest):
      return ("there is no phrase \(id)", nearest.map { "Did you mean \($0)?" }, notFound)
    case .invalidValue(let value, let argument, let expected):
      return ("\(argument)=\(value) does not fit", "\(argument) takes \(expected)", usage)
    }
  }
}
