import Casework
import Hummingbird
import Storage
import Vault

/// Triage of one report: the questions of the law, reports that tell the same, a slip taken back.
struct TriageController {
    let world: World
    private let desk: DeskReportController

    init(world: World) {
        self.world = world
        desk = DeskReportController(world: world)
    }

    func assess(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let input = TriageInput(form)
        let (finding, faults) = input.read()
        guard let finding else { return try await again(context, input, faults) }
        let today = world.today
        do {
            return try await desk.act(.assessment, .assessed, context, form) {
                try $0.report.assess(as: finding, on: today)
            }
        } catch let refused as Refused {
            guard let field = refused.field else { throw refused }
            return try await again(context, input, [FormFault(field, refused.key)])
        }
    }

    func reopen(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        try await desk.act(.reopening, .reopened, context, form) { try $0.report.reopen() }
    }

    func merge(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let input = TriageInput(form)
        var (number, faults) = input.readNumber()
        if let fault = desk.fault(
            of: input.reason,
            at: "merge-reason",
            missing: "triage.reasonMissing"
        ) {
            faults.append(fault)
        }
        guard faults.isEmpty, let number else { return try await again(context, input, faults) }
        let (officer, seen) = (context.officer.id, Int(form["seen"]) ?? 0)
        do {
            return try await desk.actOnTwo(.merging, .merged, context, form) { file, open in
                guard let other = try open(.numbered(number)) else { throw UnknownNumber() }
                let decided = try file.report.merge(
                    file.folder.id,
                    into: (other.folder.id, other.report),
                    because: input.reason,
                    by: officer,
                    having: seen
                )
                return (decided.here, other, decided.there)
            }
        } catch is UnknownNumber {
            return try await again(
                context,
                input,
                [FormFault("number", "triage.numberUnknown")]
            )
        } catch let refused as Refused {
            return try await again(
                context,
                input,
                [FormFault(refused.field ?? "number", refused.key)]
            )
        }
    }

    func part(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let officer = context.officer.id
        return try await desk.actOnTwo(.parting, .parted, context, form) { file, open in
            guard let id = file.report.mergedInto else { throw PartingRefusal.notMerged }
            let other = try open(.folder(id))
            // Still kept, but in others' hands: they have to be asked.
            guard other != nil || file.kin[id] == nil else { throw PartingRefusal.notInCharge }
            let decided = try file.report.part(
                file.folder.id,
                from: other?.report,
                by: officer
            )
            return (decided.here, other, decided.there)
        }
    }

    private func again(
        _ context: OfficerContext,
        _ input: TriageInput,
        _ faults: [FormFault]
    ) async throws -> Response {
        var typed = DeskInput()
        typed.triage = input
        return try await desk.again(context, typed, faults)
    }
}

/// No report that this officer can open has that number.
private struct UnknownNumber: Error {}
