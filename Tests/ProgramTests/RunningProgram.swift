import Foundation

/// A program that goes on running while a test talks to it.
final class RunningProgram {
  private let process = Process()
  private let log: URL

  init(_ program: Program, _ arguments: [String], in folder: String) throws {
    log = FileManager.default.temporaryDirectory.appending(path: "log-\(UUID().uuidString)")
    _ = FileManager.default.createFile(atPath: log.path, contents: nil)
    process.executableURL = URL(filePath: program.path)
    process.arguments = arguments
    process.environment = Program.environment
    process.currentDirectoryURL = URL(filePath: folder)
    let handle = try FileHandle(forWritingTo: log)
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    try? FileManager.default.removeItem(at: log)
  }

  var output: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

  /// Waits until the output holds a text so many times, a minute at most: a busy machine is slow.
  func says(_ text: String, times: Int = 1) -> Bool {
    let deadline = Date.now + 60
    while output.components(separatedBy: text).count <= times {
      guard Date.now < deadline else { return false }
      Thread.sleep(forTimeInterval: 0.02)
    }
    return true
  }

  /// Sends a signal, waits for the end, and gives the exit code; 128 and the signal where that killed it.
  func end(_ signal: Int32) -> Int32 {
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
  }
}
