import Foundation

/// Replaces a file in one step: whoever reads it finds the old text or the new one, whole, whatever happens.
enum AtomicFile {
  /// - Throws: `PipelineError.output` where the file cannot be written; what was there is then as before.
  static func write(_ text: String, to path: String) throws(PipelineError) {
    try write(Data(text.utf8), to: path)
  }

  static func write(_ data: Data, to path: String) throws(PipelineError) {
    // A link stays one: what it points to is replaced.
    let final = URL(filePath: path).resolvingSymlinksInPath().path
    let folder = (final as NSString).deletingLastPathComponent
    let temporary = "\(folder)/.\((final as NSString).lastPathComponent).\(getpid())"
    var existing = stat()
    let mode = stat(final, &existing) == 0 ? existing.st_mode & 0o7777 : 0o666
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw failure(path) }
    var isWhole = false
    defer {
      close(descriptor)
      if !isWhole { unlink(temporary) }
    }
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
    guard written, fsync(descriptor) == 0, rename(temporary, final) == 0 else { throw failure(path) }
    isWhole = true
  }

  /// Makes a folder for files that are written beside those there are already.
  static func makeFolder(_ path: String) throws(PipelineError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .output(path, reason: error.localizedDescription)
    }
  }

  private static func failure(_ path: String) -> PipelineError {
    .output(path, reason: String(cString: strerror(errno)))
  }
}
