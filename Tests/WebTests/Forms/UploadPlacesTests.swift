import Testing

@testable import Web

/// Only so many send large files at once; whoever waits gets a place when one is free.
struct UploadPlacesTests {
    @Test func `a place is given back, and nobody waits for ever`() async throws {
        let places = UploadPlaces(1)
        #expect(try await places.enter(within: .zero))
        #expect(try await !places.enter(within: .zero))
        async let next = places.enter(within: .seconds(30))
        try await Task.sleep(for: .milliseconds(50))
        places.leave()
        #expect(try await next)
    }
}
