import Casework
import Foundation
import HTTPTypes
import TestSupport
import Testing

@testable import Web

/// What went between centers over the years stands on pages; what waits stands on the first.
struct HandoverListTests {
    @Test func `what waits comes first, and what is decided page by page`() async throws {
        try await ServedHouse.open { served in
            let director = try await AtDesk("kkeokjeong", in: served)
            try await director.meetNeighbour()
            try await AtDesk("chunhyang", in: served).meetNeighbour()
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            for isLast in [false, false, true] {
                _ = try await cheong.hand(address)
                guard !isLast else { continue }
                let asked = try await director.browser.get("/today").links(
                    beginning: "/handovers/"
                )
                _ = try await director.press(try #require(asked.first), "returns")
            }
            let (world, center) = (served.house.world, served.house.centers[0].id)
            var seen: Set<BundleID> = []
            for page in 1...3 {
                let standing = try await HandoverList.Standing(
                    of: center,
                    page: page,
                    of: 1,
                    in: world
                )
                #expect(standing.asked.count == (page == 1 ? 1 : 0))
                #expect(standing.sent.count == (page <= 2 ? 1 : 0))
                #expect(standing.hasMore == (page == 1))
                #expect(standing.sent.allSatisfy { $0.stage == .returned })
                seen.formUnion((standing.asked + standing.sent).map(\.id))
            }
            #expect(seen.count == 3)
            let waiting = try await HandoverList.Standing(of: center, page: nil, in: world)
            #expect(waiting.asked.count == 1 && waiting.sent.isEmpty && !waiting.hasMore)
            // Whatever stands in the address, there is a page.
            for (page, links) in [("1", 3), ("0", 3), ("-7", 3), ("x", 3), ("9999999999", 0)] {
                let answer = try await director.browser.get("/handovers?page=\(page)")
                #expect(answer.status == .ok)
                #expect(answer.links(beginning: "/handovers/").count == links, "\(page)")
            }
            #expect(
                try await director.browser.get("/handovers?page=2").links(beginning: "/handovers")
                    .contains("/handovers")
            )
        }
    }
}
