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

extension Row {
    /// A column's value; a damaged one ends the request and not, as a subscript would, the server.
    func read<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
        try decode(forColumn: column)
    }

    /// A word of one of the house's closed lists; the schema's CHECK keeps all others out.
    func word<Word: RawRepresentable<String>>(_ column: String) throws -> Word {
        guard let word = Word(rawValue: try read(column)) else { throw StorageError.broken }
        return word
    }
}
