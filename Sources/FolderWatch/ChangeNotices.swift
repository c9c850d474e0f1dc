import Foundation

/// What the operating system tells of changes in folders as they happen: inotify(7) on Linux, nothing elsewhere.
///
/// A notice is a reason to look, no more: queues overflow, drives of other machines tell nothing, folders are moved away. It
/// therefore never replaces a look at the files themselves.
final class ChangeNotices {
  #if os(Linux)
    private static let mask = UInt32(
      IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
        | IN_MOVE_SELF)

    private let queue: Int32
    /// The folder of each watch.
    private var folders: [Int32: String] = [:]

    /// Nil where the system gives no notices: too many are watched already.
    init?() {
      queue = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard queue >= 0 else { return nil }
    }

    deinit { close(queue) }

    /// What becomes readable when there is a notice.
    var descriptor: Int32 { queue }

    /// Asks for notices of those folders that are there and not watched yet.
    func watch(_ wanted: [String]) {
      for folder in wanted where !folders.values.contains(folder) {
        let watch = inotify_add_watch(queue, folder, Self.mask)
        if watch >= 0 { folders[watch] = folder }
      }
    }

    /// Takes all notices there are: the paths of the files that were written, replaced or removed.
    func take() -> Set<String> {
      var paths: Set<String> = []
      let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 14, alignment: 8)
      defer { bytes.deallocate() }
      while let start = bytes.baseAddress, case let count = read(queue, start, bytes.count), count > 0 {
        var offset = 0
        while offset + MemoryLayout<inotify_event>.size <= count {
          let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          let nameStart = offset + MemoryLayout<inotify_event>.size
          let name = String(decoding: bytes[nameStart..<(nameStart + Int(event.len))].prefix { $0 != 0 }, as: UTF8.self)
          offset = nameStart + Int(event.len)
          note(event, name, in: &paths)
        }
      }
      return paths
    }

    private func note(_ event: inotify_event, _ name: String, in paths: inout Set<String>) {
      guard let folder = folders[event.wd] else { return }
      if event.mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED) != 0 {
        // A folder of the same name may come back, and is then another one.
        inotify_rm_watch(queue, event.wd)
        folders[event.wd] = nil
      } else if FolderSnapshot.isWatched(name) {
        paths.insert("\(folder)/\(name)")
      }
    }
  #else
    init?() { nil }

    let descriptor: Int32 = -1
    func watch(_ wanted: [String]) {}
    func take() -> Set<String> { [] }
  #endif
}
