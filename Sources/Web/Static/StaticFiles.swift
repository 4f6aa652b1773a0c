package import Foundation
import HTTPTypes
package import Hummingbird
import NIOCore

/// The styles, the icon and, at the desk, the scripts: read once, served from memory.
///
/// A request is looked up, never turned into a file name, so that no path leads out of the folder.
package struct StaticFiles: Sendable {
    private let files: [String: StaticFile]

    /// Reads what `directory` holds for a face of this kind.
    package init(in directory: URL, for kind: Face.Kind) throws {
        var files = [
            "/robots.txt": StaticFile(Array("User-agent: *\nDisallow: /\n".utf8), kind: .text),
            "/styles/gyeot.css": StaticFile(
                Array(
                    try Stylesheet.joined(at: directory.appending(path: "styles/gyeot.css")).utf8
                ),
                kind: .style
            ),
        ]
        for (path, type) in StaticFiles.served(to: kind) {
            let file = directory.appending(path: path)
            guard FileManager.default.fileExists(atPath: file.path) else { continue }
            files[path] = StaticFile(Array(try Data(contentsOf: file)), kind: type)
        }
        self.files = files
    }

    private static func served(to kind: Face.Kind) -> [(String, StaticFile.Kind)] {
        switch kind {
        case .reporter: [("/icon.svg", .image)]
        case .desk:
            [
                ("/icon.svg", .image), ("/scripts/desk.js", .script),
                ("/styles/paper.css", .style),
            ]
        }
    }

    package var paths: [String] { files.keys.sorted() }

    /// Declares a route for each file.
    package func declare(on routes: some RouterMethods) {
        for (path, file) in files {
            routes.get(RouterPath(path)) { request, _ in file.answer(to: request) }
        }
    }
}
