import Casework
import Foundation
import Hummingbird
import Pages
import Storage
import Vault

/// One report on its way in: what it leads to is a page, and the words are on it until they are kept.
struct Sending {
    let world: World
    let view: ReporterView
    let reception: Reception
    let form: ReportForm
    let upload: Upload
    let center: OpenCenter?
    let rosters: [(OpenCenter, Roster)]
    /// The officers whom the form named, if it says so.
    let shown: RosterMark?
    /// By which of its names the face was asked.
    let origin: String

    func answer(draft field: String) async throws -> Response {
        let officers = Set(rosters.flatMap { $0.1.officers.map(\.id) })
        let (told, mistakes) = form.read(
            at: center,
            on: view.campus,
            officers: officers,
            in: view.language
        )
        let faults = mistakes + upload.faults()
        let draft: Draft
        do {
            draft = try Draft.read(field, now: world.now(), server: world.serverKey)
        } catch {
            // Expired or never ours: the words stay, on a form that counts.
            let draft = Draft.new(now: world.now(), server: world.serverKey)
            return again(draft: draft, faults: faults, notice: view.words("report.expired"))
        }
        guard let (story, center) = told, faults.isEmpty else {
            return again(draft: draft, faults: faults)
        }
        if let refused = try await passFlood(draft) { return refused }
        guard !upload.hasNoRoom else { return unavailable() }
        do {
            return try await keep(story, draft, at: center)
        } catch StorageError.unavailable {
            return unavailable()
        }
    }

    private func keep(_ story: Story, _ draft: Draft, at center: OpenCenter) async throws
        -> Response
    {
        switch try await reception.receive(
            story,
            files: upload.files,
            draft: draft,
            at: center,
            shown: shown
        ) {
        case .received(let receipt, let center):
            return received(receipt, center, story, isRepeated: false)
        case .receivedBefore(let receipt, let center):
            return received(receipt, center, story, isRepeated: true)
        case .otherWords: return alreadySent()
        case .nobodyLeft: return again(draft: draft, faults: [nobodyLeft(at: center)])
        case .newcomers(let officers): return try await again(draft: draft, naming: officers)
        }
    }

    /// Somebody began to read here after the form was opened: they can be left out now.
    private func again(draft: Draft, naming officers: [OfficerID]) async throws -> Response {
        var fresh: [(OpenCenter, Roster)] = []
        for (center, _) in rosters {
            fresh.append((center, try await world.directories.fresh(of: center.id)))
        }
        let names = fresh.map { $0.1.names(of: officers) }.filter { !$0.isEmpty }
        return again(
            draft: draft,
            faults: [],
            notice: view.words("newcomer.notice", ["names": names.joined(separator: ", ")]),
            rosters: fresh
        )
    }

    func again(
        draft: Draft,
        faults: [FormFault],
        notice: String? = nil,
        question: AskedQuestion? = nil,
        status: HTTPResponse.Status = .unprocessableContent,
        rosters: [(OpenCenter, Roster)]? = nil
    ) -> Response {
        world.answer(
            view.page(
                of: form,
                at: center,
                rosters: rosters ?? self.rosters,
                draft: draft.field,
                chosen: upload.names,
                notice: notice,
                question: question ?? keptQuestion(draft),
                faults: faults
            ),
            in: view.language,
            status: status
        )
    }

    /// Said before anything is sent, with the other body by its name.
    private func nobodyLeft(at center: OpenCenter) -> FormFault {
        let name = center.profile.name(in: view.language)
        let others =
            view.campus.centers.filter { $0.id != center.id }
            .map { $0.profile.name(in: view.language) }
            + view.campus.window.bodies.map { $0.name(in: view.language) }
        guard !others.isEmpty else {
            return FormFault("leave-out", "report.nobodyLeftAlone", ["center": name])
        }
        return FormFault(
            "leave-out",
            "report.nobodyLeft",
            ["center": name, "other": others.joined(separator: ", ")]
        )
    }

    private func received(
        _ receipt: Receipt,
        _ id: CenterID,
        _ story: Story,
        isRepeated: Bool
    ) -> Response {
        guard let center = view.campus[id] else { return unavailable() }
        let left = story.details.leaveOut.count
        return world.answer(
            ReceivedPage(
                frame: view.frame(),
                groups: receipt.groups.map { CodeGroup(letters: $0) },
                isRepeated: isRepeated,
                center: view.shown(center),
                leftOut: left == 0
                    ? nil : view.words("thread.leftOut", ["count": String(left)]),
                files: view.list(upload.files.map(\.file)),
                trail: view.trailAfterSending(to: center),
                receiptAddress: origin + Link.receipt(view.language)
            ),
            in: view.language
        )
    }

    private func alreadySent() -> Response {
        world.answer(
            AlreadySentPage(
                frame: view.frame(),
                action: Link.additions(view.language),
                draft: Draft.new(now: world.now(), server: world.serverKey).field,
                faults: nil,
                code: Field(value: "", fault: nil),
                words: Field(value: form.story, fault: nil),
                attaching: view.attaching(upload.names)
            ),
            in: view.language,
            status: .conflict
        )
    }

    private func unavailable() -> Response {
        world.answer(
            view.unavailable(keeping: form.story, files: upload.names),
            in: view.language,
            status: .serviceUnavailable
        )
    }
}
