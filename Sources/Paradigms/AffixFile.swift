import Foundation

/// The affix file of a Hunspell dictionary (`.aff`), as far as it says how words are inflected: its suffixes.
///
/// Prefixes are left out: they make another word (`nie-`), not another form of one. The format is that of hunspell(5).
struct AffixFile {
  /// A flag by which a dictionary's entry names the suffixes that it takes.
  typealias Flag = UInt32

  struct Suffix {
    let flag: Flag
    /// What is taken off the end of the stem.
    let strip: [Unicode.Scalar]
    /// What is put there.
    let add: [Unicode.Scalar]
    /// What the stem must end in.
    let condition: [CharacterClass]
  }

  /// One place of a condition: `[^ie]`.
  struct CharacterClass {
    let scalars: [Unicode.Scalar]
    let isNegated: Bool

    func contains(_ scalar: Unicode.Scalar) -> Bool { scalars.contains(scalar) != isNegated }
  }

  private enum FlagStyle {
    /// A character each, two characters each, numbers between commas.
    case single, long, number
  }

  let encoding: String.Encoding
  let suffixes: [Flag: [Suffix]]
  /// An entry with this flag is no word without a suffix.
  let needsAffix: Flag?
  private let flagStyle: FlagStyle
  /// Sets of flags that entries name by number, from 1.
  private let aliases: [[Flag]]

  /// - Returns: nil where the file is in an encoding that is not known here.
  init?(_ data: Data) {
    guard let encoding = Self.encoding(of: data), let text = String(data: data, encoding: encoding) else { return nil }
    self.encoding = encoding
    var style = FlagStyle.single
    var suffixes: [Flag: [Suffix]] = [:]
    var needsAffix: Flag?
    var aliases: [[Flag]] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let fields = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
      guard fields.count > 1 else { continue }
      switch fields[0] {
      case "FLAG": style = fields[1] == "long" ? .long : fields[1] == "num" ? .number : .single
      case "NEEDAFFIX": needsAffix = Self.flags(fields[1], style).first
      // The first line of aliases holds their number only.
      case "AF": if Int(fields[1]) == nil || fields.count > 2 { aliases.append(Self.flags(fields[1], style)) }
      // A suffix's first line, with Y or N for whether prefixes go with it, holds no rule.
      case "SFX" where fields.count >= 4 && !(fields.count == 4 && Int(fields[3]) != nil):
        guard let flag = Self.flags(fields[1], style).first else { continue }
        let add = fields[3].split(separator: "/", omittingEmptySubsequences: false)[0]
        suffixes[flag, default: []].append(
          Suffix(
            flag: flag, strip: fields[2] == "0" ? [] : Array(fields[2].unicodeScalars),
            add: add == "0" ? [] : Array(add.unicodeScalars),
            condition: Self.condition(fields.count > 4 ? fields[4] : ".")))
      default: continue
      }
    }
    self.suffixes = suffixes
    self.needsAffix = needsAffix
    self.aliases = aliases
    flagStyle = style
  }

  /// The flags of an entry, from what stands behind its slash.
  func flags(_ text: Substring) -> [Flag] {
    if !aliases.isEmpty {
      guard let number = Int(text), aliases.indices.contains(number - 1) else { return [] }
      return aliases[number - 1]
    }
    return Self.flags(text, flagStyle)
  }

  private static func flags(_ text: Substring, _ style: FlagStyle) -> [Flag] {
    switch style {
    case .number: return text.split(separator: ",").compactMap { Flag($0) }
    case .single: return text.unicodeScalars.map(\.value)
    case .long:
      let scalars = Array(text.unicodeScalars)
      return stride(from: 0, to: scalars.count - 1, by: 2).map { scalars[$0].value << 16 | scalars[$0 + 1].value }
    }
  }

  private static func condition(_ text: Substring) -> [CharacterClass] {
    var classes: [CharacterClass] = []
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case ".": classes.append(CharacterClass(scalars: [], isNegated: true))
      case "[":
        let isNegated = rest.first == "^"
        if isNegated { rest.removeFirst() }
        let end = rest.firstIndex(of: "]") ?? rest.endIndex
        classes.append(CharacterClass(scalars: Array(rest[..<end]), isNegated: isNegated))
        rest = rest[end...].dropFirst()
      default: classes.append(CharacterClass(scalars: [scalar], isNegated: false))
      }
    }
    return classes.count == 1 && classes[0].isNegated && classes[0].scalars.isEmpty ? [] : classes
  }

  private static func encoding(of data: Data) -> String.Encoding? {
    // The name itself is ASCII, so that any single-byte encoding reads it.
    guard let head = String(data: data.prefix(4096), encoding: .isoLatin1),
      let line = head.split(whereSeparator: \.isNewline).first(where: { $0.hasPrefix("SET") })
    else { return .utf8 }
    switch line.dropFirst(3).drop(while: { $0.isWhitespace }).prefix(while: { !$0.isWhitespace }).uppercased() {
    case "UTF-8": return .utf8
    case "ISO8859-1", "ISO-8859-1": return .isoLatin1
    case "ISO8859-2", "ISO-8859-2": return .isoLatin2
    case "CP1251", "MICROSOFT-CP1251", "WINDOWS-1251": return .windowsCP1251
    default: return nil
    }
  }
}

extension AffixFile.Suffix {
  /// The form that the suffix makes of a stem; nil where it doesn't go with it.
  func form(of stem: [Unicode.Scalar]) -> String? {
    guard stem.count >= condition.count, stem.count >= strip.count, stem.count > strip.count || !add.isEmpty else {
      return nil
    }
    // The last letter tells most of them apart.
    for (index, place) in condition.enumerated().reversed()
    where !place.contains(stem[stem.count - condition.count + index]) {
      return nil
    }
    for (index, scalar) in strip.enumerated() where stem[stem.count - strip.count + index] != scalar { return nil }
    var form = String.UnicodeScalarView()
    form.append(contentsOf: stem[..<(stem.count - strip.count)])
    form.append(contentsOf: add)
    return String(form)
  }
}
