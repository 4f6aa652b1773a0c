import Casework
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// What was done with a consultation says why, to whoever may open it (K2-09, K2-14).
struct ConsultationTrailTests {
    /// The trail of a page, from its heading on.
    private func trail(of address: String, by desk: AtDesk) async throws -> String {
        let body = try await desk.browser.get(address).body
        let start = try #require(body.firstRange(of: "<ol class=\"trail\">"))
        return String(body[start.lowerBound...])
    }

    @Test func `who printed it says why, and whether the opinion was on it`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let words = served.house.words()
            for (reason, opinion) in [("사례 회의 때문", ""), ("수퍼비전 때문", "1")] {
                _ = try await cheong.post(
                    address,
                    "papers",
                    [
                        Form.Field("reason", reason), Form.Field("as", "print"),
                        Form.Field("opinion", opinion),
                    ]
                )
                let trail = try await trail(of: address, by: cheong)
                let key = opinion.isEmpty ? "leftOut" : "included"
                #expect(trail.contains(reason))
                #expect(
                    trail.contains("<dd dir=\"auto\">\(words("consultation.told.\(key)"))</dd>")
                )
            }
        }
    }

    @Test func `who took a file out says why`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let form = try await cheong.browser.get(address).form(address + "/files")
            _ = try await cheong.browser.send(
                form.filling("consent", "consent"),
                files: [.invented("통화.wav", 4_000)]
            )
            let taking = try await cheong.browser.get(address).form(address + "/originals")
            _ = try await cheong.browser.send(taking.filling("reason", "조사에 내려고"))
            let trail = try await trail(of: address, by: cheong)
            #expect(trail.contains("조사에 내려고") && trail.contains("통화.wav"))
        }
    }

    @Test func `a promise kept is not one dropped, and who did not come did not cancel`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let words = served.house.words()
            let today = served.house.world.today
            for (note, appointment) in [("kept", "cancelled"), ("dropped", "didNotCome")] {
                // Who did not come is known on the day; what is cancelled, before.
                let day = appointment == "cancelled" ? today.adding(days: 2) : today
                _ = try await cheong.write(
                    address,
                    ConsultationTests.usual
                        + [("next", "약속 \(note)"), ("appointment", day.description)]
                )
                let page = try await cheong.browser.get(address)
                let promise = try page.form(address + "/promises")
                _ = try await cheong.post(
                    address,
                    "promises",
                    [Form.Field("note", promise["note"] ?? ""), Form.Field("end", note)]
                )
                _ = try await cheong.post(
                    address,
                    "appointment-ends",
                    [Form.Field("end", appointment)]
                )
                let trail = try await trail(of: address, by: cheong)
                let kept = words("consultation.trail.promiseEnded")
                let ended = words("consultation.trail.appointmentEnded")
                #expect(trail.contains("\(kept): \(words("consultation.\(note)"))"))
                #expect(trail.contains("\(ended): \(words("consultation.\(appointment)"))"))
                #expect(trail.contains("약속 \(note)"))
            }
        }
    }

    @Test
    func
        `before its day an appointment cannot have been missed, and an end says what ends with it`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let words = served.house.words()
            let day = served.house.world.today.adding(days: 8)
            _ = try await cheong.write(
                address,
                ConsultationTests.usual + [("appointment", day.description)]
            )
            let page = try await cheong.browser.get(address)
            #expect(!page.body.contains("value=\"didNotCome\""))
            let ends = words(
                "consultation.closeAppointment",
                ["day": day.words(in: .korean)]
            )
            #expect(page.says(ends))
            let missed = try await cheong.post(
                address,
                "appointment-ends",
                [Form.Field("end", "didNotCome")]
            )
            #expect(missed.status == .conflict)
            #expect(missed.says(words("consultationRefusal.care.ahead")))
            _ = try await cheong.post(address, "closure", [Form.Field("outcome", "settled")])
            let ended = words("consultation.trail.appointmentEnded")
            #expect(
                try await trail(of: address, by: cheong)
                    .contains("\(ended): \(words("consultation.cancelled"))")
            )
            // What has ended invites to nothing more.
            let closed = try await cheong.browser.get(address)
            #expect(closed.says(words("consultation.write")))
            #expect(!closed.body.contains("button button-main\" href"))
        }
    }

    @Test func `taken up again, it still says how it ended and why`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let form = try await cheong.browser.get(address).form(address + "/closure")
            _ = try await cheong.browser.send(
                form.filling("outcome", "withdrawn").filling("reason", "그만두고 싶다고 함")
            )
            _ = try await cheong.post(address, "reopening", [])
            let trail = try await trail(of: address, by: cheong)
            #expect(trail.contains("그만두고 싶다고 함") && trail.contains("철회"))
        }
    }
}
