import Casework
import Dispatch
import Foundation
import Storage
import Vault

/// What this machine needs to read, unwrap, open and scan the same notes by the same code, without a
/// page, an order or a server: on two threads, a half of the folders each.
struct LogGround {
    private let shelf: LogShelf
    private let directory: Directory

    init(_ shelf: LogShelf) throws {
        self.shelf = shelf
        directory = try shelf.database.readHere {
            try Directory(of: $0.keyCards(of: shelf.keys.center))
        }
    }

    /// Goes through everything so many times; grants are brought into the quick form before.
    func measure(_ times: Int) throws -> Timings {
        let folders = try open()
        let halves = [folders[..<(folders.count / 2)], folders[(folders.count / 2)...]]
        let clock = ContinuousClock()
        var timings = Timings()
        for _ in 0..<times {
            let begun = clock.now
            DispatchQueue.concurrentPerform(iterations: 2) { half in
                scan(halves[half])
            }
            timings.add(clock.now - begun)
        }
        return timings
    }

    private func open() throws -> [(FolderRecord, Grant)] {
        let keys = shelf.keys
        let listed = try shelf.database.readHere {
            try $0.findable(for: keys.card, in: keys.center, after: nil, limit: .max)
        }
        return try listed.map { found in
            let key = try keys.open(found.grant, directory: directory, today: shelf.today)
            return (found.folder, try keys.personalize(found.grant, carrying: key))
        }
    }

    private func scan(_ half: ArraySlice<(FolderRecord, Grant)>) {
        let matcher = Matcher(Query(LogShelf.rare, today: shelf.today))
        do {
            try shelf.database.readHere { transaction in
                for (folder, grant) in half {
                    let key = try shelf.keys.open(
                        grant,
                        directory: directory,
                        today: shelf.today
                    )
                    try transaction.eachEntry(of: folder, kinds: ["noted"]) { entry in
                        _ = try key.look(at: entry) { bytes in
                            matcher.marks(in: bytes, loosely: true) == matcher.all
                        } then: { _ in
                            true
                        }
                    }
                }
            }
        } catch {
            preconditionFailure("the shelf that was just filled opens")
        }
    }
}
