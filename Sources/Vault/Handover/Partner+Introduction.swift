package import Casework
package import Foundation

extension Partner {
    /// The longest file that is read; a true one has about 3 KB.
    package static let longestIntroduction = 16 * 1_024

    /// Introduces a center to another by its public key, which its signing key vouches for.
    package init(name: Bilingual, directory: Directory) {
        self.init(name: name, key: directory.center)
    }

    /// The file that one center gives to the other: JSON with public keys and no secret.
    package var introduction: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return try encoder.encode(Introduction(self))
        }
    }

    /// Reads the file of another center, whose own signature must fit its keys.
    ///
    /// - Throws: `unknownFormat` when it is no introduction, `forged` when it was changed on the way.
    package init(introduction: Data) throws(VaultError) {
        guard introduction.count <= Self.longestIntroduction,
            let read = try? JSONDecoder().decode(Introduction.self, from: introduction),
            let partner = read.partner
        else { throw .unknownFormat }
        guard let signature = partner.key.signature,
            partner.key.accepts(signature, for: partner.key.binding)
        else { throw .forged }
        self = partner
    }
}

/// The lines of an introduction file.
private struct Introduction: Codable {
    let gyeot: String
    let version: Int
    let ko: String
    let en: String
    let key: KeyID
    let center: CenterID
    let generation: Int
    let agreement: Data
    let signing: Data
    let since: String
    let signature: Data

    init(_ partner: Partner) throws(VaultError) {
        guard let signing = partner.key.signing, let since = partner.key.since,
            let signature = partner.key.signature
        else { throw .notInDirectory }
        gyeot = "introduction"
        version = 1
        (ko, en) = (partner.name.ko, partner.name.en)
        (key, center) = (partner.key.id, partner.key.center)
        generation = partner.key.generation
        agreement = partner.key.agreement
        (self.signing, self.signature) = (signing, signature)
        self.since = since.description
    }

    /// Nothing when a part is not of its kind.
    var partner: Partner? {
        guard gyeot == "introduction", version == 1, let since = Day(since),
            [ko, en].allSatisfy({ (1...200).contains($0.count) })
        else { return nil }
        return Partner(
            name: Bilingual(ko: ko, en: en),
            key: KeyCard(
                id: key,
                center: center,
                kind: .center,
                generation: generation,
                agreement: agreement,
                signing: signing,
                since: since,
                signature: signature
            )
        )
    }
}
