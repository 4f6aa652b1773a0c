package import Casework
import Foundation
package import Regulations
import Storage

/// Changes what a center says of itself: each change a version, none ever lost.
package struct CenterPublishing: Sendable {
    let world: World
    let officer: Officer
    let address: String

    package init(world: World, officer: Officer, address: String) {
        (self.world, self.officer, self.address) = (world, officer, address)
    }

    init(world: World, _ context: OfficerContext) {
        self.init(world: world, officer: context.officer, address: context.address)
    }

    /// The words that a form changes, and the version they are.
    struct Standing: Sendable {
        let campus: Campus
        let pages: RevisedPages
        let words: CenterWords
        let number: Int
    }

    /// What is published now, read from the database itself.
    func standing(ofWindow isOfWindow: Bool) async throws -> Standing {
        let officer = officer
        return try await world.database.read {
            try Self.standing(ofWindow: isOfWindow, of: officer, in: $0)
        }
    }

    private static func standing(
        ofWindow isOfWindow: Bool,
        of officer: Officer,
        in transaction: Transaction
    ) throws -> Standing {
        guard let campus = try Campus(transaction), let window = try transaction.windowID(),
            let center = campus[officer.center]
        else { throw StorageError.broken }
        let pages: RevisedPages = isOfWindow ? .window(window) : .center(center.id)
        return Standing(
            campus: campus,
            pages: pages,
            words: isOfWindow ? .window(campus.window) : .center(center.profile),
            number: try transaction.revisions(of: pages).first?.number ?? 1
        )
    }

    /// Publishes a draft; of two who changed the same part at once the second is told.
    func publish(_ draft: CenterDraft) async throws {
        let shelf = world.regulations
        try await change(ofWindow: draft.part.isOfWindow, part: draft.part) {
            standing,
            transaction in
            if draft.base != standing.number,
                let earlier = try transaction.definition(draft.base, of: standing.pages),
                try CenterWords(earlier, of: standing.pages).fields.filter(draft.part.holds)
                    != standing.words.fields.filter(draft.part.holds)
            {
                throw PublishingRefusal.movedOn
            }
            let next = try standing.words.publishing(
                draft.words(on: standing.words, of: standing.campus, shelf: shelf)
            )
            if let chosen = next.regulation, chosen != standing.words.regulation {
                try shelf.keep(chosen.name)
            }
            return next
        }
    }

    /// Publishes single values of a part over what stands there.
    package func publish(_ values: [CenterField], of part: String) async throws {
        guard let part = CenterPart(rawValue: part) else { throw PublishingRefusal.unknownVersion }
        let standing = try await standing(ofWindow: part.isOfWindow)
        let paths = Set(values.map(\.path))
        let kept = standing.words.fields.filter { !paths.contains($0.path) }
        try await publish(CenterDraft(part, base: standing.number, fields: kept + values))
    }

    /// Publishes an earlier version again, as a new one.
    func goBack(
        to number: Int,
        ofWindow isOfWindow: Bool,
        restoringRetention: Bool
    ) async throws {
        try await change(ofWindow: isOfWindow, part: nil) { standing, transaction in
            guard let earlier = try transaction.definition(number, of: standing.pages) else {
                throw PublishingRefusal.unknownVersion
            }
            return try standing.words.returning(
                to: CenterWords(earlier, of: standing.pages),
                restoringRetention: restoringRetention
            )
        }
    }

    private func change(
        ofWindow isOfWindow: Bool,
        part: CenterPart?,
        deciding decide: @escaping @Sendable (Standing, Transaction) throws -> CenterWords
    ) async throws {
        let (officer, address, today, instant) = (officer, address, world.today, world.instant)
        try await world.database.write { transaction in
            let standing = try Self.standing(ofWindow: isOfWindow, of: officer, in: transaction)
            let next = try decide(standing, transaction)
            if try transaction.revisions(of: standing.pages).isEmpty {
                let began = standing.campus.centers.map(\.foundedOn).min() ?? today
                try transaction.insert(
                    Revision(number: 1, publishedOn: began, officer: nil, part: nil),
                    of: standing.pages,
                    definition: standing.words.definition
                )
            }
            try transaction.insert(
                Revision(
                    number: standing.number + 1,
                    publishedOn: today,
                    officer: officer.id,
                    part: part?.rawValue
                ),
                of: standing.pages,
                definition: next.definition
            )
            try transaction.set(definition: next.definition, of: standing.pages)
            try transaction.note(
                .centerPublished,
                at: officer.center,
                by: officer.id,
                from: address,
                instant: instant
            )
        }
        try await world.campuses.refresh()
    }
}
