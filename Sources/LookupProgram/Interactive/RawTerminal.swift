#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A terminal that gives every key at once and shows a screen of its own, put back as it was when this ends in any way.
final class RawTerminal {
  // What a signal handler needs to put the terminal back; it may touch nothing else.
  nonisolated(unsafe) private static var original = termios()
  nonisolated(unsafe) private static var raw = termios()
  nonisolated(unsafe) private static var isRaw = false
  nonisolated(unsafe) private static var wasResized: sig_atomic_t = 0

  /// Leaves the screen of its own and shows the cursor (xterm's control sequences, which tmux knows too).
  private static let leave: StaticString = "\u{1B}[?25h\u{1B}[?1049l"
  private static let enter: StaticString = "\u{1B}[?1049h\u{1B}[H"
  /// Those that end a program and can be caught (signal(7)).
  private static let endings = [
    SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGABRT, SIGFPE, SIGSYS, SIGALRM, SIGVTALRM,
    SIGPROF, SIGUSR1, SIGUSR2,
    SIGXCPU, SIGXFSZ,
  ]

  init?() {
    guard tcgetattr(STDIN_FILENO, &Self.original) == 0 else { return nil }
    Self.raw = Self.original
    cfmakeraw(&Self.raw)
    // Interrupt and suspend keep their keys.
    Self.raw.c_lflag |= tcflag_t(ISIG)
    // A static value is made at its first use, which must not be in a signal handler.
    _ = Self.leave
    for number in Self.endings {
      signal(number) { number in
        RawTerminal.restore()
        signal(number, SIG_DFL)
        raise(number)
      }
    }
    signal(SIGWINCH) { _ in RawTerminal.wasResized = 1 }
    signal(SIGCONT) { _ in
      RawTerminal.takeOver()
      RawTerminal.wasResized = 1
    }
    guard Self.takeOver() else { return nil }
  }

  /// Makes the terminal give every key, and shows the screen of its own; also when the program goes on after it was stopped.
  @discardableResult private static func takeOver() -> Bool {
    guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw) == 0 else { return false }
    isRaw = true
    _ = enter.withUTF8Buffer { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    signal(SIGTSTP) { _ in
      RawTerminal.restore()
      signal(SIGTSTP, SIG_DFL)
      raise(SIGTSTP)
    }
    return true
  }

  deinit { Self.restore() }

  private static func restore() {
    guard isRaw else { return }
    isRaw = false
    _ = leave.withUTF8Buffer { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &original)
  }

  /// Columns and rows; the usual size where the terminal doesn't tell.
  var size: (columns: Int, rows: Int) {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return (80, 24) }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// How long the rest of a key may be on its way, over a slow line, in milliseconds.
  private static let restOfKey: Int32 = 50

  /// Waits for what is typed next: the bytes of one key, or of several that came together. Nil at the end of the input; nothing where
  /// the window was resized.
  func read() -> [UInt8]? {
    while Self.wasResized == 0 {
      // A signal ends this wait, though not a read (poll(2), signal(7)); now and then, since one may come just before.
      guard isReady(within: 500) else { continue }
      guard var bytes = readWhatIsThere() else { return nil }
      while Key.isCut(bytes), isReady(within: Self.restOfKey), let more = readWhatIsThere() { bytes += more }
      return bytes
    }
    Self.wasResized = 0
    return []
  }

  private func isReady(within milliseconds: Int32) -> Bool {
    var wanted = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&wanted, 1, milliseconds) > 0
  }

  private func readWhatIsThere() -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 64)
    while true {
      let count = systemRead(&bytes)
      if count > 0 { return Array(bytes[..<count]) }
      if count == 0 || errno != EINTR { return nil }
    }
  }
}

private func systemRead(_ bytes: inout [UInt8]) -> Int { read(STDIN_FILENO, &bytes, bytes.count) }
