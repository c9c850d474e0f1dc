import ArgumentParser

struct LocaleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "locale",
    abstract: "Add a locale, list those there are, and show how far they are.",
    discussion: """
      A locale is one file in Locales/, named after its BCP 47 tag: sk.yaml, zh-Hans.yaml.

        phrasebook locale add sk      writes Locales/sk.yaml, in which only the words are missing
        phrasebook locale list        shows the locales there are
        phrasebook locale status      shows what is missing, and what people have confirmed
      """,
    subcommands: [LocaleAddCommand.self, LocaleListCommand.self, LocaleStatusCommand.self])
}
