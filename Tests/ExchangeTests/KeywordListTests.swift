import Exchange
import Testing

@Suite struct KeywordListTests {
  @Test(arguments: [
    (["karta", "karta biblioteczna"], "karta; karta biblioteczna"),
    (["a;b", "c\\d"], "a\\;b; c\\\\d"),
    ([" a ", "\tb"], "\\ a\\ ; \\\tb"),
    (["a"], "a"),
    ([], ""),
  ])
  func keywordsAreOneTextAndComeBack(keywords: [String], text: String) {
    #expect(KeywordList.text(keywords) == text)
    #expect(KeywordList.keywords(in: text) == keywords)
  }

  @Test(arguments: [
    ("a;b;c", ["a", "b", "c"]), ("  a  b ;; b ; ", ["a  b", "b"]), ("a;\nb", ["a", "b"]), ("a\\", ["a"]), (" ; ", []),
  ])
  func whatPeopleTypeIsReadToo(text: String, keywords: [String]) {
    #expect(KeywordList.keywords(in: text) == keywords)
  }
}
