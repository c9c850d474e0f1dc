import Foundation

/// Waits until YAML files in some folders change.
///
/// A change is noticed at once where the system tells of it; besides, the files are looked at every so often, which is all there
/// is on other systems, on drives of other machines, and while a folder is missing. It is not synchronised: one thread at a time.
public final class FolderWatcher {
  public enum Outcome: Sendable {
    /// The paths of the files that changed, came or went, and when the first of it was noticed.
    case changed(Set<String>, at: ContinuousClock.Instant)
    /// The time was up.
    case quiet
    /// The descriptor to wake up by became readable.
    case woken
  }

  /// Nothing more must have happened for this long: an editor writes in several steps.
  private static let settling = Duration.milliseconds(40)
  /// Files that never come to rest are looked at all the same.
  private static let patience = Duration.milliseconds(500)

  private let folders: [String]
  private let wakeUp: Int32
  private let notices: ChangeNotices?
  private let interval: Duration
  private var snapshot: FolderSnapshot
  private var lastLook = ContinuousClock.now

  /// - Parameters:
  ///   - folders: those there are, and those that may come.
  ///   - wakeUp: a descriptor; waiting ends when it becomes readable.
  ///   - polls: whether to do without the system's notices.
  public init(folders: [String], wakeUp: Int32, polls: Bool = false) {
    self.folders = folders
    self.wakeUp = wakeUp
    notices = polls ? nil : ChangeNotices()
    interval = notices == nil ? .milliseconds(250) : .seconds(2)
    notices?.watch(folders)
    snapshot = FolderSnapshot(of: folders)
  }

  /// Waits for a change, for a time at most, and looks again when it is up; without a time, for as long as it takes.
  public func wait(for time: Duration? = nil) -> Outcome {
    let deadline = time.map { ContinuousClock.now + $0 }
    while true {
      let nextLook = lastLook + interval
      let (woken, noticed) = sleep(until: min(deadline ?? nextLook, nextLook))
      if woken { return .woken }
      let isLastLook = time != .zero && deadline.map { ContinuousClock.now >= $0 } ?? false
      if noticed || isLastLook || ContinuousClock.now >= nextLook {
        let moment = ContinuousClock.now
        let changes = look()
        if !changes.isEmpty { return .changed(settle(changes), at: moment) }
      }
      if let deadline, ContinuousClock.now >= deadline { return .quiet }
    }
  }

  /// Sleeps until something happens or it is time.
  private func sleep(until time: ContinuousClock.Instant) -> (woken: Bool, noticed: Bool) {
    let left = max(.zero, time - .now)
    let milliseconds = Int32((left / .milliseconds(1)).rounded(.up))
    var descriptors = [wakeUp, notices?.descriptor ?? -1].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = poll(&descriptors, nfds_t(descriptors.count), milliseconds)
    guard count > 0 else { return (false, false) }
    return (descriptors[0].revents != 0, descriptors[1].revents != 0)
  }

  /// What has changed since the last look.
  private func look() -> Set<String> {
    let noticed = notices?.take() ?? []
    notices?.watch(folders)
    let current = FolderSnapshot(of: folders)
    // A file that was written twice within one tick of the disk's clock looks the same, but was noticed.
    let changes = current.changes(since: snapshot).union(
      noticed.filter { current.contains($0) || snapshot.contains($0) })
    snapshot = current
    lastLook = .now
    return changes
  }

  /// Waits until the files are at rest, and gives all that changed meanwhile.
  private func settle(_ first: Set<String>) -> Set<String> {
    var changes = first
    let end = ContinuousClock.now + Self.patience
    while ContinuousClock.now < end {
      let isWoken = rest(for: Self.settling)
      let more = look()
      changes.formUnion(more)
      if isWoken || more.isEmpty { break }
    }
    return changes
  }

  /// Sleeps for a time whatever is noticed; true where it was woken before.
  private func rest(for time: Duration) -> Bool {
    var descriptor = pollfd(fd: wakeUp, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, Int32((time / .milliseconds(1)).rounded(.up))) > 0
  }
}
