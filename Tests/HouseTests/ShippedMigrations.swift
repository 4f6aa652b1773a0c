/// The migrations that run in a center somewhere, each with its fingerprint: frozen for good.
///
/// Add a line with the release that ships one; to change a table after that, add a migration.
enum ShippedMigrations {
    static let all: [(name: String, fingerprint: String)] = [
        ("001-center.sql", "5db1975689d82651"),
        ("002-folder.sql", "62508636406adb38"),
        ("003-desk.sql", "645bd1d5ca9c4864"),
    ]
}
