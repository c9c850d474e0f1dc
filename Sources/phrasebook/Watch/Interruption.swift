import Foundation

/// Turns Ctrl-C and a request to end into something to look at: the work at hand is finished first, so that the output stays
/// whole. A second one ends the program at once.
final class Interruption {
  private let pipe = Pipe()
  private var sources: [any DispatchSourceSignal] = []

  init() {
    let writer = pipe.fileHandleForWriting
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        signal(number, SIG_DFL)
        try? writer.write(contentsOf: Data([0]))
      }
      source.resume()
      sources.append(source)
    }
  }

  /// Becomes readable when the program is to end, and stays so.
  var descriptor: Int32 { pipe.fileHandleForReading.fileDescriptor }

  var isRequested: Bool {
    var descriptor = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) > 0
  }
}
