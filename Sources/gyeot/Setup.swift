import ArgumentParser

/// Founds the centers of a file.
struct Setup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Begins the center of GYEOT_HOME.")
    func run() async throws {}
}
