// swift-tools-version: 6.3
import PackageDescription

/// What every target of this house is built with: STYLE.md says why.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
    name: "ArgumentParser",
    package: "swift-argument-parser"
)
let configuration = Target.Dependency.product(
    name: "Configuration",
    package: "swift-configuration"
)
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(
    name: "HummingbirdCore",
    package: "hummingbird"
)
let hummingbirdTesting = Target.Dependency.product(
    name: "HummingbirdTesting",
    package: "hummingbird"
)
let lifecycle = Target.Dependency.product(
    name: "ServiceLifecycle",
    package: "swift-service-lifecycle"
)
let signals = Target.Dependency.product(
    name: "UnixSignals",
    package: "swift-service-lifecycle"
)
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// One target of the house; its dependencies are the import table of docs/architecture.md.
func room(
    _ name: String,
    _ dependencies: [Target.Dependency],
    exclude: [String] = [],
    resources: [Resource] = []
) -> Target {
    .target(
        name: name,
        dependencies: dependencies,
        exclude: exclude,
        resources: resources,
        swiftSettings: house
    )
}

func tests(_ name: String, _ dependencies: [Target.Dependency], fixtures: [String] = [])
    -> Target
{
    .testTarget(
        name: name,
        dependencies: dependencies + ["TestSupport"],
        exclude: fixtures,
        swiftSettings: house
    )
}

let package = Package(
    name: "gyeot",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(
            url: "https://github.com/apple/swift-configuration",
            from: "1.4.0",
            traits: [.defaults, "YAML"]
        ),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(
            url: "https://github.com/swift-server/swift-service-lifecycle",
            from: "2.13.0"
        ),
    ],
    targets: [
        room("Casework", []),
        room("Regulations", ["Casework", yams]),
        room("Vault", ["Casework", crypto, cryptoExtras]),
        room(
            "Storage",
            ["Casework", grdb],
            exclude: ["schema.sql"],
            resources: [.copy("Migrations")]
        ),
        room(
            "Pages",
            ["Casework", mustache, yams],
            resources: [.copy("Templates"), .copy("Words"), .copy("../../public")]
        ),
        room("Documents", ["Casework"]),
        room(
            "Web",
            [
                "Casework", "Regulations", "Vault", "Storage", "Pages", "Documents",
                hummingbird, httpTypes, nio, nioHTTP1, nioPosix, nioSSL, logging, lifecycle,
            ]
        ),
        .executableTarget(
            name: "gyeot",
            dependencies: [
                "Casework", "Regulations", "Vault", "Storage", "Pages", "Documents", "Web",
                argumentParser, configuration, lifecycle, signals, logging,
            ],
            resources: [.copy("../../centers"), .copy("../../regulations")],
            swiftSettings: house
        ),
        .executableTarget(
            name: "bench",
            dependencies: [
                "Casework", "Regulations", "Vault", "Storage", "Web", argumentParser, crypto,
            ],
            swiftSettings: house
        ),
        // Tells invented stories of releases to the judge of Tests/Judges.
        .executableTarget(
            name: "releases",
            dependencies: ["Casework", "Regulations"],
            path: "Tests/Judges/releases",
            swiftSettings: house
        ),
        .target(
            name: "TestSupport",
            dependencies: [
                "Casework", "Regulations", "Vault", "Storage", "Pages", "Documents", "Web",
                grdb, hummingbird, hummingbirdTesting, httpTypes, lifecycle, logging, nio,
            ],
            swiftSettings: house
        ),
        tests("gyeotTests", ["gyeot", "Regulations", configuration, logging]),
        tests("CaseworkTests", ["Casework"]),
        tests(
            "RegulationsTests",
            ["Regulations", "Casework"],
            fixtures: ["Bad", "Coverage/rows.txt", "Regulation/Files"]
        ),
        tests("VaultTests", ["Vault", "Casework", crypto, cryptoExtras]),
        tests("StorageTests", ["Storage", "Casework", "Vault", grdb]),
        tests("PagesTests", ["Pages", "Casework", mustache, yams], fixtures: ["Snapshots"]),
        tests("DocumentsTests", ["Documents", "Casework"], fixtures: ["Samples"]),
        tests(
            "WebTests",
            [
                "Web", "Casework", "Regulations", "Vault", "Storage", "Pages", "Documents",
                hummingbird, hummingbirdTesting, httpTypes, nio, nioHTTP1, nioPosix, logging,
            ]
        ),
        tests("HouseTests", ["Pages", "Casework", "Web", yams]),
    ]
)
