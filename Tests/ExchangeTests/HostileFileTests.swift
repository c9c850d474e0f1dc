import Exchange
import PhraseModel
import Testing

/// Files that were cut, damaged or made up: read or refused with a place, and nothing else.
@Suite struct HostileFileTests {
  private static let texts = ["a\nb", "\"q\"", "=1;+2", "żółć", "{x, plural, other {y}}", "back\\slash"]

  /// Reads what may be anything; an error must name a place in the file.
  private func read(_ bytes: [UInt8], _ format: ExchangeFormat) {
    do throws(ExchangeError) {
      _ = try format.read(bytes, path: "x")
    } catch {
      #expect(error.finding.location.line >= 1 && error.finding.location.column >= 1)
      #expect(error.finding.rule.hasPrefix("exchange-"))
    }
  }

  @Test(arguments: ExchangeFormat.allCases)
  func aFileCutAnywhere(format: ExchangeFormat) throws {
    let bytes = Array(try HardTexts.text(of: HardTexts.document(Self.texts), in: format).utf8)
    for count in 0..<bytes.count { read(Array(bytes.prefix(count)), format) }
  }

  @Test(arguments: ExchangeFormat.allCases)
  func aFileWithDamagedBytes(format: ExchangeFormat) throws {
    let bytes = Array(try HardTexts.text(of: HardTexts.document(Self.texts), in: format).utf8)
    var random = SeededGenerator(state: 20_261_124)
    for _ in 0..<2_000 {
      var damaged = bytes
      for _ in 0...Int.random(in: 0...4, using: &random) {
        let place = Int.random(in: 0..<damaged.count, using: &random)
        switch Int.random(in: 0...3, using: &random) {
        case 0: damaged[place] = UInt8.random(in: 0...255, using: &random)
        case 1: damaged.remove(at: place)
        case 2: damaged.insert("\"\\<>&;,\n#{}".utf8.randomElement(using: &random) ?? 0, at: place)
        default: damaged.replaceSubrange(place..<min(place + 20, damaged.count), with: damaged.prefix(30))
        }
      }
      read(damaged, format)
    }
  }

  @Test(arguments: ExchangeFormat.allCases)
  func aFileOfNoise(format: ExchangeFormat) {
    var random = SeededGenerator(state: 1)
    for length in [0, 1, 2, 3, 100, 10_000] {
      read((0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }, format)
      read((0..<length).map { _ in UInt8.random(in: 32...126, using: &random) }, format)
    }
  }

  /// The whole limit in one cell, one string, one line: read within seconds and without a crash.
  @Test(arguments: [
    (ExchangeFormat.po, "msgctxt \"a\"\nmsgid \"x\"\nmsgstr \"", "\"\n"), (.csv, "id,source,target\na,x,\"", "\"\n"),
    (
      .xliff,
      "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\"><file id=\"f\"><unit id=\"a\"><segment><source>x</source><target>",
      "</target></segment></unit></file></xliff>"
    ),
  ])
  func oneTextOfAMillionCharacters(format: ExchangeFormat, start: String, end: String) throws {
    let file = try format.read(Array((start + String(repeating: "ż", count: 1_000_000) + end).utf8), path: "x")
    #expect(file.units.first?.target?.text.unicodeScalars.count == 1_000_000)
  }
}

/// The same numbers in every run (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
