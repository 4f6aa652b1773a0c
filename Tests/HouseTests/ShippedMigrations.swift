/// The migrations that run in a center somewhere, each with its fingerprint: frozen for good.
///
/// Add a line with the release that ships one; to change a table after that, add a migration.
enum ShippedMigrations {
    static let all: [(name: String, fingerprint: String)] = [
        ("001-center.sql", "5db1975689d82651"),
        ("002-folder.sql", "62508636406adb38"),
        ("003-desk.sql", "645bd1d5ca9c4864"),
        ("004-people.sql", "a93ab810514948c7"),
        ("005-centers.sql", "dfe412197a05cc0f"),
        ("006-keep.sql", "c94d42b0989919f8"),
        ("007-front.sql", "6f44bfac2a5d2218"),
    ]
}
