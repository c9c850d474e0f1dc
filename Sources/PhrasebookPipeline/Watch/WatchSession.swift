import CatalogReader
import Foundation
import PhraseModel

/// Catalogs that are being edited: what is wrong with them now, and what is still to be made of them.
///
/// Only what a change touches is read, checked and made again: a locale's own file that locale, the book and the library
/// all of them; the reference locale too, since the others are compared with it. What was saved comes first, and the rest one
/// by one when there is time. Not synchronised: one thread at a time.
public final class WatchSession {
  public let request: WatchRequest
  private var known = KnownFindings()
  private var queue = WatchQueue()
  /// The locales that another file's change touches and that were not looked at since.
  private var unseen: [LocaleTag] = []
  /// Each locale's last look, of which its products are made.
  private var reports: [LocaleTag: CheckReport] = [:]
  private var reference: LocaleTag?
  private var indexWork: IndexWork?
  private let whenIndexed: @Sendable () -> Void

  /// - Parameter whenIndexed: called on another thread when the index, which is made beside other work, is done.
  public init(_ request: WatchRequest, whenIndexed: @escaping @Sendable () -> Void = {}) {
    self.request = request
    self.whenIndexed = whenIndexed
  }

  /// Whether something is waiting that can be done now.
  public var hasWork: Bool {
    if !unseen.isEmpty { return true }
    guard let next = queue.next else { return false }
    return next != .index || indexWork == nil
  }

  // MARK: Looking

  /// Looks at everything, and asks for whatever is older than its catalogs.
  ///
  /// - Throws: `PipelineError` where the folder or a locale cannot be read.
  public func start() throws(PipelineError) -> WatchUpdate {
    let locales = try watchedLocales()
    for locale in request.locales ?? [] where !locales.contains(locale) {
      // Says so as every other command does.
      _ = try PhrasebookPipeline.check(catalogs: request.catalogs, locales: [locale])
    }
    let update = try look(at: locales)
    let index = request.products.contains(.index) ? [WatchJob.index] : []
    queue.putLast((WatchJob.jobs(for: locales, request.products) + index).filter(isOutdated))
    return update
  }

  /// Looks at the locales whose own files changed, and at the book; nil where nothing that is watched is touched. Other locales
  /// that are touched are left for `next()`.
  ///
  /// - Throws: `PipelineError` where the folder or a file cannot be read, most often since it is being written.
  public func update(changed paths: Set<String>) throws(PipelineError) -> WatchUpdate? {
    let locales = try watchedLocales()
    let names = Set(paths.map { (($0 as NSString).lastPathComponent as NSString).deletingPathExtension })
    let isForAll = names.contains { name in
      name == "phrasebook" || name == "library" || name == reference?.identifier
    }
    let direct = locales.filter { names.contains($0.identifier) || isMade($0, from: names) }
    let gone = reports.keys.filter { !locales.contains($0) }
    guard isForAll || !direct.isEmpty || !gone.isEmpty else {
      if !names.isEmpty { requestIndex() }
      return nil
    }
    for locale in gone {
      reports[locale] = nil
      queue.drop(locale)
    }
    let update = try look(at: direct, gone: gone)
    unseen.removeAll { direct.contains($0) || !locales.contains($0) }
    if isForAll { unseen = locales.filter { !direct.contains($0) } }
    queue.putFirst(WatchJob.jobs(for: direct, request.products))
    requestIndex()
    return update
  }

  private func look(at locales: [LocaleTag], gone: [LocaleTag] = []) throws(PipelineError) -> WatchUpdate {
    let report = try PhrasebookPipeline.check(catalogs: request.catalogs, locales: locales)
    reference = report.phrasebook?.book.reference ?? reference
    for locale in locales { reports[locale] = report }
    let files = (locales + gone).map { "/\(report.origins[$0] ?? $0).yaml" } + ["/phrasebook.yaml", "/library.yaml"]
    let (new, resolved) = known.update(with: report.findings) { file in files.contains { file.hasSuffix($0) } }
    let errors = known.all.count { $0.severity == .error }
    return WatchUpdate(
      locales: locales, new: new, resolved: resolved, lines: report.lines, errorCount: errors,
      warningCount: known.all.count - errors)
  }

  /// Those locales that are there: a file that an editor has just removed may come back.
  private func watchedLocales() throws(PipelineError) -> [LocaleTag] {
    do throws(CatalogFolderError) {
      let available = try request.catalogs.locales()
      return request.locales?.filter { available.contains($0) || PseudoLocale($0) != nil } ?? available
    } catch {
      throw .catalogs(error)
    }
  }

  private func isMade(_ locale: LocaleTag, from names: Set<String>) -> Bool {
    reports[locale]?.origins[locale].map { names.contains($0.identifier) } ?? false
  }

  // MARK: Making

  /// Does the most urgent thing that is waiting; nil where nothing is, and for the index, which is only begun.
  public func next() -> WatchStep? {
    if !queue.hasUrgent, !unseen.isEmpty {
      let locale = unseen.removeFirst()
      do throws(PipelineError) {
        let update = try look(at: [locale])
        queue.putLast(WatchJob.jobs(for: [locale], request.products))
        return .looked(update)
      } catch {
        return .failed(error)
      }
    }
    guard hasWork, let job = queue.takeNext() else { return nil }
    return make(job).map { .made($0) }
  }

  private func make(_ job: WatchJob) -> WatchProduct? {
    let path = "\(request.output)/\(job.name)"
    do throws(PipelineError) {
      switch job {
      case .preview(let locale):
        guard let report = reports[locale] else { return nil }
        _ = try PhrasebookPipeline.preview(
          PreviewRequest(catalogs: request.catalogs, locale: locale, source: nil, path: path), report)
      case .cards(let locale):
        guard let report = reports[locale] else { return nil }
        guard try PhrasebookPipeline.cards(of: locale, report, from: request.catalogs, as: job.name, in: request.output)
        else {
          return WatchProduct(path: path, locale: locale, result: .waiting)
        }
      case .index:
        indexWork = IndexWork(request, whenDone: whenIndexed)
        return nil
      }
      return WatchProduct(path: path, locale: job.locale, result: .made)
    } catch {
      return WatchProduct(path: path, locale: job.locale, result: .failed(error))
    }
  }

  /// Whether the index is being made, or was and has not been asked for.
  public var isMakingIndex: Bool { indexWork != nil }

  /// The index, once what was begun is done; nil before, and where a change has overtaken it.
  public func finishedIndex() -> WatchProduct? {
    guard let work = indexWork, !work.isRunning else { return nil }
    indexWork = nil
    return work.product()
  }

  /// Waits until nothing is being made any more.
  public func end() {
    indexWork?.cancel()
    _ = indexWork?.product()
    indexWork = nil
  }

  /// The index holds all locales, whichever are watched. One that is being made is overtaken.
  private func requestIndex() {
    guard request.products.contains(.index) else { return }
    indexWork?.cancel()
    queue.putLast([.index])
  }

  /// Whether an output is missing or older than what it is made of.
  private func isOutdated(_ job: WatchJob) -> Bool {
    guard let made = Self.modified("\(request.output)/\(job.name)") else { return true }
    let names = job.locale.map { locale in
      [locale, reports[locale]?.origins[locale], reference].compactMap { $0?.identifier } + ["phrasebook", "library"]
    }
    let sources = request.folders.flatMap { folder in
      names?.map { "\(folder)/\($0).yaml" }
        ?? ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).map { "\(folder)/\($0)" }
    }
    return sources.contains { Self.modified($0).map { $0 > made } ?? false }
  }

  private static func modified(_ path: String) -> Date? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
  }
}
