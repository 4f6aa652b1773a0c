#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// How many things were done, how fast, and what they cost.
struct Pace: Sendable {
    let done: Int
    let failures: Int
    /// Seconds on the wall.
    let took: Double
    /// Seconds of processor of whoever did the work.
    let processor: Double?
    let timings: Timings

    var perSecond: Double { Double(done) / took }

    /// Milliseconds of processor for each; a busy machine changes it less than the time on the wall.
    var each: Double? { processor.map { $0 * 1_000 / Double(max(done, 1)) } }

    /// The seconds of processor this process has used.
    static var ownProcessor: Double {
        var usage = rusage()
        #if canImport(Glibc)
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        #else
        getrusage(RUSAGE_SELF, &usage)
        #endif
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }

    private static func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) / 1e6
    }
}
