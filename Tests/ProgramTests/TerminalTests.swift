import Foundation
import TestSupport
import Testing

/// `phrase` on a terminal: whatever ends or stops it, the terminal is as it was.
@Suite(.serialized) struct TerminalTests {
  private static let built: Result<TemporaryFolder, any Error> = Result {
    let folder = try TemporaryFolder()
    _ = try Program.phrasebook.run(
      "build", "--catalogs", ShippedCatalogs.twoLocales, "--output", folder.path + "/Output", "--only", "index")
    return folder
  }

  // xterm's control sequences: the screen of a program's own, entered and left.
  private static let entered = "\u{1B}[?1049h"
  private static let left = "\u{1B}[?1049l"

  private func terminal(columns: UInt16 = 80, rows: UInt16 = 24) throws -> Terminal {
    try Terminal(
      Program.phrase, environment: ["PHRASEBOOK_INDEX": "", "TERM": "xterm"], in: Self.built.get().path,
      columns: columns, rows: rows)
  }

  @Test(arguments: ["\u{1B}", "\u{04}", "\r"])
  func leavingPutsTheTerminalBack(key: String) throws {
    let terminal = try terminal()
    try terminal.waits(for: "Tab reader")
    terminal.type("kart")
    try terminal.waits(for: "enc.card-ask")
    terminal.type(key)
    #expect(try terminal.end() == 0)
    #expect(terminal.output.contains(Self.left))
    #expect(terminal.isAsItWas)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGABRT, SIGUSR1, SIGALRM])
  func aSignalPutsTheTerminalBack(signal: Int32) throws {
    let terminal = try terminal()
    try terminal.waits(for: "Tab reader")
    #expect(!terminal.isAsItWas)
    terminal.send(signal)
    #expect(try terminal.end() == 128 + signal)
    #expect(terminal.output.hasSuffix(Self.left))
    #expect(terminal.isAsItWas)
  }

  @Test func whoeverStopsItAndGoesOnFindsItAgain() throws {
    let terminal = try terminal()
    try terminal.waits(for: "Tab reader")
    for turn in 1...2 {
      terminal.send(SIGTSTP)
      try terminal.waits(for: Self.left, times: turn)
      #expect(terminal.isAsItWas)
      terminal.send(SIGCONT)
      try terminal.waits(for: Self.entered, times: turn + 1)
      terminal.type("k")
      try terminal.waits(for: String(repeating: "k", count: turn) + "\u{1B}[K")
    }
    terminal.type("\u{1B}")
    #expect(try terminal.end() == 0)
    #expect(terminal.isAsItWas)
  }

  /// On a screen of a few lines, the chosen one is among those shown.
  @Test func theChosenLineIsAlwaysOnTheScreen() throws {
    let terminal = try terminal(columns: 30, rows: 9)
    try terminal.waits(for: "Tab reader")
    terminal.type("kart")
    try terminal.waits(for: "enc.card-ask")
    for _ in 0..<4 {
      let drawn = terminal.drawnCount
      terminal.type("\u{1B}[B")
      try terminal.waits(forDrawn: drawn + 1)
      #expect(terminal.screen.contains("\u{258C}"))
    }
    terminal.type("\u{1B}")
    #expect(try terminal.end() == 0)
  }
}
