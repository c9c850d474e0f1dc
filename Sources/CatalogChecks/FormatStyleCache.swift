import Inflection
import PhraseModel

/// What ICU has said about the styles of one locale's placeholders: most of them are the same few.
final class FormatStyleCache {
  private let locale: LocaleTag
  private var numberSkeletons: [String: Bool] = [:]
  private var ruleSets: [String: [String]] = [:]

  init(locale: LocaleTag) {
    self.locale = locale
  }

  func isNumberSkeleton(_ skeleton: String) -> Bool {
    if let known = numberSkeletons[skeleton] { return known }
    let answer = FormatStyles.isNumberSkeleton(skeleton)
    numberSkeletons[skeleton] = answer
    return answer
  }

  func ruleSets(of format: String) -> [String] {
    if let known = ruleSets[format] { return known }
    let answer = FormatStyles.ruleSets(of: format, in: locale)
    ruleSets[format] = answer
    return answer
  }
}
