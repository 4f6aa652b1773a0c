import Casework
import Documents
import Foundation
import Synchronization

/// Tables as the tests read and make them.
enum Tables {
    static func source(_ bytes: Data, inPiecesOf length: Int = 64 * 1_024) -> TableSource {
        TableSource {
            let place = Mutex(0)
            return {
                place.withLock { place in
                    guard place < bytes.count else { return nil }
                    defer { place += length }
                    return bytes.dropFirst(place).prefix(length)
                }
            }
        }
    }

    /// A sandbox ends with the thread that began it, so each has one of its own.
    static let line = SandboxLine(most: 2, longest: 1_000)

    static func read(
        _ bytes: Data,
        inPiecesOf length: Int = 64 * 1_024,
        limits: TableLimits = TableLimits()
    ) async throws -> (rows: [TableRow], account: TableAccount) {
        try await line.run {
            var rows: [TableRow] = []
            let account = try TableReader(limits: limits).read(source(bytes, inPiecesOf: length)) {
                rows.append($0)
            }
            return (rows, account)
        }
    }

    static func read(_ text: String) async throws -> [[String]] {
        try await read(Data(text.utf8)).rows.map { $0.cells.map(\.shown) }
    }

    /// A workbook that LibreOffice wrote: `Samples/make` says what is in it.
    static func sample(_ name: String) throws -> Data {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return try Data(contentsOf: tests.appending(path: "Samples/\(name)"))
    }

    static func refusal(
        of bytes: Data,
        limits: TableLimits = TableLimits()
    ) async -> TableTrouble? {
        do {
            _ = try await read(bytes, limits: limits)
            return nil
        } catch let refusal as TableTrouble {
            return refusal
        } catch {
            return nil
        }
    }
}
