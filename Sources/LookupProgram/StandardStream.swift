#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output and standard error, without Foundation: it would double the time that the program takes to
/// start.
struct StandardStream {
  static let input = StandardStream(descriptor: STDIN_FILENO)
  static let output = StandardStream(descriptor: STDOUT_FILENO)
  static let error = StandardStream(descriptor: STDERR_FILENO)

  private let descriptor: Int32

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// How many columns a line of the terminal has; nil where it is none.
  var columns: Int? {
    var size = winsize()
    guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes all of a text, or ends the program: whoever has stopped reading is no error; a full disk is one
  /// (`EX_IOERR` in sysexits.h). What cannot be written to standard error is lost, since there is nobody to tell.
  func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        bytes = bytes.dropFirst(written)
      } else if errno == EINTR {
        continue
      } else if descriptor == STDERR_FILENO {
        return
      } else if errno == EPIPE {
        exit(0)
      } else {
        Self.error.write("error: cannot write: \(String(cString: strerror(errno)))\n")
        exit(74)
      }
    }
  }

  /// Ends the program.
  static func leave(with code: Int32) -> Never { exit(code) }

  /// A closed pipe is then told by `write`, not by a signal to die of.
  static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

/// The value of an environment variable; nil where it is unset or empty.
func environmentVariable(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
}

/// Whether a file is there and may be read.
func isReadable(_ path: String) -> Bool {
  access(path, R_OK) == 0
}

/// Whether there is a file of any kind.
func isThere(_ path: String) -> Bool {
  access(path, F_OK) == 0
}

/// The path of the running program, links resolved; nil where the system doesn't tell.
func programPath() -> String? {
  guard let path = realpath("/proc/self/exe", nil) ?? CommandLine.arguments.first.flatMap({ realpath($0, nil) }) else {
    return nil
  }
  defer { free(path) }
  return String(cString: path)
}
