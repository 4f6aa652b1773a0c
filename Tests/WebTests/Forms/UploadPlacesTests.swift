import Casework
import NIOCore
import Testing

@testable import Web

/// Only so many send large files at once; whoever waits gets a place when one is free.
struct UploadPlacesTests {
    @Test func `a place is given back, and nobody waits for ever`() async throws {
        let places = UploadPlaces(1)
        #expect(try await places.enter(within: .zero))
        #expect(try await !places.enter(within: .zero))
        async let next = places.enter(within: .seconds(600))
        try await Task.sleep(for: .milliseconds(50))
        places.leave()
        #expect(try await next)
    }

    @Test func `places are scarce when more than half of them are taken`() async throws {
        let places = UploadPlaces(4)
        for _ in 0..<2 { #expect(try await places.enter(within: .zero)) }
        #expect(!places.areScarce)
        #expect(try await places.enter(within: .zero))
        #expect(places.areScarce)
        places.leave()
        #expect(!places.areScarce)
    }

    /// A whole form at 4 KiB a second would hold its place for nine hours (B3 41).
    @Test func `where places are scarce a place is lost to a slow line, and kept by a usual one`() {
        let begun = NIODeadline.uptimeNanoseconds(1)
        let pace = UploadPace(since: begun, before: 256 << 10)
        let after = { (seconds: Int64) in begun + .seconds(seconds) }
        #expect(!pace.isTooSlow(having: 256 << 10, at: after(60)))
        #expect(pace.isTooSlow(having: (256 << 10) + 60 * (4 << 10), at: after(64)))
        let usual = (256 << 10) + 600 * (100 << 10)
        #expect(!pace.isTooSlow(having: usual, at: after(600)))
        #expect(pace.isTooSlow(having: usual, at: after(1_000)))
    }
}
