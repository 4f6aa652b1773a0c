import Casework
import Foundation
import Logging
import ServiceLifecycle
import Storage
import Web

/// Sends the officers' daily mail at nine in the morning in Korea, once a day, also across restarts.
struct DailyPost: Service {
    /// Later than this hour a mail would tell that the server had been down: it waits for tomorrow.
    static let hour = 9

    let world: World
    let setting: MailSetting
    var patience: Duration = .seconds(60)
    var pause: Duration = .seconds(60)

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await sendIfDue()
                try await Task.sleep(for: pause)
            }
        }
    }

    /// Sends if it is the hour and today's has not begun; a failure waits for tomorrow.
    @discardableResult
    func sendIfDue() async -> DailyMailRecord.Outcome? {
        let today = world.today
        let hour = (world.instant + 9 * 3_600) / 3_600 % 24
        guard hour == Self.hour else { return nil }
        do {
            let isOurs = try await world.database.write { transaction in
                let last = try transaction.dailyMail()
                // Nor a second time when the clock goes back.
                guard last.map({ $0.day < today }) ?? true else { return false }
                try transaction.set(DailyMailRecord(day: today, outcome: .begun))
                return true
            }
            guard isOurs else { return nil }
            let outcome = await send()
            try await world.database.write {
                try $0.set(DailyMailRecord(day: today, outcome: outcome))
            }
            if outcome == .failed { world.log.error("daily mail failed") }
            return outcome
        } catch {
            world.log.error("daily mail failed", metadata: ["type": "\(type(of: error))"])
            return nil
        }
    }

    private func send() async -> DailyMailRecord.Outcome {
        let program = Sendmail(program: setting.program, patience: patience)
        let message = DailyNote.message(from: setting.from)
        var outcome = DailyMailRecord.Outcome.sent
        // One by one, so that nobody sees who else gets it; one that fails stops no other.
        for address in setting.to
        where await !program.send(message, from: setting.from, to: address) {
            outcome = .failed
        }
        return outcome
    }
}
