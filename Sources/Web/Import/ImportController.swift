import Casework
import Documents
import Foundation
import Hummingbird
import Pages
import Storage

/// One table on its way in, step by step; whose it is not finds nothing there.
struct ImportController {
    let world: World
    /// How long one press of the button works; the keys are open no longer than a request.
    private static let atOnce = Duration.seconds(10)

    func columns(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let (desk, record, plan) = try await open(context)
        return try await columnsPage(desk, record, plan, [], context)
    }

    func chooseColumns(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        var (desk, record, plan) = try await open(context)
        plan.targets = plan.targets.indices.map {
            ImportTarget(rawValue: form["column-\($0)"]) ?? .nothing
        }
        let closing = form["closing"]
        // What is chosen anew is tried anew before any row is left out.
        plan.onlyPassing = false
        plan.closing = world.counselling(of: context.officer.center).codes[.outcomes][closing]?.code
        var faults = plan.faults.map { FormFault("columns", "importPlan.\($0.rawValue)") }
        let year = form.trimmed("year")
        plan.year = Int(year).flatMap { (1950...2199).contains($0) ? $0 : nil }
        if !year.isEmpty, plan.year == nil { faults.append(FormFault("year", "imports.yearFault")) }
        guard faults.isEmpty else {
            return try await columnsPage(desk, record, plan, faults, context)
        }
        try await desk.decide(plan, of: record.id)
        return .redirect(to: Link.importTable(record.id, .values))
    }

    func values(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let (desk, record, plan) = try await open(context)
        let tally = try await desk.tryOut(record, plan)
        let view = DeskView(world: world, context)
        return answer(
            view.page(of: record, .values, values: view.values(tally, record, plan)),
            view
        )
    }

    func chooseValues(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        var (desk, record, plan) = try await open(context)
        let codes = world.counselling(of: context.officer.center).codes
        for field in form.fields where field.name.hasSuffix("-list") {
            let name = String(field.name.dropLast("-list".count))
            guard let list = CodeListName(rawValue: field.value) else { continue }
            let code = form[name]
            guard code.isEmpty || codes[list][code] != nil else { continue }
            plan.values[list, form["\(name)-value"]] = code
        }
        plan.onlyPassing = false
        try await desk.decide(plan, of: record.id)
        return .redirect(to: Link.importTable(record.id, .trial))
    }

    func trial(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let (desk, record, plan) = try await open(context)
        return try await trialPage(desk, record, plan, [], context)
    }

    /// The failing rows with the same columns, and behind them why.
    func failingRows(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let (desk, record, plan) = try await open(context)
        let view = DeskView(world: world, context)
        let bytes = try await desk.failingTable(record, plan) {
            view.words("importTrouble.\($0.rawValue)")
        }
        return .table(bytes, named: "failing-rows.csv")
    }

    func progress(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let (desk, record, plan) = try await open(context)
        let view = DeskView(world: world, context)
        let tally = record.done < record.rows ? nil : try await desk.tryOut(record, plan)
        let isGoing = request.uri.queryParameters["going"] != nil
        return answer(
            view.page(
                of: record,
                .carried,
                progress: view.shownProgress(of: record, isGoing, tally)
            ),
            view
        )
    }

    func carry(_ form: Form, _ request: Request, _ context: OfficerContext) async throws -> Response
    {
        var (desk, record, plan) = try await open(context)
        if form["only"] == "passing", !plan.onlyPassing {
            plan.onlyPassing = true
            try await desk.decide(plan, of: record.id)
        }
        do {
            _ = try await desk.carry(record, plan, for: Self.atOnce)
        } catch ImportRefusal.rowsFail {
            let fault = FormFault("trial", "importRefusal.\(ImportRefusal.rowsFail.rawValue)")
            return try await trialPage(desk, record, plan, [fault], context)
        } catch StorageError.unavailable {
            throw Unavailable(keeping: form)
        } catch StorageError.moved {
            // Pressed twice: the other one goes on.
        }
        return .redirect(to: Link.importTable(record.id, .carried) + "?going=1")
    }

    func remove(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let (desk, record, _) = try await open(context)
        try await desk.discard(record.id)
        return .redirect(to: Link.imports + "?done=removed")
    }

    private func open(_ context: OfficerContext) async throws -> (
        desk: ImportDesk, record: ImportRecord, plan: ImportPlan
    ) {
        let desk = ImportDesk(world: world, context)
        guard let id = context.parameters.get("import").flatMap({ ImportID($0) }),
            let (record, plan) = try await desk.find(id)
        else { throw HTTPError(.notFound) }
        return (desk, record, plan)
    }

    private func trialPage(
        _ desk: ImportDesk,
        _ record: ImportRecord,
        _ plan: ImportPlan,
        _ faults: [FormFault],
        _ context: OfficerContext
    ) async throws -> Response {
        let tally = try await desk.tryOut(record, plan)
        let view = DeskView(world: world, context)
        return answer(
            view.page(
                of: record,
                .trial,
                faults: faults,
                trial: view.trial(tally, record, plan)
            ),
            view,
            isFaulty: !faults.isEmpty
        )
    }

    private func columnsPage(
        _ desk: ImportDesk,
        _ record: ImportRecord,
        _ plan: ImportPlan,
        _ faults: [FormFault],
        _ context: OfficerContext
    ) async throws -> Response {
        let view = DeskView(world: world, context)
        let first = try await desk.firstRow(of: record, plan)
        let columns = view.columns(record, plan, first, faults)
        return answer(
            view.page(of: record, .columns, faults: faults, columns: columns),
            view,
            isFaulty: !faults.isEmpty
        )
    }

    private func answer(_ page: ImportPage, _ view: DeskView, isFaulty: Bool = false) -> Response {
        world.answer(page, in: view.language, status: isFaulty ? .unprocessableContent : .ok)
    }
}
