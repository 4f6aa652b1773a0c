package import Casework
package import Foundation

/// Where the bytes of a table come from: opened anew, piece by piece, as often as they are wanted.
package struct TableSource: Sendable {
    package typealias Pieces = @Sendable () throws -> Data?

    package let open: @Sendable () throws -> Pieces

    package init(open: @escaping @Sendable () throws -> Pieces) { self.open = open }

    /// The first bytes.
    func head(_ count: Int) throws -> [UInt8] {
        let next = try open()
        var head: [UInt8] = []
        while head.count < count, let piece = try next() {
            head += piece.prefix(count - head.count)
        }
        return head
    }
}

/// What was read of a file besides its rows.
package struct TableAccount: Hashable, Sendable {
    package let form: TableForm
    /// In their order; a file of text has one without a name.
    package let sheets: [TableSheet]
    /// Whether days are counted from 1904, as old spreadsheets of the Mac do.
    package let countsFrom1904: Bool
}

/// A sheet of a workbook.
package struct TableSheet: Hashable, Sendable {
    package let name: String
    /// What its owner hid is not read.
    package let isHidden: Bool

    package init(name: String, isHidden: Bool = false) {
        (self.name, self.isHidden) = (name, isHidden)
    }
}

extension TableSheet: Confidential {}
