import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// A consultation goes from one center of a server to the other, and both logs agree (K1-04, B3 63).
struct HandoverTests {
    private static let heard = "숨은 쉬어진다고 함."

    /// 심청's consultation with a note and an opinion, both centers having met.
    private func begin(_ served: ServedHouse) async throws -> (
        cheong: AtDesk, director: AtDesk, there: AtDesk, address: String
    ) {
        let director = try await AtDesk("kkeokjeong", in: served)
        let there = try await AtDesk("chunhyang", in: served)
        try await director.meetNeighbour()
        try await there.meetNeighbour()
        let cheong = try await AtDesk("cheong", in: served)
        let address = try await cheong.openConsultation()
        _ = try await cheong.write(address, ConsultationTests.usual + [("opinion", "비밀 소견")])
        return (cheong, director, there, address)
    }

    @Test func `a director who cannot read it seals it, and the other center takes it over`()
        async throws
    {
        try await ServedHouse.open { served in
            let (cheong, director, there, address) = try await begin(served)
            let words = served.house.words()
            // What is still open goes along, and is named before anything is chosen.
            let choosing = try await cheong.browser.get(address + "/handover")
            #expect(choosing.says(words("handing.openAlong")) && choosing.says("행정팀에 묻기"))
            let asked = try await cheong.hand(address)
            #expect(asked.headers[.location] == address + "?done=handover")
            #expect(try await cheong.browser.get(address).says(words("handoverStage.asked")))
            // It waits under Today; the director opens nothing of the consultation itself.
            #expect(
                try await director.browser.get("/today").links(beginning: "/handovers/").count == 1
            )
            #expect(try await director.browser.get(address).status == .notFound)
            let sent = try await director.only("/handovers/")
            let page = try await director.browser.get(sent)
            #expect(page.says("심청") && page.says(words("handovers.notes", ["count": "1"])))
            // The paper says how much is still open, and who signs it (F47).
            for said in [
                words("handing.open"), words("handovers.open", ["count": "1"]),
                words("handovers.taker"), words("handovers.signed"),
            ] {
                #expect(page.says(said), "\(said)")
            }
            for secret in [Self.heard, "두 번 만남", "비밀 소견", "달래", "행정팀에 묻기"] {
                #expect(!page.body.contains(secret))
            }
            // Nothing is there before it is sealed.
            #expect(try await there.browser.get("/handovers").links(beginning: "/received/") == [])
            _ = try await director.press(sent, "approval")
            let received = try await there.only("/received/")
            let letter = try await there.browser.get(received)
            #expect(letter.says("두 번 만남.") && letter.says("심청"))
            #expect(letter.says(words("handing.open")) && letter.says("행정팀에 묻기"))
            #expect(!letter.body.contains("달래"))
            let accepted = try await there.accept(received, for: "uchi")
            #expect(accepted.headers[.location] == received + "?done=accepted")
            // Whoever accepted for somebody else does not read on.
            let uchi = try await AtDesk("uchi", in: served)
            let taken = try #require(
                try await uchi.browser.get("/consultations").links(beginning: "/consultations/")
                    .first { $0.count > 40 }
            )
            let opened = try await uchi.browser.get(taken)
            #expect(opened.says(Self.heard) && opened.says("두 번 만남."))
            let us = served.house.world.campus.centers[0].profile.name(in: .korean)
            #expect(opened.says(words("handing.came", ["center": us])))
            #expect(["비밀 소견", words("consultation.noPromises")].allSatisfy { !opened.says($0) })
            // Under Today until something is written.
            #expect(try await uchi.browser.get("/today").links(beginning: taken) != [])
            let paper = try await uchi.post(
                taken,
                "papers",
                [Form.Field("reason", "회의"), Form.Field("as", "print")]
            )
            #expect(paper.says(Self.heard) && paper.says("두 번 만남."))
            let found = try await uchi.browser.get("/today").form("/find")
            let results = try await uchi.browser.follow(
                uchi.browser.send(found.filling("words", "쉬어진다고"))
            )
            #expect(results.links(beginning: taken) != [])
            #expect(try await there.browser.get(taken).status == .notFound)
            // Both sides say the same, and the content lies nowhere any more.
            let own = try await cheong.browser.get(address)
            #expect(own.says(words("handoverStage.accepted")))
            #expect(own.says(words("handovers.trail.sealed")) && own.says("임꺽정"))
            // What went is told where it went from, on paper too, and is found.
            let day = served.house.world.today.words(in: .korean)
            let gone = [
                "두 번 만남.", words("handing.gone"), words("handing.nobodyNamed"),
                words(
                    "handoverGround.consented",
                    ["day": day, "way": words("consentWay.spoken")]
                ),
            ]
            for said in gone { #expect(own.says(said), "\(said)") }
            let sheet = try await cheong.post(
                address,
                "papers",
                [Form.Field("reason", "회의"), Form.Field("as", "print")]
            )
            #expect(sheet.says("두 번 만남."))
            #expect(try await cheong.find("두 번 만남").links(beginning: address) != [])
            #expect(try await director.browser.get(sent).says(words("handoverStage.accepted")))
            #expect(try served.house.raw().count("bundle_part") == 0)
            #expect(try served.house.audited(.handoverAccepted) == 2)
            #expect(try served.house.audited(.handoverRead) >= 1)
            for act in [AuditAct.handoverAsked, .handoverSealed, .handoverCame] {
                #expect(try served.house.audited(act) == 1, "\(act)")
            }
        }
    }

    @Test func `declined, it is gone there, and the reason is here`() async throws {
        try await ServedHouse.open { served in
            let (cheong, director, there, address) = try await begin(served)
            _ = try await cheong.hand(address)
            _ = try await director.press(try await director.only("/handovers/"), "approval")
            let received = try await there.only("/received/")
            let form = try await there.browser.get(received).form(received + "/refusal")
            let nothing = try await there.browser.send(form)
            #expect(nothing.status == .unprocessableContent)
            _ = try await there.browser.send(form.filling("reason", "no-room"))
            let words = served.house.words()
            let page = try await cheong.browser.get(address)
            #expect(page.says(words("declineReason.no-room")))
            #expect(try served.house.raw().count("bundle_part") == 0)
            #expect(try served.house.audited(.handoverDeclined) == 2)
            // The receipt can be taken, and holds no word.
            let receipt = try await there.browser.get(received + "/receipt")
            #expect(receipt.status == .ok && !receipt.body.contains("두 번 만남"))
        }
    }

    @Test func `of two officers who accept at once, one opens a consultation`() async throws {
        let two = Household.ethics + [Household.newcomer("wolmae", "월매", [.director])]
        try await ServedHouse.open(ethics: two) { served in
            let (cheong, director, there, address) = try await begin(served)
            let wolmae = try await AtDesk("wolmae", in: served)
            _ = try await cheong.hand(address)
            _ = try await director.press(try await director.only("/handovers/"), "approval")
            let received = try await there.only("/received/")
            async let one = there.accept(received, for: "uchi")
            async let other = wolmae.accept(received, for: "chunhyang")
            let answers = try await [one.status, other.status]
            #expect(answers.filter { $0 == .seeOther }.count == 1)
            let ethics = served.house.centers[1].id.description
            let opened = try served.house.raw().count(
                "folder",
                where: "kind = 'consultation' AND hex(center) = upper('\(ethics)')"
            )
            #expect(opened == 1)
        }
    }

    @Test func `sent back or taken back it does not leave, and its content is gone`() async throws {
        try await ServedHouse.open { served in
            let (cheong, director, there, address) = try await begin(served)
            _ = try await cheong.hand(address)
            let sent = try await director.only("/handovers/")
            _ = try await director.press(sent, "returns")
            #expect(try served.house.raw().count("bundle_part") == 0)
            let late = try await director.post(sent, "approval", [])
            #expect(late.status == .conflict)
            _ = try await cheong.hand(address)
            let back = try await cheong.browser.get(address).form(address + "/handover-withdrawals")
            _ = try await cheong.browser.send(back)
            #expect(try served.house.raw().count("bundle_part") == 0)
            #expect(try await there.browser.get("/handovers").links(beginning: "/received/") == [])
            #expect(try served.house.audited(.handoverReturned) == 1)
            #expect(try served.house.audited(.handoverWithdrawn) == 1)
        }
    }

    @Test
    func `nothing is sealed that is not what was asked for, or for a center that is known no more`()
        async throws
    {
        try await ServedHouse.open { served in
            let (cheong, director, there, address) = try await begin(served)
            let words = served.house.words()
            _ = try await cheong.hand(address)
            let sent = try await director.only("/handovers/")
            try served.house.raw().tamper("UPDATE bundle_part SET body = x'00' WHERE part = 1")
            let changed = try await director.press(sent, "approval")
            #expect(changed.status == .conflict && changed.says(words("handoverRefusal.changed")))
            _ = try await director.press("/partners/1", "removal")
            let unknown = try await director.press(sent, "approval")
            #expect(unknown.status == .conflict && unknown.says(words("handoverRefusal.notMet")))
            #expect(try await there.browser.get("/handovers").links(beginning: "/received/") == [])
            #expect(try served.house.audited(.handoverSealed) == 0)
            // A row that says it was sealed, without a director's signature, is not believed.
            try served.house.raw().tamper(
                """
                UPDATE handover SET stage = 'sealed', decided_by = asked_by,
                    decided_on = asked_on, decided_signature = signature
                """
            )
            #expect(try await director.browser.get(sent).status == .internalServerError)
        }
    }

    @Test func `whoever may seal does both in one step`() async throws {
        try await ServedHouse.open { served in
            let (_, director, there, _) = try await begin(served)
            let address = try await there.openConsultation()
            _ = try await there.write(address, ConsultationTests.usual)
            let asked = try await there.hand(address)
            #expect(asked.headers[.location] == address + "?done=handovers-sealed")
            #expect(try await director.only("/received/").count > 30)
        }
    }

    @Test func `what is missing is said at its field, and all that was typed comes back`()
        async throws
    {
        try await ServedHouse.open { served in
            let (cheong, _, _, address) = try await begin(served)
            let form = try await cheong.handing(address, summary: "먼저 쓴 글")
            let words = served.house.words()
            for (name, value, key) in [
                ("partner", "", "handing.noPartner"), ("ground", "", "handing.noGround"),
                ("consent-day", "", "handing.noDay"),
                ("consent-day", "2099-01-01", "handoverRefusal.consentAhead"),
                ("ground", "cooperation", "handoverRefusal.noReason"),
            ] {
                let answer = try await cheong.browser.send(form.filling(name, value))
                #expect(answer.status == .unprocessableContent, "\(key)")
                #expect(answer.says(words(key)) && answer.says("먼저 쓴 글"), "\(key)")
            }
            // Back from the review, everything is still chosen.
            let review = try await cheong.browser.send(form)
            let again = try #require(review.forms.first { $0["again"] == "yes" })
            let page = try await cheong.browser.send(again).form(address + "/handover")
            #expect(page["summary"] == "먼저 쓴 글" && page["note"] == form["note"])
            #expect(try served.house.raw().count("handover") == 0)
        }
    }

    @Test func `a center that has not met us back is told of before anything is sealed`()
        async throws
    {
        try await ServedHouse.open { served in
            let director = try await AtDesk("kkeokjeong", in: served)
            try await director.meetNeighbour()
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let words = served.house.words()
            let choosing = try await cheong.browser.get(address + "/handover")
            #expect(choosing.says(words("handing.unconfirmed")))
            let answer = try await cheong.hand(address)
            #expect(answer.status == .unprocessableContent)
            #expect(answer.says(words("handoverRefusal.notMetBack")))
            #expect(try served.house.raw().count("handover") == 0)
        }
    }

    @Test func `a spoken handover leaves only day and consent`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let page = address + "/handover"
            let form = try await cheong.browser.get(page).form(address + "/spoken-handovers")
            let today = served.house.world.today.description
            let nobody = try await cheong.browser.send(form.filling("day", today))
            #expect(nobody.status == .unprocessableContent)
            let told = try await cheong.browser.send(
                form.filling("name", "가족센터").filling("day", today).filling("consent-day", today)
            )
            #expect(told.status == .seeOther)
            #expect(try await cheong.browser.get(address).says("가족센터"))
            #expect(try served.house.audited(.handoverSpoken) == 1)
            #expect(try served.house.raw().count("handover") == 0)
        }
    }

    @Test func `whoever only reads it hands nothing over`() async throws {
        try await ServedHouse.open { served in
            let (cheong, _, _, address) = try await begin(served)
            let gildong = try await AtDesk("gildong", in: served)
            let colleague = try served.house.id(of: "gildong")
            _ = try await cheong.post(
                address,
                "shares",
                [Form.Field("officer", colleague), Form.Field("access", "write")]
            )
            #expect(try await gildong.browser.get(address).status == .ok)
            #expect(try await gildong.browser.get(address + "/handover").status == .notFound)
        }
    }
}
