import Casework
import Testing

/// Who reads on which day, and that it is never nobody.
struct DutyTurnTests {
    private static let today = Day(ordinal: 740_000)
    private static let center = CenterID.random()

    private static func officer(
        _ name: String,
        _ roles: Set<Role> = [.counsellor],
        isOnDuty: Bool = false
    ) -> Officer {
        Officer(
            id: .random(),
            center: center,
            account: name,
            name: name,
            roles: roles,
            isOnDuty: isOnDuty
        )
    }

    private static func day(_ days: Int) -> Day { today.adding(days: days) }

    private let kkeokjeong = officer("임꺽정", [.director])
    private let cheong = officer("심청", isOnDuty: true)
    private let gildong = officer("홍길동")
    private let bangja = officer("방자", [.assistant])

    private func team(_ turns: DutyTurn...) -> Team {
        Team([kkeokjeong, cheong, gildong, bangja], turns: turns)
    }

    private func turn(_ officer: Officer, _ from: Int, _ until: Int) -> DutyTurn {
        DutyTurn(officer: officer.id, from: Self.day(from), until: Self.day(until))
    }

    @Test(arguments: [(-1, "심청"), (0, "홍길동"), (6, "홍길동"), (7, "심청")])
    func `a turn begins and ends by itself`(days: Int, reader: String) {
        let readers = team(turn(gildong, 0, 6)).readers(on: Self.day(days))
        #expect(readers.map(\.name) == [reader])
    }

    @Test func `where turns meet all of them read`() {
        let readers = team(turn(gildong, 0, 6), turn(kkeokjeong, 6, 9)).readers(on: Self.day(6))
        #expect(Set(readers.map(\.name)) == ["홍길동", "임꺽정"])
    }

    /// A report is never refused because a plan was made badly.
    @Test func `a turn of somebody who cannot read, or was left out, falls to those on duty`() {
        var resting = gildong
        resting.standing = .suspended
        let rested = Team([kkeokjeong, cheong, resting], turns: [turn(gildong, 0, 6)])
        #expect(rested.readers(on: Self.today).map(\.name) == ["심청"])
        let planned = team(turn(gildong, 0, 6))
        #expect(
            planned.readers(on: Self.today, leavingOut: [gildong.id]).map(\.name) == ["심청"]
        )
        #expect(planned.readers(on: Self.today, leavingOut: [gildong.id, cheong.id]).isEmpty)
    }

    @Test func `turns are planned ahead, for those who may read, without a second one beside`()
        throws
    {
        let planned = team(turn(gildong, 5, 9))
        try planned.plan(turn(gildong, 10, 12), on: Self.today)
        try planned.plan(turn(cheong, 5, 9), on: Self.today)
        for (refused, reason) in [
            (turn(bangja, 0, 1), DutyTurnRefusal.mayNotRead), (turn(gildong, -2, 1), .past),
            (turn(gildong, 3, 2), .backwards), (turn(gildong, -1, -1), .backwards),
            (turn(gildong, 0, 367), .tooFar), (turn(gildong, 9, 12), .overlaps),
            (turn(gildong, 0, 5), .overlaps), (turn(gildong, 6, 7), .overlaps),
        ] {
            #expect(throws: reason) { try planned.plan(refused, on: Self.today) }
        }
        // A form from before midnight still counts.
        try planned.plan(turn(gildong, -1, 1), on: Self.today)
    }

    @Test func `there is an end to planning`() {
        let turns = (0..<DutyTurn.mostAhead).map { turn(gildong, $0, $0) }
        let full = Team([kkeokjeong, cheong, gildong], turns: turns)
        #expect(throws: DutyTurnRefusal.tooMany) {
            try full.plan(turn(cheong, 0, 1), on: Self.today)
        }
        // What is over does not count.
        #expect(throws: Never.self) { try full.plan(turn(cheong, 2, 3), on: Self.day(1)) }
    }

    @Test func `what was stays known, and what was to come goes`() {
        let (running, coming, over) = (
            turn(gildong, -3, 3), turn(gildong, 5, 9), turn(gildong, -9, -5)
        )
        let planned = team(running, coming, over)
        #expect(planned.turnsAhead(on: Self.today) == [running, coming])
        var shortened = running
        shortened.until = Self.day(-1)
        #expect(planned.takeBack(running.id, on: Self.today) == .shortened(shortened))
        #expect(planned.takeBack(coming.id, on: Self.today) == .removed(coming))
        #expect(planned.takeBack(over.id, on: Self.today) == nil)
        #expect(
            planned.endTurns(of: gildong.id, on: Self.today) == [
                .shortened(shortened), .removed(coming),
            ]
        )
        // Begun today: as if it had never been.
        let today = turn(gildong, 0, 3)
        #expect(team(today).takeBack(today.id, on: Self.today) == .removed(today))
    }

    @Test func `somebody in turn may go off duty while another is there`() throws {
        let running = turn(gildong, -3, 3)
        let (officer, change) = try team(running).goOffDuty(gildong.id, on: Self.today)
        #expect(!officer.isOnDuty && change?.turn.until == Self.day(-1))
        let own = turn(cheong, 0, 3)
        #expect(throws: TeamRefusal.lastReader) {
            try team(own).goOffDuty(cheong.id, on: Self.today)
        }
        #expect(throws: TeamRefusal.notOnDuty) {
            try team().goOffDuty(gildong.id, on: Self.today)
        }
    }

    /// Whatever is planned, whoever was not left out by everybody's name is read by somebody.
    @Test(arguments: 0..<100)
    func `some reader is there on every day`(seed: Int) {
        let people = [kkeokjeong, cheong, gildong]
        let turns = (0..<(seed % 7)).map { number in
            turn(people[(seed + number) % 3], (seed * number) % 20 - 5, (seed * number) % 20)
        }
        let team = Team(people, turns: turns)
        for days in -6...30 { #expect(!team.readers(on: Self.day(days)).isEmpty) }
    }
}
