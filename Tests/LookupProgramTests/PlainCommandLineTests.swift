import ArgumentParser
import Testing

@testable import LookupProgram

/// The short way to read a command line gives what ArgumentParser gives, or leaves it alone.
@Suite struct PlainCommandLineTests {
  @Test(arguments: [
    ["karta"], ["5", "książek"], ["library", "card", "--to", "pl", "--to", "uk"], ["--to", "uk", "karta"],
    ["karta", "--in", "pl", "-n", "3", "--json", "--explain", "--forms"], ["--index", "a b.sqlite", "karta"],
    ["--id", "loan.due", "--set", "patron=female", "--set", "due=14 marca"], ["--batch"], ["--list"], ["--random"],
    ["--situation", "loans"], ["ü", ""],
  ])
  func readsWhatArgumentParserReads(arguments: [String]) throws {
    let plain = try #require(PlainCommandLine.command(arguments))
    #expect(plain == (try LookupOptions.parse(arguments)).command)
  }

  @Test(arguments: [
    ["--help"], ["-h"], ["--version"], ["--to=pl", "karta"], ["karta", "--to"], ["karta", "--", "-n"],
    ["-n3", "karta"],
    ["karta", "-n", "0"], ["karta", "-n", "x"], ["karta", "--id", "loan.due"], ["karta", "--set", "count"],
    ["--generate-completion-script", "bash"], ["karta", "--unknown"], ["--to", "--json", "karta"],
  ])
  func leavesTheRestToArgumentParser(arguments: [String]) {
    #expect(PlainCommandLine.command(arguments) == nil)
  }

  /// Names of locales as glibc has them (locale(7)).
  @Test(arguments: [
    ("pl_PL.UTF-8", ["pl-PL", "pl"]), ("uk", ["uk"]), ("ca_ES.UTF-8@valencia", ["ca-ES", "ca"]), ("C", []),
    ("C.UTF-8", []), ("POSIX", []), ("", []), ("zh_CN.GB18030", ["zh-CN", "zh-Hans"]), ("zh_TW", ["zh-TW", "zh-Hant"]),
  ])
  func theEnvironmentNamesALanguage(name: String, tags: [String]) {
    #expect(EnvironmentLanguage.tags(ofLocale: name) == tags)
  }
}
