import Casework
import Foundation
import Logging
import Storage
import Synchronization
import Vault
import Web

/// Lets the scenes happen one after the other, by the same code as in a real center.
struct DemoLife {
    let open: OpenHome
    let settings: Settings
    let founded: [FoundedCenter]
    let end: Date

    /// When the sample centers began: long enough ago that something has been kept to its end.
    static func beginning(before end: Date) -> Date { end.addingTimeInterval(-400 * 86_400) }

    /// A receipt of the sample, so that one can come back with it.
    struct Given {
        let center: String
        let code: String
        let stage: String
    }

    func live() async throws -> [Given] {
        let clock = DemoClock(Self.beginning(before: end))
        let world = try await open.world(
            settings,
            log: Logger(label: "gyeot.demo") { _ in SwiftLogNoOpLogHandler() },
            now: { clock.now }
        )
        var given: [Given] = []
        for scene in DemoScene.all {
            clock.now = day(scene.daysAgo)
            guard let center = world.campus[scene.center] else { continue }
            let draft = Draft.new(now: clock.now, server: world.serverKey)
            let outcome = try await Reception(world: world).receive(
                story(scene),
                files: try files(of: scene, in: world.database),
                draft: draft,
                at: center
            )
            guard case .received(let receipt, _) = outcome else { continue }
            var daysAgo = scene.daysAgo
            for act in scene.acts {
                daysAgo = max(0, daysAgo - act.after)
                clock.now = day(daysAgo)
                try await perform(act, on: receipt, in: world)
            }
            let thread = try await world.database.read {
                try ThreadFile.open(receipt, in: $0, world: world)
            }
            given.append(
                Given(
                    center: scene.center,
                    code: receipt.code,
                    stage: thread?.report.stage.rawValue ?? ""
                )
            )
        }
        try await counsel(in: world, clock: clock)
        clock.now = day(3)
        try await checkHelpLines(in: world)
        return given
    }

    /// Ten in the morning of a day; nothing in the sample tells more either.
    func day(_ daysAgo: Int) -> Date { end.addingTimeInterval(Double(daysAgo) * -86_400) }

    private func story(_ scene: DemoScene) -> Story {
        var details = Story.Details()
        details.kinds = scene.kinds
        details.when = scene.when
        details.place = scene.place
        details.relation = scene.relation
        details.wish = scene.wish
        details.language = scene.language
        details.leaveOut = founded.flatMap(\.officers)
            .filter { scene.leaveOut.contains($0.officer.name) }.map(\.officer.id).sorted()
        return Story(words: scene.words, details: details)
    }

    private func perform(
        _ act: DemoScene.Act,
        on receipt: Receipt,
        in world: World
    ) async throws {
        let draft = Draft.new(now: world.now(), server: world.serverKey)
        let correspondence = Correspondence(world: world)
        switch act {
        case .add(let words, _):
            _ = try await correspondence.add(words, draft: draft, with: receipt)
        case .withdraw: _ = try await correspondence.withdraw(draft: draft, with: receipt)
        case .read(let account, _):
            try await desk(account, .read, receipt, world) { try $0.report.read() }
        case .classify(let account, let kind, _):
            let known = Set(world.campus.window.kinds.map(\.code))
            try await desk(account, .classified, receipt, world) {
                try $0.report.classify(
                    as: Classification(main: kind, also: []),
                    knownKinds: known
                )
            }
        case .assign(let account, let accounts, _):
            try await desk(account, .assigned, receipt, world) { file in
                try file.report.assign(
                    to: file.roster.officers.filter { accounts.contains($0.account) }
                )
            }
        case .assess(let account, let sexual, let authority, let thirdParty, _):
            let finding = Assessment(
                sexual: sexual,
                minor: .no,
                authority: authority,
                danger: .no,
                thirdParty: thirdParty,
                knownOn: world.today
            )
            try await desk(account, .assessed, receipt, world) {
                try $0.report.assess(as: finding, on: world.today)
            }
        case .answer(let account, let words, _):
            let officer = try self.officer(account).officer.id
            try await desk(account, .answered, receipt, world) {
                try $0.report.answer(words, by: officer)
            }
        case .offer, .choose, .leaveContact:
            try await goOn(act, on: receipt, in: world)
        case .close(let account, let kind, let reason, _):
            let officer = try self.officer(account).officer.id
            try await desk(account, .closed, receipt, world) {
                try $0.report.close(as: kind, because: reason, by: officer)
            }
        }
    }

    private func goOn(
        _ act: DemoScene.Act,
        on receipt: Receipt,
        in world: World
    ) async throws {
        let draft = Draft.new(now: world.now(), server: world.serverKey)
        let correspondence = Correspondence(world: world)
        let now = world.moment
        switch act {
        case .offer(let account, let ahead, let place, _):
            let founded = try self.officer(account)
            let officer = founded.officer
            let today = Day(inKorea: end)
            let times = ahead.enumerated().map { index, days in
                MeetingOffer(
                    id: .random(),
                    day: today.adding(workingDays: days, holidays: world.holidays),
                    time: TimeOfDay(minutesAfterMidnight: 10 * 60 + 30 + index * 210),
                    place: place,
                    who: officer.name
                )
            }
            try await desk(account, .timesOffered, receipt, world) {
                try $0.report.offer(times, by: officer.id, at: now)
            }
        case .choose(let word, _):
            let open = try await correspondence.find(typed: receipt.code)?.thread.report.meetings
                .open(at: now)
            guard let first = open?.first else { throw StorageError.broken }
            _ = try await correspondence.choose(first.id, word: word, draft: draft, with: receipt)
        case .leaveContact(let words, let when, _):
            let contact = ReporterContact(way: .text, words: words, when: when)
            _ = try await correspondence.leave(contact, draft: draft, with: receipt)
        case .read, .classify, .assign, .answer, .add, .close, .withdraw, .assess: break
        }
    }

    private func desk(
        _ account: String,
        _ audited: AuditAct,
        _ receipt: Receipt,
        _ world: World,
        deciding decide: @escaping @Sendable (ReportFile) throws -> [ReportEvent]
    ) async throws {
        let keys = try officer(account).keys
        try await world.database.write { transaction in
            guard let thread = try ThreadFile.open(receipt, in: transaction, world: world),
                var file = try ReportFile.open(
                    thread.folder.id,
                    with: keys,
                    in: transaction,
                    world: world
                )
            else { throw StorageError.broken }
            try file.record(decide(file), by: keys, on: world.today, in: transaction)
            try transaction.note(
                audited,
                at: keys.center,
                by: keys.officer,
                from: "127.0.0.1",
                folder: file.folder.id,
                instant: world.instant
            )
        }
    }

    func officer(_ account: String) throws -> FoundedOfficer {
        guard
            let found = founded.flatMap(\.officers).first(where: { $0.officer.account == account })
        else { throw StorageError.broken }
        return found
    }
}

/// A clock that is set by hand while the sample lives.
final class DemoClock: Sendable {
    private let instant: Mutex<Date>

    init(_ start: Date) { instant = Mutex(start) }

    var now: Date {
        get { instant.withLock { $0 } }
        set { instant.withLock { $0 = newValue } }
    }
}
