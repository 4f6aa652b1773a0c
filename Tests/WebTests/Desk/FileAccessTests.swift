import Casework
import Foundation
import HTTPTypes
import Storage
import TestSupport
import Testing
import Web

/// Whose hands files come into: those that hold a grant now, and no others (B3 16, 17).
struct FileAccessTests {
    @Test func `after a hand-over the new hands open what came before, and the old open nothing`()
        async throws
    {
        try await ServedHouse.open(cleaner: PretendCleaner()) { served in
            try await served.tell("붙여요", attaching: [("a.jpg", SampleFile.jpeg)])
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            let page = try await cheong.browser.follow(try await cheong.makeCopies(report))
            let copy = try #require(page.links(beginning: report + "/copies/").first)
            _ = try await cheong.assign(report, to: ["kkeokjeong"])

            let kkeokjeong = try await AtDesk("kkeokjeong", in: served)
            #expect(try await kkeokjeong.browser.get(copy).bytes == Array(SampleFile.jpeg))
            let original = try await kkeokjeong.original(report, because: "까닭")
            #expect(original.bytes == Array(SampleFile.jpeg))
            let others = [
                cheong, try await AtDesk("gildong", in: served),
                try await AtDesk("uchi", in: served),
            ]
            for other in others {
                let before = try served.house.raw().rows("SELECT count(*) FROM audit")
                let answers = [
                    try await other.browser.get(copy),
                    try await other.browser.get(copy.replacing("/copies/", with: "/pictures/")),
                    try await other.original(report, because: "까닭"),
                    try await other.post(report, "copies", []),
                ]
                for answer in answers { #expect(answer.status == .notFound) }
                #expect(try served.house.raw().rows("SELECT count(*) FROM audit") == before)
            }
        }
    }

    @Test func `a copy is not another report's`() async throws {
        try await ServedHouse.open(cleaner: PretendCleaner()) { served in
            try await served.tell("하나", attaching: [("a.png", SampleFile.png)])
            let cheong = try await AtDesk("cheong", in: served)
            let first = try await cheong.report()
            _ = try await cheong.read(first)
            let page = try await cheong.browser.follow(try await cheong.makeCopies(first))
            let copy = try #require(page.links(beginning: first + "/copies/").first)
            try await served.tell("둘", attaching: [("b.png", SampleFile.png)])
            let second = try #require(try await cheong.reports().first { $0 != first })
            _ = try await cheong.read(second)
            #expect(
                try await cheong.browser.get(copy.replacing(first, with: second)).status
                    == .notFound
            )
            for wrong in [
                "/copies/0", "/copies/1", "/copies/-1", "/copies/x", "/copies/99999999999",
            ] {
                #expect(try await cheong.browser.get(first + wrong).status == .notFound)
            }
        }
    }

    @Test func `a suspended officer and a closed session get nothing`() async throws {
        try await ServedHouse.open(cleaner: PretendCleaner()) { served in
            try await served.tell("붙여요", attaching: [("a.png", SampleFile.png)])
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            let page = try await cheong.browser.follow(try await cheong.makeCopies(report))
            let copy = try #require(page.links(beginning: report + "/copies/").first)
            let stranger = served.desk()
            #expect(try await stranger.get(copy).status == .seeOther)
            let id = try served.house.id(of: "cheong")
            try served.house.raw().tamper(
                "UPDATE officer SET standing = 'suspended' WHERE id = x'\(id)'"
            )
            let answer = try await cheong.browser.get(copy)
            #expect(answer.status == .seeOther)
            #expect(answer.bytes.isEmpty)
        }
    }
}
