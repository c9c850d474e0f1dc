import IndexFormat
import Testing

/// One word in the schemes that people type: the national one, BGN/PCGN and the Polish way (as Wikipedia's pages of each scheme list the letters).
@Suite struct RomanSkeletonTests {
  @Test(arguments: [
    ["chytatskyi", "chytatskyy", "czytackyj"], ["knyzhka", "knyzka"], ["dyakuyu", "diakuiu", "djakuju"],
    ["borshch", "borszcz"], ["shukayu", "szukaju"], ["kharkiv", "harkiw"],
  ])
  func theSchemesOfOneWordLeaveTheSame(spellings: [String]) {
    #expect(Set(spellings.map { IndexFormat.romanSkeleton(of: $0) }).count == 1)
  }

  @Test func aPolishChIsTheSoundOfKh() {
    #expect(
      IndexFormat.romanSkeleton(of: "charkiw", hardCH: true) == IndexFormat.romanSkeleton(of: "kharkiv"))
  }

  @Test(arguments: [("kit", "kut"), ("dim", "tim"), ("sad", "zad")])
  func otherWordsStayApart(left: String, right: String) {
    #expect(IndexFormat.romanSkeleton(of: left) != IndexFormat.romanSkeleton(of: right))
  }
}
