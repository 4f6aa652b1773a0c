/// The migrations that run in a center somewhere, each with its fingerprint: frozen for good.
///
/// Add a line with the release that ships one; to change a table after that, add a migration.
enum ShippedMigrations {
    static let all: [(name: String, fingerprint: String)] = []
}
