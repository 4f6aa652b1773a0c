import Casework
import Testing

/// What a sentence over a released table may call the largest (D4).
struct LargestTests {
    private func largest(
        _ kinds: KeyValuePairs<String, Int>,
        alone: KeyValuePairs<String, Int> = [:]
    )
        throws -> PublishedRelease.Largest?
    {
        let rows =
            Counted.rows(kinds, in: Counted.term)
            + Counted.rows(alone, in: Counted.term, by: 1, named: "alone")
        let release = try ReleaseLedger().release(
            Counted.request(Counted.term),
            of: rows,
            on: Counted.later
        )
        let published = PublishedRelease(release)
        return published.largest(of: try #require(published.table(of: .kind)))
    }

    @Test func `where all is shown the largest is the largest`() throws {
        let seen = try largest(["abuse": 12, "bullying": 9, "credit": 6, "other": 5])
        #expect(seen?.codes == ["abuse"] && seen?.number == 12 && seen?.isOfAll == true)
    }

    @Test func `nothing is called the largest that a hidden number could reach`() throws {
        // Twelve talks of one person are hidden: the eleven that are shown are not the most.
        let seen = try largest(["abuse": 11, "bullying": 9, "other": 8], alone: ["credit": 12])
        #expect(seen?.number == 11)
        #expect(seen?.isOfAll == false)
    }

    @Test func `small hidden numbers leave the largest certain`() throws {
        let seen = try largest(["abuse": 22, "bullying": 15, "credit": 9, "other": 2])
        #expect(seen?.codes == ["abuse"] && seen?.isOfAll == true)
    }

    @Test func `a tie is named whole`() throws {
        let seen = try largest(["abuse": 11, "bullying": 11, "credit": 6, "other": 5])
        #expect(seen?.codes == ["abuse", "bullying"])
    }
}
