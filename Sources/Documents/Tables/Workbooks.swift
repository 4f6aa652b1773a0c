package import Casework
package import Foundation

/// Reads and writes workbooks with openpyxl inside a sandbox: nothing of it touches a disk.
package struct Workbooks: Sendable {
    /// A workbook of 30,000 notes takes some seconds and 40 MiB.
    package static let limits = SandboxLimits(seconds: 150, bytes: 300 * 1_024 * 1_024)

    private let sandbox: URL
    private let limits: SandboxLimits

    package init(
        sandbox: URL = URL(filePath: "/usr/bin/bwrap"),
        limits: SandboxLimits = Workbooks.limits
    ) {
        (self.sandbox, self.limits) = (sandbox, limits)
    }

    /// Reads the rows of all sheets that are not hidden; blocks the thread until the end.
    ///
    /// - Throws: `TableTrouble`, and whatever the source and `take` throw.
    func read(
        _ source: TableSource,
        limits table: TableLimits,
        _ take: (TableRow) throws -> Void
    ) throws -> TableAccount {
        var answer = WorkbookAnswer(limits: table)
        let script = SandboxScript(
            WorkbookScripts.reading,
            arguments: [table.rows, table.columns, limits.bytes].map { String($0) },
            folder: WorkbookScripts.folder
        )
        let next = try source.open()
        var count = 0
        let end = try SandboxRun(program: sandbox, script: script, limits: limits).run(
            from: {
                guard let piece = try next() else { return nil }
                count += piece.count
                guard count <= table.bytes else { throw TableTrouble.tooLarge }
                return piece
            },
            to: { try answer.read($0, take) }
        )
        try Self.check(end)
        return try answer.finish(take)
    }

    /// Writes a workbook of one sheet; `next` gives its rows until there are no more.
    ///
    /// - Throws: `TableTrouble.noReader` where there is nothing to write with.
    package func write(
        _ sheet: SheetPlan,
        rows next: @escaping () throws -> [Cell]?,
        to take: (Data) throws -> Void
    ) throws {
        var plan: Data? = sheet.records
        var isOver = false
        let end = try SandboxRun(
            program: sandbox,
            script: SandboxScript(WorkbookScripts.writing, folder: WorkbookScripts.folder),
            limits: limits
        ).run(
            from: {
                defer { plan = nil }
                if let plan { return plan }
                guard !isOver else { return nil }
                guard let row = try next() else {
                    isOver = true
                    return SheetPlan.record(["."])
                }
                return SheetPlan.record(["r"] + row.map(\.signed))
            },
            to: take
        )
        try Self.check(end)
    }

    /// Writes a workbook of figures; blocks the thread until the end.
    ///
    /// - Throws: `TableTrouble.noReader` where there is nothing to write with.
    package func write(_ book: FigureBook, to take: (Data) throws -> Void) throws {
        var records = book.records[...]
        let end = try SandboxRun(
            program: sandbox,
            script: SandboxScript(WorkbookScripts.figures, folder: WorkbookScripts.folder),
            limits: limits
        ).run(from: { records.popFirst() }, to: take)
        try Self.check(end)
    }

    private static func check(_ end: SandboxEnd) throws(TableTrouble) {
        switch end {
        case .ended(0): return
        case .missing: throw .noReader
        case .crashed: throw .damaged
        case .tookTooLong: throw .tookTooLong
        case .tooMuch: throw .swells
        case .ended(let number):
            throw switch WorkbookScripts.End(rawValue: number) {
            case .missing: .noReader
            case .packed: .packed
            case .otherWorkbook: .otherWorkbook
            case .swells: .swells
            case .tooManyRows: .tooManyRows
            case .tooManyColumns: .tooManyColumns
            case .damaged, nil: .damaged
            }
        }
    }
}
