import Casework
import Foundation
import TestSupport
import Web

/// A cleaner that does as it is told, so that a test need not wait for a real one.
struct PretendCleaner: FileCleaner {
    var isInstalled = true
    var answer = CleanerAnswer.cleaned
    /// What the copy is made of; the original itself when nothing is said.
    var copy: Data?

    func clean(
        _ form: CleanableForm,
        from original: @escaping @Sendable () throws -> Data?,
        to sink: @escaping @Sendable (Data) throws -> Void
    ) async throws -> CleanerAnswer {
        while let bytes = try original() {
            if copy == nil { try sink(bytes) }
        }
        if let copy { try sink(copy) }
        return answer
    }
}

/// Files that are what their first bytes say, and nothing more.
enum SampleFile {
    static let png = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) + Data("그림".utf8)
    static let jpeg = Data([0xFF, 0xD8, 0xFF, 0xE0]) + Data(count: 150_000)
    static let pdf = Data("%PDF-1.7 심청".utf8)
    static let html = Data("<script>alert('홍길동')</script>".utf8)
    static let svg = Data("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".utf8)
    static let sound = Data("RIFF0000WAVE".utf8) + Data(count: 100)
}

extension AtDesk {
    func makeCopies(_ report: String) async throws -> Answer {
        try await browser.send(try await browser.get(report).form(report + "/copies"))
    }

    func original(
        _ report: String,
        entry: Int = 1,
        file: Int = 1,
        because reason: String
    ) async throws -> Answer {
        try await post(
            report,
            "originals",
            [
                .init("entry", String(entry)), .init("file", String(file)),
                .init("reason", reason),
            ]
        )
    }
}
