import Foundation
import PhrasebookPipeline

/// A line that tells how far a build is: on a terminal only.
struct ProgressBar {
  private let isShown = Terminal.standardError.isTerminal

  func show(_ progress: BuildProgress) {
    guard isShown, progress.total > 0 else { return }
    let width = 24
    let filled = width * progress.done / progress.total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    write("\r\u{1B}[K\(bar) \(progress.done)/\(progress.total) \(progress.step)")
  }

  func clear() {
    if isShown { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
