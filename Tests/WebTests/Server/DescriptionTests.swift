import TestSupport
import Testing
import Web

/// A server's parts are named when it starts, and nothing that they hold is written down.
struct DescriptionTests {
    @Test func `what the server is made of is not written down`() async throws {
        let house = try await TestHouse.found()
        let beat = Heartbeat(world: house.world)
        for written in ["\(house.world)", "\(beat)", String(reflecting: beat)] {
            #expect(written.contains("‹sealed›") && written.count < 200)
        }
        var dumped = ""
        dump(beat, to: &dumped)
        #expect(!dumped.contains("mustache") && dumped.count < 400)
    }
}
