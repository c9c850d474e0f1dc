import Foundation

/// Ends a wait from anywhere: a descriptor that is readable once the bell was rung.
final class Bell: Sendable {
  private let pipe = Pipe()

  init() {
    let reader = pipe.fileHandleForReading.fileDescriptor
    _ = fcntl(reader, F_SETFL, fcntl(reader, F_GETFL) | O_NONBLOCK)
  }

  var descriptor: Int32 { pipe.fileHandleForReading.fileDescriptor }

  func ring() {
    try? pipe.fileHandleForWriting.write(contentsOf: Data([0]))
  }

  func silence() {
    var byte: UInt8 = 0
    while read(descriptor, &byte, 1) > 0 {}
  }
}

/// Turns Ctrl-C and a request to end into something to look at: the work at hand is finished first, so that the output stays
/// whole. A second one ends the program at once.
final class Interruption: Sendable {
  /// Stays readable once it was rung.
  private let requested = Bell()

  init(bell: Bell) {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [requested] in
        signal(number, SIG_DFL)
        requested.ring()
        bell.ring()
        // Kept until the program ends.
        _ = source
      }
      source.resume()
    }
  }

  var isRequested: Bool {
    var descriptor = pollfd(fd: requested.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) > 0
  }
}
