import Foundation

/// Where output goes.
struct Terminal {
  static let standardOutput = Terminal(descriptor: STDOUT_FILENO)
  static let standardError = Terminal(descriptor: STDERR_FILENO)

  private let descriptor: Int32

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Colour only on a terminal, and never with `NO_COLOR` (https://no-color.org).
  var usesColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// Whether there is somebody to answer.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && standardError.isTerminal }

  /// Asks for a yes; anything else is a no.
  static func confirm(_ question: String) -> Bool {
    FileHandle.standardError.write(Data("\(question) [y/N] ".utf8))
    let answer = readLine()?.lowercased().trimmingCharacters(in: .whitespaces)
    return answer == "y" || answer == "yes"
  }

  static func printError(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
