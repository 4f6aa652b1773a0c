import Hummingbird

extension World {
    /// Where an ended report is deleted by a decision of the center.
    func declareDeletion(on deleting: some RouterMethods<OfficerContext>) {
        let deletion = DeletionController(world: self)
        deleting.get("retention/number", use: deletion.find)
        deleting.get("reports/:report/deletion", use: deletion.show)
        deleting.form("reports/:report/deletion", use: deletion.delete)
    }
}
