import Casework
import Foundation
import Storage
import TestSupport
import Testing
import Web

@testable import gyeot

/// One mail a day at nine, the same to the byte whatever came (B3 9).
struct DailyPostTests {
    /// A mail program of the test: writes what it gets into a file of its own for each call.
    private func program(_ ground: Ground, _ script: String) throws -> URL {
        let file = ground.folder.appending(path: "sendmail")
        let text = "#!/bin/sh\nout='\(ground.folder.path)'\n\(script)\n"
        try Data(text.utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: file.path)
        return file
    }

    private static let keep =
        #"n=$(ls "$out" | grep -c mail-); echo "$@" > "$out/args-$n"; cat > "$out/mail-$n""#

    private func post(
        _ house: TestHouse,
        _ program: URL,
        patience: Duration = .seconds(600)
    ) throws -> DailyPost {
        DailyPost(
            world: house.world,
            setting: MailSetting(
                program: program,
                from: try #require(MailAddress("gyeot@gaon.example")),
                to: [try #require(MailAddress("a@gaon.example"))]
            ),
            patience: patience
        )
    }

    private func mails(_ ground: Ground) throws -> [Data] {
        try FileManager.default.contentsOfDirectory(atPath: ground.folder.path)
            .filter { $0.hasPrefix("mail-") }.sorted()
            .map { try Data(contentsOf: ground.folder.appending(path: $0)) }
    }

    @Test func `nothing, one report and many give the same bytes at the same hour`() async throws {
        let ground = try Ground()
        try await ServedHouse.open { served in
            let post = try post(served.house, program(ground, Self.keep))
            // Ten in the morning is past the hour; the next is tomorrow's.
            #expect(await post.sendIfDue() == nil)
            for (day, reports) in [0, 1, 5].enumerated() {
                for _ in 0..<reports { _ = try await served.tell() }
                served.house.clock.advance(minutes: day == 0 ? 23 * 60 : 24 * 60)
                #expect(await post.sendIfDue() == .sent)
                #expect(await post.sendIfDue() == nil, "twice a day")
            }
            let mails = try mails(ground)
            #expect(mails.count == 3)
            #expect(Set(mails).count == 1)
            let text = String(decoding: mails[0], as: UTF8.self)
            #expect(!text.contains("http"))
            #expect(text.utf8.filter { $0 == UInt8(ascii: "\r") }.isEmpty)
            let args = try String(
                contentsOf: ground.folder.appending(path: "args-0"),
                encoding: .utf8
            )
            #expect(args == "-i -f gyeot@gaon.example a@gaon.example\n")
        }
    }

    @Test func `a fall while sending, or a restart, sends nothing twice`() async throws {
        let ground = try Ground()
        let house = try await TestHouse.found()
        defer { house.raze() }
        house.clock.advance(minutes: 23 * 60)
        let today = house.world.today
        try await house.database.write { try $0.set(DailyMailRecord(day: today, outcome: .begun)) }
        #expect(await (try post(house, program(ground, Self.keep))).sendIfDue() == nil)
        house.clock.advance(days: -1)
        #expect(await (try post(house, program(ground, Self.keep))).sendIfDue() == nil)
        #expect(try mails(ground).isEmpty)
    }

    /// A program that fails, hangs, reads nothing, or is not there.
    @Test(arguments: ["exit 1", "sleep 60", "exec < /dev/null; exit 75", "kill -9 $$", ""])
    func `a failure is noted and stops nobody`(script: String) async throws {
        let ground = try Ground()
        let house = try await TestHouse.found()
        defer { house.raze() }
        house.clock.advance(minutes: 23 * 60)
        let program =
            script.isEmpty
            ? ground.folder.appending(path: "nothing") : try program(ground, script)
        #expect(await (try post(house, program, patience: .seconds(2))).sendIfDue() == .failed)
        #expect(try await house.database.read { try $0.dailyMail() }?.outcome == .failed)
        #expect(await (try post(house, program, patience: .seconds(2))).sendIfDue() == nil)
    }

    @Test(arguments: [
        "a@gaon.example\nBcc: b@gaon.example", "-oQ@gaon.example", "a@gaon.example b@x.example",
        "a",
        "", "a@gaon.example,,-x@y.example",
    ])
    func `an address that is more than one word never becomes a header or an option`(
        address: String
    ) async throws {
        await #expect(throws: SettingsMistake.self) {
            try await Settings.load(environment: [
                "HOME": "/srv/gildong", "GYEOT_SENDMAIL": "/usr/sbin/sendmail",
                "GYEOT_MAIL_FROM": "gyeot@gaon.example", "GYEOT_MAIL_TO": address,
            ])
        }
    }

    @Test func `the three settings go together or not at all`() async throws {
        let none = try await Settings.load(environment: ["HOME": "/srv/gildong"])
        #expect(none.mail == nil)
        await #expect(throws: SettingsMistake.halfAMail(missing: .mailTo)) {
            try await Settings.load(environment: [
                "HOME": "/srv/gildong", "GYEOT_SENDMAIL": "/usr/sbin/sendmail",
                "GYEOT_MAIL_FROM": "gyeot@gaon.example",
            ])
        }
        let both = try await Settings.load(environment: [
            "HOME": "/srv/gildong", "GYEOT_SENDMAIL": "/usr/sbin/sendmail",
            "GYEOT_MAIL_FROM": "gyeot@gaon.example",
            "GYEOT_MAIL_TO": "a@gaon.example, b@gaon.example,a@gaon.example",
        ])
        #expect(both.mail?.to.map(\.text) == ["a@gaon.example", "b@gaon.example"])
    }
}
