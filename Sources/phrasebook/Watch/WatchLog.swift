import Foundation
import PhraseModel
import PhrasebookPipeline

/// What `watch` prints: findings as they come and go, and a line with the time of day for each step.
struct WatchLog {
  private let usesColour: Bool
  /// The products that errors stand in the way of, and that were told of.
  private var waiting: Set<String> = []
  private var lastProblem: String?

  init(usesColour: Bool) {
    self.usesColour = usesColour
  }

  /// Findings that are new and gone, and how things stand.
  mutating func write(_ update: WatchUpdate, changed paths: Set<String>, since moment: ContinuousClock.Instant) {
    lastProblem = nil
    let writer = FindingWriter(lines: update.lines, usesColour: usesColour)
    for finding in update.resolved { put(resolved(finding)) }
    for finding in update.new { put(writer.text(for: finding)) }
    let names = paths.map { ($0 as NSString).lastPathComponent }.sorted()
    var parts = [Self.count(update.errorCount, "error"), Self.count(update.warningCount, "warning")]
    if update.errorCount + update.warningCount == 0 { parts = ["nothing wrong"] }
    if !update.new.isEmpty, !paths.isEmpty { parts.append("\(update.new.count) new") }
    if !update.resolved.isEmpty { parts.append("\(update.resolved.count) resolved") }
    let subject = names.isEmpty ? "checked \(Self.list(update.locales))" : names.joined(separator: ", ")
    say("\(subject): \(parts.joined(separator: ", ")) (\(Self.seconds(since: moment)))")
  }

  /// Something made anew.
  mutating func write(_ product: WatchProduct, since moment: ContinuousClock.Instant) {
    switch product.result {
    case .made:
      waiting.remove(product.path)
      say("made \(product.path) (\(Self.seconds(since: product.begun ?? moment)))")
    case .waiting:
      if waiting.insert(product.path).inserted { say("\(product.path) waits until the errors are gone") }
    case .failed(let error): tell(error)
    }
  }

  /// Why catalogs cannot be read at all, once.
  mutating func write(_ error: PipelineError) {
    let (problem, hint) = Failure.text(error)
    guard problem != lastProblem else { return }
    lastProblem = problem
    tell(problem, hint)
  }

  private func tell(_ error: PipelineError) {
    let (problem, hint) = Failure.text(error)
    tell(problem, hint)
  }

  private func tell(_ problem: String, _ hint: String?) {
    say("\(styled("error", "1;31")): \(problem)" + (hint.map { "\n  \(styled("hint", "1;36")): \($0)" } ?? ""))
  }

  /// A finding that is gone, where it was.
  private func resolved(_ finding: Finding) -> String {
    let location = finding.location
    let phrase = finding.phrase.map { "\($0): " } ?? ""
    let place = "\(location.file):\(location.line):\(location.column)"
    return "\(styled("resolved", "1;32")): \(place): \(phrase)\(finding.message) \(styled("[\(finding.rule)]", "2"))"
  }

  func say(_ text: String) {
    put("\(styled(Self.time, "2")) \(text)")
  }

  // MARK: Words

  private static var time: String {
    var seconds = Foundation.time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return String(format: "%02d:%02d:%02d", parts.tm_hour, parts.tm_min, parts.tm_sec)
  }

  private static func seconds(since moment: ContinuousClock.Instant) -> String {
    String(format: "%.2f s", moment.duration(to: .now) / .seconds(1))
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private static func list(_ locales: [LocaleTag]) -> String {
    locales.count > 6 ? "\(locales.count) locales" : locales.map(\.identifier).joined(separator: ", ")
  }

  private func styled(_ text: String, _ code: String) -> String {
    usesColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// Each line at once, also into a pipe.
  private func put(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }
}
