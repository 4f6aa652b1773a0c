import Casework
import Foundation
import Storage
import Vault
import Web

/// Ten years of codings without a word beside them: what a count has to open.
struct ManyCodings {
    let home: TrialHome
    private static let perConsultation = 5
    private static let portion = 400

    /// Keeps so many, five to two consultations, by the counsellors in turn.
    func keep(_ count: Int) async throws {
        let officers = home.center.officers.filter { $0.officer.roles.contains(.counsellor) }
        let keys = try await codingKeys(of: officers)
        let consultations = count * 2 / Self.perConsultation
        for first in stride(from: 0, to: consultations, by: Self.portion) {
            let range = first..<min(first + Self.portion, consultations)
            let (center, today) = (home.center.id, home.today)
            try await home.database.write { transaction in
                let directory = try Directory(of: transaction.keyCards(of: center))
                for number in range {
                    let officer = officers[number % officers.count]
                    let day = today.adding(days: -(number * 3_650 / consultations))
                    guard let key = keys[officer.officer.id]?[day.year] else { continue }
                    try Self.keep(number, day, officer, key, directory, in: transaction)
                }
            }
        }
    }

    private func codingKeys(of officers: [FoundedOfficer]) async throws
        -> [OfficerID: [Int: YearCodingKey]]
    {
        let (center, today) = (home.center.id, home.today)
        return try await home.database.write { transaction in
            let directory = try Directory(of: transaction.keyCards(of: center))
            var all: [OfficerID: [Int: YearCodingKey]] = [:]
            for officer in officers {
                for year in today.year - 11...today.year {
                    guard let own = directory.card(of: officer.officer.id) else { continue }
                    let key = YearCodingKey.new(
                        officer: officer.officer.id,
                        center: center,
                        year: year
                    )
                    try transaction.add([
                        try key.wrap(to: own), try key.wrap(to: directory.statistics),
                    ])
                    all[officer.officer.id, default: [:]][year] = key
                }
            }
            return all
        }
    }

    private static func keep(
        _ number: Int,
        _ day: Day,
        _ officer: FoundedOfficer,
        _ key: YearCodingKey,
        _ directory: Directory,
        in transaction: Transaction
    ) throws {
        let (new, _) = try NewFolder.consultation(
            Opening(
                person: Person(id: .random(), name: "", isPseudonym: true, role: .client),
                origin: .imported
            ),
            numbered: transaction.nextNumber(
                of: .consultation,
                in: home(officer),
                year: day.year
            ),
            by: officer.keys,
            directory: directory,
            on: day
        )
        try transaction.insert(new)
        let person: PersonID? = number % 4 == 0 ? nil : .random()
        for talk in 1...(2 + number % 2) {
            let entry = new.folder.lastSequence + talk
            try transaction.insert(
                EntryRecord(
                    center: new.folder.center,
                    folder: new.folder.id,
                    sequence: entry,
                    id: .random(),
                    kind: ConsultationEntryKind.noted.rawValue,
                    day: day,
                    officer: officer.officer.id,
                    layer: .folder,
                    epoch: 1,
                    facts: nil,
                    body: nil,
                    signature: Data(count: 64)
                )
            )
            let codes = try codes(of: talk, in: number, with: person, on: day)
            try transaction.set(
                CodingRecord(
                    center: new.folder.center,
                    folder: new.folder.id,
                    entry: entry,
                    officer: officer.officer.id,
                    year: day.year,
                    sealed: try key.seal(codes, of: new.folder.id, entry: entry)
                )
            )
        }
    }

    private static func home(_ officer: FoundedOfficer) -> CenterID { officer.officer.center }

    /// In the shape in which codings are written.
    private struct Shape: Encodable {
        let version = Coding.shape
        let unit = "note"
        let day: Day
        let openedOn: Day
        let ordinal: Int
        let person: PersonID?
        let codesVersion = 1
        let codes: [String: [String]]
    }

    private static func codes(
        of talk: Int,
        in number: Int,
        with person: PersonID?,
        on day: Day
    ) throws -> Data {
        func one(_ codes: [String], _ step: Int) -> [String] {
            [codes[(number / step + number * step) % codes.count]]
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return try encoder.encode(
            Shape(
                day: day,
                openedOn: day.adding(days: -(number % 12)),
                ordinal: talk,
                person: person,
                codes: [
                    "kind": one(
                        ["abuse", "bullying", "errands", "sexual", "authorship", "labour"],
                        1
                    ),
                    "alsoKinds": one(["funding", "secondary"], 2),
                    "channel": one(["mail", "kakao", "extension", "visit"], 3),
                    "client": one(["master", "doctor", "integrated", "staff"], 5),
                    "gender": one(["woman", "man"], 7),
                    "nationality": one(["korean", "foreign"], 11),
                    "relation": one(["advisor", "peer", "senior"], 13),
                    "otherKind": one(["professor", "doctor"], 17),
                    "mode": one(["in-person", "phone", "online"], 19),
                    "language": one(["ko", "en"], 23),
                    "wants": one(["listen", "advise", "stop"], 29),
                    "sexual": ["no"], "minor": ["no"], "selfHarm": ["no"],
                ]
            )
        )
    }
}
