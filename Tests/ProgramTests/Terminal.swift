import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// A pseudo-terminal (pty(7)) with a program on it.
final class Terminal {
  private let process = Process()
  private let control: Int32
  private let line: Int32
  private let original: termios
  private var received: [UInt8] = []

  /// `TIOCSPTLCK` and `TIOCGPTN` (ioctl_tty(2)), which are macros that Swift does not read.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  struct Failure: Error { let wanted: String, output: String }

  init(
    _ program: Program, environment: [String: String], in folder: String, columns: UInt16, rows: UInt16
  ) throws {
    control = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var lock: Int32 = 0
    var number: Int32 = 0
    guard control >= 0, ioctl(control, Self.setLock, &lock) == 0, ioctl(control, Self.getNumber, &number) == 0 else {
      throw POSIXError(.ENOTTY)
    }
    line = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard line >= 0, ioctl(line, UInt(TIOCSWINSZ), &size) == 0 else { throw POSIXError(.ENOTTY) }
    var settings = termios()
    tcgetattr(line, &settings)
    original = settings
    _ = fcntl(control, F_SETFL, O_NONBLOCK)
    let handle = FileHandle(fileDescriptor: line, closeOnDealloc: false)
    process.executableURL = URL(filePath: program.path)
    process.environment = Program.environment.merging(environment) { $1 }
    process.currentDirectoryURL = URL(filePath: folder)
    process.standardInput = handle
    process.standardOutput = handle
    process.standardError = handle
    // A program inherits which signals are blocked, and the threads of tests block most.
    var none = sigset_t()
    var blocked = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &blocked)
    defer { pthread_sigmask(SIG_SETMASK, &blocked, nil) }
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    close(line)
    close(control)
  }

  func type(_ text: String) { _ = Array(text.utf8).withUnsafeBytes { write(control, $0.baseAddress, $0.count) } }

  func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// All that was written so far.
  var output: String {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(control, &bytes, bytes.count)
      guard count > 0 else { break }
      received += bytes[..<count]
    }
    return String(decoding: received, as: UTF8.self)
  }

  /// How often the screen was drawn to its end, and what was drawn last.
  var drawnCount: Int { drawings.count - 1 }
  var screen: String { drawings.count > 1 ? drawings[drawings.count - 2] : "" }
  private var drawings: [String] { output.components(separatedBy: "H\u{1B}[?25h") }

  /// Whether its settings are those that it had before the program began.
  var isAsItWas: Bool {
    var settings = termios()
    tcgetattr(line, &settings)
    return settings.c_lflag == original.c_lflag && settings.c_iflag == original.c_iflag
      && settings.c_oflag == original.c_oflag && settings.c_cflag == original.c_cflag
  }

  /// Waits until a text was written so many times, a minute at most: a busy machine is slow.
  func waits(for text: String, times: Int = 1) throws {
    try wait(text) { $0.components(separatedBy: text).count > times }
  }

  func waits(forDrawn count: Int) throws { try wait("\(count) screens") { _ in self.drawnCount >= count } }

  private func wait(_ wanted: String, until isThere: (String) -> Bool) throws {
    let deadline = Date.now + 60
    while !isThere(output) {
      guard Date.now < deadline else { throw Failure(wanted: wanted, output: output) }
      Thread.sleep(forTimeInterval: 0.02)
    }
  }

  /// Waits for the end, and gives the exit code; 128 and the signal where one killed it.
  func end() throws -> Int32 {
    let deadline = Date.now + 20
    while process.isRunning {
      guard Date.now < deadline else { throw Failure(wanted: "the end", output: output) }
      Thread.sleep(forTimeInterval: 0.02)
    }
    return process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
  }
}
