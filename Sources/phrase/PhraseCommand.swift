import ArgumentParser
import LookupProgram

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@main
struct PhraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "phrase",
    abstract: LookupOptions.abstract,
    discussion: LookupOptions.discussion,
    version: "0.1.0")

  @OptionGroup var lookup: LookupOptions

  func run() throws { try lookup.run() }

  static func main() {
    guard let command = PlainCommandLine.command(Array(CommandLine.arguments.dropFirst())) else {
      mainOverStreams()
    }
    do throws(ExitCode) {
      try command.run()
    } catch {
      // ArgumentParser would make up its help before it left.
      leave(with: error.rawValue)
    }
  }
}

private func leave(with code: Int32) -> Never { exit(code) }
