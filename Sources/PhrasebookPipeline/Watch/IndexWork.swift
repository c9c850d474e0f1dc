import CatalogReader
import Foundation

/// The index being made beside other work: it holds all locales, and takes longer than anybody waits for a finding.
///
/// What it makes it with is its own; the lock guards how it is told to stop and what came of it.
final class IndexWork: @unchecked Sendable {
  private let lock = NSLock()
  private let end = DispatchGroup()
  private var isCancelled = false
  private var isDone = false
  private var result: WatchProduct?

  /// - Parameter whenDone: called on another thread.
  init(_ request: WatchRequest, whenDone: @escaping @Sendable () -> Void) {
    let name = WatchJob.index.name
    let begun = ContinuousClock.now
    DispatchQueue.global(qos: .utility).async(group: end) {
      var result: WatchProduct.Result?
      do throws(PipelineError) {
        let isWhole = try PhrasebookPipeline.index(
          of: request.catalogs, as: name, in: request.output, isInterrupted: { self.lock.withLock { self.isCancelled } }
        )
        result = isWhole.map { $0 ? .made : .waiting }
      } catch {
        result = .failed(error)
      }
      let product = result.map {
        WatchProduct(path: "\(request.output)/\(name)", locale: nil, begun: begun, result: $0)
      }
      // Whoever is called back must find it done, and the group ends only after this.
      self.lock.withLock {
        self.result = product
        self.isDone = true
      }
      whenDone()
    }
  }

  var isRunning: Bool { lock.withLock { !isDone } }

  /// Asks it to stop, which it does before the next locale.
  func cancel() {
    lock.withLock { isCancelled = true }
  }

  /// What came of it once it no longer runs; nil where it was cancelled.
  func product() -> WatchProduct? {
    end.wait()
    return lock.withLock { result }
  }
}
