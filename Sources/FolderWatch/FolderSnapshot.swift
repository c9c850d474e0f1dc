import Foundation

/// What the YAML files of some folders looked like at one moment.
struct FolderSnapshot: Equatable {
  /// What changes when a file is written, replaced or touched.
  private struct Stamp: Equatable {
    let size: Int64
    let seconds: Int
    let nanoseconds: Int
    let inode: UInt64
  }

  /// By path. Hidden files and those of other kinds, such as an editor's own, are left out.
  private let stamps: [String: Stamp]

  init(of folders: [String]) {
    var stamps: [String: Stamp] = [:]
    for folder in folders {
      for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where Self.isWatched(name) {
        let path = "\(folder)/\(name)"
        stamps[path] = Self.stamp(of: path)
      }
    }
    self.stamps = stamps
  }

  static func isWatched(_ name: String) -> Bool {
    name.hasSuffix(".yaml") && !name.hasPrefix(".")
  }

  func contains(_ path: String) -> Bool { stamps[path] != nil }

  /// The files that are there in one of two snapshots only, or look different.
  func changes(since earlier: FolderSnapshot) -> Set<String> {
    let paths = Set(stamps.keys).union(earlier.stamps.keys)
    return paths.filter { stamps[$0] != earlier.stamps[$0] }
  }

  private static func stamp(of path: String) -> Stamp? {
    var information = stat()
    guard stat(path, &information) == 0 else { return nil }
    #if os(Linux)
      let modified = information.st_mtim
    #else
      let modified = information.st_mtimespec
    #endif
    return Stamp(
      size: Int64(information.st_size), seconds: Int(modified.tv_sec), nanoseconds: Int(modified.tv_nsec),
      inode: UInt64(information.st_ino))
  }
}
