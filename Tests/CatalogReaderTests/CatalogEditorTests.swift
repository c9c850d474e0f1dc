import CatalogReader
import Foundation
import PhraseModel
import TestSupport
import Testing

/// An edit changes what it was asked to change and not one byte more.
@Suite struct CatalogEditorTests {
  struct Edit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: String
    let change: CatalogChange
    let after: String

    init(_ name: String, _ before: String, _ path: [String], _ value: CatalogChange.Value, _ after: String) {
      testDescription = name
      self.before = before
      change = CatalogChange(path, value)
      self.after = after
    }
  }

  private static let say = ["phrases", "card.ask", "say"]
  private static let avoid = ["phrases", "card.ask", "avoid"]
  private static let keywords = ["phrases", "card.ask", "keywords"]

  private func edited(_ before: String, _ changes: CatalogChange...) throws -> String {
    var editor = CatalogEditor(
      path: "pl.yaml", bytes: Array(before.utf8), order: CatalogOrder(book: try Fixture().phrasebook().book))
    try editor.apply(changes)
    return String(decoding: editor.bytes, as: UTF8.self)
  }

  // MARK: Replacing

  static let replacements: [Edit] = [
    Edit(
      "a plain text stays plain", "phrases:\n  card.ask:\n    say: Karta?  # krótko\n", say,
      .message("Poproszę kartę."),
      "phrases:\n  card.ask:\n    say: Poproszę kartę.  # krótko\n"),
    Edit(
      "a plain text is quoted where it must be", "phrases:\n  card.ask:\n    avoid: Karta!\n", avoid,
      .text("Karta: dać!"), "phrases:\n  card.ask:\n    avoid: \"Karta: dać!\"\n"),
    Edit(
      "what YAML would take for a truth value is quoted", "phrases:\n  card.ask:\n    avoid: Karta!\n", avoid,
      .text("no"), "phrases:\n  card.ask:\n    avoid: \"no\"\n"),
    Edit(
      "double quotes stay", "phrases:\n  card.ask:\n    say: \"Karta?\" # a\n", say,
      .message("{a} \"b\" \\ \t c"), "phrases:\n  card.ask:\n    say: \"{a} \\\"b\\\" \\\\ \\t c\" # a\n"),
    Edit(
      "single quotes stay", "phrases:\n  card.ask:\n    say: 'Karta?'\n", say, .message("It's {a}"),
      "phrases:\n  card.ask:\n    say: 'It''s {a}'\n"),
    Edit(
      "single quotes give way where they cannot hold the text", "phrases:\n  card.ask:\n    avoid: 'Karta!'\n", avoid,
      .text("a\u{7}b"), "phrases:\n  card.ask:\n    avoid: \"a\\x07b\"\n"),
    Edit(
      "a message that begins with a brace becomes a block",
      "phrases:\n  card.ask:\n    say: Karta? # krótko\n    avoid: x\n",
      say, .message("{a, select, other {b}}"),
      "phrases:\n  card.ask:\n    say: | # krótko\n      {a, select, other {b}}\n    avoid: x\n"),
    Edit(
      "a message of several lines becomes a block", "phrases:\n  card.ask:\n    say: \"Karta?\"\n", say,
      .message("{a, select,\n  other {b}}"),
      "phrases:\n  card.ask:\n    say: |\n      {a, select,\n        other {b}}\n"),
    Edit(
      "a block stays one, with its indentation and its header",
      "phrases:\n  card.ask:\n    say: |-  # why\n         {a, select,\n           other {b}}\n\n    # next\n    avoid: x\n",
      say,
      .message("Karta?\n\nProszę."),
      "phrases:\n  card.ask:\n    say: |-  # why\n         Karta?\n\n         Proszę.\n\n    # next\n    avoid: x\n"),
    Edit(
      "a block with an explicit indentation",
      "phrases:\n  card.ask:\n    say: |2\n        two blanks\n      none\n    avoid: x\n",
      say, .message("none"), "phrases:\n  card.ask:\n    say: |\n      none\n    avoid: x\n"),
    Edit(
      "a block that cannot hold the text becomes quoted",
      "phrases:\n  card.ask:\n    say: | # why\n      one\n      two\n\n  loan.done:\n    say: x\n", say,
      .message(" \u{2028}x"),
      "phrases:\n  card.ask:\n    say: \" \\u2028x\" # why\n\n  loan.done:\n    say: x\n"),
    Edit(
      "a folded line stays folded", "phrases:\n  card.ask:\n    say: >-\n      Karta\n      proszę?\n    avoid: x\n",
      say,
      .message("Poproszę kartę."), "phrases:\n  card.ask:\n    say: >-\n      Poproszę kartę.\n    avoid: x\n"),
    Edit(
      "a folded text of several lines becomes a block",
      "phrases:\n  card.ask:\n    say: >\n      Karta\n      proszę?\n", say,
      .message("a\nb"), "phrases:\n  card.ask:\n    say: |\n      a\n      b\n"),
    Edit(
      "a plain text over several lines", "phrases:\n  card.ask:\n    say: Karta\n      proszę?\n    avoid: x\n", say,
      .message("Karta?"), "phrases:\n  card.ask:\n    say: Karta?\n    avoid: x\n"),
    Edit(
      "a text's own line end is kept in a block", "phrases:\n  card.ask:\n    avoid: |-\n      a\n      b\n", avoid,
      .text("a\nc\n"), "phrases:\n  card.ask:\n    avoid: |\n      a\n      c\n"),
    Edit(
      "the last line needs no line end", "phrases:\n  card.ask:\n    say: |\n      {a}", say, .message("{b}"),
      "phrases:\n  card.ask:\n    say: |\n      {b}\n"),
    Edit(
      "a key with nothing after it", "phrases:\n  card.ask:\n    say:  # to do\n    avoid: x\n", say,
      .message("Karta?"),
      "phrases:\n  card.ask:\n    say: \"Karta?\"  # to do\n    avoid: x\n"),
    Edit(
      "a key with nothing after it and a brace", "phrases:\n  card.ask:\n    say:\n    avoid: x\n", say,
      .message("{a}"),
      "phrases:\n  card.ask:\n    say: |\n      {a}\n    avoid: x\n"),
    Edit(
      "a tag stays", "phrases:\n  card.ask:\n    avoid: !!str 5\n", avoid, .text("Karta!"),
      "phrases:\n  card.ask:\n    avoid: !!str Karta!\n"),
    Edit(
      "within braces nothing becomes a block", "phrases:\n  card.ask: {say: Karta, avoid: x}\n", say,
      .message("{a}\nb"),
      "phrases:\n  card.ask: {say: \"{a}\\nb\", avoid: x}\n"),
    Edit(
      "invisible characters are escaped where YAML would lose them", "phrases:\n  card.ask:\n    avoid: \"x\"\n", avoid,
      .text("a\u{FEFF}b\u{85}c\u{A0}d\u{1F4DA}\u{0}"),
      "phrases:\n  card.ask:\n    avoid: \"a\\uFEFFb\\x85c\u{A0}d\u{1F4DA}\\x00\"\n"),
    Edit(
      "Windows line ends", "phrases:\r\n  card.ask:\r\n    say: |\r\n      {a}\r\n    avoid: x\r\n", say,
      .message("{b}\n{c}"),
      "phrases:\r\n  card.ask:\r\n    say: |\r\n      {b}\r\n      {c}\r\n    avoid: x\r\n"),
    Edit(
      "a byte-order mark", "\u{FEFF}phrases:\n  card.ask:\n    avoid: x\n", avoid, .text("z"),
      "\u{FEFF}phrases:\n  card.ask:\n    avoid: z\n"),
    Edit(
      "the text that is there already", "phrases:\n  card.ask:\n    say:   'a'\n", say, .message("a\n"),
      "phrases:\n  card.ask:\n    say:   'a'\n"),
  ]

  @Test(arguments: replacements)
  func aTextIsReplacedInItsStyle(edit: Edit) throws {
    #expect(try edited(edit.before, edit.change) == edit.after)
  }

  // MARK: Lists

  static let lists: [Edit] = [
    Edit("the middle", "[a, 'b', c]", keywords, .list(["a", "x, y", "z", "c"]), "[a, \"x, y\", z, c]"),
    Edit(
      "more at the end", "[a, 'b',\n      c]  # all", keywords, .list(["a", "b", "c", "d"]),
      "[a, 'b',\n      c, d]  # all"),
    Edit("more at the start", "[a, 'b']", keywords, .list(["z", "a", "b"]), "[z, a, 'b']"),
    Edit("fewer", "[a, 'b', c, d]", keywords, .list(["a", "d"]), "[a, d]"),
    Edit("fewer at the start", "[a, 'b', c, d]", keywords, .list(["c", "d"]), "[c, d]"),
    Edit("from none", "[]", keywords, .list(["a", "#b"]), "[a, \"#b\"]"),
    Edit("from nothing", "", keywords, .list(["a"]), " [a]"),
    Edit("the same again", "[a, a]", keywords, .list(["a"]), "[a]"),
    Edit(
      "line by line", "\n      - a # first\n      # then\n      - \"b\"\n      - c", keywords,
      .list(["a", "x: y", "c"]),
      "\n      - a # first\n      # then\n      - \"x: y\"\n      - c"),
    Edit(
      "a line more", "\n    - a # first\n    - \"b\" # last", keywords, .list(["a", "b", "c", "#d"]),
      "\n    - a # first\n    - \"b\" # last\n    - c\n    - \"#d\""),
    Edit(
      "a line less", "\n      - a\n      - b # and\n      - c", keywords, .list(["a", "c"]), "\n      - a\n      - c"),
  ]

  @Test(arguments: lists)
  func aListKeepsTheItemsThatStay(edit: Edit) throws {
    func file(_ list: String) -> String {
      let blank = list.hasPrefix("[") ? " " : ""
      return "phrases:\n  card.ask:\n    keywords:\(blank)\(list)\n    samples: {a: b}\n"
    }
    #expect(try edited(file(edit.before), edit.change) == file(edit.after))
  }

  // MARK: Inserting

  static let insertions: [Edit] = [
    Edit(
      "a phrase goes behind its predecessor in the book",
      "phrases:\n  # one\n  card.ask:\n    say: x\n    # of card.ask\n\n  # three\n  minutes.left:\n    say: y\n",
      ["phrases", "loan.done", "say"], .message("Gotowe."),
      "phrases:\n  # one\n  card.ask:\n    say: x\n    # of card.ask\n\n  loan.done:\n    say: \"Gotowe.\"\n\n  # three\n  minutes.left:\n    say: y\n"
    ),
    Edit(
      "the first phrase goes above the comments of the next",
      "phrases:\n\n  # of loan.done\n  loan.done:\n    say: x\n", say, .message("{a}"),
      "phrases:\n\n  card.ask:\n    say: |\n      {a}\n  # of loan.done\n  loan.done:\n    say: x\n"),
    Edit(
      "the last phrase, in a file without a last line end", "phrases:\n  card.ask:\n    say: x",
      ["phrases", "pay.now", "say"],
      .message("y"), "phrases:\n  card.ask:\n    say: x\n  pay.now:\n    say: \"y\"\n"),
    Edit(
      "behind a block and the blank lines of the file",
      "phrases:\n  card.ask:\n    say: |\n      x\n\n  minutes.left:\n    say: y\n\n  pay.now:\n    say: z\n",
      ["phrases", "loan.done", "say"], .message("Gotowe."),
      "phrases:\n  card.ask:\n    say: |\n      x\n\n  loan.done:\n    say: \"Gotowe.\"\n\n  minutes.left:\n    say: y\n\n  pay.now:\n    say: z\n"
    ),
    Edit(
      "a phrase's key goes to its place", "phrases:\n  card.ask:\n    say: x # a\n    keywords: [a]\n", avoid,
      .text("Karta!"),
      "phrases:\n  card.ask:\n    say: x # a\n    avoid: \"Karta!\"\n    keywords: [a]\n"),
    Edit(
      "a phrase's first key", "phrases:\n  card.ask:\n    # spoken\n    keywords: [a]\n", say, .message("x"),
      "phrases:\n  card.ask:\n    say: \"x\"\n    # spoken\n    keywords: [a]\n"),
    Edit(
      "keywords", "phrases:\n  card.ask:\n    say: x\n    samples: {a: b}\n", keywords, .list(["b c", "d: e", "5"]),
      "phrases:\n  card.ask:\n    say: x\n    keywords: [b c, \"d: e\", \"5\"]\n    samples: {a: b}\n"),
    Edit(
      "a case of a term",
      "cases: [nominative, genitive, accusative]\nterms:\n  book:\n    gender: f\n    accusative: x\n",
      ["terms", "book", "genitive"], .message("{count, plural, other {y}}"),
      "cases: [nominative, genitive, accusative]\nterms:\n  book:\n    gender: f\n    genitive: |\n      {count, plural, other {y}}\n    accusative: x\n"
    ),
    Edit(
      "within braces", "slots: {count: a, title: b}\n", ["slots", "due"], .text("kiedy"),
      "slots: {count: a, due: \"kiedy\", title: b}\n"),
    Edit(
      "first within braces", "slots: {due: b}\n", ["slots", "count"], .text("a"), "slots: {count: \"a\", due: b}\n"),
    Edit("within empty braces", "slots: {}\n", ["slots", "count"], .text("a"), "slots: {count: \"a\"}\n"),
    Edit(
      "under a key with nothing after it", "slots: # to do\nsamples: {a: b}\n", ["slots", "count"], .text("a"),
      "slots: # to do\n  count: \"a\"\nsamples: {a: b}\n"),
    Edit(
      "a first key of the file", "schema: 1\nphrases:\n  card.ask:\n    say: x\n", ["headings", "situations", "loans"],
      .text("Wypożyczenia"),
      "schema: 1\nheadings:\n  situations:\n    loans: \"Wypożyczenia\"\nphrases:\n  card.ask:\n    say: x\n"),
    Edit(
      "a key that YAML would take for a truth value", "phrases:\n  card.ask:\n    say: x\n",
      ["phrases", "card.ask", "sounds", "no"], .text("ks"),
      "phrases:\n  card.ask:\n    say: x\n    sounds:\n      \"no\": \"ks\"\n"),
    Edit(
      "a phrase that the book does not have goes last", "phrases:\n  card.ask:\n    say: x\n",
      ["phrases", "a.b", "say"],
      .message("y"), "phrases:\n  card.ask:\n    say: x\n  a.b:\n    say: \"y\"\n"),
    Edit(
      "Windows line ends are kept", "phrases:\r\n  card.ask:\r\n    say: x\r\n", avoid, .text("a\nb\n"),
      "phrases:\r\n  card.ask:\r\n    say: x\r\n    avoid: |\r\n      a\r\n      b\r\n"),
  ]

  @Test(arguments: insertions)
  func whatIsMissingGoesToItsPlace(edit: Edit) throws {
    #expect(try edited(edit.before, edit.change) == edit.after)
  }

  @Test func manyChangesAreMadeInOneGo() throws {
    let before = "phrases:\n  card.ask:\n    say: x\n  pay.now:\n    say: z\n"
    let after = try edited(
      before, CatalogChange(["phrases", "minutes.left", "say"], .message("c")),
      CatalogChange(["phrases", "loan.done", "avoid"], .text("b!")),
      CatalogChange(["phrases", "loan.done", "say"], .message("b")), CatalogChange(Self.say, .message("{a}")),
      CatalogChange(Self.avoid, .text("a!")))
    #expect(
      after == """
        phrases:
          card.ask:
            say: |
              {a}
            avoid: "a!"
          loan.done:
            say: "b"
            avoid: "b!"
          minutes.left:
            say: "c"
          pay.now:
            say: z

        """)
  }

  /// Hard texts, put where the shipped catalog has texts of every style, are what is read from the file afterwards.
  @Test(arguments: [
    "plain", "{a, select, other {b}}", "a\nb", " leading", "trailing ", "\t", "a\n\n\nb\n", "\n", "#", "- a", "'", "\"",
    "\\", ": ",
    "\u{202E}rtl\u{202C} שלום", "e\u{301}\u{A0}👩‍🔬", "\r\n", "---", "a\n  b\n c", "a\n \nb", "true", "1.5", "\u{1B}[31m",
    "%", "|", ">",
  ])
  func anyTextIsHeldInAnyPlace(text: String) throws {
    let polish = [LocaleTag("pl")]
    let folder = try FileManager.default.copyOfShippedCatalogs()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let book = try #require(try CatalogFolder(path: folder).read(locales: polish).phrasebook).book
    let texts: [[String]] = [
      ["phrases", "loan.due", "avoid"], ["phrases", "enc.card-ask", "avoid"], ["slots", "age"],
      ["phrases", "lang.point-yours", "samples", "language"],
    ]
    let messages: [[String]] = [
      ["phrases", "loan.due", "say"], ["phrases", "enc.goodbye", "say"], ["terms", "book", "accusative"],
      ["terms", "umbrella", "genitive"],
    ]
    let file = URL(filePath: folder + "/pl.yaml")
    var editor = CatalogEditor(
      path: "pl.yaml", bytes: Array(try Data(contentsOf: file)), order: CatalogOrder(book: book))
    try editor.apply(texts.map { CatalogChange($0, .text(text)) } + messages.map { CatalogChange($0, .message(text)) })
    try Data(editor.bytes).write(to: file)

    let catalog = try #require(
      try CatalogFolder(path: folder).read(locales: polish).phrasebook?.catalog(LocaleTag("pl")))
    let due = try #require(catalog.phrases[PhraseID("loan.due")])
    #expect(due.avoid == text)
    #expect(catalog.phrases[PhraseID("enc.card-ask")]?.avoid == text)
    #expect(catalog.header.slots["age"] == text)
    #expect(catalog.phrases[PhraseID("lang.point-yours")]?.samples["language"] == text)
    let message = String(text.reversed().drop(while: \.isNewline).reversed())
    #expect(due.say.source.text == message)
    #expect(catalog.phrases[PhraseID("enc.goodbye")]?.say.source.text == message)
    #expect(catalog.terms["book"]?.cases["accusative"]?.source.text == message)
    #expect(catalog.terms["umbrella"]?.cases["genitive"]?.source.text == message)
    #expect(catalog.terms["umbrella"]?.gender == "masculine")
  }

  /// Rounds of arbitrary changes to a file that grows and shrinks; the editor throws where a text does not read back.
  @Test func manyRoundsOfEditsStayFaithful() throws {
    let phrasebook = try ShippedCatalogs.phrasebook()
    let bytes = Array(try Data(contentsOf: URL(filePath: ShippedCatalogs.folder + "/en.yaml")))
    let pieces = [
      "a", " ", "\n", "{", "}", "'", "\"", "\\", "#", ":", "- ", "\t", "\u{A0}", "ż", "👩‍🔬", "|", "\u{2028}", "true",
      ", ", "]",
    ]
    let keys: [[String]] = [["say"], ["avoid"], ["keywords"], ["sounds", "pl"], ["samples", "title"]]
    var random = SeededGenerator(state: 20_261_124)
    func text() -> String {
      (0...Int.random(in: 1...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }
    var editor = CatalogEditor(path: "en.yaml", bytes: bytes, order: CatalogOrder(book: phrasebook.book))
    for _ in 0..<15 {
      try editor.apply(
        (0..<20).compactMap { _ in
          guard let phrase = phrasebook.book.phrases.randomElement(using: &random),
            let key = keys.randomElement(using: &random)
          else { return nil }
          let path = ["phrases", phrase.id.identifier] + key
          return switch key[0] {
          case "say": CatalogChange(path, .message(text()))
          case "keywords": CatalogChange(path, .list((0...Int.random(in: 0...4, using: &random)).map { _ in text() }))
          default: CatalogChange(path, .text(text()))
          }
        })
    }
    #expect(editor.bytes.count > bytes.count)
  }

  @Test func everyTextSetToItselfLeavesTheFileAsItIs() throws {
    let phrasebook = try ShippedCatalogs.phrasebook()
    for catalog in phrasebook.catalogs {
      let bytes = Array(try Data(contentsOf: URL(filePath: "\(ShippedCatalogs.folder)/\(catalog.locale).yaml")))
      var editor = CatalogEditor(path: "x.yaml", bytes: bytes, order: CatalogOrder(book: phrasebook.book))
      try editor.apply(
        catalog.phrases.values.flatMap { wording in
          let path = ["phrases", wording.phrase.identifier]
          return [
            CatalogChange(path + ["say"], .message(wording.say.source.text)),
            CatalogChange(path + ["keywords"], .list(wording.keywords)),
          ]
        })
      #expect(editor.bytes == bytes)
    }
  }

  // MARK: Errors

  @Test func aFileThatCannotBeReadIsAnError() throws {
    #expect(
      performing: { try edited("a: [b\n", CatalogChange(["a"], .text("c"))) },
      throws: { error in
        if case CatalogEditError.unreadable(let findings) = error {
          findings.map(\.rule) == ["yaml-syntax"]
        } else {
          false
        }
      })
  }

  @Test(arguments: [
    ("phrases: {card.ask: {say: [a]}}\n", CatalogChange(["phrases", "card.ask", "say"], .message("x")), 27),
    ("phrases: {card.ask: {keywords: x}}\n", CatalogChange(["phrases", "card.ask", "keywords"], .list(["x"])), 32),
    ("phrases: {card.ask: x}\n", CatalogChange(["phrases", "card.ask", "say"], .message("x")), 21),
    ("phrases: {card.ask: {keywords: [{}]}}\n", CatalogChange(["phrases", "card.ask", "keywords"], .list(["x"])), 32),
  ])
  func anotherKindOfValueIsNotOverwritten(before: String, change: CatalogChange, column: Int) throws {
    #expect(
      performing: { try edited(before, change) },
      throws: { error in
        guard case CatalogEditError.otherKind(change.path, let place) = error else { return false }
        return place == SourceLocation(file: "pl.yaml", line: 1, column: column)
      })
  }

  @Test func aListIsNotEmptied() throws {
    #expect(
      performing: { try edited("phrases: {card.ask: {keywords: [a]}}\n", CatalogChange(Self.keywords, .list([]))) },
      throws: { error in
        if case CatalogEditError.emptyList(Self.keywords) = error { true } else { false }
      })
  }
}

extension FileManager {
  /// A copy of the shipped catalogs, which the caller removes.
  fileprivate func copyOfShippedCatalogs() throws -> String {
    let copy = temporaryDirectory.appending(path: "phrasebook-\(UUID().uuidString)").path
    try copyItem(atPath: ShippedCatalogs.folder, toPath: copy)
    return copy
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
