import Casework
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// A consultation on paper: for a reason, without the officer's own view unless asked for (D1.10, F1).
struct PaperTests {
    private static func form(_ address: String, _ desk: AtDesk) async throws -> WebForm {
        try await desk.browser.get(address).form(address + "/papers")
            .filling("as", "print").filling("reason", "조사에 냄")
    }

    @Test func `a paper leaves the officer's own view out unless it is asked for, and is audited`()
        async throws
    {
        try await ServedHouse.open { served in
            let words = served.house.words()
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            _ = try await cheong.write(
                address,
                ConsultationTests.usual + [("opinion", "혼자만의 생각")]
            )
            let form = try await Self.form(address, cheong)
            let without = try await cheong.browser.send(form)
            #expect(without.status == .ok && without.headers[.cacheControl] == "no-store")
            #expect(without.says("숨은 쉬어진다고 함.") && without.says("조사에 냄"))
            #expect(!without.says("혼자만의 생각"))
            // From a bare page a way to print it, and back.
            #expect(without.says(words("consultationPaper.how")))
            #expect(without.body.contains("data-print") && !without.body.contains("onclick"))
            #expect(without.links(beginning: address) == [address])
            #expect(without.says(words("consultationPaper.withoutOpinion")))
            let with = try await cheong.browser.send(form.filling("opinion", "1"))
            #expect(with.says("혼자만의 생각"))
            #expect(with.says(words("consultationPaper.withOpinion")))
            let raw = try served.house.raw()
            #expect(try raw.count("audit", where: "act = 'printed'") == 2)
            #expect(try raw.count("entry", where: "kind = 'printed'") == 2)
        }
    }

    @Test func `without a reason, or with one too long, nothing leaves and the words stay`()
        async throws
    {
        try await ServedHouse.open { served in
            let words = served.house.words()
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let long = String(repeating: "가", count: 1_366)
            let tooLong = words(
                "consultationPaper.reasonLong",
                ["limit": "4 KiB", "size": "5 KiB"]
            )
            for (reason, fault) in [(" ", words("consultationPaper.noReason")), (long, tooLong)] {
                let form = try await Self.form(address, cheong).filling("reason", reason)
                let answer = try await cheong.browser.send(form)
                #expect(answer.status == .unprocessableContent)
                #expect(answer.says(fault))
                #expect(try answer.form(address + "/papers")["reason"] == reason)
                // It is no reason for ending the consultation.
                #expect(try answer.form(address + "/closure")["reason"] == "")
            }
            #expect(try served.house.raw().count("audit", where: "act = 'printed'") == 0)
        }
    }
}
