/// The words by which a language addresses someone formally or informally: only those that mean nothing else.
struct AddressWords: Sendable {
  /// In lower case.
  let informal: Set<String>
  /// A word with a capital counts only where it has one.
  let formal: Set<String>
  /// Whether a formal word is one only where no sentence begins with it, as *Sie* may be *they* in German.
  let isFormalOnlyWithinSentence: Bool
  /// The letters that any of them begins with, in both cases: most words begin with another.
  let initials: Set<Unicode.Scalar>

  init(informal: Set<String>, formal: Set<String>, isFormalOnlyWithinSentence: Bool = false) {
    self.informal = informal
    self.formal = formal
    self.isFormalOnlyWithinSentence = isFormalOnlyWithinSentence
    let first = informal.union(formal).compactMap(\.first)
    initials = Set(first.flatMap { ($0.lowercased() + $0.uppercased()).unicodeScalars })
  }

  static let byLanguage: [String: AddressWords] = [
    "pl": AddressWords(
      informal: [
        "ty", "ciebie", "cię", "tobie", "tobą", "twój", "twoja", "twoje", "twojego", "twojej", "twojemu", "twoją",
        "twoim",
        "twoich", "twoimi", "możesz", "masz", "chcesz", "jesteś", "musisz", "wiesz", "potrzebujesz", "szukasz",
        "życzysz",
        // Państwo goes with the third person plural, never with the second.
        "macie", "możecie", "chcecie", "życzycie", "jesteście", "musicie", "potrzebujecie", "szukacie",
      ],
      formal: [
        "Pan", "Pana", "Panu", "Panem", "Pani", "Panią", "Państwo", "Państwa", "Państwu", "Państwem", "Panowie",
        "Panów",
        "Paniom", "Paniami", "Panom", "Panami",
      ]),
    "de": AddressWords(
      informal: [
        "du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "deines", "euch", "euer", "eure", "euren",
        "eurem", "eurer", "bist", "hast", "kannst", "willst", "möchtest", "musst", "darfst", "brauchst",
      ],
      formal: ["Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres"], isFormalOnlyWithinSentence: true),
    "fr": AddressWords(
      informal: ["tu", "te", "toi", "ton", "ta", "tes", "tien", "tienne"], formal: ["vous", "votre", "vos"]),
    "es": AddressWords(
      informal: [
        "tú", "te", "ti", "contigo", "tu", "tus", "tuyo", "tuya", "vosotros", "vosotras", "vuestro", "vuestra",
        "puedes",
        "tienes", "quieres", "necesitas",
      ],
      formal: ["usted", "ustedes"]),
    "it": AddressWords(
      informal: ["tu", "te", "ti", "tuo", "tua", "tuoi", "tue", "puoi", "vuoi"], formal: ["Lei"],
      isFormalOnlyWithinSentence: true),
    "nl": AddressWords(informal: ["jij", "jou", "jouw", "jullie"], formal: ["u", "uw"]),
    "ro": AddressWords(
      informal: ["tu", "tine", "ție", "tău", "ta", "tăi", "tale"], formal: ["dumneavoastră", "dvs"]),
    "cs": AddressWords(
      informal: [
        "ty", "tebe", "tě", "tobě", "tebou", "tvůj", "tvoje", "tvá", "tvé", "tvého", "tvému", "tvou", "tvým", "tvých",
      ],
      formal: ["vy", "vás", "vám", "vámi", "váš", "vaše", "vaši", "vašeho", "vašemu", "vaším", "vašich"]),
    "sk": AddressWords(
      informal: [
        "ty", "teba", "tebe", "tebou", "tvoj", "tvoja", "tvoje", "tvojho", "tvojmu", "tvoju", "tvojou", "tvojím",
        "tvojich",
      ],
      formal: ["vy", "vás", "vám", "vami", "váš", "vaša", "vaše", "vášho", "vášmu", "vašu", "vašou", "vaším", "vašich"]),
    "uk": AddressWords(
      informal: [
        "ти", "тебе", "тобі", "тобою", "твій", "твоя", "твоє", "твої", "твого", "твоєї", "твоїх", "твоєму", "твоїй",
        "твою",
        "твоїм", "твоїми",
      ],
      formal: [
        "ви", "вас", "вам", "вами", "ваш", "ваша", "ваше", "ваші", "вашого", "вашої", "ваших", "вашому", "вашій",
        "вашу",
        "вашим", "вашими",
      ]),
    "be": AddressWords(
      informal: [
        "ты", "цябе", "табе", "табой", "табою", "твой", "твая", "тваё", "твае", "твайго", "тваёй", "тваіх", "твайму",
        "тваю",
        "тваім", "тваімі",
      ],
      formal: [
        "вы", "вас", "вам", "вамі", "ваш", "ваша", "ваша", "вашы", "вашага", "вашай", "вашых", "вашаму", "вашу",
        "вашым",
        "вашымі",
      ]),
    "ru": AddressWords(
      informal: [
        "ты", "тебя", "тебе", "тобой", "тобою", "твой", "твоя", "твоё", "твое", "твои", "твоего", "твоей", "твоих",
        "твоему",
        "твою", "твоим", "твоими",
      ],
      formal: [
        "вы", "вас", "вам", "вами", "ваш", "ваша", "ваше", "ваши", "вашего", "вашей", "ваших", "вашему", "вашу",
        "вашим",
        "вашими",
      ]),
    "bg": AddressWords(
      informal: ["ти", "теб", "твой", "твоя", "твоят", "твоята", "твоето", "твоите"],
      formal: ["Вие", "Вас", "Ви", "Вашия", "Вашата", "Вашето", "Вашите"]),
    "lt": AddressWords(
      informal: ["tu", "tave", "tau", "tavo", "tavimi"], formal: ["jūs", "jus", "jums", "jūsų", "jumis"]),
    "el": AddressWords(informal: ["εσύ", "εσένα"], formal: ["εσείς", "εσάς"]),
    "tr": AddressWords(
      informal: ["sen", "seni", "sana", "sende", "senden", "senin", "seninle"],
      formal: ["siz", "sizi", "size", "sizde", "sizden", "sizin", "sizinle"]),
    "ka": AddressWords(
      informal: ["შენ", "შენი", "შენს", "შენთან", "შენგან", "შენთვის"],
      formal: ["თქვენ", "თქვენი", "თქვენს", "თქვენთან", "თქვენგან", "თქვენთვის"]),
    "hi": AddressWords(
      informal: [
        "तू", "तुम", "तुम्हें", "तुम्हारा", "तुम्हारी", "तुम्हारे", "तुमको", "तुमने", "तुमसे", "तेरा", "तेरी", "तेरे", "तुझे", "तुझको",
      ],
      formal: ["आपका", "आपकी", "आपके", "आपको", "आपने", "आपसे"]),
    "zh": AddressWords(informal: ["你"], formal: ["您"]),
  ]
}
