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
        #expect(watch.deadline == at(10))
        watch.bytesCame(at: at(9))
        #expect(watch.deadline == at(19))
        watch.bytesCame(at: at(18))
        #expect(watch.deadline == at(19))
    }

    @Test func `a minute from the first byte to the last, and more for a slow phone`() {
        var watch = watch()
        watch.bytesCame(at: at(5))
        watch.headCame(at: at(8))
        #expect(watch.deadline == at(65))
        let mayGoOn = watch.bodyCame(600 * 1024)
        #expect(mayGoOn)
        #expect(watch.deadline == at(65 + 150))
    }

    @Test func `whoever waits for us is not hurried`() {
        var watch = watch()
        watch.headCame(at: at(1))
        watch.requestEnded(at: at(2))
        #expect(watch.deadline == .distantFuture)
        watch.answerTaken(at: at(100))
        #expect(watch.deadline == at(130))
    }

    @Test func `an answer that is taken slowly is given time as long as it is taken`() {
        var watch = watch()
        watch.headCame(at: at(0))
        watch.requestEnded(at: at(0))
        watch.unsent(1_000_000, at: at(1))
        #expect(watch.deadline == at(61))
        watch.unsent(999_999, at: at(61))
        #expect(watch.deadline == at(121))
        watch.unsent(999_999, at: at(121))
        #expect(watch.deadline == at(121))
    }

    @Test func `what was refused is read for fifteen seconds or so many bytes`() {
        var watch = watch()
        watch.headCame(at: at(0))
        watch.answerTaken(at: at(1))
        watch.linger(from: at(1))
        #expect(watch.deadline == at(16))
        let (most, more) = (watch.bodyCame(Deadlines.standard.lingeringBytes), watch.bodyCame(1))
        #expect(most && !more)
    }
}
