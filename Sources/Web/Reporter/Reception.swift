package import Casework
import Foundation
package import Storage
package import Vault

/// Receives reports: seals what was told and keeps it, once for each form that was handed out.
package struct Reception: Sendable {
    private let world: World

    package init(world: World) { self.world = world }

    /// Keeps a report, or says why it was not kept; nothing in between exists.
    package func receive(
        _ story: Story,
        files: [SpooledFile] = [],
        draft: Draft,
        at center: OpenCenter,
        shown: RosterMark? = nil
    ) async throws -> Outcome {
        let receipt = draft.receipt(server: world.serverKey)
        var story = story
        story.files = files.map(\.file)
        // A roster can change while a report is sealed; twice in a row is an accident, not a reason.
        for _ in 0..<8 {
            let roster = try await world.directories.latest(of: center.id)
            // One day for all: a report sent at midnight is read by those of the day it is kept under.
            let today = world.today
            let readers = roster.readers(on: today, leavingOut: story.details.leaveOut)
            guard !readers.isEmpty else { return .nobodyLeft }
            let newcomers = readers.compactMap(\.officer).filter { shown?.names($0) == false }
            if !newcomers.isEmpty {
                // What came before they did is not asked again.
                if try await isKept(receipt) { return try await meetAgain(story, receipt) }
                return .newcomers(newcomers)
            }
            let report = try NewFolder.report(
                story,
                receipt: receipt,
                to: readers,
                directory: roster.directory,
                on: today
            )
            let clock = ClockRecord(
                folder: report.folder.id,
                rule: ReportClock.answer,
                dueOn: today.adding(
                    workingDays: center.profile.answerWithin,
                    holidays: world.holidays
                ),
                state: .running
            )
            do {
                try await world.database.write(with: files) { transaction in
                    try transaction.insert(report, roster: roster.count)
                    if let told = report.entries.first { try transaction.insert(files, with: told) }
                    try transaction.set(clock)
                }
                return .received(receipt, center.id)
            } catch StorageError.rosterChanged {
                world.directories.forget(center.id)
            } catch StorageError.duplicate {
                return try await meetAgain(story, receipt)
            }
        }
        throw StorageError.unavailable
    }

    private func isKept(_ receipt: Receipt) async throws -> Bool {
        try await world.database.read { try !$0.grants(of: receipt.lookup).isEmpty }
    }

    /// The same form came before: its receipt is shown again only for the very same words and files,
    /// so that a form found on a shared computer is no skeleton key.
    private func meetAgain(_ story: Story, _ receipt: Receipt) async throws -> Outcome {
        let world = world
        let earlier = try await world.database.read { transaction in
            try ThreadFile.open(receipt, in: transaction, world: world)
        }
        guard let earlier, earlier.report.story.isSame(as: story) else { return .otherWords }
        return .receivedBefore(receipt, earlier.folder.center)
    }

    /// What became of a report that was sent.
    package enum Outcome: Sendable {
        case received(Receipt, CenterID)
        case receivedBefore(Receipt, CenterID)
        /// The form was used for other words; these were not kept.
        case otherWords
        /// The reporter left out everybody who could read it; nothing was kept.
        case nobodyLeft
        /// These would read it, and the form did not name them; nothing was kept.
        case newcomers([OfficerID])
    }
}

/// The clocks a report has from its first day.
package enum ReportClock {
    /// The soft target for an answer: a promise of the center, no legal deadline.
    package static let answer = "answer"
}
