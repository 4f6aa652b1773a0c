import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// The secret address of a calendar opens what was sealed for it, and nothing else does (D1.9).
struct CalendarAddressTests {
    private let officer = OfficerID.random()
    private let folder = FolderID.random()
    private let meeting = CalendarMeeting(
        number: FolderNumber(year: 2026, ordinal: 14),
        appointment: Appointment(day: TestHouse.day, time: TimeOfDay(hour: 14, minute: 30))
    )

    private func sealed(for address: CalendarAddress) throws -> Sealed {
        try CalendarAddress.seal(meeting, of: folder, for: officer, to: address.agreement)
    }

    @Test
    func `what stands in the address is all that is needed to open, and a public key to seal`()
        throws
    {
        let made = CalendarAddress.new()
        let read = try #require(CalendarAddress(path: made.path))
        #expect(read.trace == made.trace)
        #expect(try read.agreement == made.agreement)
        #expect(try read.open(sealed(for: made), of: folder, by: officer) == meeting)
    }

    @Test
    func `another address, another officer, another consultation and a changed bit open nothing`()
        throws
    {
        let address = CalendarAddress.new()
        let sealed = try sealed(for: address)
        #expect(throws: VaultError.self) {
            try CalendarAddress.new().open(sealed, of: folder, by: officer)
        }
        #expect(throws: VaultError.self) {
            try address.open(sealed, of: folder, by: .random())
        }
        #expect(throws: VaultError.self) {
            try address.open(sealed, of: .random(), by: officer)
        }
        var bytes = sealed.bytes
        bytes[bytes.count / 2] ^= 1
        let changed = Sealed(bytes: bytes)
        #expect(throws: VaultError.self) { try address.open(changed, of: folder, by: officer) }
    }

    /// The number of a consultation may not be told by how long it is (K2-10).
    @Test func `meetings are as long as one another`() throws {
        let address = CalendarAddress.new()
        let late = CalendarMeeting(
            number: FolderNumber(year: 2026, ordinal: 123_456),
            appointment: Appointment(day: TestHouse.day)
        )
        let other = try CalendarAddress.seal(
            late,
            of: folder,
            for: officer,
            to: address.agreement
        )
        #expect(try other.bytes.count == sealed(for: address).bytes.count)
    }

    @Test func `a meeting's id is its own, and tells neither consultation nor address`() throws {
        let (one, other) = (CalendarAddress.new(), CalendarAddress.new())
        #expect(one.id(of: folder) == one.id(of: folder))
        #expect(one.id(of: folder) != one.id(of: .random()))
        #expect(one.id(of: folder) != other.id(of: folder))
        #expect(!one.id(of: folder).contains(folder.description))
        #expect(!one.id(of: folder).contains(one.path))
    }

    @Test(arguments: ["", "short", "0123456789abcdefghjkmnpqr", "0123456789abcdefghjkmnpqrstu"])
    func `what is no address of ours is none`(path: String) {
        #expect(CalendarAddress(path: path) == nil)
    }

    @Test func `letters outside the alphabet, a path and capitals are none of ours`() throws {
        let path = CalendarAddress.new().path
        for wrong in ["u" + path.dropFirst(), "/" + path.dropFirst(), "가" + path.dropFirst()] {
            #expect(CalendarAddress(path: wrong) == nil)
        }
        #expect(CalendarAddress(path: path) != nil)
        #expect(Set((0..<200).map { _ in CalendarAddress.new().path }).count == 200)
        #expect("\(CalendarAddress.new())" == "‹sealed›")
    }
}
