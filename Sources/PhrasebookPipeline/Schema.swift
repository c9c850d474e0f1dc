public import CatalogReader

extension PhrasebookPipeline {
  /// A JSON Schema for a kind of catalog file, with the names of a folder's book.
  public static func jsonSchema(of kind: CatalogFileKind, catalogs: CatalogFolder) throws(PipelineError) -> String {
    let contents: CatalogFolder.Contents
    do throws(CatalogFolderError) {
      contents = try catalogs.read(locales: [])
    } catch {
      throw .catalogs(error)
    }
    guard let book = contents.phrasebook?.book else { throw .findings(try check(catalogs: catalogs, locales: [])) }
    return kind.jsonSchema(book: book)
  }
}
