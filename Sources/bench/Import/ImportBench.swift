import ArgumentParser
import Casework
import Foundation
import Storage
import Web

/// How long somebody waits who brings ten years of a spreadsheet in, and what the server holds for it.
struct ImportBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bringing a table of old counselling logs in."
    )

    @Option(help: "How many rows the table has.")
    var rows = 30_000

    @Option(help: "To how many consultations they belong.")
    var consultations = 5_000

    @Flag(help: "As a workbook instead of CSV.")
    var workbook = false

    @Option(help: "The folder in which the home is made.")
    var folder = FileManager.default.temporaryDirectory.path

    func validate() throws {
        guard rows > 0, consultations > 0 else { throw ValidationError("At least one of each.") }
    }

    func run() async throws {
        let home = try await TrialHome(in: URL(filePath: folder))
        defer { home.remove() }
        guard let officer = home.center.officers.first(where: \.officer.isOnDuty) else {
            throw Trouble.missing("an officer on duty")
        }
        try home.database.close()
        let table = OldTable(rows: rows, matters: consultations)
        let bytes = try workbook ? table.workbook() : table.text()
        print("\(rows) rows, \(bytes.count >> 20) MiB of \(workbook ? "XLSX" : "CSV")")
        let server = try Server(home.folder)
        defer { server.stop() }
        _ = try server.firstAnswer("/report", server.reporter)
        let seat = try Seat(officer, server, patience: 300)
        _ = try seat.signIn()
        let name = workbook ? "old.xlsx" : "old.csv"
        let bringing = TableBringing(seat)
        let address = try bringing.bring(bytes, named: name)
        try bringing.choose(OldTable.targets, at: address)
        try bringing.tryOut(address)
        try bringing.carry(address)
        let again = try bringing.bring(bytes, named: name)
        try bringing.choose(OldTable.targets, at: again)
        try bringing.tryOut(again)
        if let memory = server.memory {
            print("server memory at most \(memory.most.words) MiB")
        }
    }
}
