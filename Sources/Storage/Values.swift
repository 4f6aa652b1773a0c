import Casework
import Foundation
import GRDB

extension Identifier: DatabaseValueConvertible {
    var databaseValue: DatabaseValue { bytes.databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
        Data.fromDatabaseValue(value).flatMap { Self(bytes: $0) }
    }
}

extension Day: DatabaseValueConvertible {
    var databaseValue: DatabaseValue { description.databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> Day? {
        String.fromDatabaseValue(value).flatMap { Day($0) }
    }
}

extension Sealed: DatabaseValueConvertible {
    var databaseValue: DatabaseValue { bytes.databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> Sealed? {
        Data.fromDatabaseValue(value).map { Sealed(bytes: $0) }
    }
}

/// Straight from the statement: through a column's value, a row of a search would cost as much as opening
/// what it holds.
extension Identifier: StatementColumnConvertible {
    init?(sqliteStatement statement: SQLiteStatement, index: CInt) {
        self.init(bytes: Data(sqliteStatement: statement, index: index))
    }
}

extension Day: StatementColumnConvertible {
    init?(sqliteStatement statement: SQLiteStatement, index: CInt) {
        self.init(String(sqliteStatement: statement, index: index))
    }
}

extension Sealed: StatementColumnConvertible {
    init?(sqliteStatement statement: SQLiteStatement, index: CInt) {
        self.init(bytes: Data(sqliteStatement: statement, index: index))
    }
}

extension Row {
    /// A column's value; a damaged one ends the request and not, as a subscript would, the server.
    func read<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
        try decode(forColumn: column)
    }

    /// A word of one of the house's closed lists, by its place.
    func word<Word: RawRepresentable<String>>(atIndex index: Int) throws -> Word {
        guard let word = Word(rawValue: try decode(String.self, atIndex: index)) else {
            throw StorageError.broken
        }
        return word
    }

    /// A word of one of the house's closed lists; the schema's CHECK keeps all others out.
    func word<Word: RawRepresentable<String>>(_ column: String) throws -> Word {
        guard let word = Word(rawValue: try read(column)) else { throw StorageError.broken }
        return word
    }
}
