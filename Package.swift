// swift-tools-version: 6.0

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

// Staff look up all day: without a dynamic loader, `phrase` starts in half the time. Scripts/release asks for it, together
// with Swift's static runtime.
let standalone: [LinkerSetting] =
  Context.environment["PHRASEBOOK_STANDALONE"] == nil
  ? [] : [.unsafeFlags(["-static-executable"], .when(platforms: [.linux]))]

let package = Package(
  name: "Phrasebook",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "phrasebook", targets: ["phrasebook"]),
    .executable(name: "phrase", targets: ["phrase"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // What every stage shares.
    .target(name: "PhraseModel", swiftSettings: strict),
    .target(name: "MessageSyntax", dependencies: ["PhraseModel"], swiftSettings: strict),
    .target(name: "IndexFormat", dependencies: ["CSQLite"], swiftSettings: strict),

    .target(name: "Reviews", dependencies: ["PhraseModel", "MessageSyntax", "CGLib"], swiftSettings: strict),

    // The stages, in the order in which a phrase passes through them.
    .target(
      name: "CatalogReader", dependencies: ["PhraseModel", "MessageSyntax", "CLibYAML"],
      swiftSettings: strict),
    .target(
      name: "Inflection", dependencies: ["PhraseModel", "MessageSyntax", "CICU"],
      swiftSettings: strict),
    .target(name: "Spelling", dependencies: ["PhraseModel", "Paradigms", "CHunspell"], swiftSettings: strict),
    .target(
      name: "CatalogChecks", dependencies: ["PhraseModel", "MessageSyntax", "Inflection", "Reviews"],
      swiftSettings: strict),
    .target(
      name: "LocaleScaffold", dependencies: ["PhraseModel", "MessageSyntax", "Inflection"],
      swiftSettings: strict),
    .target(
      name: "DeskCards", dependencies: ["PhraseModel", "CPangoCairo", "CQPDF"], swiftSettings: strict),
    .target(
      name: "PhraseIndex", dependencies: ["PhraseModel", "IndexFormat"], swiftSettings: strict),
    .target(
      name: "Exchange", dependencies: ["PhraseModel", "MessageSyntax", "CLibXML2"], swiftSettings: strict),
    .target(name: "Paradigms", dependencies: ["PhraseModel"], swiftSettings: strict),
    .target(name: "PhraseLookup", dependencies: ["IndexFormat", "PhraseModel"], swiftSettings: strict),
    .target(name: "Preview", dependencies: ["PhraseModel"], swiftSettings: strict),
    .target(name: "FolderWatch", swiftSettings: strict),
    .target(
      name: "PhrasebookPipeline",
      dependencies: [
        "PhraseModel", "MessageSyntax", "CatalogReader", "Reviews", "Paradigms", "Inflection", "Spelling",
        "CatalogChecks",
        "LocaleScaffold", "DeskCards", "PhraseIndex", "IndexFormat", "Exchange", "Preview",
      ],
      swiftSettings: strict),

    // The two programs, and what they share.
    .target(name: "TerminalText", swiftSettings: strict),
    .target(
      name: "LookupProgram",
      dependencies: [
        "PhraseLookup", "PhraseModel", "TerminalText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "phrasebook",
      dependencies: [
        "FolderWatch", "PhrasebookPipeline", "PhraseModel", "CatalogReader", "DeskCards", "Exchange", "Reviews",
        "TerminalText", "LookupProgram", "LocaleScaffold",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "phrase",
      dependencies: [
        "LookupProgram",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      linkerSettings: standalone),

    // Makes books of any size for Scripts/benchmark; no part of either program.
    .executableTarget(
      name: "IndexBenchmark", dependencies: ["PhraseIndex", "IndexFormat", "Inflection", "PhraseModel"],
      swiftSettings: strict),

    // Tests.
    .target(
      name: "TestSupport", dependencies: ["PhraseModel", "CatalogReader", "CatalogChecks"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "MessageSyntaxTests", dependencies: ["MessageSyntax", "PhraseModel"]),
    .testTarget(
      name: "CatalogReaderTests", dependencies: ["CatalogReader", "MessageSyntax", "PhraseModel", "TestSupport"]),
    .testTarget(name: "CatalogChecksTests", dependencies: ["CatalogChecks", "PhraseModel", "TestSupport"]),
    .testTarget(
      name: "InflectionTests", dependencies: ["Inflection", "CatalogReader", "PhraseModel", "TestSupport"],
      exclude: ["Sentences"]),
    .testTarget(name: "ExchangeTests", dependencies: ["Exchange", "PhraseModel", "TestSupport"]),
    .testTarget(name: "ParadigmsTests", dependencies: ["Paradigms", "PhraseModel"]),
    .testTarget(name: "SpellingTests", dependencies: ["Spelling", "PhraseModel"]),
    .testTarget(name: "ReviewsTests", dependencies: ["Reviews", "CatalogReader", "PhraseModel", "TestSupport"]),
    .testTarget(
      name: "LocaleScaffoldTests",
      dependencies: [
        "LocaleScaffold", "CatalogReader", "CatalogChecks", "Inflection", "MessageSyntax", "PhraseModel", "TestSupport",
      ]),
    .testTarget(name: "DeskCardsTests", dependencies: ["DeskCards", "PhraseModel", "TestSupport"]),
    .testTarget(name: "FolderWatchTests", dependencies: ["FolderWatch"]),
    .testTarget(
      name: "PhrasebookPipelineTests",
      dependencies: ["PhrasebookPipeline", "CatalogChecks", "CatalogReader", "DeskCards", "PhraseModel", "TestSupport"]),
    .testTarget(name: "PreviewTests", dependencies: ["Preview", "DeskCards", "PhraseModel"]),
    .testTarget(
      name: "PhraseLookupTests",
      dependencies: [
        "PhraseLookup", "IndexFormat", "PhrasebookPipeline", "CatalogReader", "Inflection", "PhraseModel",
        "TestSupport",
      ],
      exclude: ["Relevance"]),
    .testTarget(
      name: "LookupProgramTests",
      dependencies: [
        "LookupProgram", "PhraseLookup", "TerminalText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "phrase", "phrasebook", "CatalogReader", "DeskCards", "Inflection", "PhraseModel", "TestSupport",
      ]),

    // C libraries. Each is imported by one stage only.
    .target(name: "CICU", dependencies: ["CICULibrary"]),
    .systemLibrary(
      name: "CICULibrary", pkgConfig: "icu-i18n",
      providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(name: "CQPDF", dependencies: ["CQPDFLibrary"]),
    .systemLibrary(
      name: "CQPDFLibrary", pkgConfig: "libqpdf",
      providers: [.apt(["libqpdf-dev"]), .brew(["qpdf"])]),
    .systemLibrary(
      name: "CGLib", pkgConfig: "glib-2.0",
      providers: [.apt(["libglib2.0-dev"]), .brew(["glib"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CHunspell", pkgConfig: "hunspell",
      providers: [.apt(["libhunspell-dev"]), .brew(["hunspell"])]),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CPangoCairo", pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev"]), .brew(["pango"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
