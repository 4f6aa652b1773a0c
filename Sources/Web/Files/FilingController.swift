import Casework
import HTTPTypes
import Hummingbird
import Pages
import Storage
import Vault

/// Puts files with a consultation: pictures of a conversation, papers, recordings (D1).
struct FilingController {
    let world: World

    /// Keeps every file of the form, or none: each with what those in it said to that.
    func add(_ upload: Upload, _ context: OfficerContext) async throws -> Response {
        let acting = ConsultationActing(world: world)
        let id = try acting.folder(of: context)
        let form = upload.form
        guard !upload.hasNoRoom else { throw Unavailable(keeping: form) }
        let consent = Will(form: form, today: world.today)
        let faults = faults(of: upload, consent)
        guard faults.isEmpty, let consent else {
            return try await ConsultationController(world: world)
                .again(form, faults, names: upload.names, context)
        }
        let about = form.trimmed("about")
        let (keys, address, world) = (context.keys, context.address, world)
        do {
            try await world.database.write(with: upload.files) { transaction in
                guard
                    var file = try ConsultationFile.open(
                        id,
                        with: keys,
                        in: transaction,
                        world: world
                    )
                else { throw Missing(keeping: form) }
                for spooled in upload.files {
                    let added = AddedFile(file: spooled.file, consent: consent, about: about)
                    let events = try file.consultation.file(added, by: keys.officer)
                    guard !events.isEmpty else { continue }
                    try file.record(
                        events,
                        by: keys,
                        on: world.today,
                        with: [spooled],
                        in: transaction
                    )
                    try transaction.note(
                        .fileAdded,
                        at: keys.center,
                        by: keys.officer,
                        from: address,
                        folder: id,
                        instant: world.instant
                    )
                }
            }
        } catch let refusal as FilingRefusal {
            throw Refused(refusal, keeping: form)
        } catch let damaged as Damaged {
            throw damaged.keeping(form)
        } catch StorageError.unavailable {
            throw Unavailable(keeping: form)
        }
        return .redirect(to: "\(Link.consultation(id))?done=files")
    }

    private func faults(of upload: Upload, _ consent: Will?) -> [FormFault] {
        var faults = upload.faults(saying: "filing", at: FilingForm.field)
        if faults.isEmpty, upload.files.isEmpty {
            faults.append(FormFault(FilingForm.field, "filing.noneChosen"))
        }
        if consent == nil { faults.append(FormFault("consent-day", "noteFault.noDay")) }
        // A day alone says nothing, and is not dropped in silence.
        if consent?.stand == .unknown, !upload.form.trimmed("consent-day").isEmpty {
            faults.append(FormFault("consent-day", "filing.dayAlone"))
        }
        if upload.form["about"].count > Limits.aside {
            faults.append(
                FormFault("file-about", "filing.aboutLong", ["most": String(Limits.aside)])
            )
        }
        return faults
    }
}

extension FilingForm {
    /// The anchor of the field in which files are chosen.
    static let field = "filing-files"
}

extension FilingRefusal: ReportRefusal {
    var key: String { "filing.refusal.\(rawValue)" }
}

extension Will {
    /// As the form says it: without a day it was said today; none if the day is no day, or still to come.
    fileprivate init?(form: Form, today: Day) {
        let stand = Stand(rawValue: form["consent"]) ?? .unknown
        let typed = form.trimmed("consent-day")
        guard !typed.isEmpty, stand != .unknown else {
            self.init(stand, on: today)
            return
        }
        guard let day = Day(typed), day <= today else { return nil }
        self.init(stand, on: day)
    }
}
