import Casework
import HTTPTypes
import Hummingbird
import Logging
import Pages
import Storage

extension DeskTroubles {
    /// The page that says what is damaged and whom to tell; the audit notes it once for each report.
    func answer(_ damaged: Damaged, _ context: OfficerContext) async throws -> Response {
        let reference = Reference.random()
        world.log.error("damaged report", metadata: ["reference": "\(reference)"])
        try await world.noteDamage(of: [damaged.folder.id], by: context.keys, from: context.address)
        let view = DeskView(world: world, context)
        var page = view.trouble(
            409,
            "damaged",
            kept: view.kept(damaged.typed),
            back: Link.reports,
            reference: reference
        )
        page.reasons = [
            Fact(name: view.words("damage.number"), words: view.number(damaged.folder.number)),
            Fact(name: view.words("damage.what"), words: view.words(of: damaged.part)),
        ]
        return world.answer(page, in: view.language, status: .conflict)
    }
}

extension DeskView {
    func words(of part: Damaged.Part) -> String {
        switch part {
        case .key: words("damage.key")
        case .chain: words("damage.chain")
        case .entry(let place, let kind, let day):
            words(
                "damage.entry",
                [
                    "place": String(place), "day": day.words(in: language),
                    "kind": words(
                        words.has("damage.kind.\(kind)")
                            ? "damage.kind.\(kind)" : "damage.kind.other"
                    ),
                ]
            )
        }
    }
}
