package import Foundation

/// A folder's or a thread's key, wrapped so that one holder of a key can open it.
package struct Grant: Hashable, Sendable {
    package let center: CenterID
    package let folder: FolderID
    package let carries: Layer
    package let epoch: Int
    package let key: KeyID
    package let role: GrantRole
    package let notAfter: Day?
    package let form: GrantForm
    package let wrapped: Sealed
    /// The signing key of the officer who granted; nobody at intake, which holds no private key.
    package let granter: KeyID?
    package let signature: Data?

    package init(
        center: CenterID,
        folder: FolderID,
        carries: Layer,
        epoch: Int,
        key: KeyID,
        role: GrantRole,
        notAfter: Day? = nil,
        form: GrantForm,
        wrapped: Sealed,
        granter: KeyID?,
        signature: Data?
    ) {
        self.center = center
        self.folder = folder
        self.carries = carries
        self.epoch = epoch
        self.key = key
        self.role = role
        self.notAfter = notAfter
        self.form = form
        self.wrapped = wrapped
        self.granter = granter
        self.signature = signature
    }

    /// Whether it still opens on a day; what was shared until one is closed after it.
    package func holds(on day: Day) -> Bool { notAfter.map { day <= $0 } ?? true }
}

/// Why somebody holds a grant.
package enum GrantRole: String, CaseIterable, Sendable {
    /// On duty when the report came; dropped when it is assigned.
    case duty
    case assigned
    /// Keeps the center's own secrets.
    case keeper
    case reporter
    case recovery
}

/// How a grant is wrapped.
package enum GrantForm: String, CaseIterable, Sendable {
    /// By HPKE to the public key.
    case sealed
    /// Under the holder's own symmetric key, after the first opening: lists open at once.
    case personal
}

/// The thread's key, sealed under the folder's key, so that whoever opens the folder reads the thread.
package struct ThreadKeyRecord: Hashable, Sendable {
    package let center: CenterID
    package let folder: FolderID
    package let epoch: Int
    package let folderEpoch: Int
    package let wrapped: Sealed

    package init(
        center: CenterID,
        folder: FolderID,
        epoch: Int,
        folderEpoch: Int,
        wrapped: Sealed
    ) {
        self.center = center
        self.folder = folder
        self.epoch = epoch
        self.folderEpoch = folderEpoch
        self.wrapped = wrapped
    }
}
