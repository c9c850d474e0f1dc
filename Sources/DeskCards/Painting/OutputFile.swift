internal import CPangoCairo
import Foundation

/// A file that is being written, and the first reason why it could not be.
final class OutputFile {
  private let path: String
  private(set) var stream: UnsafeMutablePointer<FILE>
  private var isOpen = true
  private var failure: Int32 = 0

  init(path: String) throws(CardError) {
    self.path = path
    guard let stream = fopen(path, "w") else { throw .file(path, reason: String(cString: strerror(errno))) }
    self.stream = stream
  }

  /// A file without a name, which is gone when it is closed, whatever happens; errors name the file that it is for.
  init(draftOf path: String) throws(CardError) {
    self.path = path
    guard let stream = tmpfile() else { throw .file(path, reason: String(cString: strerror(errno))) }
    self.stream = stream
  }

  deinit {
    if isOpen { fclose(stream) }
  }

  func write(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard fwrite(bytes.baseAddress, 1, bytes.count, stream) == bytes.count else {
      if failure == 0 { failure = errno }
      return false
    }
    return true
  }

  /// All that has been written.
  func contents() throws(CardError) -> [UInt8] {
    try flush()
    let size = ftell(stream)
    if size < 0 || fseek(stream, 0, SEEK_SET) != 0 { failure = errno }
    try check()
    let bytes = [UInt8](unsafeUninitializedCapacity: max(0, size)) { buffer, count in
      count = buffer.baseAddress.map { fread($0, 1, buffer.count, stream) } ?? 0
    }
    if bytes.count != size, failure == 0 { failure = EIO }
    try check()
    return bytes
  }

  /// Flushes to disk and closes.
  ///
  /// - Throws: `CardError.file` with the reason where anything could not be written.
  func close() throws(CardError) {
    guard isOpen else { return }
    isOpen = false
    if fflush(stream) != 0 || fsync(fileno(stream)) != 0, failure == 0 { failure = errno }
    if fclose(stream) != 0, failure == 0 { failure = errno }
    try check()
  }

  /// Hands all that has been written on to the system.
  ///
  /// - Throws: `CardError.file` where anything could not be written so far, by whomever.
  func flush() throws(CardError) {
    if fflush(stream) != 0 || ferror(stream) != 0, failure == 0 { failure = errno == 0 ? EIO : errno }
    try check()
  }

  private func check() throws(CardError) {
    guard failure == 0 else { throw .file(path, reason: String(cString: strerror(failure))) }
  }
}

/// Hands what Cairo makes on to an `OutputFile`, which is the closure that Cairo is given.
func writeFromCairo(
  _ closure: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<UInt8>?, _ count: UInt32
) -> cairo_status_t {
  guard let closure, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
  let output = Unmanaged<OutputFile>.fromOpaque(closure).takeUnretainedValue()
  return output.write(UnsafeBufferPointer(start: bytes, count: Int(count)))
    ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR
}
