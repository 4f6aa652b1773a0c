import Casework
import Documents
import Foundation

/// A spreadsheet as a center kept it for years: a meeting a row, a few hundred letters each.
struct OldTable {
    let rows: Int
    let matters: Int

    static let targets = ["matter", "day", "person", "client", "kind", "channel", "heard"]
    private static let titles = ["상담번호", "상담일", "내담자", "구분", "유형", "접수경로", "내용"]

    func text() -> [UInt8] {
        var bytes = Array((Self.titles.joined(separator: ",") + "\n").utf8)
        for row in 0..<rows { bytes += (cells(row).joined(separator: ",") + "\n").utf8 }
        return bytes
    }

    func workbook() throws -> [UInt8] {
        let plan = SheetPlan(name: "old", columns: Self.titles.map { .init($0, width: 14) })
        var (row, bytes) = (0, [UInt8]())
        try Workbooks().write(
            plan,
            rows: {
                defer { row += 1 }
                return row < rows ? cells(row).map(Cell.text) : nil
            },
            to: { bytes += $0 }
        )
        return bytes
    }

    private func cells(_ row: Int) -> [String] {
        let matter = row % matters
        let (month, day) = (1 + row / matters % 12, 1 + row % 28)
        return [
            "\(2015 + matter % 10)-\(matter)", "\(2015 + matter % 10).\(month).\(day)",
            "가명 \(matter)", "master", "bullying", "mail", Telling(number: row).told(bytes: 560),
        ]
    }
}
