import Casework
import Documents
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Storage
import Vault

/// An officer's calendar: made and taken away at the desk, read by other programs at its address.
struct CalendarController {
    let world: World

    func show(_ request: Request, _ context: OfficerContext) async throws -> Response {
        try await page(context, address: nil)
    }

    /// Makes a calendar and shows its address this once; an earlier address opens nothing any more.
    func make(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let (keys, world, from) = (context.keys, world, context.address)
        let address = CalendarAddress.new()
        try await world.database.write { transaction in
            try transaction.set(
                CalendarRecord(
                    officer: keys.officer,
                    center: keys.center,
                    trace: address.trace,
                    agreement: address.agreement,
                    since: world.today
                )
            )
            let waiting = try transaction.consultations(
                for: keys.card,
                in: keys.center,
                .due(.appointment, by: world.today.adding(days: NoteFields.furthestDays)),
                limit: 1_000
            )
            for listed in waiting {
                try ConsultationFile.open(
                    listed.folder.id,
                    with: keys,
                    in: transaction,
                    world: world
                )?.keepCalendars(in: transaction)
            }
            try transaction.note(
                .calendarMade,
                at: keys.center,
                by: keys.officer,
                from: from,
                instant: world.instant
            )
        }
        return try await page(context, address: address)
    }

    func remove(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let (keys, world, from) = (context.keys, world, context.address)
        try await world.database.write { transaction in
            try transaction.deleteCalendar(of: keys.officer)
            try transaction.note(
                .calendarRemoved,
                at: keys.center,
                by: keys.officer,
                from: from,
                instant: world.instant
            )
        }
        return .redirect(to: Link.calendar)
    }

    /// What a calendar program reads, without a session: whoever holds the address holds this much.
    func feed(_ request: Request, _ context: DeskContext) async throws -> Response {
        let name = context.parameters.get("address").map { $0.replacing(".ics", with: "") } ?? ""
        guard let address = CalendarAddress(path: name) else { throw HTTPError(.notFound) }
        let world = world
        let found = try await world.database.read { transaction in
            guard let record = try transaction.calendar(traced: address.trace),
                let officer = try transaction.officer(record.officer),
                officer.standing == .active
            else { return nil as (Officer, [(folder: FolderID, sealed: Sealed)])? }
            return (officer, try transaction.meetings(of: officer.id))
        }
        guard let (officer, sealed) = found else { throw HTTPError(.notFound) }
        let words = world.renderer.words(in: officer.language)
        let meetings = try sealed.map { folder, body in
            (
                id: address.id(of: folder),
                meeting: try address.open(body, of: folder, by: officer.id)
            )
        }
        let feed = CalendarFeed(
            name: words("calendar.name"),
            title: words("consultations.place"),
            stamp: Self.stamp(world.now())
        )
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/calendar; charset=utf-8", .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"gyeot.ics\"",
            ],
            body: .init(byteBuffer: ByteBuffer(string: feed.text(of: meetings)))
        )
    }

    private static func stamp(_ now: Date) -> String {
        now.formatted(.iso8601.dateSeparator(.omitted).timeSeparator(.omitted))
    }

    private func page(_ context: OfficerContext, address: CalendarAddress?) async throws
        -> Response
    {
        let officer = context.officer.id
        let record = try await world.database.read { try $0.calendar(of: officer) }
        let view = DeskView(world: world, context)
        return world.answer(
            CalendarPage(
                frame: view.frame(back: Link.calendar, isConsultations: true),
                address: address.map { "\(world.deskOrigin)\(Link.calendarFeed($0.path))" },
                since: record.map { view.day($0.since) },
                action: Link.calendar,
                removal: record == nil ? nil : Link.calendarRemoval
            ),
            in: view.language
        )
    }
}
