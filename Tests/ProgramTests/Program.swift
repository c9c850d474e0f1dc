import Foundation

/// A program run as a user runs it.
struct Program {
  struct Outcome {
    /// What it exited with; 128 and the signal where it was killed.
    let status: Int32
    let output: Data
    let errors: String
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  let path: String

  static let phrasebook = Program(path: built("phrasebook"))
  static let phrase = Program(path: built("phrase"))

  /// A program of the system's, or nil where it is not installed.
  static func installed(_ name: String) -> Program? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
      .map { Program(path: $0) }
  }

  /// The environment of a program: in no language, and without the machine's dictionaries, which take long to read and are not what most tests
  /// are about.
  static let environment = ProcessInfo.processInfo.environment.merging([
    "PHRASEBOOK_DICTIONARIES": "", "LC_ALL": "C.UTF-8",
  ]) { $1 }

  /// The programs are built into the folder of the test runner.
  private static func built(_ name: String) -> String {
    let runner = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    return runner.resolvingSymlinksInPath().deletingLastPathComponent().appending(path: name).path
  }

  func run(
    _ arguments: String..., environment: [String: String] = [:], in folder: String? = nil
  ) throws -> Outcome {
    try run(arguments, environment: environment, in: folder)
  }

  func run(_ arguments: [String], environment: [String: String] = [:], in folder: String? = nil) throws -> Outcome {
    // Errors go to a file, so that neither pipe can fill up while the other is read.
    let errors = FileManager.default.temporaryDirectory.appending(path: "errors-\(UUID().uuidString)")
    _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: errors) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    // Which dictionaries a machine has is no part of a test, unless it says so.
    process.environment = Self.environment.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let status = process.terminationStatus
    return Outcome(
      status: process.terminationReason == .exit ? status : 128 + status, output: data,
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}

/// A folder for one test, removed when it goes.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "phrasebook-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// Takes over a folder that is there, to remove it.
  init(adopting path: String) {
    self.path = path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The bytes of every file below the folder, by relative path.
  func contents() throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in FileManager.default.enumerator(atPath: path)?.compactMap({ $0 as? String }) ?? [] {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      contents[name] = try Data(contentsOf: URL(filePath: "\(path)/\(name)"))
    }
    return contents
  }
}
