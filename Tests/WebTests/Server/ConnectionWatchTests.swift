import NIOCore
import Testing
import Web

/// How long each kind of waiting may last, in the minutes that are really meant.
struct ConnectionWatchTests {
    private let opened = NIODeadline.uptimeNanoseconds(0)

    private func at(_ seconds: Int64) -> NIODeadline { opened + .seconds(seconds) }

    private func watch() -> ConnectionWatch { ConnectionWatch(.standard, openedAt: opened) }

    @Test func `ten seconds to say something, and ten from there to a whole head`() {
        var watch = watch()
        #expect(watch.deadline() == at(10))
        watch.bytesCame(at: at(9))
        #expect(watch.deadline() == at(19))
        watch.bytesCame(at: at(18))
        #expect(watch.deadline() == at(19))
    }

    @Test func `a minute from the first byte to the last, and more for a slow phone`() {
        var watch = watch()
        watch.bytesCame(at: at(5))
        watch.headCame(at: at(8))
        #expect(watch.deadline() == at(65))
        let mayGoOn = watch.bodyCame(600 * 1024, at: at(64))
        #expect(mayGoOn)
        #expect(watch.deadline() == at(64 + 120))
        _ = watch.bodyCame(0, at: at(180))
        #expect(watch.deadline() == at(65 + 150))
    }

    @Test func `a body that came fast wins no hour of silence`() {
        var watch = watch()
        watch.headCame(at: at(0))
        _ = watch.bodyCame(50 << 20, at: at(4))
        #expect(watch.deadline() == at(124))
    }

    @Test func `whoever waits for us is not hurried`() {
        var watch = watch()
        watch.headCame(at: at(1))
        watch.requestEnded(at: at(2))
        #expect(watch.deadline() == .distantFuture)
        watch.answerTaken(at: at(100))
        #expect(watch.deadline() == at(130))
    }

    /// B3 41: a byte a minute is not taking an answer.
    @Test func `an answer that is taken slowly is given time for what is taken of it`() {
        var watch = watch()
        watch.headCame(at: at(0))
        watch.requestEnded(at: at(0))
        watch.unsent(1_000_000, at: at(1))
        #expect(watch.deadline() == at(61))
        watch.unsent(999_999, at: at(60))
        #expect(watch.deadline() == at(61))
        watch.unsent(1_000_000 - (8 << 10), at: at(60))
        #expect(watch.deadline() == at(63))
        watch.unsent(0, at: at(62))
        #expect(watch.deadline() == .distantFuture)
    }

    @Test func `further answers behind it begin no new waiting`() {
        var watch = watch()
        for _ in 0..<3 {
            watch.headCame(at: at(0))
            watch.requestEnded(at: at(0))
        }
        watch.gave(100_000)
        watch.unsent(100_000, at: at(1))
        watch.gave(100_000)
        // Half of what lay there was taken, and twice as much lies there now.
        watch.unsent(150_000, at: at(30))
        #expect(watch.deadline() == at(61 + 12))
    }

    @Test func `where the house is nearly full who takes slowly or says nothing goes sooner`() {
        var watch = watch()
        #expect(watch.deadline(isDense: true) == at(3))
        watch.headCame(at: at(0))
        watch.requestEnded(at: at(0))
        watch.unsent(1_000_000, at: at(1))
        #expect(watch.deadline(isDense: true) == at(16))
        watch.unsent(1_000_000 - (32 << 10), at: at(10))
        #expect(watch.deadline(isDense: true) == at(18))
        #expect(watch.deadline() == at(61 + 8))
    }

    @Test func `what was refused is read for fifteen seconds or so many bytes`() {
        var watch = watch()
        watch.headCame(at: at(0))
        watch.answerTaken(at: at(1))
        watch.linger(from: at(1))
        #expect(watch.deadline() == at(16))
        let (most, more) = (
            watch.bodyCame(Deadlines.standard.lingeringBytes, at: at(2)),
            watch.bodyCame(1, at: at(2))
        )
        #expect(most && !more)
    }
}
