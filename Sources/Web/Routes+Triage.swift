import Hummingbird

extension World {
    /// Triage at the desk: the questions of the law, reports of the same matter, floods.
    func declareTriage(
        on inside: some RouterMethods<OfficerContext>,
        sifting many: some RouterMethods<OfficerContext>
    ) {
        let triage = TriageController(world: self)
        let sifting = SiftingController(world: self)
        inside.form("reports/:report/assessment", use: triage.assess)
        inside.form("reports/:report/merging", use: triage.merge)
        inside.form("reports/:report/parting", use: triage.part)
        inside.form("reports/:report/reopening", use: triage.reopen)
        many.get("sifting", use: sifting.list)
        many.form("sifting/confirmation", use: sifting.confirm)
        many.form("sifting/closure", use: sifting.close)
        many.form("sifting/reopening", use: sifting.reopen)
    }
}
