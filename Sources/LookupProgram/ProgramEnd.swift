public import ArgumentParser

extension ParsableCommand {
  /// Reads the command line, does what it says and leaves.
  ///
  /// As ArgumentParser's own `main`, but help that nobody reads to its end is no error, and help that cannot be written is one.
  public static func mainOverStreams() -> Never {
    StandardStream.ignoreClosedPipes()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      let stream = code.isSuccess ? StandardStream.output : .error
      if !message.isEmpty { stream.write(message + "\n") }
      StandardStream.leave(with: code.rawValue)
    }
    StandardStream.leave(with: 0)
  }
}
