import IndexFormat
import PhraseModel

/// The texts of a wording while they are written, byte by byte.
struct WordingText {
  /// The forms, as `FormText` has them.
  private(set) var forms: [UInt8] = []
  /// Their words, folded and with a blank around each.
  private(set) var folded: [UInt8] = []
  /// The spellings of the words that came last, by their numbers.
  private(set) var found: [Int] = []
  /// What is said, without values.
  private var spoken: [UInt8] = []

  mutating func clear() {
    forms.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
  }

  mutating func add(_ form: Form, romanised: String?, sounds: String?, words vocabulary: inout Vocabulary) {
    if !forms.isEmpty {
      forms.append(FormText.formSeparator)
      folded.append(FormText.formSeparator)
    }
    add(form.when)
    add(form.sample)
    add(form.runs)
    forms.append(FormText.fieldSeparator)
    if let romanised { forms.append(contentsOf: romanised.utf8) }
    forms.append(FormText.fieldSeparator)
    if let sounds { forms.append(contentsOf: sounds.utf8) }
    vocabulary.read(spoken, into: &found)
    fold(vocabulary)
  }

  /// Adds words that belong to no form.
  mutating func add(words: String, _ vocabulary: inout Vocabulary) {
    vocabulary.read(Array(words.utf8), into: &found)
    fold(vocabulary)
  }

  /// Adds a text with its values marked.
  private mutating func add(_ runs: [TextRun]) {
    spoken.removeAll(keepingCapacity: true)
    for run in runs {
      if let argument = run.role.argument {
        spoken.append(UInt8(ascii: " "))
        forms.append(contentsOf: MarkedText.value(run.text, of: argument).utf8)
      } else {
        spoken.append(contentsOf: run.text.utf8)
        forms.append(contentsOf: run.text.utf8)
      }
    }
  }

  /// Adds a field of conditions.
  private mutating func add(_ conditions: [Form.Condition]) {
    for (number, condition) in conditions.enumerated() {
      if number > 0 { forms.append(UInt8(ascii: " ")) }
      forms.append(contentsOf: condition.name.utf8)
      forms.append(UInt8(ascii: "="))
      forms.append(contentsOf: condition.value.utf8)
    }
    forms.append(FormText.fieldSeparator)
  }

  private mutating func fold(_ vocabulary: Vocabulary) {
    folded.append(UInt8(ascii: " "))
    for number in found {
      folded.append(contentsOf: vocabulary.spellings[number].folded)
      folded.append(UInt8(ascii: " "))
    }
  }
}
