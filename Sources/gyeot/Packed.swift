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

    static func sampleCenters() throws -> CenterFile {
        try CenterFileReader.read(
            at: Bundle.module.bundleURL.appending(path: "centers/sample.yaml")
        )
    }
}
