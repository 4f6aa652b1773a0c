import Casework
import Foundation
import TestSupport

extension Grant {
    func with(
        center: CenterID? = nil,
        folder: FolderID? = nil,
        carries: Layer? = nil,
        epoch: Int? = nil,
        key: KeyID? = nil,
        role: GrantRole? = nil,
        notAfter: Day?? = nil,
        form: GrantForm? = nil,
        wrapped: Sealed? = nil,
        granter: KeyID?? = nil,
        signature: Data?? = nil
    ) -> Grant {
        Grant(
            center: center ?? self.center,
            folder: folder ?? self.folder,
            carries: carries ?? self.carries,
            epoch: epoch ?? self.epoch,
            key: key ?? self.key,
            role: role ?? self.role,
            notAfter: notAfter ?? self.notAfter,
            form: form ?? self.form,
            wrapped: wrapped ?? self.wrapped,
            granter: granter ?? self.granter,
            signature: signature ?? self.signature
        )
    }

    /// Each thing that a grant is bound to, changed.
    static let changes: [Change<Grant>] = [
        Change("center") { $0.with(center: .random()) },
        Change("folder") { $0.with(folder: .random()) },
        Change("layer") { $0.with(carries: $0.carries == .folder ? .thread : .folder) },
        Change("epoch") { $0.with(epoch: $0.epoch + 1) },
        Change("key") { $0.with(key: .random()) },
        Change("role") { $0.with(role: $0.role == .duty ? .recovery : .duty) },
        Change("last day") {
            $0.with(notAfter: .some(($0.notAfter ?? Cast.today).adding(days: 365)))
        },
        Change("form") { $0.with(form: $0.form == .sealed ? .personal : .sealed) },
    ]
}
