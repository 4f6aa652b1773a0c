package import Casework
import Crypto
import Foundation

extension ReleaseRecord {
    /// Seals a release to whoever counts, signed by the officer who makes it.
    package static func seal(
        _ release: Release,
        sequence: Int,
        on day: Day,
        by officer: OfficerKeys,
        to statistics: KeyCard
    ) throws -> ReleaseRecord {
        let figures = try Content.encode(PublishedRelease(release))
        let key = SymmetricKey(size: .bits256)
        let place = place(officer.center, sequence)
        let wrapped = try Wrap.wrap(
            key.withUnsafeBytes { Data($0) },
            to: statistics.agreement,
            bound: place
        )
        let counted = try Box.seal(release.bytes, under: key, bound: place.with(figures))
        let bare = ReleaseRecord(
            center: officer.center,
            sequence: sequence,
            officer: officer.officer,
            releasedOn: day,
            figures: figures,
            wrapped: wrapped,
            counted: counted,
            signature: Data()
        )
        return ReleaseRecord(
            center: bare.center,
            sequence: sequence,
            officer: bare.officer,
            releasedOn: day,
            figures: figures,
            wrapped: wrapped,
            counted: counted,
            signature: try officer.sign(bare.signed)
        )
    }

    /// Opens what was hidden and what was counted.
    ///
    /// - Throws: `cannotOpen` for another center's; `unknownFormat` for what is no release.
    package func open(with keys: CenterKeys) throws -> Release {
        let place = Self.place(center, sequence)
        let key = SymmetricKey(data: try keys.unwrapForCounting(wrapped, bound: place))
        let opened = try Box.open(counted, under: key, bound: place.with(figures))
        guard let release = Release(bytes: opened) else { throw VaultError.unknownFormat }
        return release
    }

    /// What was published, whoever asks.
    package func published() throws -> PublishedRelease {
        try Content.decode(PublishedRelease.self, from: figures)
    }

    fileprivate var signed: Binding {
        Self.place(center, sequence).with(officer).with(releasedOn).with(figures)
            .with(wrapped.bytes).with(counted.bytes)
    }

    private static func place(_ center: CenterID, _ sequence: Int) -> Binding {
        Binding("release").with(center).with(sequence)
    }
}

extension Directory {
    /// Accepts all releases of the center, from the first on, each signed by an officer of the center.
    package func verify(_ releases: [ReleaseRecord]) throws(VaultError) {
        for (index, release) in releases.enumerated() {
            guard release.center == center.center, release.sequence == index + 1,
                isSigned(release.signature, by: release.officer, release.signed)
            else { throw .forged }
        }
    }
}
