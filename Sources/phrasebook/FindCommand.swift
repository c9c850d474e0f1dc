import ArgumentParser
import LookupProgram

/// The program `phrase`, for those who look for it here.
struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: LookupOptions.abstract,
    discussion: LookupOptions.discussion)

  @OptionGroup var lookup: LookupOptions

  func run() throws { try lookup.run() }
}
