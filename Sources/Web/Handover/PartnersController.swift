import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Pages
import Storage
import Vault

/// Centers meet: files are exchanged, and two people read the fingerprints to each other (decision 23).
struct PartnersController {
    let world: World

    func list(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let done = request.uri.queryParameters["done"].map(String.init)
        let notice = done == "met" || done == "parted" ? done.map { "partners.\($0)Done" } : nil
        return try await page(context, notice: notice)
    }

    /// The file that the other center is given.
    func introduction(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let (ours, _) = try await standing(context)
        let slug = world.campus[context.officer.center]?.profile.slug.text ?? "center"
        return .table(try ours.introduction, named: "\(slug)-introduction.json")
    }

    func compare(_ upload: Upload, _ context: OfficerContext) async throws -> Response {
        guard !upload.hasNoRoom else { throw Unavailable(keeping: nil) }
        let bytes = try upload.files.first?.bytes(upTo: Partner.longestIntroduction)
        guard upload.refused.isEmpty, let bytes else {
            return try await page(context, fault: .noIntroduction)
        }
        return try await comparing(bytes, context)
    }

    /// A center of the same server needs no file, but the same trust.
    func compareNeighbour(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let asked = request.uri.queryParameters["center"].flatMap { CenterID(String($0)) }
        let world = world
        guard let asked, world.campus[asked] != nil,
            let partner = try await world.database.read({
                try world.introduction(of: asked, in: $0)
            })
        else { return .redirect(to: Link.partners) }
        return try await comparing(partner.introduction, context)
    }

    func meet(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let introduction = Data(form["introduction"].utf8)
        let (ours, book) = try await standing(context)
        let partner: Partner
        do {
            partner = try read(introduction, ours, book)
        } catch {
            return try await page(context, fault: error)
        }
        guard form["compared"] == "yes" else {
            let fault = FormFault("compared", MeetingPartnerRefusal.notCompared.key)
            return comparison(partner, ours, introduction, context, [fault])
        }
        try await write(.met, partner, form, context)
        return .redirect(to: "\(Link.partners)?done=met")
    }

    func show(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let met = try await met(context)
        let view = DeskView(world: world, context)
        let team = try await world.directories.latest(of: context.officer.center)
        return world.answer(
            PartnerPage(
                frame: view.frame(back: Link.partner(met.sequence), isConsultations: true),
                name: met.partner.name(in: view.language),
                fingerprint: met.partner.fingerprint,
                facts: [
                    Fact(
                        name: view.words("partners.met"),
                        words: met.metOn.words(in: view.language)
                    ),
                    Fact(name: view.words("partners.by"), words: team[met.officer]?.name ?? "–"),
                ],
                removal: Link.removal(ofPartner: met.sequence),
                back: Link.partners
            ),
            in: view.language
        )
    }

    /// Knows it no more: nothing goes there, and nothing is taken from there.
    func part(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let met = try await met(context)
        try await write(.parted, met.partner, form, context)
        return .redirect(to: "\(Link.partners)?done=parted")
    }

    private func met(_ context: OfficerContext) async throws -> MetPartner {
        let (_, book) = try await standing(context)
        guard let asked = context.parameters.get("partner", as: Int.self), let met = book[asked]
        else { throw HTTPError(.notFound) }
        return met
    }

    private func standing(_ context: OfficerContext) async throws -> (Partner, PartnerBook) {
        let (world, center) = (world, context.officer.center)
        return try await world.database.read { transaction in
            guard let ours = try world.introduction(of: center, in: transaction) else {
                throw HTTPError(.notFound)
            }
            return (ours, try world.partners(of: center, in: transaction))
        }
    }

    private func read(
        _ introduction: Data,
        _ ours: Partner,
        _ book: PartnerBook
    ) throws(MeetingPartnerRefusal) -> Partner {
        let partner: Partner
        do throws(VaultError) {
            partner = try Partner(introduction: introduction)
        } catch {
            throw error == .forged ? .forged : .noIntroduction
        }
        guard partner.key.center != ours.key.center else { throw .ourselves }
        guard book[partner.mark] == nil else { throw .metAlready }
        return partner
    }

    private func comparing(
        _ introduction: Data,
        _ context: OfficerContext
    ) async throws -> Response {
        let (ours, book) = try await standing(context)
        do {
            let partner = try read(introduction, ours, book)
            return comparison(partner, ours, introduction, context, [])
        } catch {
            return try await page(context, fault: error)
        }
    }

    private func write(
        _ act: PartnerAct,
        _ partner: Partner,
        _ form: Form,
        _ context: OfficerContext
    ) async throws {
        let (world, session, address) = (world, context.session, context.address)
        do {
            try await world.database.write { transaction in
                let safe = try CenterSafe.open(with: session.keys, in: transaction, world: world)
                let count = try transaction.partners(of: session.officer.center).count
                let record = try PartnerRecord.sign(
                    act,
                    partner,
                    sequence: count + 1,
                    by: session.officer.id,
                    on: world.today,
                    with: safe.keys
                )
                let now = try world.partners(of: session.officer.center, in: transaction)
                // Pressed twice, or by two people: it is so already.
                guard (now[partner.mark] == nil) == (act == .met) else { return }
                guard try transaction.add(record) else { throw StorageError.moved }
                try transaction.note(
                    act == .met ? .partnerMet : .partnerParted,
                    at: session.officer.center,
                    by: session.officer.id,
                    from: address,
                    instant: world.instant
                )
            }
        } catch TeamRefusal.noCenterKeys {
            throw Refused("teamRefusal.noCenterKeys", keeping: form)
        } catch StorageError.unavailable {
            throw Unavailable(keeping: form)
        }
    }

    private func comparison(
        _ partner: Partner,
        _ ours: Partner,
        _ introduction: Data,
        _ context: OfficerContext,
        _ faults: [FormFault]
    ) -> Response {
        let view = DeskView(world: world, context)
        let other: Language = view.language == .korean ? .english : .korean
        return world.answer(
            ComparisonPage(
                frame: view.frame(back: Link.partners, isConsultations: true),
                faults: faults.summary(view.words, atDesk: true),
                name: partner.name(in: view.language),
                otherName: partner.name(in: other),
                fingerprint: partner.fingerprint,
                ourName: ours.name(in: view.language),
                ours: ours.fingerprint,
                action: Link.partners,
                introduction: String(decoding: introduction, as: UTF8.self),
                fault: faults.fault(at: "compared", view.words),
                back: Link.partners
            ),
            in: view.language,
            status: faults.isEmpty ? .ok : .unprocessableContent
        )
    }

    private func page(
        _ context: OfficerContext,
        notice: String? = nil,
        fault: MeetingPartnerRefusal? = nil
    ) async throws -> Response {
        let view = DeskView(world: world, context)
        let (ours, book) = try await standing(context)
        let neighbours = try await neighbours(context)
        let team = try await world.directories.latest(of: context.officer.center)
        let marks = Set(neighbours.map(\.mark))
        let page = PartnersPage(
            frame: view.frame(back: Link.partners, isConsultations: true),
            notice: notice.map { view.words($0) },
            fault: fault.map { view.words($0.key) },
            name: ours.name(in: view.language),
            fingerprint: ours.fingerprint,
            introduction: Link.introduction,
            rows: book.known.map { met in
                PartnerRow(
                    address: Link.partner(met.sequence),
                    name: met.partner.name(in: view.language),
                    fingerprint: met.partner.fingerprint,
                    met: view.day(met.metOn),
                    by: team[met.officer]?.name ?? "–",
                    isHere: marks.contains(met.partner.mark)
                )
            },
            neighbours: neighbours.filter { book[$0.mark] == nil }.map {
                Pages.Link(
                    address: Link.comparison(with: $0.key.center),
                    words: $0.name(in: view.language)
                )
            },
            action: Link.comparison,
            handovers: Link.handovers
        )
        return world.answer(
            page,
            in: view.language,
            status: fault == nil ? .ok : .unprocessableContent
        )
    }

    private func neighbours(_ context: OfficerContext) async throws -> [Partner] {
        let (world, center) = (world, context.officer.center)
        return try await world.database.read { transaction in
            try world.campus.centers.filter { $0.id != center }.compactMap {
                try world.introduction(of: $0.id, in: transaction)
            }
        }
    }
}
