import Casework
import HTTPTypes
import Hummingbird
import Pages
import Storage

/// Times offered, changed and ended, and a reporter who was reached.
extension DeskReportController {
    func offer(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        var times: [MeetingOffer] = []
        var faults: [FormFault] = []
        for number in DeskView.offerRows {
            let (day, time) = (form.trimmed("day-\(number)"), form.trimmed("time-\(number)"))
            if day.isEmpty && time.isEmpty { continue }
            switch parse(form, day: day, time: time) {
            case .success(let offer): times.append(offer)
            case .failure(let wrong):
                faults.append(FormFault(wrong.field ?? "day-\(number)", wrong.key))
            }
        }
        if times.isEmpty && faults.isEmpty {
            faults.append(FormFault("day-1", "deskGoingOn.refusal.noTime"))
        }
        guard faults.isEmpty else { return try await again(context, DeskInput(form), faults.once) }
        if let fault = try await sameHour(times, form, context, at: "offer") {
            return try await again(context, DeskInput(form), [fault], status: .conflict)
        }
        let (officer, now) = (context.officer.id, world.moment)
        return try await meeting(form, context, at: "offer") {
            try await act(.meetings, .timesOffered, context, form) { [times] file in
                try file.report.offer(times, by: officer, at: now)
            }
        }
    }

    func changeMeeting(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        guard let id = MeetingID(form["meeting"]) else { throw HTTPError(.notFound) }
        let anchor = DeskView.anchor(of: id)
        var instead: MeetingOffer?
        if form["act"] != "take-back" {
            switch parse(form, day: form.trimmed("day"), time: form.trimmed("time")) {
            case .success(let offer): instead = offer
            case .failure(let wrong):
                return try await again(context, DeskInput(form), [FormFault(anchor, wrong.key)])
            }
        }
        if let instead, let fault = try await sameHour([instead], form, context, at: anchor) {
            return try await again(context, DeskInput(form), [fault], status: .conflict)
        }
        let (officer, now, seen) = (context.officer.id, world.moment, Int(form["seen"]) ?? 0)
        let why = form.trimmed("why")
        return try await meeting(form, context, at: anchor) {
            try await act(.meetingChanges, .timeTakenBack, context, form) { [instead] file in
                try file.report.takeBack(
                    id,
                    instead: instead,
                    because: why,
                    by: officer,
                    having: seen,
                    at: now
                )
            }
        }
    }

    func endMeeting(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        guard let id = MeetingID(form["meeting"]) else { throw HTTPError(.notFound) }
        guard let outcome = MeetingOutcome(rawValue: form["outcome"]) else {
            let fault = FormFault("outcomes", "deskGoingOn.refusal.noOutcome")
            return try await again(context, DeskInput(form), [fault])
        }
        let (officer, now, why) = (context.officer.id, world.moment, form.trimmed("why"))
        return try await meeting(form, context, at: "outcome-why") {
            try await act(.meetingOutcomes, .meetingEnded, context, form) { file in
                try file.report.end(id, as: outcome, because: why, by: officer, at: now)
            }
        }
    }

    func reach(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let officer = context.officer.id
        return try await act(.contacts, .contacted, context, form) {
            try $0.report.reach(by: officer)
        }
    }

    /// Asks once whether one hour in two reports is meant: no reporter may know of another.
    private func sameHour(
        _ offers: [MeetingOffer],
        _ form: Form,
        _ context: OfficerContext,
        at field: String
    ) async throws -> FormFault? {
        guard form["same-hour"] != "yes" else { return nil }
        let (id, keys, world) = (try folder(of: context), context.keys, world)
        let numbers = try await world.database.read { transaction in
            try SameHour.numbers(of: offers, besides: id, for: keys, in: transaction, world: world)
        }
        guard !numbers.isEmpty else { return nil }
        let view = DeskView(world: world, context)
        let said = numbers.map { view.number($0) }.joined(separator: ", ")
        return FormFault(field, SameHour.key, ["numbers": said])
    }

    /// A rule about a meeting said no: at its field, with everything typed kept.
    private func meeting(
        _ form: Form,
        _ context: OfficerContext,
        at field: String,
        doing perform: () async throws -> Response
    ) async throws -> Response {
        do {
            return try await perform()
        } catch let refusal as MeetingRefusal {
            let key = "deskGoingOn.refusal.\(refusal.rawValue)"
            switch refusal {
            case .notRead, .withdrawn, .closed, .notInCharge: throw Refused(key, keeping: form)
            case .unknownTime, .hasBegun, .notChosen, .notBegun:
                return try await again(
                    context,
                    DeskInput(form),
                    [FormFault("going-on", key)],
                    status: .conflict
                )
            case .noTime, .past, .tooFar, .oddHour, .noPlace, .tooLong, .tooMany, .sameTime,
                .noReason, .unseenWords:
                return try await again(
                    context,
                    DeskInput(form),
                    [FormFault(field, key)],
                    status: .conflict
                )
            }
        }
    }

    private func parse(_ form: Form, day: String, time: String) -> Result<MeetingOffer, WrongTime> {
        guard let day = Day(day) else { return .failure(WrongTime("noDay")) }
        guard let time = TimeOfDay(time) else { return .failure(WrongTime("noHour")) }
        let offer = MeetingOffer(
            id: .random(),
            day: day,
            time: time,
            place: form.trimmed("place"),
            who: form.trimmed("who")
        )
        guard let refusal = offer.refusal(at: world.moment) else { return .success(offer) }
        let field: String? =
            switch refusal {
            case .noPlace: "meeting-place"
            case .tooLong:
                offer.place.count > MeetingOffer.longestPlace ? "meeting-place" : "meeting-who"
            case .notRead, .withdrawn, .closed, .notInCharge, .noTime, .past, .tooFar, .oddHour,
                .tooMany, .sameTime, .unknownTime, .noReason, .hasBegun, .notChosen, .notBegun,
                .unseenWords:
                nil
            }
        return .failure(WrongTime(refusal.rawValue, at: field))
    }
}

/// Why a day and a time in a form make no meeting, and at which field.
private struct WrongTime: Error {
    let key: String
    let field: String?

    init(_ name: String, at field: String? = nil) {
        (key, self.field) = ("deskGoingOn.refusal.\(name)", field)
    }
}

extension [FormFault] {
    /// Each fault said once.
    fileprivate var once: [FormFault] {
        var said: Set<FormFault> = []
        return filter { said.insert($0).inserted }
    }
}
