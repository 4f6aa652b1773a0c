import Foundation

/// Where the files lie that these tests read.
enum Place {
    static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    static let root = tests.deletingLastPathComponent().deletingLastPathComponent()
    static let sample = root.appending(path: "centers/sample.yaml")
    static let holidays = root.appending(path: "regulations/holidays.yaml")
}
