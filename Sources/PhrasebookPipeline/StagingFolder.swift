import Foundation

/// A folder beside the output in which a build grows, so that the last output stays whole until the new one is.
///
/// It is removed when the build ends in any way; one that a killed build has left is removed by the next.
final class StagingFolder {
  private static let prefix = ".staging-"
  private static let numbers = Numbers()

  private let output: String
  private let path: String
  // Guarded by the lock: files are begun on several threads.
  private var names: [String] = []
  private let lock = NSLock()

  /// - Throws: `PipelineError.output` where the output folder cannot be made or written to.
  init(in output: String) throws(PipelineError) {
    self.output = output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output
    let number = Self.numbers.next()
    path = "\(self.output)/\(Self.prefix)\(getpid())-\(number)"
    try Self.makeFolder(self.output)
    removeLeftovers(isFirst: number == 1)
    try Self.makeFolder(path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Where a file of the output is written for now.
  func path(for name: String) throws(PipelineError) -> String {
    let file = "\(path)/\(name)"
    try Self.makeFolder((file as NSString).deletingLastPathComponent)
    lock.withLock { names.append(name) }
    return file
  }

  /// Where a file of the output will be.
  func finalPath(for name: String) -> String { "\(output)/\(name)" }

  /// Moves every file to its place, each in one step.
  func publish() throws(PipelineError) {
    // What would stop a move half-way is looked for before the first.
    for name in names {
      var information = stat()
      if stat(finalPath(for: name), &information) == 0, information.st_mode & S_IFMT == S_IFDIR {
        throw .output(finalPath(for: name), reason: "a folder of that name is in the way")
      }
    }
    for name in names { try Self.flush("\(path)/\(name)", as: finalPath(for: name)) }
    for name in names {
      let final = finalPath(for: name)
      try Self.makeFolder((final as NSString).deletingLastPathComponent)
      guard rename("\(path)/\(name)", final) == 0 else { throw Self.failure(final) }
    }
  }

  /// Waits until a file is on the disk, so that a power cut after the rename finds it whole.
  private static func flush(_ path: String, as final: String) throws(PipelineError) {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw failure(final) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(final) }
  }

  /// Makes a folder and those above it, where they are not there yet.
  private static func makeFolder(_ path: String) throws(PipelineError) {
    if mkdir(path, 0o777) == 0 { return }
    let parent = (path as NSString).deletingLastPathComponent
    if errno == ENOENT, !parent.isEmpty, parent != path {
      try makeFolder(parent)
      if mkdir(path, 0o777) == 0 { return }
    }
    var information = stat()
    guard errno == EEXIST, stat(path, &information) == 0 else { throw failure(path) }
    guard information.st_mode & S_IFMT == S_IFDIR else {
      throw .output(path, reason: "a file of that name is in the way")
    }
  }

  /// - Parameter isFirst: whether this process has no others, so that those of its number are an earlier one's.
  private func removeLeftovers(isFirst: Bool) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: output)) ?? []
    for name in names where name.hasPrefix(Self.prefix) {
      // Signal 0 only asks whether the process is there.
      guard let process = pid_t(name.dropFirst(Self.prefix.count).prefix { $0.isNumber }),
        process == getpid() ? isFirst : kill(process, 0) != 0
      else { continue }
      try? FileManager.default.removeItem(atPath: "\(output)/\(name)")
    }
  }

  private static func failure(_ path: String) -> PipelineError {
    .output(path, reason: String(cString: strerror(errno)))
  }
}

/// Numbers for the folders of one process, which may have several at a time.
private final class Numbers: @unchecked Sendable {
  // Guarded by the lock.
  private var last = 0
  private let lock = NSLock()

  func next() -> Int {
    lock.withLock {
      last += 1
      return last
    }
  }
}
