import Foundation
import TestSupport
import Testing

/// `phrasebook cards` as whoever prints cards meets it: the files, as other programs read them.
@Suite(
  .enabled(
    if: Program.installed("qpdf") != nil && Program.installed("pdftotext") != nil, "needs qpdf and poppler-utils"))
struct CardCommandTests {
  private static func cards(
    _ arguments: [String], environment: [String: String] = [:], in folder: TemporaryFolder? = nil,
    catalogs: String = ShippedCatalogs.folder
  ) throws -> Program.Outcome {
    try Program.phrasebook.run(
      ["cards", "--catalogs", catalogs] + arguments, environment: environment, in: folder?.path)
  }

  private func tool(_ name: String, _ arguments: String...) throws -> Program.Outcome {
    try #require(Program.installed(name)).run(arguments)
  }

  private func words(_ path: String) throws -> String {
    try tool("pdftotext", path, "-").text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func facts(_ path: String) throws -> [String: String] {
    let lines = try tool("pdfinfo", path).text.split(separator: "\n")
    return Dictionary(
      lines.compactMap { line in
        line.firstIndex(of: ":").map {
          (String(line[..<$0]), line[line.index(after: $0)...].trimmingCharacters(in: .whitespaces))
        }
      }
    ) { first, _ in first }
  }

  // MARK: Layouts

  /// Every layout in one language, then those in two; by the paper that the first sheet is on, in points.
  @Test(arguments: [
    (["--layout", "situations"], "pl", "841.89 x 595.276"),
    (["--layout", "encounter"], "pl-encounter", "595.276 x 841.89"),
    (["--layout", "ladder"], "pl-ladder", "595.276 x 841.89"),
    (["--layout", "charter"], "pl-charter", "595.276 x 841.89"),
    (["--layout", "point-to"], "pl-point-to", "595.276 x 841.89"),
    (["--layout", "languages"], "pl-languages", "595.276 x 841.89"),
    (["--layout", "numbers"], "pl-numbers", "841.89 x 595.276"),
    (["--layout", "index"], "pl-index", "841.89 x 595.276"),
    (["--with", "uk"], "pl+uk", "841.89 x 595.276"),
    (["--with", "ar", "--duplex", "long-edge"], "pl+ar", "841.89 x 595.276"),
    (["--with", "zh-Hans", "--layout", "point-to"], "pl+zh-Hans-point-to", "595.276 x 841.89"),
    (["--with", "ar", "--size", "tent", "--only", "hours"], "pl+ar", "595.276 x 841.89"),
    (["--size", "a5", "--phrases", "enc.card-ask", "--large"], "pl", "595.276 x 841.89"),
    // Every phrase of the book, in large print and on a badge.
    (["--large"], "pl", "595.276 x 841.89"),
    (["--size", "id-1"], "pl", "595.276 x 841.89"),
  ])
  func everyLayoutIsASoundFileThatSaysWhatItIs(arguments: [String], name: String, paper: String) throws {
    let folder = try TemporaryFolder()
    let outcome = try Self.cards(["--locale", "pl"] + arguments, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text == "\(name).pdf\n")
    #expect(try folder.contents().keys.sorted() == ["\(name).pdf"])
    let path = "\(folder.path)/\(name).pdf"
    let check = try tool("qpdf", "--check", path)
    #expect(check.status == 0, "\(check.errors)")
    let facts = try facts(path)
    #expect(facts["Page size"]?.hasPrefix(paper) == true)
    #expect(facts["Tagged"] == "yes" && facts["Title"]?.contains("(pl)") == true)
    // “12 cards on 3 sheets”
    let counts = outcome.errors.split(separator: " ").compactMap { Int($0) }
    #expect(counts.count == 2 && facts["Pages"] == "\(counts[1])", "\(outcome.errors)")
    // The last card is numbered as such.
    #expect(try words(path).contains(" \(counts[0])/\(counts[0]) "))
  }

  @Test func paperSizeGutterAndBleedAreTrue() throws {
    let folder = try TemporaryFolder()
    let outcome = try Self.cards(
      ["--locale", "pl", "--only", "hours", "--size", "a6", "--paper", "320x450mm", "--bleed", "3", "-o", "cards.pdf"],
      in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let file = try PDFContents(folder.path + "/cards.pdf")
    let boxes = try ["/MediaBox", "/BleedBox", "/TrimBox"].map { name in
      file.array(try #require(file.pages.first)[name]).compactMap { ($0 as? NSNumber)?.doubleValue }.map {
        $0 * 25.4 / 72
      }
    }
    // On 450 by 320 mm go 2 by 2 cards of 148 by 105, or on 320 by 450 2 by 4; each 6 mm from the next, 3 mm of colour around all.
    let trim = [(320 - 302.0) / 2, (450 - 438.0) / 2, (320 + 302.0) / 2, (450 + 438.0) / 2]
    let expected = [[0, 0, 320, 450], [trim[0] - 3, trim[1] - 3, trim[2] + 3, trim[3] + 3], trim]
    for (box, sides) in zip(boxes, expected) {
      #expect(box.count == 4 && zip(box, sides).allSatisfy { abs($0 - $1) < 0.1 }, "\(box)")
    }
  }

  // MARK: Pictures

  @Test func aPictureIsACardTrueToSize() throws {
    let folder = try TemporaryFolder()
    for name in ["card.png", "card.svg"] {
      let outcome = try Self.cards(
        ["--locale", "pl", "--phrases", "enc.greet-day", "--size", "id-1", "-o", name], in: folder)
      #expect(outcome.status == 0 && outcome.text == name + "\n" && outcome.errors == "1 card\n", "\(outcome.errors)")
    }
    let png = try #require(try folder.contents()["card.png"])
    // 85.60 by 53.98 mm at 300 dots to the inch are 1011.02 by 637.56 (the header of IHDR: ISO 15948, 11.2.2).
    let (width, height) = (png[16..<20].reduce(0) { $0 << 8 | Int($1) }, png[20..<24].reduce(0) { $0 << 8 | Int($1) })
    #expect((1011...1012).contains(width) && (637...638).contains(height))
    if Program.installed("xmllint") != nil {
      #expect(try tool("xmllint", "--noout", folder.path + "/card.svg").status == 0)
    }
    let svg = try String(contentsOfFile: folder.path + "/card.svg", encoding: .utf8)
    // 85.60 mm are 242.65 points.
    #expect(svg.contains("width=\"242.64") && svg.contains("height=\"153.01"))
  }

  @Test func severalCardsAreSeveralPictures() throws {
    let folder = try TemporaryFolder()
    let outcome = try Self.cards(
      ["--locale", "pl", "--phrases", "enc.card-ask", "--size", "id-1", "-o", "card.svg"], in: folder)
    let names = outcome.text.split(separator: "\n").map(String.init)
    #expect(names.count > 1 && names == names.indices.map { "card-\($0 + 1).svg" })
    #expect(Set(try folder.contents().keys) == Set(names))
    #expect(outcome.errors == "\(names.count) cards\n")
  }

  // MARK: Large, grey

  /// The sizes of all text that is drawn, in points.
  private func sizes(_ path: String) throws -> [Double] {
    let file = try PDFContents(path)
    return file.pages.flatMap { page in
      var size = 0.0
      var scale = 1.0
      return file.content(of: page).operations.compactMap { operation -> Double? in
        let numbers = operation.operands.compactMap { Double($0) }
        switch operation.name {
        case "Tf": size = numbers.last ?? 0
        case "Tm": scale = numbers.count == 6 ? (numbers[2] * numbers[2] + numbers[3] * numbers[3]).squareRoot() : 1
        case "Tj", "TJ": return size * scale
        default: break
        }
        return nil
      }
    }
  }

  @Test(arguments: [([], 12.0), (["--large"], 18.0)])
  func noTextIsSmallerThanItCanBeRead(arguments: [String], floor: Double) throws {
    let folder = try TemporaryFolder()
    for layout in [
      ["--with", "ar", "--only", "fees", "--size", "a5"], ["--layout", "charter", "--size", "a5"],
      ["--layout", "ladder"],
    ] {
      let outcome = try Self.cards(["--locale", "pl", "-o", "cards.pdf"] + layout + arguments, in: folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let sizes = try sizes(folder.path + "/cards.pdf")
      #expect(sizes.count > 10 && sizes.allSatisfy { $0 > floor - 0.01 }, "\(sizes.min() ?? 0)")
    }
  }

  @Test func greyscaleHasNoColouredDot() throws {
    let folder = try TemporaryFolder()
    for layout in [["--only", "fees"], ["--layout", "encounter"]] {
      for (flags, isColoured) in [([], true), (["--greyscale"], false)] {
        _ = try Self.cards(["--locale", "pl", "-o", "cards.pdf"] + layout + flags, in: folder)
        let image = try PixelImage(page: 1, of: folder.path + "/cards.pdf", dotsPerInch: 60, isGrey: false)
        #expect((image.colouredCount > 100) == isColoured && (image.colouredCount == 0) == !isColoured)
      }
    }
  }

  // MARK: One's own choice

  @Test func aFormIsPrintedAlone() throws {
    let folder = try TemporaryFolder()
    func text(_ arguments: String...) throws -> String {
      let outcome = try Self.cards(
        ["--locale", "pl", "--phrases", "enc.card-ask", "--phrases", "loan.done", "-o", "card.pdf"] + arguments,
        in: folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
      return try words(folder.path + "/card.pdf")
    }
    let all = try text()
    #expect(all.contains("Panią") && all.contains("Pana"))
    let female = try text("--form", "patron=female")
    #expect(female.contains("Panią") && !female.contains("Pana"))
    let three = try text("--form", "count=3")
    #expect(three.contains("wypożyczono 3 książki") && !three.contains("5 książek") && three.contains("Panią"))
    let both = try text("--form", "patron=male", "--form", "count=1")
    #expect(both.contains("Pana") && !both.contains("Panią") && both.contains("wypożyczono 1 książkę"))
  }

  @Test func onlyWhatWasChosenIsPrinted() throws {
    let folder = try TemporaryFolder()
    _ = try Self.cards(["--locale", "en", "--only", "fees", "-o", "cards.pdf"], in: folder)
    let titles = try PDFContents(folder.path + "/cards.pdf").elements.filter { $0.tag == "/H1" }.count
    let headings = try ShippedCatalogs.phrasebook().catalogs.first { $0.locale.identifier == "en" }?.header.headings
      .situations
    let text = try words(folder.path + "/cards.pdf")
    let (fees, hours) = (try #require(headings?["fees"]), try #require(headings?["hours"]))
    #expect(titles > 0 && text.contains(fees) && !text.contains(hours))
  }

  /// What was chosen and is not there, by what the program says.
  @Test(arguments: [
    (["--locale", "pl", "--only", "fes"], "there is no situation fes", "Did you mean fees?"),
    (["--locale", "pl", "--phrases", "loan.don"], "there is no phrase loan.don", "Did you mean loan.done?"),
    (["--locale", "pl", "--form", "patrn=female"], "argument patrn", "Did you mean patron?"),
    (["--locale", "pl", "--form", "patron=femal"], "patron=femal does not fit", "female"),
    (["--locale", "pl", "--form", "count=many"], "count=many does not fit", "hint:"),
    (
      ["--locale", "pl", "--phrases", "enc.card-ask", "--form", "count=3"], "enc.card-ask has no argument count",
      "patron"
    ),
    (["--locale", "pl", "--only", "fees", "--form", "patrn=female"], "argument patrn", "hint:"),
    (["--locale", "pl", "--only", "fees", "--phrases", "loan.done"], "there is nothing to print", "hint:"),
    (["--locale", "xx"], "xx", "hint:"), (["--locale", "pl", "--with", "xx"], "xx", "hint:"),
    (["--locale", "pl", "--approved-only"], "nothing is approved in pl", "hint:"),
    (["--locale", "pl", "--layout", "languages", "--approved-only"], "nothing is approved", "hint:"),
    (
      ["--locale", "pl", "--layout", "charter", "--size", "a3"], "297 × 420 mm does not fit on paper of 210 × 297 mm",
      "--paper a3"
    ),
    (["--locale", "pl", "--size", "20x20mm"], "does not fit the card", "hint:"),
  ])
  func whatCannotBeMadeIsAnErrorThatSaysWhatToDo(arguments: [String], problem: String, hint: String) throws {
    let folder = try TemporaryFolder()
    try "old".write(toFile: folder.path + "/cards.pdf", atomically: false, encoding: .utf8)
    let outcome = try Self.cards(arguments + ["-o", "cards.pdf"], in: folder)
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("error: ") && outcome.errors.contains(problem), "\(outcome.errors)")
    #expect(outcome.errors.contains(hint), "\(outcome.errors)")
    #expect(try folder.contents() == ["cards.pdf": Data("old".utf8)])
  }

  @Test(arguments: [
    [], ["--locale"], ["--locale", "pl", "--layout", "posters"], ["--locale", "pl", "--size", "a8"],
    ["--locale", "pl", "--size", "100x70"], ["--locale", "pl", "--paper", "a6"],
    ["--locale", "pl", "--duplex", "left"],
    ["--locale", "pl", "--with", "pl"], ["--locale", "pl", "--with", "uk", "--layout", "charter"],
    ["--locale", "pl", "-o", "cards.docx"], ["--locale", "pl", "-o", "cards"], ["--locale", "pl", "--scale", "2"],
    ["--locale", "pl", "--scale", "nan"], ["--locale", "pl", "--bleed", "11"], ["--locale", "pl", "--bleed", "-1"],
    ["--locale", "pl", "--gutter", "51"], ["--locale", "pl", "--gutter", "nan"], ["--locale", "pl", "--nudge", "1"],
    ["--locale", "pl", "--nudge", "1,2,3"], ["--locale", "pl", "--nudge", "99,0"],
    ["--locale", "pl", "--form", "patron"],
    ["--locale", "pl", "--form", "=female"], ["--locale", "pl", "--size", "tent", "--duplex", "long-edge"],
    ["--locale", "pl", "--layout", "charter", "--only", "fees"],
    ["--locale", "pl", "--layout", "numbers", "--phrases", "loan.done"],
    ["--locale", "pl", "--layout", "encounter", "--only", "fees"],
    ["--locale", "pl", "--layout", "languages", "--form", "patron=female"],
    ["--locale", "pl", "--layout", "charter", "--approved-only"], ["--test-sheet", "-o", "test.png"],
    ["--locale", "pl", "extra"], ["--locale", "pl", "--landscape"],
  ])
  func wrongUsageIsTold(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let outcome = try Self.cards(arguments, in: folder)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("Error: "), "\(outcome.errors)")
    #expect(try folder.contents().isEmpty)
  }

  // MARK: Approved texts alone

  @Test func whatNobodyHasApprovedIsNotPrintedAndNamed() throws {
    let catalogs = try TemporaryFolder()
    for (name, text) in Fixture().files {
      try text.write(toFile: "\(catalogs.path)/\(name)", atomically: false, encoding: .utf8)
    }
    for (phrase, state) in [("title.missing", "approved"), ("card.ask", "checked")] {
      _ = try Program.phrasebook.run(
        "review", "pl", phrase, "--name", "Ada Lis", "--level", "native", "--state", state, "--date", "2026-11-24",
        "--catalogs", catalogs.path)
    }
    let folder = try TemporaryFolder()
    let outcome = try Self.cards(
      ["--locale", "pl", "--approved-only", "-o", "cards.pdf"], in: folder, catalogs: catalogs.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.errors.contains("left out, since nobody has approved it: card.ask, loan.done, minutes.left, pay.now\n"))
    let text = try words(folder.path + "/cards.pdf")
    #expect(text.contains("nie mamy, ale sprawdzę") && text.contains("zatwierdzone"))
    for draft in ["kartę", "Wypożyczono", "Pozostał", "Opłatę", "szkic"] { #expect(!text.contains(draft)) }

    // Of the encounter, its one phrase is left out, and nothing else is named.
    let encounter = try Self.cards(
      ["--locale", "pl", "--layout", "encounter", "--approved-only", "-o", "flow.pdf"], in: folder,
      catalogs: catalogs.path)
    #expect(encounter.errors.contains("approved it: card.ask\n"))
    #expect(try !words(folder.path + "/flow.pdf").contains("kartę"))
    let chosen = try Self.cards(
      ["--locale", "pl", "--phrases", "title.missing", "--approved-only", "-o", "one.pdf"], in: folder,
      catalogs: catalogs.path)
    #expect(chosen.errors == "1 card on 1 sheet\n")

    // A build leaves the same out.
    let built = try Program.phrasebook.run(
      "build", "--approved-only", "--only", "cards", "--catalogs", catalogs.path, "--output", folder.path)
    #expect(built.status == 0, "\(built.errors)")
    let cards = try words(folder.path + "/cards/pl.pdf")
    #expect(cards.contains("nie mamy, ale sprawdzę") && !cards.contains("Wypożyczono"))
  }

  // MARK: The same bytes

  @Test(arguments: ["pdf", "svg", "png"])
  func aSecondRunElsewhereGivesTheSameBytes(format: String) throws {
    let folders = [try TemporaryFolder(), try TemporaryFolder()]
    let own = ["--locale", "pl", "--with", "ar", "--only", "hours", "--duplex", "long-edge"]
    for (folder, zone) in zip(folders, ["Europe/Warsaw", "Pacific/Kiritimati"]) {
      let path = folder === folders[0] ? "cards.\(format)" : folder.path + "/cards.\(format)"
      _ = try Self.cards(
        own + ["-o", path], environment: ["TZ": zone, "LC_ALL": zone == "Europe/Warsaw" ? "pl_PL.UTF-8" : "C"],
        in: folder === folders[0] ? folder : nil)
    }
    let contents = try folders.map { try $0.contents() }
    #expect(!contents[0].isEmpty && contents[0] == contents[1])
  }

  // MARK: Files that cannot be written

  @Test func whatCannotBeWrittenLeavesTheOldFileWhole() throws {
    let folder = try TemporaryFolder()
    func expectRefused(_ outcome: Program.Outcome, _ path: String, _ before: [String: Data]) throws {
      #expect(outcome.status == 1 && outcome.output.isEmpty)
      #expect(outcome.errors.hasPrefix("error: cannot write \(path)"), "\(outcome.errors)")
      #expect(try folder.contents() == before)
    }
    try "in the way".write(toFile: folder.path + "/file", atomically: false, encoding: .utf8)
    try FileManager.default.createDirectory(atPath: folder.path + "/folder.pdf", withIntermediateDirectories: false)
    for name in ["cards.pdf", "cards.svg", "cards.png", "sheet.pdf"] {
      try "old".write(toFile: folder.path + "/" + name, atomically: false, encoding: .utf8)
    }
    let before = try folder.contents()
    let own = ["--locale", "pl", "--phrases", "enc.card-ask"]
    for path in ["file/cards.pdf", "missing/cards.pdf", "folder.pdf", "missing/card.svg", "missing/card.png"] {
      try expectRefused(try Self.cards(own + ["-o", path], in: folder), path, before)
    }
    // A limit of 2 KiB for any file: the writes that a full disk would refuse are refused.
    let shell = Program(path: "/bin/sh")
    for name in ["cards.pdf", "cards.svg", "cards.png", "sheet.pdf"] {
      let outcome = try shell.run(
        [
          "-c", "ulimit -f 4; exec \"$0\" cards \"$@\"", Program.phrasebook.path, "--catalogs", ShippedCatalogs.folder,
          "-o", name,
        ]
          + (name == "sheet.pdf" ? ["--test-sheet"] : own), in: folder.path)
      try expectRefused(outcome, name, before)
    }
  }

  // MARK: The test sheet

  /// Where the cross nearest to the top left corner is, in tenths of a millimetre, on each page.
  private func crosses(_ arguments: String...) throws -> [[Int]] {
    let folder = try TemporaryFolder()
    let outcome = try Self.cards(["--test-sheet", "-o", "test.pdf"] + arguments, in: folder)
    #expect(outcome.status == 0 && outcome.text == "test.pdf\n", "\(outcome.errors)")
    let path = folder.path + "/test.pdf"
    #expect(try tool("qpdf", "--check", path).status == 0)
    #expect(try facts(path)["Pages"] == "2")
    return try [1, 2].map { page in
      let image = try PixelImage(page: page, of: path, dotsPerInch: 254, isGrey: true)
      // Its arms are 8 mm: the upright one is the first dark dot in the row 5 mm above the middle, the level one in the column beside.
      let x = try #require((0..<400).first { image.isDark($0, 150) })
      let y = try #require((0..<400).first { image.isDark(150, $0) })
      return [x, y]
    }
  }

  @Test func theTestSheetMeasuresWhatNudgeAndScaleMakeUpFor() throws {
    let plain = try crosses()
    // Twenty millimetres from both edges, less half of a line of half a millimetre.
    for cross in plain { #expect(cross.allSatisfy { (195...200).contains($0) }, "\(cross)") }
    #expect(plain[0] == plain[1])
    let nudged = try crosses("--nudge", "1.5,-2")
    #expect(nudged[0] == plain[0])
    #expect(abs(nudged[1][0] - plain[1][0] - 15) <= 1 && abs(nudged[1][1] - plain[1][1] + 20) <= 1)
    // A hundredth of the 85 and the 128.5 mm from the middle of A4.
    let scaled = try crosses("--scale", "1.01")
    for (cross, before) in zip(scaled, plain) {
      #expect(abs(before[0] - cross[0] - 8) <= 1 && abs(before[1] - cross[1] - 13) <= 1, "\(cross)")
    }
  }
}
