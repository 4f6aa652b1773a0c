import Casework
import Storage
import Vault

/// Goes along a center's record of acts, years of it, a stretch at a time.
enum ChainWalk {
    /// How many entries there are, and the first that does not fit.
    static func walk(_ center: CenterID, in file: Inspection) throws -> (count: Int, broken: Int?) {
        var chain = AuditChain.Walk()
        var length = 10_000
        while true {
            do {
                let stretch = try file.read {
                    try $0.audit(of: center, after: chain.count, limit: length)
                }
                guard !stretch.isEmpty else { return (chain.count, nil) }
                if let broken = chain.firstBroken(in: stretch) { return (chain.count, broken) }
            } catch StorageError.broken {
                // An entry that cannot even be read: go up to it step by step, and name it.
                guard length > 1 else { return (chain.count, chain.count + 1) }
                length = 1
            }
        }
    }
}
