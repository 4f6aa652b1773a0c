import Casework
import Foundation
import TestSupport
import Testing
import Vault

@testable import Storage

/// A list shows what its reader can open, in an order that stays.
struct ListTests {
    private let home: TemporaryHome

    init() async throws { home = try await TemporaryHome() }

    private func page(
        for member: Member,
        _ filter: ReportFilter = .stage(.new),
        offset: Int = 0,
        limit: Int = 1_000
    ) async throws -> [ListedReport] {
        let center = home.cast.center
        return try await home.database.read {
            try $0.reports(
                for: member.card.id,
                in: center,
                filter,
                offset: offset,
                limit: limit
            )
        }
    }

    private func counts(for member: Member) async throws -> [ReportStage: Int] {
        let center = home.cast.center
        return try await home.database.read {
            try $0.reportCounts(for: member.card.id, in: center)
        }
    }

    @Test func `whoever holds no grant does not learn that a folder exists`() async throws {
        let cast = home.cast
        let shared = try await home.receive(.plain(in: cast, for: [cast.gildong, cast.cheong]))
        let alone = try await home.receive(.plain(in: cast, for: [cast.gildong]))
        #expect(
            try await Set(page(for: cast.gildong).map(\.folder.id))
                == [shared.folder.id, alone.folder.id]
        )
        #expect(try await page(for: cast.cheong).map(\.folder.id) == [shared.folder.id])
        #expect(try await page(for: cast.chunhyang).isEmpty)
        #expect(try await counts(for: cast.gildong) == [.new: 2])
        #expect(try await counts(for: cast.cheong) == [.new: 1])
        #expect(try await counts(for: cast.chunhyang) == [:])
    }

    @Test func `a row carries the grant with which its summary opens`() async throws {
        let cast = home.cast
        let story = Story(words: "글")
        let new = try await home.receive(cast.report(story))
        let listed = try #require(try await page(for: cast.gildong).first)
        #expect(listed.grant == new.grants.first { $0.key == cast.gildong.card.id })
        let key = try cast.gildong.keys.open(
            listed.grant,
            directory: cast.directory,
            today: Cast.today
        )
        let summary = try key.open(
            summary: #require(listed.folder.summary),
            of: listed.folder.id,
            in: cast.center,
            as: ReportSummary.self
        )
        #expect(summary == ReportSummary(of: story))
    }

    @Test func `a grant of an earlier epoch lists nothing any more`() async throws {
        let cast = home.cast
        let new = try await home.receive(.plain(in: cast, for: [cast.gildong]))
        var folder = new.folder
        folder.epoch = 2
        let turned = folder
        try await home.database.write { try $0.update(turned, expecting: 1) }
        #expect(try await page(for: cast.gildong).isEmpty)
        #expect(try await counts(for: cast.gildong) == [:])
    }

    @Test func `a dropped grant lists nothing any more, and only that one`() async throws {
        let cast = home.cast
        let new = try await home.receive(.plain(in: cast, for: [cast.gildong, cast.cheong]))
        try await home.database.write { try $0.delete(new.grants[0]) }
        #expect(try await page(for: cast.gildong).isEmpty)
        #expect(try await page(for: cast.cheong).count == 1)
    }

    @Test(arguments: Seed.hundred.prefix(5))
    func `pages follow each other without a gap, and the counts equal the lists`(seed: Seed)
        async throws
    {
        var seed = seed
        let cast = home.cast
        var expected: [ReportStage: [FolderID]] = [:]
        var news: [NewFolder] = []
        for _ in 0..<60 {
            let stage = ReportStage.allCases.randomElement(using: &seed) ?? .new
            let day = Cast.today.adding(days: .random(in: 0...3, using: &seed))
            let mine = Bool.random(using: &seed)
            let new = NewFolder.plain(
                in: cast,
                stage: stage,
                on: day,
                for: mine ? [cast.gildong, cast.cheong] : [cast.cheong]
            )
            news.append(new)
        }
        let all = news
        try await home.database.write { transaction throws in
            for new in all { try transaction.insert(new) }
        }
        for new in news.sorted(by: {
            ($0.folder.openedOn, $0.folder.id) > ($1.folder.openedOn, $1.folder.id)
        }) where new.grants.count == 2 {
            expected[ReportStage(rawValue: new.folder.stage) ?? .new, default: []]
                .append(new.folder.id)
        }
        #expect(try await counts(for: cast.gildong) == expected.mapValues(\.count))
        for stage in ReportStage.allCases {
            var listed: [FolderID] = []
            for offset in stride(from: 0, to: 70, by: 7) {
                listed += try await page(
                    for: cast.gildong,
                    .stage(stage),
                    offset: offset,
                    limit: 7
                ).map(\.folder.id)
            }
            #expect(listed == expected[stage] ?? [])
        }
    }

    @Test func `the day of the answer's clock stands beside it while it runs`() async throws {
        let cast = home.cast
        let new = try await home.receive(.plain(in: cast, for: [cast.gildong]))
        let due = Cast.today.adding(days: 7)
        try await home.database.write { transaction throws in
            for (rule, day) in [("answer", due), ("retention", due.adding(days: 900))] {
                try transaction.set(
                    ClockRecord(folder: new.folder.id, rule: rule, dueOn: day, state: .running)
                )
            }
        }
        #expect(try await page(for: cast.gildong).map(\.dueOn) == [due])
        try await home.database.write {
            try $0.end(clock: "answer", of: new.folder.id, as: .met)
        }
        #expect(try await page(for: cast.gildong).map(\.dueOn) == [nil])
        #expect(
            try await home.database.read { try $0.clock("answer", of: new.folder.id)?.state }
                == .met
        )
    }

    @Test func `a grant in the holder's own form replaces the one it was made of`() async throws {
        let cast = home.cast
        let new = try await home.receive(cast.report(Story(words: "글")))
        let grant = try #require(new.grants.first { $0.key == cast.gildong.card.id })
        let key = try cast.gildong.keys.open(
            grant,
            directory: cast.directory,
            today: Cast.today
        )
        let personal = try cast.gildong.keys.personalize(grant, carrying: key)
        try await home.database.write { try $0.personalize(personal) }
        let kept = try #require(try await page(for: cast.gildong).first?.grant)
        #expect(kept == personal)
        // Once is enough: a second, late one changes nothing.
        let again = try cast.gildong.keys.personalize(grant, carrying: key)
        try await home.database.write { try $0.personalize(again) }
        #expect(try await page(for: cast.gildong).first?.grant == personal)
        #expect(try await page(for: cast.cheong).first?.grant.form == .sealed)
    }

    @Test func `who wrote again is listed until somebody has read it`() async throws {
        let cast = home.cast
        let fresh = try await home.receive(.plain(in: cast, for: [cast.gildong]))
        let answered = try await home.receive(
            .plain(in: cast, stage: .answered, for: [cast.gildong])
        )
        let elsewhere = try await home.receive(
            .plain(in: cast, stage: .answered, for: [cast.cheong])
        )
        #expect(
            try await page(for: cast.gildong, .replied).map(\.folder.id) == [answered.folder.id]
        )
        #expect(
            try await page(for: cast.cheong, .replied).map(\.folder.id) == [elsewhere.folder.id]
        )
        var folder = answered.folder
        folder.isUnread = false
        let read = folder
        try await home.database.write { try $0.update(read, expecting: 1) }
        #expect(try await page(for: cast.gildong, .replied).isEmpty)
        #expect(try await page(for: cast.gildong).map(\.folder.id) == [fresh.folder.id])
    }

    @Test func `what is due is listed by its day, and only while its clock runs`() async throws {
        let cast = home.cast
        var ids: [FolderID] = []
        for days in [3, 1, 2, 9] {
            let new = try await home.receive(.plain(in: cast, for: [cast.gildong]))
            ids.append(new.folder.id)
            try await home.database.write {
                try $0.set(
                    ClockRecord(
                        folder: new.folder.id,
                        rule: "answer",
                        dueOn: Cast.today.adding(days: days),
                        state: .running
                    )
                )
            }
        }
        let filter = ReportFilter.due(by: Cast.today.adding(days: 3))
        #expect(
            try await page(for: cast.gildong, filter).map(\.folder.id) == [ids[1], ids[2], ids[0]]
        )
        #expect(try await page(for: cast.cheong, filter).isEmpty)
        let met = ids[1]
        try await home.database.write { try $0.end(clock: "answer", of: met, as: .met) }
        #expect(try await page(for: cast.gildong, filter).map(\.folder.id) == [ids[2], ids[0]])
    }

    @Test func `those in charge are those whom the newest epoch grants`() async throws {
        let cast = home.cast
        let new = try await home.receive(.plain(in: cast, for: [cast.gildong]))
        let place = Place(center: cast.center, folder: new.folder.id)
        #expect(try await home.database.read { try $0.assignees(of: new.folder.id) } == [])
        let grants = try [(1, cast.chunhyang), (2, cast.gildong), (2, cast.cheong)].map {
            try LayerKey.new(.folder, epoch: $0)
                .grant(to: $1.card, as: .assigned, in: place, signedBy: cast.gildong.keys)
        }
        var folder = new.folder
        folder.epoch = 2
        let turned = folder
        try await home.database.write { transaction throws in
            try transaction.delete(new.grants[0])
            for grant in grants { try transaction.insert(grant) }
            try transaction.update(turned, expecting: 1)
        }
        #expect(
            try await home.database.read { try $0.assignees(of: turned.id) }
                == [cast.gildong.officer.id, cast.cheong.officer.id].sorted()
        )
    }
}
