import Foundation

/// Does two pieces of work that share nothing that changes, at a time where the machine has two cores.
///
/// - Throws: what the first threw, else what the second did, when both have ended.
func concurrently<First, Second>(
  _ first: @escaping () throws(PipelineError) -> First, and second: @escaping () throws(PipelineError) -> Second
) throws(PipelineError) -> (First, Second) {
  // Each thread calls one, and writes one result; both are read when both have ended.
  nonisolated(unsafe) let work = (first, second)
  nonisolated(unsafe) var firstResult: Result<First, PipelineError>?
  nonisolated(unsafe) var secondResult: Result<Second, PipelineError>?
  DispatchQueue.concurrentPerform(iterations: 2) { part in
    if part == 0 {
      firstResult = Result(catching: work.0)
    } else {
      secondResult = Result(catching: work.1)
    }
  }
  guard let firstResult, let secondResult else { preconditionFailure("every part is called") }
  return (try firstResult.get(), try secondResult.get())
}
