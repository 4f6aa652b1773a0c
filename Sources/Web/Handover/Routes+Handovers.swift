import Hummingbird

extension World {
    /// Between centers: for whoever opens the center's own folder; whoever is in charge of a
    /// consultation asks from there.
    func declareHandovers(
        on holding: RouterGroup<OfficerContext>,
        counselling: RouterGroup<OfficerContext>
    ) {
        let partners = PartnersController(world: self)
        let sent = HandoversController(world: self)
        let received = ReceivedController(world: self)
        let asking = HandingController(world: self)
        holding.get("partners", use: partners.list)
        holding.get("partners/introduction", use: partners.introduction)
        holding.get("partners/comparison", use: partners.compareNeighbour)
        holding.upload("partners/comparison", in: self, use: partners.compare)
        holding.form("partners", use: partners.meet)
        holding.get("partners/:partner", use: partners.show)
        holding.form("partners/:partner/removal", use: partners.part)
        holding.get("handovers", use: sent.list)
        holding.get("handovers/:bundle", use: sent.show)
        holding.form("handovers/:bundle/approval", use: sent.approve)
        holding.form("handovers/:bundle/returns", use: sent.sendBack)
        holding.form("handovers/:bundle/file", use: sent.download)
        holding.upload("handovers/:bundle/receipts", in: self, use: sent.takeReceipt)
        holding.form("handovers/:bundle/answers", use: sent.hear)
        holding.upload("received", in: self, .bundle, use: received.bring)
        holding.get("received/:bundle", use: received.show)
        holding.form("received/:bundle/acceptance", use: received.accept)
        holding.form("received/:bundle/refusal", use: received.decline)
        holding.get("received/:bundle/receipt", use: received.receipt)
        counselling.get("consultations/:consultation/handover", use: asking.form)
        counselling.form("consultations/:consultation/handover", use: asking.ask)
        counselling.form("consultations/:consultation/spoken-handovers", use: asking.speak)
        counselling.form(
            "consultations/:consultation/handover-withdrawals",
            use: asking.withdraw
        )
    }
}
