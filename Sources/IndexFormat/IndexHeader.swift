#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What the first hundred bytes of a file say of it (https://www.sqlite.org/fileformat.html, section 1.3).
public struct IndexHeader: Sendable {
  public let applicationID: Int32
  public let version: Int32
  /// Whether the file is as long as it says.
  public let isWhole: Bool
  let pageSize: Int

  /// - Returns: nil where the file is no SQLite database, or cannot be read.
  init?(descriptor: Int32, size fileSize: Int64) {
    var bytes = [UInt8](repeating: 0, count: 100)
    guard pread(descriptor, &bytes, bytes.count, 0) == bytes.count,
      bytes.starts(with: Array("SQLite format 3\0".utf8))
    else { return nil }
    func number(_ offset: Int, _ count: Int) -> UInt32 {
      bytes[offset..<(offset + count)].reduce(0) { $0 << 8 | UInt32($1) }
    }
    // 1 stands for 65,536, which two bytes don't hold.
    let size = number(16, 2)
    pageSize = size == 1 ? 65_536 : Int(size)
    applicationID = Int32(bitPattern: number(68, 4))
    version = Int32(bitPattern: number(60, 4))
    isWhole = Int(number(28, 4)) * pageSize == Int(fileSize)
  }
}
