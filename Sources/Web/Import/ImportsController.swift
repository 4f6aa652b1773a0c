import Casework
import Documents
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Storage

/// Where tables are brought, and the empty form for new ones.
struct ImportsController {
    let world: World

    func list(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let isRemoved = request.uri.queryParameters["done"] != nil
        return try await page(context, notice: isRemoved ? "imports.removed" : nil)
    }

    func bring(_ upload: Upload, _ context: OfficerContext) async throws -> Response {
        guard !upload.hasNoRoom else { throw Unavailable(keeping: nil) }
        if let refused = upload.refused.first {
            switch refused.reason {
            case .limit(.empty), .limit(.unnamed): return try await page(context, fault: .empty)
            case .limit(.tooLarge), .limit(.tooMuchTogether), .limit(.tooMany), .unread:
                return try await page(context, faultKey: "tableTrouble.tooLargeHere")
            case .busy: return try await page(context, faultKey: "tableTrouble.busy")
            case .noRoom: throw Unavailable(keeping: nil)
            }
        }
        guard let file = upload.files.first else { return try await page(context, fault: .empty) }
        do {
            let id = try await ImportDesk(world: world, context).bring(TableSource(file))
            return .redirect(to: Link.importTable(id, .columns))
        } catch let refusal as TableTrouble {
            return try await page(context, fault: refusal)
        } catch is SandboxBusy {
            return try await page(context, faultKey: "tableTrouble.busy")
        } catch StorageError.unavailable {
            throw Unavailable(keeping: nil)
        }
    }

    /// An empty form whose columns are known by their titles, with the center's codes to choose from.
    func template(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let view = DeskView(world: world, context)
        let plan = view.importForm
        do {
            let bytes = try await world.tables.run {
                var bytes = Data()
                try Workbooks().write(plan, rows: { nil }) { bytes += $0 }
                return bytes
            }
            return .table(bytes, named: "\(view.words("imports.sheet")).xlsx")
        } catch TableTrouble.noReader {
            return .table(CSVWriter.mark + CSVWriter.record(plan.titles), named: "notes.csv")
        }
    }

    private func page(
        _ context: OfficerContext,
        notice: String? = nil,
        fault: TableTrouble? = nil,
        faultKey: String? = nil
    ) async throws -> Response {
        let view = DeskView(world: world, context)
        let officer = context.officer.id
        let now = world.instant
        let tables = try await world.database.read { try $0.importTables(of: officer) }
        let key = fault.map { "tableTrouble.\($0.name)" } ?? faultKey
        let page = ImportsPage(
            frame: view.frame(back: Link.imports, isConsultations: true),
            notice: notice.map { view.words($0) },
            fault: key.map { view.words($0) },
            tables: tables.filter { $0.pieces > 0 && $0.expires > now }.map { table in
                ImportRow(
                    address: Link.importTable(table.id, table.done > 0 ? .carried : .columns),
                    brought: view.day(table.broughtOn),
                    progress: view.progress(of: table)
                )
            },
            limit: FileLimits.standard.each >> 20
        )
        return world.answer(
            page,
            in: view.language,
            status: key == nil ? .ok : .unprocessableContent
        )
    }
}

extension ImportDesk {
    init(world: World, _ context: OfficerContext) {
        self.init(world: world, keys: context.keys, address: context.address)
    }
}

extension Response {
    /// A table to take away: as bytes, kept nowhere on the way.
    static func table(_ bytes: Data, named name: String) -> Response {
        download(named: name, ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// The same for what is made while it is sent.
    static func download(named name: String, _ body: ResponseBody) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "application/octet-stream",
                .contentDisposition: FileAnswer.attachment(name),
                .contentSecurityPolicy: "sandbox; default-src 'none'; frame-ancestors 'none'",
                .cacheControl: "no-store",
            ],
            body: body
        )
    }
}

extension TableTrouble {
    /// What its words are called, without the line.
    package var name: String {
        switch self {
        case .empty: "empty"
        case .noRows: "noRows"
        case .tooLarge: "tooLarge"
        case .tooManyRows: "tooManyRows"
        case .tooManyColumns: "tooManyColumns"
        case .cellTooLong: "cellTooLong"
        case .openQuote: "openQuote"
        case .unknownLetters: "unknownLetters"
        case .notText: "notText"
        case .webPage: "webPage"
        case .packed: "packed"
        case .oldOrLocked: "oldOrLocked"
        case .otherWorkbook: "otherWorkbook"
        case .damaged: "damaged"
        case .swells: "swells"
        case .tookTooLong: "tookTooLong"
        case .noReader: "noReader"
        }
    }
}
