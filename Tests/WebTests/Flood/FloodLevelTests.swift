import NIOCore
import Testing
import Web

/// A flood is one fading number; minutes pass here as values (K2-17, B3 44).
struct FloodLevelTests {
    private let start = NIODeadline.uptimeNanoseconds(1)

    @Test func `a few reports are no flood`() {
        var level = FloodLevel(threshold: 10, at: start)
        for _ in 0..<10 { level.came(at: start) }
        #expect(!level.isHigh(at: start))
    }

    @Test func `more than the threshold within a minute are one`() {
        var level = FloodLevel(threshold: 10, at: start)
        for _ in 0..<12 { level.came(at: start) }
        #expect(level.isHigh(at: start))
    }

    @Test func `the same number over an hour is none`() {
        var level = FloodLevel(threshold: 10, at: start)
        for minute in 0..<60 { level.came(at: start + .minutes(Int64(minute))) }
        #expect(!level.isHigh(at: start + .minutes(60)))
    }

    @Test func `it is over when few come, and not before`() {
        var level = FloodLevel(threshold: 10, at: start)
        for _ in 0..<20 { level.came(at: start) }
        // 20, 12, then under 5: half of the threshold.
        #expect(level.isHigh(at: start + .seconds(30)))
        #expect(level.isHigh(at: start + .seconds(60)))
        #expect(!level.isHigh(at: start + .seconds(120)))
        #expect(!level.isHigh(at: start + .seconds(121)))
    }

    @Test func `while they go on coming it lasts`() {
        var level = FloodLevel(threshold: 10, at: start)
        for second in 0..<600 { level.came(at: start + .seconds(Int64(second))) }
        #expect(level.isHigh(at: start + .seconds(600)))
    }

    @Test func `a clock that stands still or goes back forgets nothing`() {
        var level = FloodLevel(threshold: 2, at: start + .minutes(5))
        for _ in 0..<4 { level.came(at: start) }
        #expect(level.isHigh(at: start))
    }

    @Test func `where nobody looks for a flood there is none`() {
        let flood = Flood(threshold: nil)
        for _ in 0..<10_000 { flood.came() }
        #expect(!flood.isOn)
    }

    @Test func `reports wait for their turn, and not for ever`() {
        let pace = Pace()
        #expect(pace.place(at: start) == .nanoseconds(0))
        #expect(pace.place(at: start) == Pace.gap)
        var places = 2
        while pace.place(at: start) != nil { places += 1 }
        #expect(places == Int(Pace.longestWait.nanoseconds / Pace.gap.nanoseconds) + 1)
        // A while later there is room again.
        #expect(pace.place(at: start + .seconds(10)) != nil)
    }
}
