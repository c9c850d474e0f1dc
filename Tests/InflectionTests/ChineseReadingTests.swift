import Foundation
import Inflection
import TestSupport
import Testing

/// Chinese in Hanyu Pinyin by the rules in `romanisation/zh-Hans.txt`, as somebody who speaks it reads each word.
@Suite struct ChineseReadingTests {
  private func pinyin(_ text: String) throws -> String {
    let rules = try String(contentsOfFile: ShippedCatalogs.folder + "/romanisation/zh-Hans.txt", encoding: .utf8)
    return try Transform(rules: rules).apply(text)
  }

  @Test(arguments: [
    ("还书", "Huánshū"), ("归还", "Guīhuán"), ("几号还", "Jǐ hào huán"), ("今天还有别的需要吗", "Jīntiān hái yǒu biéde xūyào ma"),
    ("银行卡", "Yínhángkǎ"), ("两种办法都行", "Liǎng zhǒng bànfǎ dōu xíng"), ("家长", "Jiāzhǎng"), ("延长", "Yáncháng"),
    ("重复", "Chóngfù"), ("重听", "Zhòngtīng"), ("着急", "Zháojí"), ("接着办", "Jiēzhe bàn"), ("空着", "Kòngzhe"),
    ("用不了", "Yòng bu liǎo"), ("丢了", "Diū le"), ("地方", "Dìfang"), ("当地", "Dāngdì"), ("安静的地方", "Ānjìng de dìfang"),
    ("音乐光盘", "Yīnyuè guāngpán"), ("乐意", "Lèyì"), ("为您保留", "Wèi nín bǎoliú"), ("方便", "Fāngbiàn"),
    ("记得", "Jìde"), ("调到", "Tiáodào"), ("感应线圈", "Gǎnyìng xiànquān"), ("应还日期", "Yīnghuán rìqī"),
    ("少儿阅览区", "Shào’ér yuèlǎnqū"), ("多少钱", "Duōshao qián"), ("处理", "Chǔlǐ"), ("还书处", "Huánshūchù"),
  ])
  func aCharacterOfSeveralReadingsIsReadAsInItsWord(text: String, reading: String) throws {
    #expect(try pinyin(text) == reading)
  }

  @Test(arguments: [
    ("办好了，借了5本书，最晚3月14日归还。", "Bàn hǎo le, jiè le 5 běn shū, zuì wǎn 3 yuè 14 rì guīhuán."),
    ("《红楼梦》预约好了。", "“Hónglóumèng” yùyuē hǎo le."),
    ("在左边。在右边。", "Zài zuǒbian. Zài yòubian."),
    ("最晚‹日期›‹时间›答复", "Zuì wǎn ‹rìqī› ‹shíjiān› dáfù"),
    ("输入密码 yuedu2026 就能连上。", "Shūrù mìmǎ yuedu2026 jiù néng liánshàng."),
  ])
  func aSentenceIsWrittenInWords(text: String, reading: String) throws {
    #expect(try pinyin(text) == reading)
  }
}
