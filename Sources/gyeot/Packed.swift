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
