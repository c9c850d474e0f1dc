import ArgumentParser

struct LocaleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "locale",
    abstract: "Show how far locales are.",
    subcommands: [LocaleStatusCommand.self])
}
