import FolderWatch
import Foundation
import Testing

/// Changes are noticed however they are made, told of by the system or only seen.
@Suite struct FolderWatcherTests {
  /// A folder with one file in it.
  private final class Folder {
    let path: String
    let file: String

    init() throws {
      path = FileManager.default.temporaryDirectory.appending(path: "watch-\(UUID().uuidString)").path
      file = path + "/pl.yaml"
      try make()
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func make() throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try write("name: polski\n", to: "pl.yaml")
    }

    func write(_ text: String, to name: String) throws {
      try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
    }
  }

  private func changes(_ watcher: FolderWatcher, within time: Duration = .seconds(20)) -> Set<String> {
    if case .changed(let paths, _) = watcher.wait(for: time) { paths } else { [] }
  }

  /// One way in which an editor saves.
  enum Saving: String, CaseIterable {
    case inPlace, byRename, byRemovingFirst, inParts, sameSize
  }

  @Test(arguments: Saving.allCases, [false, true])
  func aSavedFileIsNoticedOnce(saving: Saving, polls: Bool) throws {
    let folder = try Folder()
    let watcher = FolderWatcher(folders: [folder.path], wakeUp: -1, polls: polls)
    switch saving {
    case .inPlace: try folder.write("name: Polski\nregister: formal\n", to: "pl.yaml")
    case .sameSize: try folder.write("name: POLSKI\n", to: "pl.yaml")
    case .byRename:
      try folder.write("name: Polski!\n", to: ".pl.yaml.swp")
      #expect(rename(folder.path + "/.pl.yaml.swp", folder.file) == 0)
    case .byRemovingFirst:
      try FileManager.default.moveItem(atPath: folder.file, toPath: folder.file + "~")
      try folder.write("name: Polski!\n", to: "pl.yaml")
    case .inParts:
      let handle = try #require(FileHandle(forWritingAtPath: folder.file))
      for _ in 1...5 {
        try handle.write(contentsOf: Data("name: Polski\n".utf8))
        Thread.sleep(forTimeInterval: 0.005)
      }
      try handle.close()
    }
    #expect(changes(watcher) == [folder.file])
    // Nothing more has happened.
    #expect(changes(watcher, within: .milliseconds(600)).isEmpty)
  }

  @Test(arguments: [false, true])
  func filesThatComeAndGoAreNoticedAndThoseOfOtherKindsAreNot(polls: Bool) throws {
    let folder = try Folder()
    let watcher = FolderWatcher(folders: [folder.path], wakeUp: -1, polls: polls)
    try folder.write("x", to: "notes.txt")
    try folder.write("x", to: ".uk.yaml.swp")
    try folder.write("x", to: ".#uk.yaml")
    #expect(changes(watcher, within: .milliseconds(600)).isEmpty)
    try folder.write("name: українська\n", to: "uk.yaml")
    #expect(changes(watcher) == [folder.path + "/uk.yaml"])
    try FileManager.default.removeItem(atPath: folder.file)
    #expect(changes(watcher) == [folder.file])
  }

  @Test(arguments: [false, true])
  func aFolderThatIsReplacedIsStillWatched(polls: Bool) throws {
    let folder = try Folder()
    let watcher = FolderWatcher(folders: [folder.path, folder.path + "/reviews"], wakeUp: -1, polls: polls)
    try FileManager.default.removeItem(atPath: folder.path)
    #expect(changes(watcher) == [folder.file])
    try folder.make()
    #expect(changes(watcher) == [folder.file])
    try folder.write("name: Polski!\n", to: "pl.yaml")
    #expect(changes(watcher) == [folder.file])
    // A folder that was not there at the start.
    try FileManager.default.createDirectory(atPath: folder.path + "/reviews", withIntermediateDirectories: false)
    try folder.write("signatures: []\n", to: "reviews/pl.yaml")
    #expect(changes(watcher) == [folder.path + "/reviews/pl.yaml"])
  }

  @Test func waitingEndsAtOnceWhenWoken() throws {
    let folder = try Folder()
    let pipe = Pipe()
    let watcher = FolderWatcher(folders: [folder.path], wakeUp: pipe.fileHandleForReading.fileDescriptor)
    try pipe.fileHandleForWriting.write(contentsOf: Data([0]))
    let start = ContinuousClock.now
    guard case .woken = watcher.wait() else {
      Issue.record("not woken")
      return
    }
    #expect(start.duration(to: .now) < .seconds(10))
  }

  @Test func waitingForNoTimeOnlyLooks() throws {
    let folder = try Folder()
    let watcher = FolderWatcher(folders: [folder.path], wakeUp: -1)
    guard case .quiet = watcher.wait(for: .zero) else {
      Issue.record("a change that nobody made")
      return
    }
  }
}
