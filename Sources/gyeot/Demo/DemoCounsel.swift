import Casework
import Foundation
import Storage
import Vault
import Web

/// Two and a half years of consultations at each sample center, so that there is something to count
/// and to publish; carried over from older papers, as in a center that begins with this.
struct DemoCounsel {
    let founded: [FoundedCenter]
    let world: World

    static let days = 900

    func live() async throws {
        for (number, center) in founded.enumerated() {
            let counsellors = center.officers.filter { $0.officer.roles.contains(.counsellor) }
            let book = world.counselling(of: center.id).codes
            var years = InventedYears(UInt64(number + 1), book: book)
            let count = number == 0 ? 120 : 24
            let last = world.today.adding(days: -1)
            let invented = years.consultations(count, over: Self.days, until: last)
            for (place, consultation) in invented.enumerated() {
                let officer = counsellors[place % counsellors.count]
                let world = world
                try await world.database.write { transaction in
                    try consultation.keep(by: officer.keys, in: transaction, world: world)
                }
            }
        }
    }
}
