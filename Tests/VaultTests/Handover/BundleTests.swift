import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// A handed-over consultation opens whole, there, from whom it says, or not at all (K1-04, B3 63).
struct BundleTests {
    private let ours: House
    private let theirs: House
    private let strangers: House

    init() throws {
        ours = try House("우리 센터")
        theirs = try House("저쪽 센터")
        strangers = try House("모르는 센터")
    }

    @Test(
        arguments: [0, 1, 65_535, 65_536, 65_537, 131_072, 400_001],
        [1, 1_000, 65_536, 500_000]
    )
    func `what was sealed comes out, however it comes in pieces`(size: Int, step: Int) throws {
        let content = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7) })
        let file = try ours.bundle(content, to: theirs, step: max(step, 100))
        #expect(try theirs.open(file, knowing: [ours], step: max(step, 50)) == content)
    }

    @Test func `changed anywhere it is refused`() throws {
        let file = try ours.bundle(Data(repeating: 7, count: 70_000), to: theirs)
        let places =
            Array(0..<400) + stride(from: 400, to: file.count, by: 397)
            + Array((file.count - 70)..<file.count)
        for place in places {
            let refusal = #expect(throws: BundleRefusal.self, "\(place)") {
                try theirs.open(file.flipped(at: place), knowing: [ours])
            }
            #expect(refusal != nil)
        }
    }

    @Test func `cut short anywhere it says so`() throws {
        let file = try ours.bundle(Data(repeating: 7, count: 70_000), to: theirs)
        let ends =
            Array(1..<20) + stride(from: 20, to: file.count, by: 991)
            + [file.count - 64, file.count - 1]
        for end in ends {
            #expect(throws: BundleRefusal.truncated, "\(end)") {
                try theirs.open(Data(file.prefix(end)), knowing: [ours])
            }
        }
        #expect(throws: BundleRefusal.unknownFormat) { try theirs.open(Data(), knowing: [ours]) }
    }

    @Test func `more after its end is refused`() throws {
        let file = try ours.bundle(Data("끝".utf8), to: theirs)
        #expect(throws: BundleRefusal.altered) {
            try theirs.open(file + Data([0]), knowing: [ours])
        }
    }

    @Test func `another center cannot open it, nor pass it on as its own`() throws {
        let file = try ours.bundle(Data("둘만".utf8), to: theirs)
        #expect(throws: BundleRefusal.misdirected) { try strangers.open(file, knowing: [ours]) }
        #expect(throws: BundleRefusal.unknownSender) {
            try theirs.open(file, knowing: [strangers])
        }
        // Signed by somebody else than the head names.
        let forged = try ours.bundle(Data("둘만".utf8), to: theirs, signedBy: strangers.keys)
        #expect(throws: BundleRefusal.altered) { try theirs.open(forged, knowing: [ours]) }
    }

    @Test func `a bundle whose head names another recipient does not open there`() throws {
        let file = try ours.bundle(Data("둘만".utf8), to: theirs)
        let there = BundleHeader.magic.count + BundleID.byteCount + 32
        var redirected = file
        redirected.replaceSubrange(there..<there + 32, with: strangers.partner.mark)
        #expect(throws: BundleRefusal.altered) { try strangers.open(redirected, knowing: [ours]) }
    }

    @Test(arguments: ["PK\u{3}\u{4}", "<html>", "gyeot/bundle/2\n", "\u{0}"])
    func `something else is refused at its first bytes`(start: String) {
        #expect(throws: BundleRefusal.unknownFormat) {
            try theirs.open(Data(start.utf8), knowing: [ours])
        }
    }

    @Test func `two bundles of the same content have nothing in common but their head's names`()
        throws
    {
        let content = Data("같은 글".utf8)
        let (one, other) = (
            try ours.bundle(content, to: theirs), try ours.bundle(content, to: theirs)
        )
        #expect(one.suffix(200) != other.suffix(200))
        #expect(!one.contains(content))
    }
}
