internal import CHunspell
import Foundation

/// One of Hunspell's dictionaries (`hunspell.h`). Not synchronised: one thread at a time.
final class SpellingDictionary {
  private let handle: OpaquePointer
  private let encoder: TextEncoder

  /// Opens `PATH.aff` and `PATH.dic`; nil where they cannot be, or are in an encoding that the system does not know.
  init?(path: String) {
    guard FileManager.default.isReadableFile(atPath: path + ".aff"),
      FileManager.default.isReadableFile(atPath: path + ".dic"),
      let handle = Hunspell_create(path + ".aff", path + ".dic")
    else { return nil }
    self.handle = handle
    guard let name = Hunspell_get_dic_encoding(handle), let encoder = TextEncoder(encoding: String(cString: name))
    else {
      Hunspell_destroy(handle)
      return nil
    }
    self.encoder = encoder
  }

  deinit { Hunspell_destroy(handle) }

  func knows(_ word: String) -> Bool {
    [word, Self.plain(word)].contains { spelling in
      encoder.encode(spelling).map { Hunspell_spell(handle, $0) != 0 } ?? false
    }
  }

  /// As most dictionaries write a word: with the typewriter's apostrophe, without Hebrew and Arabic vowel points.
  private static func plain(_ word: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      switch scalar {
      case "’", "ʼ", "׳": plain.append("'")
      case "״", "”": plain.append("\"")
      case "\u{591}"..."\u{5BD}", "\u{5BF}"..."\u{5C7}", "\u{64B}"..."\u{652}", "\u{670}": break
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }

  /// The spelling that the word was most likely meant to have.
  func suggestion(for word: String) -> String? {
    guard let encoded = encoder.encode(word) else { return nil }
    var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    let count = Hunspell_suggest(handle, &list, encoded)
    defer { Hunspell_free_list(handle, &list, count) }
    guard count > 0, let first = list?[0] else { return nil }
    return encoder.decode(first)
  }
}

/// Writes text in the encoding of a dictionary, and reads it.
private final class TextEncoder {
  private let toDictionary: iconv_t
  private let fromDictionary: iconv_t

  /// - Parameter encoding: as an affix file names it: `UTF-8`, `ISO8859-2`, `microsoft-cp1251`.
  init?(encoding: String) {
    let name = encoding.replacingOccurrences(of: "microsoft-", with: "")
    let failed = iconv_t(bitPattern: -1)
    guard let encode = iconv_open(name, "UTF-8"), encode != failed else { return nil }
    guard let decode = iconv_open("UTF-8", name), decode != failed else {
      iconv_close(encode)
      return nil
    }
    toDictionary = encode
    fromDictionary = decode
  }

  deinit {
    iconv_close(toDictionary)
    iconv_close(fromDictionary)
  }

  /// Nil where the encoding lacks a letter, which no word of the dictionary then has.
  func encode(_ text: String) -> [CChar]? { convert(Array(text.utf8CString), toDictionary) }

  func decode(_ text: UnsafePointer<CChar>) -> String? {
    convert(Array(UnsafeBufferPointer(start: text, count: strlen(text) + 1)), fromDictionary).map {
      String(decoding: $0.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  private func convert(_ text: [CChar], _ converter: iconv_t) -> [CChar]? {
    var input = text
    var output = [CChar](repeating: 0, count: text.count * 4)
    let capacity = output.count
    let written = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output -> Int? in
        var from = input.baseAddress
        var to = output.baseAddress
        var inputLeft = input.count
        var outputLeft = capacity
        let converted = iconv(converter, &from, &inputLeft, &to, &outputLeft)
        return converted == Int.max || inputLeft > 0 ? nil : capacity - outputLeft
      }
    }
    return written.map { Array(output.prefix($0)) }
  }
}
