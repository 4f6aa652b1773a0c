import GRDB

/// What can go wrong with the file; never says what was being written.
package enum StorageError: Error, CaseIterable, Sendable {
    /// Disk full, home read-only, file locked too long: nothing was kept, and trying again may help.
    case unavailable
    /// Something with this key is there already.
    case duplicate
    /// Somebody else wrote to the folder first; load again and decide again.
    case moved
    /// The center's people or keys changed since they were read; read again and seal again.
    case rosterChanged
    /// A later version of the house has written here; start that one.
    case tooNew
    /// A rule of the schema was broken, or the file is damaged.
    case broken

    static func naming(_ error: any Error) -> any Error {
        // A row that does not decode carries itself and its statement along; leave them here.
        if error is RowDecodingError { return StorageError.broken }
        guard let error = error as? DatabaseError else { return error }
        switch error.resultCode {
        case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_BUSY, .SQLITE_LOCKED,
            .SQLITE_CANTOPEN, .SQLITE_NOMEM, .SQLITE_PERM, .SQLITE_ABORT, .SQLITE_INTERRUPT:
            return StorageError.unavailable
        case .SQLITE_CONSTRAINT:
            switch error.extendedResultCode {
            case .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_UNIQUE:
                return StorageError.duplicate
            default: return StorageError.broken
            }
        default: return StorageError.broken
        }
    }

    static func told<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch { throw naming(error) }
    }
}
