public import ArgumentParser
public import CatalogReader
import PhrasebookPipeline

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print a JSON Schema for catalog files.",
    discussion: """
      An editor that knows the schema completes keys and phrase ids, says what each is for, and marks what is misspelt. It is found by \
      the first line of a file:

        # yaml-language-server: $schema=schemas/locale.json

      The copies in Locales/schemas are made with

        phrasebook schema book    > Locales/schemas/book.json
        phrasebook schema locale  > Locales/schemas/locale.json
        phrasebook schema library > Locales/schemas/library.json

      and so on for reviews, book-layer, locale-layer and library-layer; they have to be made anew when the book changes, since they \
      name its phrases.
      """)

  @ArgumentParser.Argument(
    help: ArgumentHelp(
      "The kind of file: \(CatalogFileKind.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "KIND"))
  var kind: CatalogFileKind

  @OptionGroup var catalogs: CatalogOptions

  func run() throws {
    do {
      print(try PhrasebookPipeline.jsonSchema(of: kind, catalogs: catalogs.folder), terminator: "")
    } catch {
      throw Failure.report(error)
    }
  }
}

extension CatalogFileKind: ExpressibleByArgument {}
