import CatalogReader
import Foundation

/// Replaces files in one step: whoever reads one finds the old text or the new one, whole, whatever happens.
enum AtomicFile {
  /// - Throws: `PipelineError.output` where the file cannot be written; what was there is then as before.
  static func write(_ text: String, to path: String) throws(PipelineError) {
    try write(Data(text.utf8), to: path)
  }

  static func write(_ data: Data, to path: String) throws(PipelineError) {
    try write([(path, data)])
  }

  /// Replaces several files, none before all of them are written out whole.
  static func write(_ files: [(path: String, data: Data)]) throws(PipelineError) {
    var waiting: [(temporary: String, final: String, path: String)] = []
    defer { for file in waiting { unlink(file.temporary) } }
    for file in files {
      // A link stays one: what it points to is replaced.
      let final = URL(filePath: file.path).resolvingSymlinksInPath().path
      let folder = (final as NSString).deletingLastPathComponent
      let temporary = "\(folder)/.\((final as NSString).lastPathComponent).\(getpid())"
      waiting.append((temporary, final, file.path))
      guard writeOut(file.data, to: temporary, withModeOf: final) else { throw failure(file.path) }
    }
    while let file = waiting.first {
      guard rename(file.temporary, file.final) == 0 else { throw failure(file.path) }
      waiting.removeFirst()
    }
  }

  /// Writes a file that is not there yet. False where one has come to be there, which is left as it is.
  ///
  /// - Throws: `PipelineError.output` where the file cannot be written; it is then not there.
  static func create(_ text: String, at path: String) throws(PipelineError) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      if errno == EEXIST { return false }
      throw failure(path)
    }
    guard fill(descriptor, with: Data(text.utf8)) else {
      let failure = failure(path)
      unlink(path)
      throw failure
    }
    return true
  }

  /// Makes a folder for files that are written beside those there are already.
  static func makeFolder(_ path: String) throws(PipelineError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .output(path, reason: systemReason(error))
    }
  }

  /// Writes a file and waits until it is on the disk. False where that fails; `errno` then says why.
  private static func writeOut(_ data: Data, to path: String, withModeOf final: String) -> Bool {
    var existing = stat()
    let mode = stat(final, &existing) == 0 ? existing.st_mode & 0o7777 : nil
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode ?? 0o666)
    guard descriptor >= 0 else { return false }
    // What `open` makes is cut by the user's mask, which the file that is replaced need not have been.
    if let mode, fchmod(descriptor, mode) != 0 {
      close(descriptor)
      return false
    }
    return fill(descriptor, with: data)
  }

  /// Writes out what an opened file is to hold, waits until it is on the disk, and closes it.
  private static func fill(_ descriptor: Int32, with data: Data) -> Bool {
    let written = data.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
        let count = Foundation.write(descriptor, start, rest.count)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
    let isWhole = written && fsync(descriptor) == 0
    // Closing must not hide why that failed.
    let reason = errno
    close(descriptor)
    errno = reason
    return isWhole
  }

  private static func failure(_ path: String) -> PipelineError {
    .output(path, reason: String(cString: strerror(errno)))
  }
}
