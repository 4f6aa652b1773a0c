package import Casework
import Foundation

/// Whose folder a grant or a thread key belongs to.
package struct Place: Sendable {
    package let center: CenterID
    package let folder: FolderID

    package init(center: CenterID, folder: FolderID) {
        (self.center, self.folder) = (center, folder)
    }
}

extension LayerKey {
    /// Wraps this key to one holder; an officer signs it, intake has nothing to sign with.
    package func grant(
        to card: KeyCard,
        as role: GrantRole,
        notAfter: Day? = nil,
        in place: Place,
        signedBy signer: OfficerKeys? = nil
    ) throws -> Grant {
        try grant(
            to: card,
            as: role,
            notAfter: notAfter,
            in: place,
            signing: signer.map { signer in (signer.card, { try signer.sign($0) }) }
        )
    }

    /// Wraps this key to one holder in the name of the center itself: after a recovery nobody else is there
    /// who could sign.
    package func grant(
        to card: KeyCard,
        as role: GrantRole,
        in place: Place,
        signedBy center: CenterKeys
    ) throws -> Grant {
        try grant(
            to: card,
            as: role,
            notAfter: nil,
            in: place,
            signing: (center.card.id, { try center.sign($0) })
        )
    }

    private func grant(
        to card: KeyCard,
        as role: GrantRole,
        notAfter: Day?,
        in place: Place,
        signing: (key: KeyID, sign: (Binding) throws -> Data)?
    ) throws -> Grant {
        let binding = Self.binding(
            place,
            layer,
            epoch,
            card.id,
            role: role,
            notAfter: notAfter,
            form: .sealed
        )
        let wrapped = try Wrap.wrap(bytes, to: card.agreement, bound: binding)
        return Grant(
            center: place.center,
            folder: place.folder,
            carries: layer,
            epoch: epoch,
            key: card.id,
            role: role,
            notAfter: notAfter,
            form: .sealed,
            wrapped: wrapped,
            granter: signing?.key,
            signature: try signing?.sign(binding.with(wrapped.bytes))
        )
    }

    static func binding(
        _ place: Place,
        _ layer: Layer,
        _ epoch: Int,
        _ key: KeyID,
        role: GrantRole,
        notAfter: Day?,
        form: GrantForm
    ) -> Binding {
        Binding("grant").with(form.rawValue).with(place.center).with(place.folder)
            .with(layer.rawValue).with(epoch).with(key).with(role.rawValue)
            .with(notAfter.map { Data($0.description.utf8) })
    }

    static func binding(of grant: Grant, form: GrantForm) -> Binding {
        binding(
            Place(center: grant.center, folder: grant.folder),
            grant.carries,
            grant.epoch,
            grant.key,
            role: grant.role,
            notAfter: grant.notAfter,
            form: form
        )
    }
}
