#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The checksum that a page of an index ends in. It depends on where the page stands, too: a page that a disk wrote to another's place is as wrong as
/// one with another content.
public enum PageChecksum {
  /// How many bytes of a page it takes.
  public static let size = 8

  /// Writes the checksum of every page into a finished file.
  ///
  /// - Returns: the system's error number where the file cannot be written.
  static func seal(_ path: String, pageSize: Int) -> Int32? {
    let descriptor = open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { return errno }
    defer { close(descriptor) }
    // Many pages at a time: a call to the system for each would take longer than the sums.
    var bytes = [UInt8](repeating: 0, count: pageSize * 256)
    var offset: off_t = 0
    while true {
      let count = pread(descriptor, &bytes, bytes.count, offset)
      if count < 0 { return errno }
      guard count >= pageSize else { return nil }
      let whole = count / pageSize * pageSize
      bytes.withUnsafeMutableBytes { buffer in
        for start in stride(from: 0, to: whole, by: pageSize) {
          let page = UnsafeMutableRawBufferPointer(rebasing: buffer[start..<(start + pageSize)])
          page.storeBytes(
            of: sum(UnsafeRawBufferPointer(page), at: Int64(offset) + Int64(start)).littleEndian,
            toByteOffset: pageSize - size, as: UInt64.self)
        }
      }
      var done = 0
      while done < whole {
        let written = bytes[done..<whole].withUnsafeBytes {
          pwrite(descriptor, $0.baseAddress, $0.count, offset + off_t(done))
        }
        if written < 0 { return errno }
        done += written
      }
      offset += off_t(whole)
    }
  }

  /// - Parameter offset: where in the file the page begins, in bytes.
  static func isRight(_ page: UnsafeRawBufferPointer, at offset: Int64) -> Bool {
    page.count > size
      && UInt64(littleEndian: page.loadUnaligned(fromByteOffset: page.count - size, as: UInt64.self))
        == sum(page, at: offset)
  }

  /// A multiplying sum over four lanes of 64 bits, as FNV-1a does it byte by byte: each step can be undone, so that no change of a single word
  /// goes unseen.
  private static func sum(_ page: UnsafeRawBufferPointer, at fileOffset: Int64) -> UInt64 {
    let prime: UInt64 = 0x9E37_79B9_7F4A_7C15
    var lanes = SIMD4<UInt64>(1, 2, 3, 4 &+ UInt64(truncatingIfNeeded: fileOffset)) &* prime
    let end = page.count - size
    var offset = 0
    while offset + 32 <= end {
      let words = page.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
      lanes = (lanes ^ words) &* prime
      lanes ^= lanes &>> 29
      offset += 32
    }
    while offset + 8 <= end {
      lanes[0] = (lanes[0] ^ page.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* prime
      lanes[0] ^= lanes[0] &>> 29
      offset += 8
    }
    return (0..<4).reduce(prime) { ($0 ^ lanes[$1]) &* prime ^ ($0 &>> 32) }
  }
}
