import Hummingbird

extension World {
    /// The counselling logs: readable by those in charge, and by nobody else.
    func declareConsultations(on inside: RouterGroup<OfficerContext>) {
        let list = ConsultationsController(world: self)
        let opening = OpeningController(world: self)
        let consultation = ConsultationController(world: self)
        let notes = NoteController(world: self)
        let papers = PaperController(world: self)
        let calendars = CalendarController(world: self)
        inside.get("calendar", use: calendars.show)
        inside.form("calendar", use: calendars.make)
        inside.form("calendar/removal", use: calendars.remove)
        inside.form("consultations/:consultation/papers", use: papers.take)
        inside.get("consultations", use: list.list)
        inside.form("consultations", use: opening.open)
        inside.get("consultations/opening", use: opening.form)
        inside.get("consultations/:consultation", use: consultation.show)
        inside.get("consultations/:consultation/notes", use: notes.new)
        inside.form("consultations/:consultation/notes", use: notes.finish)
        inside.get("consultations/:consultation/notes/:note/correction", use: notes.correction)
        inside.form("consultations/:consultation/notes/:note/correction", use: notes.correct)
        inside.form("consultations/:consultation/drafts", use: notes.keep)
        inside.get("consultations/:consultation/drafts/:note", use: notes.draft)
        inside.form("consultations/:consultation/late-notes/:late", use: notes.restore)
        inside.form("consultations/:consultation/draft-removals", use: notes.throwAway)
        inside.form("consultations/:consultation/promises", use: consultation.endPromise)
        inside.form("consultations/:consultation/appointments", use: consultation.appoint)
        inside.form(
            "consultations/:consultation/appointment-ends",
            use: consultation.endAppointment
        )
        inside.form("consultations/:consultation/persons", use: consultation.addPerson)
        inside.form("consultations/:consultation/person-removals", use: consultation.removePerson)
        inside.form("consultations/:consultation/joinings", use: consultation.join)
        inside.form("consultations/:consultation/reports", use: consultation.link)
        inside.form("consultations/:consultation/shares", use: consultation.share)
        inside.form("consultations/:consultation/share-ends", use: consultation.endShare)
        inside.form("consultations/:consultation/handings", use: consultation.handOn)
        inside.form("consultations/:consultation/charge", use: consultation.takeCharge)
        let filing = FilingController(world: self)
        inside.upload(
            "consultations/:consultation/files",
            in: self,
            .consultation,
            use: filing.add
        )
        inside.files(of: ConsultationFile.self, below: "consultations/:consultation", in: self)
        inside.form("consultations/:consultation/closure", use: consultation.close)
        inside.form("consultations/:consultation/reopening", use: consultation.reopen)
    }
}
