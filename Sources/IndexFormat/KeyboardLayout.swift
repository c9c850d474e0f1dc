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
      KeyboardLayout(name: "he", rows: ["/'קראטוןםפ", "שדגכעיחלךף,", "זסבהנמצתץ"]),
      KeyboardLayout(name: "ar", rows: ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرﻻىةوز"]),
      KeyboardLayout(name: "ka", rows: ["ქწერტყუიოპ", "ასდფგჰჯკლ", "ზხცვბნმ"]),
      KeyboardLayout(name: "el", rows: [";ςερτυθιοπ", "ασδφγηξκλ", "ζχψωβνμ"]),
      KeyboardLayout(name: "es", rows: ["qwertyuiop`+", "asdfghjklñ´", "zxcvbnm,."]),
      KeyboardLayout(name: "de", rows: ["qwertzuiopü+", "asdfghjklöä", "yxcvbnm,."]),
      KeyboardLayout(name: "fr", rows: ["azertyuiop^$", "qsdfghjklmù", "wxcvbn,;:"]),
      KeyboardLayout(name: "tr", rows: ["qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç"]),
    ]
  }
}
