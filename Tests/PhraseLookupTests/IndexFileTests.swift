import Foundation
import PhraseLookup
import Testing

/// An index that cannot be used is a clear error, never a wrong answer.
@Suite struct IndexFileTests {
  private func temporaryFile(_ bytes: Data) throws -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: "index-\(UUID().uuidString)").path
    try bytes.write(to: URL(filePath: path))
    return path
  }

  private func shippedBytes() throws -> Data {
    try Data(contentsOf: URL(filePath: ShippedIndex.path.get()))
  }

  @Test func aMissingFileIsNoIndex() {
    #expect(throws: LookupError.noIndex("/nowhere/phrases.sqlite")) { try IndexFile(path: "/nowhere/phrases.sqlite") }
  }

  @Test(arguments: ["", "this is not a database, it only pretends to be one, over and over again"])
  func anotherFileIsForeign(text: String) throws {
    let path = try temporaryFile(Data(text.utf8))
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(throws: LookupError.foreign(path)) { try IndexFile(path: path) }
  }

  @Test func anIndexOfAnotherVersionIsNamedAsSuch() throws {
    var bytes = try shippedBytes()
    // The user version stands at byte 60 of an SQLite file, big-endian
    // (https://www.sqlite.org/fileformat.html).
    bytes.replaceSubrange(60..<64, with: [0, 0, 3, 231])
    let path = try temporaryFile(bytes)
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(throws: LookupError.version(path, found: 999)) { try IndexFile(path: path) }
  }

  @Test func aDatabaseOfAnotherProgramIsForeign() throws {
    var bytes = try shippedBytes()
    // The application id stands at byte 68.
    bytes.replaceSubrange(68..<72, with: [0, 0, 0, 0])
    let path = try temporaryFile(bytes)
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(throws: LookupError.foreign(path)) { try IndexFile(path: path) }
  }

  @Test(arguments: [100, 5_000, 50_000, 200_000])
  func aTruncatedIndexIsDamaged(length: Int) throws {
    let path = try temporaryFile(try shippedBytes().prefix(length))
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(throws: LookupError.self) {
      let index = try IndexFile(path: path)
      _ = try Lookup(index: index).results(for: LookupRequest(.words("karta")))
    }
  }
}
