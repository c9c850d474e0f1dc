import Foundation
import PhraseLookup
import Testing

/// An index that cannot be used is a clear error, never a wrong answer.
@Suite struct IndexFileTests {
  private static let damaged = "a part of it is not as it was written"

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
    #expect(throws: LookupError.damaged(path, reason: "it is not as long as it should be")) {
      try IndexFile(path: path)
    }
  }

  /// Whatever byte is another: either the page that it is in is not needed, and the answer is the same, or the index is damaged.
  @Test func aChangedByteNeverChangesAnAnswer() throws {
    let bytes = try shippedBytes()
    var damagedCount = 0
    for place in stride(from: 1_000, to: bytes.count, by: max(1, bytes.count / 200)) {
      var changed = bytes
      changed[place] ^= 0x20
      if try isDamaged(changed, "byte \(place)") { damagedCount += 1 }
    }
    #expect(damagedCount > 0)
  }

  /// A disk that writes a page to another's place leaves each as it was written, and the index wrong.
  @Test func aPageInAnothersPlaceNeverChangesAnAnswer() throws {
    let bytes = try shippedBytes()
    let pageSize = 4096
    let count = bytes.count / pageSize
    var damagedCount = 0
    for place in stride(from: 2, to: count, by: max(1, count / 60)) {
      let other = 1 + (place * 7) % (count - 1)
      guard other != place else { continue }
      var changed = bytes
      let (first, second) = (place * pageSize..<(place + 1) * pageSize, other * pageSize..<(other + 1) * pageSize)
      changed.replaceSubrange(first, with: bytes[second])
      changed.replaceSubrange(second, with: bytes[first])
      if try isDamaged(changed, "pages \(place) and \(other)") { damagedCount += 1 }
    }
    #expect(damagedCount > 0)
  }

  /// Whether an index of these bytes is found to be damaged; else each answer must be the shipped index's.
  private func isDamaged(_ bytes: Data, _ comment: Comment) throws -> Bool {
    let path = try temporaryFile(bytes)
    defer { try? FileManager.default.removeItem(atPath: path) }
    do {
      let lookup = Lookup(index: try IndexFile(path: path))
      for (query, expected) in Self.answers {
        #expect(try lookup.results(for: LookupRequest(.words(query), limit: 20)) == expected.get(), comment)
      }
      return false
    } catch {
      #expect(error as? LookupError == .damaged(path, reason: Self.damaged), "\(comment): \(error)")
      return true
    }
  }

  private static let answers = ["karta", "dzien dobry", "ksiązak", "5 ksiazek", "wypoz"].map { query in
    (query, Result { try ShippedIndex.lookUp(query) })
  }

  /// Reading from a named pipe waits for somebody to write to it, and a desk cannot wait.
  @Test(.timeLimit(.minutes(1)))
  func whatIsNoRegularFileIsForeign() throws {
    let pipe = FileManager.default.temporaryDirectory.appending(path: "pipe-\(UUID().uuidString)").path
    #expect(mkfifo(pipe, 0o600) == 0)
    defer { try? FileManager.default.removeItem(atPath: pipe) }
    for path in [pipe, FileManager.default.temporaryDirectory.path, "/dev/null"] {
      #expect(throws: LookupError.foreign(path)) { try IndexFile(path: path) }
    }
  }

  @Test func theStaffLocaleIsTheFirstThatTheIndexHas() throws {
    let path = try ShippedIndex.path.get()
    #expect(try IndexFile(path: path).staffLocale == "pl")
    #expect(try IndexFile(path: path, staffLocales: ["en-US", "en"]).staffLocale == "en")
    #expect(try IndexFile(path: path, staffLocales: ["sk"]).staffLocale == "pl")
  }
}
