package import Casework
import Crypto
import Foundation

/// The code with which a reporter comes back: 100 bits that only the reporter keeps.
///
/// Everything else follows from it by HKDF. There is no slow derivation: at 100 bits it would only
/// give strangers a handle on the processor and leave a trace in the answer's time.
package struct Receipt: Sendable {
    private static let length = 20
    private let values: [Int]

    private init(values: [Int]) { self.values = values }

    /// Reads what a reporter typed, or nothing: a typing error is caught before anything is looked up.
    package init?(typed: String) {
        guard let typed = Crockford.values(typed: typed, atMost: Self.length + 1),
            typed.count == Self.length + 1,
            CheckCharacter.value(of: Array(typed.dropLast())) == typed.last
        else { return nil }
        self.init(values: Array(typed.dropLast()))
    }

    /// How many letters of a code.
    package static let letters = length + 1

    /// How many letters somebody typed, blanks and hyphens aside; nothing where it is no code at all.
    package static func letters(typed: String) -> Int? {
        Crockford.values(typed: typed, atMost: 4 * letters)?.count
    }

    /// Takes the first 100 of at least 104 bits.
    private init(bits: Data) {
        self.init(
            values: Crockford.text(bits).prefix(Self.length).compactMap {
                Crockford.alphabet.firstIndex(of: $0)
            }
        )
    }

    /// Five groups of four, and the check character by itself.
    package var groups: [String] {
        let characters = (values + [CheckCharacter.value(of: values)])
            .map { Crockford.alphabet[$0] }
        return stride(from: 0, to: characters.count, by: 4).map {
            String(characters[$0..<min($0 + 4, characters.count)])
        }
    }

    /// The code on one line, as a field of a page carries it.
    package var code: String { groups.joined(separator: "-") }

    /// Where the thread is found; says nothing about the code.
    package var lookup: KeyID {
        guard let id = KeyID(bytes: derive("lookup", count: KeyID.byteCount)) else {
            preconditionFailure("sixteen bytes were derived")
        }
        return id
    }

    /// The public half of the reporter's own key, to which the thread's key is granted.
    package func card(in center: CenterID) throws -> KeyCard {
        let key = try XWingMLKEM768X25519.PrivateKey(
            seedRepresentation: derive("agreement", count: 32),
            publicKey: nil
        )
        return KeyCard(
            id: lookup,
            center: center,
            kind: .receipt,
            agreement: key.publicKey.rawRepresentation
        )
    }

    /// Opens the thread's key; the officers' layer stays closed to every receipt.
    package func open(_ grant: Grant, directory: Directory) throws -> LayerKey {
        guard grant.key == lookup, grant.carries == .thread else { throw VaultError.cannotOpen }
        try directory.verify(grant)
        let opened = try Wrap.unwrap(
            grant.wrapped,
            with: derive("agreement", count: 32),
            bound: LayerKey.binding(of: grant, form: .sealed)
        )
        return LayerKey(layer: .thread, epoch: grant.epoch, key: SymmetricKey(data: opened))
    }

    private func derive(_ purpose: String, count: Int) -> Data {
        let secret = SymmetricKey(data: values.map(UInt8.init))
        return HKDF<SHA256>.deriveKey(
            inputKeyMaterial: secret,
            info: Binding("receipt/\(purpose)").bytes,
            outputByteCount: count
        ).withUnsafeBytes { Data($0) }
    }
}

extension Receipt: Confidential {}

extension Receipt {
    /// A receipt that was never given out, to be looked up in place of a mistyped one.
    package static func nobodys(server: ServerKey) -> Receipt {
        Receipt(bits: server.derive(Binding("nobodys-receipt"), count: 13))
    }

    /// The receipt that belongs to a draft: the same page sent twice gives the same one.
    init(of draft: Draft, server: ServerKey) {
        self.init(bits: server.derive(Binding("receipt").with(draft.bits), count: 13))
    }
}
