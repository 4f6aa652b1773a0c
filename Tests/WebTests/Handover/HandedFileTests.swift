import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// Files go along to another center as they came, and only those that were chosen (K1-04).
struct HandedFileTests {
    private static let talk = SentFile.invented("통화 녹음.wav", 150_000)

    /// A consultation with a file, both centers having met.
    private func begin(_ served: ServedHouse, with talk: SentFile = talk) async throws -> (
        cheong: AtDesk, director: AtDesk, there: AtDesk, address: String
    ) {
        let director = try await AtDesk("kkeokjeong", in: served)
        let there = try await AtDesk("chunhyang", in: served)
        try await director.meetNeighbour()
        try await there.meetNeighbour()
        let cheong = try await AtDesk("cheong", in: served)
        let address = try await cheong.openConsultation()
        let form = try await cheong.browser.get(address).form(address + "/files")
        _ = try await cheong.browser.send(
            form.filling("about", "첫 통화").filling("consent", "consent"),
            files: [talk]
        )
        return (cheong, director, there, address)
    }

    /// The second is so long that it is written by itself.
    @Test(arguments: [150_000, 2_500_000])
    func `what arrives is what was chosen, byte by byte`(size: Int) async throws {
        let talk = SentFile.invented("통화 녹음.wav", size)
        try await ServedHouse.open { served in
            let (cheong, director, there, address) = try await begin(served, with: talk)
            let words = served.house.words()
            #expect(
                words("handing.filesHint").contains("\(HandedFile.mostBytes >> 20) MiB")
            )
            _ = try await cheong.hand(address)
            // Which files were chosen stays with the consultation, under its other names.
            let own = try await cheong.browser.get(address).body
            let between = try #require(own.firstRange(of: "id=\"between\""))
            #expect(own[between.upperBound...].contains(talk.name))
            #expect(own[between.upperBound...].contains(words("handing.chosen")))
            // What waits for the director's word hides nothing of what the center has.
            let today = try await director.browser.get("/today")
            #expect(today.says(words("overview.link", ["count": "0", "late": "0"])))
            let sent = try await director.only("/handovers/")
            let page = try await director.browser.get(sent)
            #expect(page.says(words("handovers.files", ["count": "1"])))
            #expect(!page.says(talk.name))
            _ = try await director.press(sent, "approval")
            let received = try await there.only("/received/")
            #expect(try await there.browser.get(received).says(talk.name))
            _ = try await there.accept(received, for: "uchi")
            let uchi = try await AtDesk("uchi", in: served)
            let taken = try #require(
                try await uchi.browser.get("/consultations").links(beginning: "/consultations/")
                    .first { $0.count > 40 }
            )
            let consultation = try await uchi.browser.get(taken)
            for said in [talk.name, "첫 통화", words("will.consent")] {
                #expect(consultation.says(said), "\(said)")
            }
            let form = try consultation.form(taken + "/originals").filling("reason", "조사")
            let isTheSame = try await uchi.browser.send(form).bytes == talk.bytes
            #expect(isTheSame)
        }
    }

    @Test func `a file that is not as it came is not sent, and nothing else is`() async throws {
        try await ServedHouse.open { served in
            let (cheong, _, _, address) = try await begin(served)
            try served.house.raw().tamper("UPDATE attachment SET sealed = zeroblob(65564)")
            let refused = try await cheong.hand(address)
            #expect(refused.status == .unprocessableContent)
            #expect(refused.says(served.house.words()("handoverRefusal.brokenFile")))
            #expect(try served.house.raw().count("handover") == 0)
            #expect(try served.house.raw().count("bundle_part") == 0)
        }
    }
}
