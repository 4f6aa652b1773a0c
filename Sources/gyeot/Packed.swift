import Casework
import Foundation
import Regulations

/// What travels with the program: the sample center file and the table of holidays.
enum Packed {
    static func holidays() throws -> Holidays {
        try HolidaysReader.read(
            at: Bundle.module.bundleURL.appending(path: "regulations/holidays.yaml")
        )
    }

    /// The table, and the days that a center adds to it in a file of its own.
    static func holidays(andOwn path: String?) throws -> Holidays {
        let table = try holidays()
        guard let path else { return table }
        return table.adding(try HolidaysReader.readOwn(at: SetupFile(path).path, named: path))
    }

    /// The laws that run beside every regulation (E2).
    static func statutes() throws -> Regulation {
        let path = Bundle.module.bundleURL.appending(path: "regulations/statutes.yaml")
        return try RegulationReader.read(at: path, named: "statutes.yaml").regulation
    }

    /// The usual words of a center, for one that begins in the browser.
    static func usualCenters() throws -> CenterFile {
        try CenterFileReader.read(
            at: Bundle.module.bundleURL.appending(path: "centers/usual.yaml")
        )
    }

    /// The usual lists of codes, for a center that wrote none of its own.
    static func usualCodes() throws -> CodeBook {
        let books = try usualCenters().centers.map(\.counselling.codes)
        return books.first { !$0.isEmpty } ?? CodeBook(lists: [:])
    }

    static func sampleCenters() throws -> CenterFile {
        try CenterFileReader.read(
            at: Bundle.module.bundleURL.appending(path: "centers/sample.yaml")
        )
    }
}
