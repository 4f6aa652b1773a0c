import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// Whom a search finds, and for whom.
struct FindingPeopleTests {
    @Test func `whom a consultation speaks of is found by name, and no longer once taken off it`()
        async throws
    {
        try await ServedHouse.open { served in
            let stranger = PersonID.random()
            func named(_ name: String, _ id: PersonID) -> ConsultationEvent {
                .personNamed(Person(id: id, name: name, isPseudonym: true, role: .companion))
            }
            let folder = try await served.house.consultation(
                of: "cheong",
                with: "달래",
                [
                    .noted("둘이 왔다."), named("머루", .random()), named("다래", stranger),
                    .personRemoved(stranger),
                ]
            )
            let desk = try await AtDesk("cheong", in: served)
            let page = try await desk.find("머루")
            #expect(page.links(beginning: "/consultations/\(folder)").count == 1)
            #expect(page.body.contains("<mark>머루</mark>"))
            #expect(try await desk.find("다래").says(served.house.words()("find.nothing")))
        }
    }

    @Test func `who keeps logs no more finds none, whatever was granted once`() async throws {
        let people =
            Household.grad + [Household.newcomer("jini", "황진이", [.investigator], isOnDuty: false)]
        try await ServedHouse.open(grad: people) { served in
            try await served.house.consultation(of: "jini", with: "달래", [.noted("숨은낱말")])
            let browser = try await served.signedIn("jini")
            let token = try await browser.get("/today").form("/sign-out")["token"] ?? ""
            for words in ["숨은낱말", "달래"] {
                let fields = [Form.Field("token", token), Form.Field("words", words)]
                #expect(try await browser.post("/find", fields).status == .notFound)
            }
            #expect(try await browser.get("/find").status == .notFound)
        }
    }
}

extension AtDesk {
    /// Asks for something in the one field, and follows where it leads.
    func find(_ words: String, _ narrowing: [(String, String)] = []) async throws -> Answer {
        var form = try await browser.get("/today").form("/find").filling("words", words)
        for (name, value) in narrowing { form = form.adding(name, value) }
        let answer = try await browser.send(form)
        #expect(answer.status == .seeOther)
        return try await browser.follow(answer)
    }
}
