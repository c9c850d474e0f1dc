import Foundation
import PhraseModel
import Testing

@testable import Preview

/// The page as a browser, a screen reader and an attacker meet it.
@Suite struct PreviewPageTests {
  private let sound = PreviewFixtures.content([
    PreviewFixtures.phrase(
      own: PreviewFixtures.wording("يرجى الإرجاع"), source: PreviewFixtures.wording("Proszę o zwrot")),
    PreviewFixtures.phrase("loan.done", own: nil, source: PreviewFixtures.wording("Gotowe")),
  ])

  private func matches(_ pattern: String, in text: String) throws -> [String] {
    let expression = try NSRegularExpression(pattern: pattern)
    return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap { match in
      Range(match.range(at: match.numberOfRanges - 1), in: text).map { String(text[$0]) }
    }
  }

  // MARK: Safety

  @Test func hostileTextStaysTextWhereverItStands() throws {
    let hostile = "</script></style></title><img src=x onerror=alert(1)>\" onclick=\"alert(1)' style='x"
    let condition = Form.Condition("patron", hostile)
    let wording = PreviewFixtures.wording(
      hostile,
      forms: [Form(when: [condition], sample: [], runs: [TextRun(hostile), TextRun(hostile, .slot(argument: "x"))])],
      labels: [condition: hostile], avoid: hostile, keywords: [hostile])
    let card = SmallestCard(
      cards: [
        CardPicture(
          width: 105, height: 74,
          items: [
            .text(
              [.init(text: hostile, isBold: true, isItalic: false, colour: hostile)],
              .init(x: 0, y: 0, width: 10, height: 10), points: 12),
            .fill(.init(x: 0, y: 0, width: 1, height: 1), colour: hostile),
          ])
      ], height: 74, share: 0.5, problem: hostile)
    var content = PreviewFixtures.content(
      [
        PreviewFixtures.phrase(
          hostile, own: wording, source: wording, findings: [PreviewFixtures.finding(message: hostile)], gloss: hostile,
          colour: hostile, card: card)
      ], findings: [PreviewFixtures.finding(message: hostile)])
    content.own = PreviewLocale(
      tag: LocaleTag(hostile), name: hostile, isRightToLeft: false, fontFamilies: [hostile])
    content.edition = hostile
    content.facts = [PrintFact(hostile, hostile, isOwnText: true)]
    content.words = [PreviewWords(title: hostile, rows: [.init(key: hostile, own: hostile, source: hostile)])]
    let page = PreviewPage.html(content)
    #expect(page.contains("&lt;img src=x"))
    // Nothing but the page's own elements and attributes.
    #expect(!page.contains("<img"))
    #expect(try matches("<(script)", in: page).count == 1)
    #expect(try matches("<(style)", in: page).count == 1)
    for tag in try matches("<[a-z][^>]*>", in: page) {
      let names = try matches(" ([a-z-]+)=\"[^\"]*\"", in: tag)
      #expect(!names.contains { $0.hasPrefix("on") }, "\(tag)")
      let rest = tag.replacingOccurrences(of: " [a-z-]+=\"[^\"]*\"", with: "", options: .regularExpression)
      #expect(rest.wholeMatch(of: /<[a-z0-9]+>/) != nil, "\(tag)")
    }
  }

  @Test func thePageLoadsNothing() {
    let page = PreviewPage.html(sound)
    #expect(page.contains("default-src &#39;none&#39;"))
    for address in ["http:", "https:", "src=", "url(", "@import", "<link"] {
      #expect(!page.contains(address), "\(address)")
    }
  }

  /// The policy lets exactly one script run: the digest is sha256sum's, not ours.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sha256sum"), "needs sha256sum"))
  func thePolicyNamesTheScript() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(FilterScript.text.description.utf8))
    try input.fileHandleForWriting.close()
    let digits = Array(String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).prefix(64))
    let bytes = try stride(from: 0, to: 64, by: 2).map { try #require(UInt8(String(digits[$0...($0 + 1)]), radix: 16)) }
    #expect(FilterScript.digest == "sha256-\(Data(bytes).base64EncodedString())")
  }

  // MARK: Structure

  @Test func headingsStartAtOneAndSkipNoLevel() throws {
    let levels = try matches("<h([1-6])", in: PreviewPage.html(sound)).compactMap { Int($0) }
    #expect(levels.count { $0 == 1 } == 1 && levels.first == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
  }

  @Test func everyLinkHasItsTargetAndEveryTargetIsOne() throws {
    let page = PreviewPage.html(sound)
    let targets = try matches(" id=\"([^\"]*)\"", in: page)
    #expect(Set(targets).count == targets.count)
    let links = try matches(" href=\"#([^\"]*)\"", in: page)
    #expect(links.count > 5)
    for link in links { #expect(targets.contains(link), "\(link)") }
  }

  @Test func eachLanguageIsNamedWithItsDirection() {
    let page = PreviewPage.html(sound)
    #expect(page.contains("<html lang=\"en\" dir=\"ltr\">"))
    #expect(page.contains("<div class=\"own\" lang=\"ar\" dir=\"rtl\">"))
    #expect(page.contains("<div class=\"source\" lang=\"pl\" dir=\"ltr\">"))
    #expect(page.contains("<p class=\"missing\" lang=\"en\" dir=\"ltr\">Missing in ar</p>"))
  }

  /// A value keeps its own direction within what is written from the right (HTML, section 4.5.24, the bdi element).
  @Test func valuesAreIsolatedInWhatIsWrittenFromTheRight() {
    func page(_ words: String) -> String {
      let form = Form(
        when: [], sample: [], runs: [TextRun(words), TextRun("14 marca", .value(argument: "due")), TextRun(".")])
      return PreviewPage.html(
        PreviewFixtures.content([PreviewFixtures.phrase(own: PreviewFixtures.wording(words, forms: [form]))]))
    }
    #expect(page("\u{0639}\u{062F} ").contains("<bdi><span class=\"value\">14 marca</span></bdi>"))
    #expect(!page("Zwrot do ").contains("<bdi><span"))
  }

  @Test func theSameContentGivesTheSamePage() {
    #expect(PreviewPage.html(sound) == PreviewPage.html(sound))
  }

  @Test func problemsAndDraftsAreCountedForTheFilters() {
    let phrases = [
      PreviewFixtures.phrase("a", own: PreviewFixtures.wording("x")),
      PreviewFixtures.phrase("b", own: PreviewFixtures.wording("x"), findings: [PreviewFixtures.finding()]),
      PreviewFixtures.phrase("c", own: nil),
      PreviewFixtures.phrase("d", own: PreviewFixtures.wording("x"), state: .checked),
    ]
    let page = PreviewPage.html(PreviewFixtures.content(phrases))
    #expect(page.contains("Problems <small>2</small>"))
    #expect(page.contains("Drafts <small>3</small>"))
    #expect(page.contains("<li class=\"warning\">3 of 4 phrases</li>"))
  }
}
