import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// Two centers meet by a file and by reading to each other; before that nothing counts (decision 23).
struct PartnerTests {
    @Test func `a center is met after both have read, and known no more after it was taken off`()
        async throws
    {
        try await ServedHouse.open { served in
            let director = try await AtDesk("kkeokjeong", in: served)
            let words = served.house.words()
            let page = try await director.browser.get("/partners")
            #expect(page.says(words("partners.none")))
            let link = try #require(page.links(beginning: "/partners/comparison").first)
            let form = try await director.browser.get(link).form("/partners")
            let unread = try await director.browser.send(form)
            #expect(unread.status == .unprocessableContent)
            #expect(unread.says(words("partnerRefusal.notCompared")))
            #expect(try served.house.raw().count("partner") == 0)
            try await director.meetNeighbour()
            let known = try await director.browser.get("/partners")
            let partner = try #require(known.links(beginning: "/partners/1").first)
            #expect(known.links(beginning: "/partners/comparison") == [])
            _ = try await director.press(partner, "removal")
            #expect(try await director.browser.get("/partners").says(words("partners.none")))
            #expect(try await director.browser.get(partner).status == .notFound)
            #expect(try served.house.audited(.partnerMet) == 1)
            #expect(try served.house.audited(.partnerParted) == 1)
        }
    }

    @Test func `what is no introduction, changed, our own or known is refused by its name`()
        async throws
    {
        try await ServedHouse.open { served in
            let director = try await AtDesk("kkeokjeong", in: served)
            let there = try await AtDesk("chunhyang", in: served)
            let words = served.house.words()
            let theirs = try await there.introduction()
            let changed = String(decoding: theirs, as: UTF8.self)
                .replacing(/"generation" : 1/, with: "\"generation\" : 2")
            let cases: [([UInt8], String)] = [
                (Array("{}".utf8), "noIntroduction"), ([], "noIntroduction"),
                (Array(repeating: 32, count: 20_000), "noIntroduction"),
                (Array(changed.utf8), "forged"),
                (try await director.introduction(), "ourselves"),
            ]
            for (bytes, name) in cases {
                let answer = try await director.bring(
                    bytes,
                    to: "/partners/comparison",
                    from: "/partners"
                )
                #expect(answer.status == .unprocessableContent, "\(name)")
                #expect(answer.says(words("partnerRefusal.\(name)")), "\(name)")
            }
            try await director.meet(theirs)
            let again = try await director.bring(
                theirs,
                to: "/partners/comparison",
                from: "/partners"
            )
            #expect(again.says(words("partnerRefusal.metAlready")))
        }
    }

    @Test func `a line that somebody writes into the database is not believed`() async throws {
        try await ServedHouse.open { served in
            let director = try await AtDesk("kkeokjeong", in: served)
            try await director.meetNeighbour()
            try served.house.raw().tamper(
                "UPDATE partner SET introduction = replace(introduction, '센터', '쎈터')"
            )
            #expect(try await director.browser.get("/partners").status == .internalServerError)
        }
    }
}
