/// The number of a wording in the index: its locale above 32 bits of its phrase.
public enum WordingID {
  public static func number(locale: Int, phrase: Int) -> Int { locale << 32 | phrase }
}
