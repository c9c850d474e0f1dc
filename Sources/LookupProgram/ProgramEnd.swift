public import ArgumentParser

extension ParsableCommand {
  /// Reads the command line, does what it says and leaves.
  ///
  /// As ArgumentParser's own `main`, but help that nobody reads to its end is no error, and help that cannot be written is one.
  public static func mainOverStreams() -> Never {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      StandardStream.ignoreClosedPipes()
      let code = exitCode(for: error)
      let message =
        configuration.subcommands.isEmpty ? withoutSubcommands(fullMessage(for: error)) : fullMessage(for: error)
      let stream = code.isSuccess ? StandardStream.output : .error
      if !message.isEmpty { stream.write(message + "\n") }
      StandardStream.leave(with: code.rawValue)
    }
    StandardStream.leave(with: 0)
  }

  /// ArgumentParser's completions for zsh give every program a subcommand `help`, beside which zsh takes no words, and then completes
  /// nothing at all ("doubled rest argument definition"): a program without subcommands goes without.
  static func withoutSubcommands(_ message: String) -> String {
    guard message.hasPrefix("#compdef ") else { return message }
    return message.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      !["'(-): :->command'", "'(-)*:: :->arg'"].contains(String(line.drop { $0 == " " }))
    }.joined(separator: "\n")
  }
}
