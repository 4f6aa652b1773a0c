import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// Between servers a consultation goes as a file, and the answer comes back as one (B3 63).
struct HandoverFileTests {
    /// Two houses whose students' centers know each other, and a sealed file from the first.
    private struct Both {
        let here: ServedHouse
        let there: ServedHouse
        let director: AtDesk
        let other: AtDesk
        /// The sender's page of it.
        let sent: String
        let file: [UInt8]
    }

    private func both(
        _ use: @escaping @Sendable (Both) async throws -> Void
    ) async throws {
        try await ServedHouse.open { here in
            try await ServedHouse.open { there in
                let director = try await AtDesk("kkeokjeong", in: here)
                let other = try await AtDesk("kkeokjeong", in: there)
                try await director.meet(other.introduction())
                try await other.meet(director.introduction())
                let cheong = try await AtDesk("cheong", in: here)
                let address = try await cheong.openConsultation()
                _ = try await cheong.write(address, ConsultationTests.usual)
                _ = try await cheong.hand(address)
                let sent = try await director.only("/handovers/")
                _ = try await director.press(sent, "approval")
                let file = try await director.press(sent, "file")
                try #require(file.status == .ok)
                try await use(
                    Both(
                        here: here,
                        there: there,
                        director: director,
                        other: other,
                        sent: sent,
                        file: file.bytes
                    )
                )
            }
        }
    }

    private func bring(_ bytes: [UInt8], to desk: AtDesk) async throws -> Answer {
        try await desk.bring(bytes, to: "/received", from: "/handovers")
    }

    @Test func `a file goes there, is accepted, and its receipt is believed here`() async throws {
        try await both { both in
            let words = both.here.house.words()
            #expect(!String(decoding: both.file, as: UTF8.self).contains("숨은"))
            let came = try await bring(both.file, to: both.other)
            let received = try #require(came.headers[.location]?.split(separator: "?").first)
            #expect(try await both.other.browser.get(String(received)).says("두 번 만남."))
            // Replayed before and after the answer it is told apart, and nothing changes.
            let twice = try await bring(both.file, to: both.other)
            #expect(twice.says(words("takingRefusal.takenInAlready")))
            _ = try await both.other.accept(String(received), for: "cheong")
            let again = try await bring(both.file, to: both.other)
            #expect(again.says(words("takingRefusal.takenInAlready")))
            let consultations = try both.there.house.raw().count(
                "folder",
                where: "kind = 'consultation'"
            )
            #expect(consultations == 1)
            let receipt = try await both.other.browser.get("\(received)/receipt").bytes
            let forged = String(decoding: receipt, as: UTF8.self)
                .replacing("accepted", with: "declined")
            for (bytes, key) in [
                (Array(forged.utf8), "forged"), (Array("{}".utf8), "noReceipt"),
            ] {
                let answer = try await both.director.bring(
                    bytes,
                    to: both.sent + "/receipts",
                    from: both.sent
                )
                #expect(answer.says(words("receiptRefusal.\(key)")))
            }
            let kept = try await both.director.bring(
                receipt,
                to: both.sent + "/receipts",
                from: both.sent
            )
            #expect(kept.headers[.location] == both.sent + "?done=receipts")
            let page = try await both.director.browser.get(both.sent)
            #expect(page.says(words("handovers.trail.receipt")))
            #expect(try both.here.house.raw().count("bundle_part") == 0)
            #expect(try both.here.house.audited(.handoverAccepted) == 1)
            #expect(try both.there.house.audited(.handoverAccepted) == 1)
        }
    }

    @Test func `what was heard by telephone is written down with its day`() async throws {
        try await both { both in
            let form = try await both.director.browser.get(both.sent).form(both.sent + "/answers")
            let nothing = try await both.director.browser.send(form.filling("day", "2020-01-01"))
            #expect(nothing.status == .unprocessableContent)
            let today = both.here.house.world.today.description
            let answer = try await both.director.browser.send(
                form.filling("answer", "declined").filling("reason", "unclear").filling(
                    "day",
                    today
                )
            )
            #expect(answer.headers[.location] == both.sent + "?done=answers")
            let words = both.here.house.words()
            let page = try await both.director.browser.get(both.sent)
            #expect(page.says(words("declineReason.unclear")) && page.says("임꺽정"))
        }
    }

    @Test func `altered, cut, misdirected, unknown, no bundle, empty: each by its own sentence`()
        async throws
    {
        try await both { both in
            let words = both.here.house.words()
            var altered = both.file
            altered[altered.count - 100] ^= 1
            var version = both.file
            version[13] = UInt8(ascii: "2")
            let ethics = try await AtDesk("chunhyang", in: both.there)
            let cases: [(AtDesk, [UInt8], String)] = [
                (both.other, altered, "altered"),
                (both.other, Array(both.file.dropLast(3_000)), "truncated"),
                (both.other, Array(both.file.prefix(20)), "truncated"),
                (both.other, version, "unknownFormat"),
                (both.other, Array("%PDF-1.7 ".utf8), "unknownFormat"),
                (both.other, [], "empty"), (ethics, both.file, "misdirected"),
                (both.director, both.file, "misdirected"),
            ]
            for (desk, bytes, key) in cases {
                let answer = try await bring(bytes, to: desk)
                #expect(answer.status == .unprocessableContent, "\(key)")
                #expect(answer.says(words("bundleRefusal.\(key)")), "\(key)")
            }
            _ = try await both.other.press("/partners/1", "removal")
            let unknown = try await bring(both.file, to: both.other)
            #expect(unknown.says(words("bundleRefusal.unknownSender")))
            #expect(try both.there.house.raw().count("received_bundle") == 0)
            #expect(try both.there.house.raw().count("bundle_part") == 0)
            #expect(try both.there.house.audited(.handoverRefused) == 7)
        }
    }

    @Test func `two bundles at once are refused, and one that is too large when it is`()
        async throws
    {
        var tally = FileTally(.bundle)
        try tally.begin(named: "large.gyeot")
        try tally.add(Limits.bundle)
        #expect(throws: FileRefusal.tooLarge) { try tally.add(1) }
        try await both { both in
            let form = try await both.other.browser.get("/handovers").form("/received")
            let file = SentFile("file.gyeot", both.file)
            let sent = SentForm(form.fields, files: [file, file], field: "file")
            let answer = try await both.other.browser.send(sent.bytes, to: "/received")
            #expect(answer.says(both.here.house.words()("bundleRefusal.tooLarge")))
        }
    }

    @Test func `a bundle is downloaded as long as it is, and not any more once it is answered`()
        async throws
    {
        try await both { both in
            let kept = try both.here.house.raw().count(
                "handover",
                where: """
                    size = \(both.file.count) AND
                        size = (SELECT sum(length(body)) FROM bundle_part)
                    """
            )
            #expect(kept == 1)
            let form = try await both.director.browser.get(both.sent).form(both.sent + "/file")
            let today = both.here.house.world.today.description
            let answers = try await both.director.browser.get(both.sent).form(
                both.sent + "/answers"
            )
            _ = try await both.director.browser.send(
                answers.filling("answer", "accepted").filling("day", today)
            )
            #expect(try await both.director.browser.send(form).status == .notFound)
        }
    }
}
