import Foundation

/// Tells how far a build is, of which several parts are made at a time.
///
/// The lock guards the count, and lets one call out at a time.
final class ProgressCounter: @unchecked Sendable {
  private let total: Int
  private let report: (BuildProgress) -> Void
  private var done = 0
  private let lock = NSLock()

  init(total: Int, _ report: @escaping (BuildProgress) -> Void) {
    self.total = total
    self.report = report
  }

  func begin(_ step: String) { lock.withLock { report(BuildProgress(step: step, done: done, total: total)) } }

  func end() { lock.withLock { done += 1 } }
}
