import CatalogReader
import Foundation
import MessageSyntax
import PhraseModel
import TestSupport
import Testing

/// Pseudo-locales change every text and nothing else.
@Suite struct PseudoLocaleTests {
  private static let controls: Set<Unicode.Scalar> = ["\u{200F}", "\u{202E}", "\u{202C}"]

  private func read(_ tag: String, _ fixture: Fixture? = nil) throws -> (
    own: Catalog, source: Catalog, book: Phrasebook
  ) {
    var path = ShippedCatalogs.folder
    if let fixture { path = try fixture.write().folder }
    defer { if fixture != nil { try? FileManager.default.removeItem(atPath: path) } }
    let contents = try CatalogFolder(path: path).read(locales: [LocaleTag(tag)])
    let book = try #require(contents.phrasebook)
    let own = try #require(book.catalog(LocaleTag(tag)))
    return (own, try #require(book.catalog(own.rulesLocale)), book)
  }

  private func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !Self.controls.contains($0) }))
  }

  // MARK: What stays

  /// Everything of a message but its text, in order.
  private func skeleton(_ message: Message) -> [String] {
    var parts: [String] = []
    message.visit { part in
      switch part {
      case .text: break
      case .numberSign: parts.append("#")
      case .placeholder(let placeholder): parts.append(placeholder.pattern)
      case .choice(let choice):
        parts.append("\(choice.name) \(choice.kind) \(choice.subtrahend) \(choice.branches.map(\.selector))")
      }
    }
    return parts
  }

  @Test(arguments: PseudoLocale.allCases)
  func argumentsKeysAndStylesAreUntouched(pseudoLocale: PseudoLocale) throws {
    let (own, source, _) = try read(pseudoLocale.rawValue)
    #expect(own.isPseudo && source.locale == LocaleTag("en"))
    #expect(own.phrases.keys.sorted() == source.phrases.keys.sorted())
    for (id, wording) in own.phrases {
      let message = try #require(wording.say.message)
      #expect(skeleton(message) == skeleton(try #require(source.phrases[id]?.say.message)), "\(id)")
      // What is written can be read again, as the same.
      let again = try MessageParser.parse(wording.say.source.text).message
      #expect(skeleton(again) == skeleton(message), "\(id)")
      #expect(again.pattern() == message.pattern(), "\(id)")
      #expect(wording.keywords == source.phrases[id]?.keywords)
      #expect(wording.location == source.phrases[id]?.location)
    }
    #expect(own.header.quotes == source.header.quotes && own.header.numbering == source.header.numbering)
    #expect(own.formattingLocale == source.formattingLocale)
  }

  @Test(arguments: PseudoLocale.allCases)
  func bracesThatAreTextStayText(pseudoLocale: PseudoLocale) throws {
    let (own, _, _) = try read(
      pseudoLocale.rawValue, Fixture("title.missing", says: "It’s '{'not'}' an ''argument'', {title} is."))
    let message = try #require(own.phrases[PhraseID("title.missing")]?.say.message)
    #expect(message.argumentNames == ["title"])
    let again = try MessageParser.parse(message.pattern()).message
    #expect(again.argumentNames == ["title"])
  }

  @Test func aSampleThatIsNoTextStaysAValue() throws {
    var fixture = Fixture()
    fixture.replace("samples: {title: Lalka}", with: "samples: {title: Lalka, fee: '2.40'}", in: "pl.yaml")
    let (own, _, _) = try read("en-XA", fixture)
    #expect(own.header.samples == ["title": "Ļåļķå one", "fee": "2.40"])
  }

  // MARK: What changes

  @Test func theAccentedLocaleIsAccentedLongerAndInBrackets() throws {
    let (own, source, _) = try read("en-XA")
    // By hand, with CLDR's letters: 9 characters, so 4 more are wanted.
    #expect(own.header.name == "[Éñĝļîšĥ one]")
    #expect(own.phrases[PhraseID("enc.greet-evening")]?.say.source.text == "[Ĝööð éṽéñîñĝ. one two]")
    for (id, title) in source.header.headings.situations {
      let longer = try #require(own.header.headings.situations[id])
      #expect(longer.hasPrefix("[") && longer.hasSuffix("]"))
      #expect(
        Double(longer.count - 2) >= 1.4 * Double(title.count) && longer.count - 2 < title.count * 2 + 8, "\(longer)")
    }
  }

  @Test func theMirroredLocaleIsEveryWordTurnedAround() throws {
    let (own, source, _) = try read("ar-XB")
    #expect(own.header.name == "\u{200F}\u{202E}English\u{202C}\u{200F}")
    for (id, wording) in own.phrases {
      let text = wording.say.source.text
      #expect(plain(text) == source.phrases[id]?.say.message?.pattern(), "\(id)")
      #expect(
        text.unicodeScalars.count { $0 == "\u{202E}" } == text.unicodeScalars.count { $0 == "\u{202C}" }, "\(id)")
    }
  }

  /// No text of a catalog is forgotten: none reads as in the source.
  @Test(arguments: PseudoLocale.allCases)
  func everyTextOnACardIsChanged(pseudoLocale: PseudoLocale) throws {
    let (own, source, _) = try read(pseudoLocale.rawValue)
    func texts(_ catalog: Catalog) -> [String: String] {
      let header = catalog.header
      let labels = header.labels
      var texts = [
        "name": header.name, "say": labels.say, "avoid": labels.avoid, "cue": labels.cue, "reader": labels.reader,
        "continued": labels.continued, "edition": labels.edition, "blank": labels.blank,
        "charter": labels.charter, "numbers": labels.numbers, "index": labels.index,
      ]
      for (key, text) in labels.states { texts["state \(key)"] = text }
      for (key, forms) in header.forms { for (form, text) in forms.labels { texts["form \(key) \(form)"] = text } }
      for (key, right) in header.headings.rights {
        texts["right \(key)"] = right.title
        texts["right text \(key)"] = right.text
      }
      for (key, text) in header.headings.situations { texts["situation \(key)"] = text }
      for (key, text) in header.headings.encounter { texts["encounter \(key)"] = text }
      for (key, text) in header.headings.ladder { texts["ladder \(key)"] = text }
      for (key, text) in header.slots { texts["slot \(key)"] = text }
      for (key, term) in catalog.terms {
        for (name, text) in term.cases { texts["term \(key) \(name)"] = text.source.text }
      }
      for (key, wording) in catalog.phrases {
        texts["phrase \(key)"] = wording.say.source.text
        texts["avoid \(key)"] = wording.avoid
      }
      return texts
    }
    let (before, after) = (texts(source), texts(own))
    #expect(before.count > 300 && before.keys.sorted() == after.keys.sorted())
    for (key, text) in before { #expect(after[key] != text, "\(key): \(text)") }
  }

  // MARK: Where it comes from

  @Test func withoutEnglishItIsMadeFromTheReferenceLocale() throws {
    let (own, source, _) = try read("en-XA", Fixture())
    #expect(source.locale == LocaleTag("pl"))
    #expect(own.rulesLocale == LocaleTag("pl") && own.formattingLocale == LocaleTag("pl"))
  }

  @Test func aFileOfThatNameIsTakenAsItIs() throws {
    var fixture = Fixture()
    fixture.files["en-XA.yaml"] = fixture.files["pl.yaml"]
    let (own, _, _) = try read("en-XA", fixture)
    #expect(!own.isPseudo && own.header.name == "polski")
  }

  @Test func nobodyGetsOneUnasked() throws {
    let contents = try CatalogFolder(path: ShippedCatalogs.folder).read()
    #expect(contents.phrasebook?.catalogs.contains(where: \.isPseudo) == false)
  }

  @Test func factsAreToldAsInTheSource() throws {
    var fixture = Fixture()
    fixture.files["library.yaml"]? += "facts:\n  places.toilet: {pl: na parterze}\n"
    let (_, _, book) = try read("ar-XB", fixture)
    #expect(book.library.fact("places.toilet", in: LocaleTag("ar-XB")) == "na parterze")
  }
}
