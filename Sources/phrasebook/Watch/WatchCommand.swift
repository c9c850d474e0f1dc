import ArgumentParser
import FolderWatch
import Foundation
import PhraseModel
import PhrasebookPipeline

struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Check and rebuild what changes, as files are saved.",
    discussion: """
      Keep it running beside an editor: as soon as a file is saved, each finding that is new is printed, each that is gone is marked as \
      resolved, and the preview and the cards of that locale are made anew; the index of all locales follows when there is time. Cards \
      and index wait while there are errors, the preview shows them. At the start, what is older than its catalogs is brought up to \
      date. Ctrl-C ends it and leaves the output whole.

        phrasebook watch                      all locales
        phrasebook watch sk                   one locale, and the preview in Output/preview/sk.html
        phrasebook watch sk --only preview    no cards, no index
      """)

  enum Product: String, CaseIterable, ExpressibleByArgument {
    case preview, cards, index

    var product: WatchRequest.Product {
      switch self {
      case .preview: .preview
      case .cards: .cards
      case .index: .index
      }
    }
  }

  @ArgumentParser.Argument(help: ArgumentHelp("The locales to watch; all where none is named.", valueName: "LOCALE"))
  var locales: [String] = []

  @Option(
    help: ArgumentHelp("Make these only: preview, cards, index; may be given more than once.", valueName: "PRODUCT"))
  var only: [Product] = []

  @Flag(
    help: "Look at the files four times a second, where the system tells nothing of changes at once: on a shared drive."
  )
  var poll = false

  @OptionGroup var catalogs: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let bell = Bell()
    let interruption = Interruption(bell: bell)
    let request = WatchRequest(
      catalogs: catalogs.folder, output: output.output, locales: locales.isEmpty ? nil : locales.map { LocaleTag($0) },
      products: Set((only.isEmpty ? Product.allCases : only).map(\.product)))
    let session = WatchSession(request, whenIndexed: { bell.ring() })
    defer { session.end() }
    // Made before the first look, so that no change falls between the two.
    let watcher = FolderWatcher(folders: request.folders, wakeUp: bell.descriptor, polls: poll)
    var log = WatchLog(usesColour: Terminal.standardOutput.usesColour)
    let start = ContinuousClock.now
    do {
      log.write(try session.start(), changed: [], since: start)
    } catch {
      throw Failure.report(error)
    }
    log.say("watching \(request.folders[0]); Ctrl-C ends it")
    var waiting: Set<String> = []
    var moment = start
    while !interruption.isRequested {
      let time: Duration? = session.hasWork ? .zero : waiting.isEmpty ? nil : .milliseconds(500)
      switch watcher.wait(for: time) {
      case .woken:
        bell.silence()
        if let index = session.finishedIndex() { log.write(index, since: moment) }
      case .changed(let paths, let noticed):
        moment = noticed
        waiting.formUnion(paths)
        look(at: &waiting, session, &log, since: noticed)
      case .quiet:
        if !waiting.isEmpty { look(at: &waiting, session, &log, since: moment) }
        switch session.next() {
        case .looked(let update):
          // Only what is different there is worth a line.
          if !update.new.isEmpty || !update.resolved.isEmpty { log.write(update, changed: [], since: moment) }
        case .made(let product): log.write(product, since: moment)
        case .failed(let error): log.write(error)
        case nil: break
        }
      }
    }
    session.end()
    log.say("ended")
  }

  /// Looks at changed files. What cannot be read stays to be looked at, as it may only be half written.
  private func look(
    at paths: inout Set<String>, _ session: WatchSession, _ log: inout WatchLog, since moment: ContinuousClock.Instant
  ) {
    do throws(PipelineError) {
      if let update = try session.update(changed: paths) { log.write(update, changed: paths, since: moment) }
      paths = []
    } catch {
      log.write(error)
    }
  }
}
