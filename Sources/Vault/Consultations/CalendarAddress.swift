package import Casework
import Crypto
package import Foundation

/// The secret address of an officer's calendar: 130 bits that only the officer's calendar keeps.
///
/// The server keeps a trace of it and a public key that follows from it; what goes into the calendar
/// is sealed to that key, so that nothing but the address opens it.
package struct CalendarAddress: Sendable {
    private static let length = 26
    private let letters: String

    /// Draws a new one.
    package static func new() -> CalendarAddress {
        var generator = SystemRandomNumberGenerator()
        let letters = (0..<length).compactMap { _ in
            Crockford.alphabet.randomElement(using: &generator)
        }
        return CalendarAddress(letters: String(letters).lowercased())
    }

    private init(letters: String) { self.letters = letters }

    /// Reads the last part of a path, or nothing if it is none of ours.
    package init?(path: some StringProtocol) {
        let known = Set(String(Crockford.alphabet).lowercased())
        guard path.count == Self.length, path.allSatisfy(known.contains) else { return nil }
        self.init(letters: String(path))
    }

    /// What stands in the address.
    package var path: String { letters }

    /// What the server keeps of it.
    package var trace: Data { derive("trace", count: 32) }

    /// The public key to which meetings are sealed.
    package var agreement: Data {
        get throws { try key.publicKey.rawRepresentation }
    }

    /// An id for a meeting that says nothing of the consultation.
    package func id(of folder: FolderID) -> String {
        Hexadecimal.text(derive("meeting/\(folder)", count: 16)) + "@gyeot"
    }

    /// Opens what was sealed for this calendar.
    package func open(_ sealed: Sealed, of folder: FolderID, by officer: OfficerID) throws
        -> CalendarMeeting
    {
        let opened = try Wrap.unwrap(
            sealed,
            with: derive("agreement", count: 32),
            bound: Self.binding(folder, officer)
        )
        return try Content.decode(CalendarMeeting.self, from: Padding.unpad(opened))
    }

    /// Seals a meeting for the calendar of an officer, with its public key alone.
    package static func seal(
        _ meeting: CalendarMeeting,
        of folder: FolderID,
        for officer: OfficerID,
        to agreement: Data
    ) throws -> Sealed {
        try Wrap.wrap(
            Padding.pad(Content.encode(meeting), to: Padding.small),
            to: agreement,
            bound: binding(folder, officer)
        )
    }

    private static func binding(_ folder: FolderID, _ officer: OfficerID) -> Binding {
        Binding("calendar").with(officer).with(folder)
    }

    private var key: XWingMLKEM768X25519.PrivateKey {
        get throws {
            try XWingMLKEM768X25519.PrivateKey(
                seedRepresentation: derive("agreement", count: 32),
                publicKey: nil
            )
        }
    }

    private func derive(_ purpose: String, count: Int) -> Data {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: Data(letters.utf8)),
            info: Binding("calendar/\(purpose)").bytes,
            outputByteCount: count
        ).withUnsafeBytes { Data($0) }
    }
}

extension CalendarAddress: Confidential {}
