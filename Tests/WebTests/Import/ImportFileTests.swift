import Casework
import Documents
import Foundation
import HTTPTypes
import Pages
import Synchronization
import TestSupport
import Testing
import Web

/// Whatever is sent instead of a table is answered with what to do; what people really kept comes in.
struct ImportFileTests {
    private static let zip = Data([0x50, 0x4B, 0x05, 0x06]) + Data(count: 18)

    @Test(arguments: [
        ("empty.csv", Data(), "empty"),
        ("head.csv", Data("상담일,내용\n".utf8), "noRows"),
        ("log.xlsx", zip, "packed"),
        ("log.xlsx", Data("<!DOCTYPE html><table><tr><td>상담일</td></tr></table>".utf8), "webPage"),
        ("log.csv", Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]), "notText"),
        ("log.xls", Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), "oldOrLocked"),
        ("log.csv", Data(count: 21 << 20), "tooLargeHere"),
    ])
    func `what is no table is not taken, and the page says what to do`(
        name: String,
        bytes: Data,
        reason: String
    ) async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let answer = try await TableAtDesk.send(bytes, named: name, by: cheong)
            #expect(answer.status == .unprocessableContent)
            #expect(answer.says(served.house.words()("tableTrouble.\(reason)")))
            #expect(try served.house.raw().count("import_table") == 0)
        }
    }

    @Test func `a file of two gigabytes is left off long before its end`() async throws {
        let house = try await TestHouse.found()
        defer { house.raze() }
        let desk = ImportDesk(
            world: house.world,
            keys: try house.officer("cheong").keys,
            address: "terminal"
        )
        let line = Data(("2025-03-04," + String(repeating: "가", count: 3_000) + "\n").utf8)
        let read = Mutex(0)
        let endless = TableSource {
            {
                read.withLock { count in
                    guard count < 2 << 30 else { return nil }
                    defer { count += line.count }
                    return count == 0 ? Data("상담일,내용\n".utf8) : line
                }
            }
        }
        await #expect(throws: TableTrouble.tooLarge) { _ = try await desk.bring(endless) }
        #expect(read.withLock { $0 } < 110 << 20)
        #expect(try house.raw().count("import_table") == 0)
    }

    @Test func `letters of old Windows come in as they were`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            // 상담일,내용 / 2025-03-04,힘들다 in CP949.
            let bytes: [UInt8] =
                [0xBB, 0xF3, 0xB4, 0xE3, 0xC0, 0xCF, 0x2C, 0xB3, 0xBB, 0xBF, 0xEB, 0x0D, 0x0A]
                + Array("2025-03-04,".utf8) + [0xC8, 0xFB, 0xB5, 0xE9, 0xB4, 0xD9, 0x0D, 0x0A]
            let table = try await TableAtDesk(bytes, by: cheong)
            _ = try await table.trial()
            _ = try await table.carry()
            let list = try await cheong.browser.get("/consultations?stage=all")
            let address = try #require(
                list.links(beginning: "/consultations/").first { $0.count > 40 }
            )
            #expect(try await cheong.browser.get(address).says("힘들다"))
        }
    }

    /// `Tests/DocumentsTests/Samples/make` says what stands in it: days as days, serials and text, a
    /// formula, cells merged downwards, blanks at the ends, a year of five digits, a hidden sheet.
    @Test func `a workbook that LibreOffice wrote comes in, and what fails is told`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let sample = URL(filePath: #filePath).deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent()
                .appending(path: "DocumentsTests/Samples/kept.xlsx")
            let table = try await TableAtDesk(
                Data(contentsOf: sample),
                named: "kept.xlsx",
                by: cheong
            )
            let trial = try await table.trial()
            let words = served.house.words()
            #expect(trial.says("20224.3.5") && trial.says(words("importTrouble.yearBeyond")))
            #expect(trial.says(words("imports.summary", ["passing": "3", "failing": "2"])))
            _ = try await table.carry()
            let list = try await cheong.browser.get("/consultations?stage=all")
            #expect(list.says("버들") && list.says("까치") && !list.says("보이지 않아야"))
            let addresses = list.links(beginning: "/consultations/").filter { $0.count > 40 }
            var pages = ""
            for address in addresses { pages += try await cheong.browser.get(address).text }
            #expect(addresses.count == 2)
            #expect(pages.contains("저자 순서를 물었다.") && pages.contains("뒤에 빈칸"))
            #expect(pages.contains("이듬해") && !pages.contains("보이지 않아야"))
        }
    }

    @Test func `our own form has a title for everything, and comes in as it is filled`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let form = try await cheong.browser.get("/imports/template")
            #expect(form.headers[.contentDisposition]?.contains(".xlsx") == true)
            let bytes = Data(form.bytes)
            let titles = try await SandboxLine().run {
                var titles: [String] = []
                _ = try TableReader().read(TableSource.of(bytes)) {
                    titles += $0.cells.map(\.shown)
                }
                return titles
            }
            #expect(titles.count > 40 && Set(titles).count == titles.count)
            let empty = try await TableAtDesk.send(bytes, named: "form.xlsx", by: cheong)
            #expect(empty.says(served.house.words()("tableTrouble.noRows")))
            // The same columns as text, with one row.
            let row = titles.map { title in
                title == titles[0] ? "2025-03-04" : title.contains("들은") ? "말했다." : ""
            }
            let text = titles.joined(separator: ",") + "\n" + row.joined(separator: ",") + ",\n"
            let table = try await TableAtDesk(text, by: cheong)
            let columns = try await table.form("columns")
            let chosen = titles.indices.map { columns["column-\($0)"] }
            #expect(!chosen.contains("nothing") && Set(chosen).count == titles.count)
        }
    }
}

extension TableSource {
    /// Bytes that are there already.
    static func of(_ bytes: Data) -> TableSource {
        TableSource {
            let rest = Mutex<[Data]>([bytes])
            return { rest.withLock { $0.popLast() } }
        }
    }
}
