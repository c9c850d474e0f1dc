import PhraseModel

/// Something to make, once nothing more urgent is.
enum WatchJob: Hashable {
  case preview(LocaleTag)
  case cards(LocaleTag)
  case index

  /// Below the folder of the output.
  var name: String {
    switch self {
    case .preview(let locale): "preview/\(locale).html"
    case .cards(let locale): "cards/\(locale).pdf"
    case .index: "phrases.sqlite"
    }
  }

  var locale: LocaleTag? {
    switch self {
    case .preview(let locale), .cards(let locale): locale
    case .index: nil
    }
  }

  /// What is to be made of some locales, the quickest to be seen first.
  static func jobs(for locales: [LocaleTag], _ products: Set<WatchRequest.Product>) -> [WatchJob] {
    locales.flatMap { locale in
      (products.contains(.preview) ? [WatchJob.preview(locale)] : [])
        + (products.contains(.cards) ? [.cards(locale)] : [])
    }
  }
}

/// Jobs in the order of their urgency, each once: what was just saved, then what it touches, then the index.
struct WatchQueue {
  private var urgent: [WatchJob] = []
  private var later: [WatchJob] = []

  var isEmpty: Bool { urgent.isEmpty && later.isEmpty }

  /// Whether something waits that was just saved.
  var hasUrgent: Bool { !urgent.isEmpty }

  var next: WatchJob? { urgent.first ?? later.first }

  mutating func putFirst(_ jobs: [WatchJob]) {
    urgent = jobs + urgent.filter { !jobs.contains($0) }
    later.removeAll { jobs.contains($0) }
  }

  mutating func putLast(_ jobs: [WatchJob]) {
    let all = later + jobs.filter { !later.contains($0) && !urgent.contains($0) }
    later = all.filter { $0 != .index } + all.filter { $0 == .index }
  }

  mutating func takeNext() -> WatchJob? {
    if !urgent.isEmpty { return urgent.removeFirst() }
    return later.isEmpty ? nil : later.removeFirst()
  }

  /// Drops what is to be made of a locale that is gone.
  mutating func drop(_ locale: LocaleTag) {
    urgent.removeAll { $0.locale == locale }
    later.removeAll { $0.locale == locale }
  }
}
