extension IndexFormat {
  /// The letters of a keyboard, row by row as the keys lie, in lower case (CLDR's and the systems' own layouts).
  public struct KeyboardLayout: Sendable {
    public let name: String
    public let rows: [String]

    /// A Polish desk types on the programmer's layout, whose plain keys are the American ones.
    public static let all = [
      KeyboardLayout(name: "latin", rows: ["qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,."]),
      KeyboardLayout(name: "uk", rows: ["йцукенгшщзхї", "фівапролджє", "ячсмитьбю"]),
      KeyboardLayout(name: "ru", rows: ["йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"]),
      KeyboardLayout(name: "be", rows: ["йцукенгшўзх'", "фывапролджэ", "ячсмітьбю"]),
    ]
  }
}
