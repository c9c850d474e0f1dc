import CatalogReader
import DeskCards
import Foundation
import PhraseModel

/// Makes a build's files of cards, on every core.
///
/// What a locale's cards have in common with another's is little, so that each locale is a piece of work. ICU's formats, Pango's
/// fonts and qpdf's documents belong to one thread at a time, so each worker has its own; Cairo and Fontconfig lock what their
/// callers share.
struct CardRun: Sendable {
  typealias Counts = (cards: Int, sheets: Int)

  let phrasebook: Phrasebook
  let catalogs: CatalogFolder
  let printed: [ReviewedCatalog.Texts]
  let products: [CardProduct]

  /// Writes every product, and gives what is in each; nil where there is nothing to print.
  ///
  /// - Parameters:
  ///   - path: where a product goes; asked for only where there is something to print.
  ///   - progress: is told of each product when it is begun. Of both, one call is made at a time, from any thread.
  func write(
    to path: @escaping (CardProduct) throws(PipelineError) -> String, progress: @escaping (CardProduct) -> Void
  ) throws(PipelineError) -> [Counts?] {
    let queue = WorkQueue(pieces: pieces, path: path, progress: progress)
    let workers = min(queue.pieces.count, ProcessInfo.processInfo.activeProcessorCount)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      let typeCase = TypeCase()
      while let piece = queue.next() {
        queue.finish(Result { () throws(PipelineError) in try write(piece, queue, typeCase) })
      }
    }
    let counts = try queue.outcome.get()
    return products.indices.map { counts[$0] }
  }

  private func write(
    _ piece: [Int], _ queue: WorkQueue, _ typeCase: TypeCase
  ) throws(PipelineError) -> [Int: Counts] {
    let step = CardStep(
      phrasebook: phrasebook, catalogs: catalogs, reviewed: try reviewed(for: piece.map { products[$0] }),
      typeCase: typeCase)
    var counts: [Int: Counts] = [:]
    for index in piece {
      let product = products[index]
      queue.begin(product)
      counts[index] = try step.write(product) { () throws(PipelineError) in try queue.path(for: product) }
    }
    return counts
  }

  /// The catalogs that products are made from, with inflectors of their own.
  private func reviewed(for products: [CardProduct]) throws(PipelineError) -> [LocaleTag: ReviewedCatalog] {
    let hasAll = products.contains { $0.kind == .languages }
    let locales = Set(products.flatMap { [$0.own, $0.reader ?? $0.own] })
    var reviewed: [LocaleTag: ReviewedCatalog] = [:]
    for texts in printed where hasAll || locales.contains(texts.locale) {
      reviewed[texts.locale] = try ReviewedCatalog(texts, of: phrasebook)
    }
    return reviewed
  }

  /// Places of products, together where they need the same locales.
  private var pieces: [[Int]] {
    var pieces: [[Int]] = []
    var places: [LocaleTag: Int] = [:]
    for (index, product) in products.enumerated() {
      let locale = product.reader ?? product.own
      if let place = places[locale] {
        pieces[place].append(index)
      } else {
        places[locale] = pieces.count
        pieces.append([index])
      }
    }
    return pieces
  }
}

/// Pieces of work, each given to one worker; the lock guards all that changes, and both closures.
private final class WorkQueue: @unchecked Sendable {
  let pieces: [[Int]]
  private let lock = NSLock()
  private var begun = 0
  private var result: Result<[Int: CardRun.Counts], PipelineError> = .success([:])

  private let placing: (CardProduct) throws(PipelineError) -> String
  private let progress: (CardProduct) -> Void

  init(
    pieces: [[Int]], path: @escaping (CardProduct) throws(PipelineError) -> String,
    progress: @escaping (CardProduct) -> Void
  ) {
    self.pieces = pieces
    placing = path
    self.progress = progress
  }

  /// Nil where nothing is left to do, or something has failed.
  func next() -> [Int]? {
    lock.withLock {
      guard begun < pieces.count, case .success = result else { return nil }
      begun += 1
      return pieces[begun - 1]
    }
  }

  func finish(_ counts: Result<[Int: CardRun.Counts], PipelineError>) {
    lock.withLock {
      result = result.flatMap { done in counts.map { done.merging($0) { first, _ in first } } }
    }
  }

  func begin(_ product: CardProduct) { lock.withLock { progress(product) } }

  func path(for product: CardProduct) throws(PipelineError) -> String {
    lock.lock()
    defer { lock.unlock() }
    return try placing(product)
  }

  var outcome: Result<[Int: CardRun.Counts], PipelineError> { lock.withLock { result } }
}
