import ArgumentParser
import LookupProgram

@main
struct PhrasebookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "phrasebook",
    abstract: "Turns catalogs of polite phrases into desk cards and a searchable index.",
    discussion: """
      A library's service desk greets, asks, explains and thanks every reader in that reader's language, with the right grammar. The \
      phrases stand in Locales/, one file per locale; what is made of them goes to Output/.

        phrasebook build              makes the cards and the index
        phrasebook cards --locale pl --with uk    makes cards of your own choice, here in two languages
        phrasebook check pl           finds what is wrong in Locales/pl.yaml
        phrasebook forms pl loan.due  shows every form of a phrase
        phrasebook preview pl         makes a page to proofread Polish on
        phrasebook watch pl           checks and rebuilds Polish as its file is saved
        phrasebook locale status      shows how far each locale is
        phrasebook review pl          shows phrase by phrase, for people who know the language to sign
        phrasebook export --to en -o en.po    gives the texts to a translator; import brings them back
        phrasebook locale add sk      writes a file for Slovak, in which only the words are missing

      At the desk, look phrases up with the program `phrase`.
      """,
    version: Version.text,
    subcommands: [
      BuildCommand.self, CardsCommand.self, CheckCommand.self, FormsCommand.self, PreviewCommand.self,
      WatchCommand.self,
      LocaleCommand.self, ReviewCommand.self, FindCommand.self, ExportCommand.self, ImportCommand.self,
      ProposeCommand.self,
      SchemaCommand.self,
    ])

  static func main() { mainOverStreams() }
}

enum Version {
  static let text = "0.1.0"
}
