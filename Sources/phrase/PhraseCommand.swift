import ArgumentParser
import LookupProgram

@main
struct PhraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "phrase",
    abstract: LookupOptions.abstract,
    discussion: LookupOptions.discussion,
    version: "0.1.0")

  @OptionGroup var lookup: LookupOptions

  func run() throws { try lookup.run() }
}
