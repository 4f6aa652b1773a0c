import Casework
import Regulations
import Web

extension DemoLife {
    /// The university's director dialled every number and says so: the first version of the words.
    func checkHelpLines(in world: World) async throws {
        let officers = founded.flatMap(\.officers).map(\.officer)
        guard let director = officers.first(where: { $0.account == "chunhyang" }) else { return }
        try await CenterPublishing(world: world, officer: director, address: "-").publish(
            [CenterField("checked-on", world.today.description)],
            of: "help-lines"
        )
    }
}
