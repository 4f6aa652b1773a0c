import Casework
import Documents
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

extension World {
    /// A book of tables as a workbook; made in the sandbox, one at a time.
    func workbook(_ book: FigureBook, named name: String) async throws -> Response {
        let bytes = try await papers.run {
            var bytes = Data()
            try Workbooks().write(book) { bytes += $0 }
            return bytes
        }
        return download(
            bytes,
            named: "\(name).xlsx",
            as: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        )
    }

    /// The same as text.
    func text(_ book: FigureBook, named name: String) -> Response {
        download(book.text, named: "\(name).csv", as: "text/csv; charset=utf-8")
    }

    /// A file for saving, kept by no browser.
    func download(_ bytes: Data, named name: String, as type: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: type,
                .contentDisposition: FileAnswer.attachment(name),
                .contentSecurityPolicy: "sandbox; default-src 'none'; frame-ancestors 'none'",
                .cacheControl: "no-store",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
