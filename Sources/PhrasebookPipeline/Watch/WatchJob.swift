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

/// Jobs in the order of their urgency, each once.
struct WatchQueue {
  private var jobs: [WatchJob] = []

  var first: WatchJob? { jobs.first }

  /// Puts jobs before all others.
  mutating func putFirst(_ urgent: [WatchJob]) {
    jobs = urgent + jobs.filter { !urgent.contains($0) }
  }

  /// Adds jobs that are not in the queue, the index behind all others.
  mutating func putLast(_ more: [WatchJob]) {
    let added = more.filter { !jobs.contains($0) }
    jobs = (jobs + added).filter { $0 != .index } + (jobs + added).filter { $0 == .index }
  }

  mutating func takeFirst() -> WatchJob? {
    jobs.isEmpty ? nil : jobs.removeFirst()
  }

  /// Drops what is to be made of a locale that is gone.
  mutating func drop(_ locale: LocaleTag) {
    jobs.removeAll { $0.locale == locale }
  }
}
