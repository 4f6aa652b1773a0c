import Casework
import Storage

extension ReportFile {
    /// From now on it stays until that day; what was told of its deletion is no longer true.
    func keep(until day: Day, in transaction: Transaction) throws {
        try transaction.set(
            ClockRecord(folder: folder.id, rule: RetentionClock.kept, dueOn: day, state: .running)
        )
        try transaction.end(clock: RetentionClock.announced, of: folder.id, as: .stopped)
    }
}
