import Casework
import Storage
import Web

/// How it stands with a center's retention, for whoever runs the server.
enum RetentionWords {
    static func say(of center: OpenCenter, in world: World) async throws -> String {
        let slug = center.profile.slug
        guard let period = center.profile.privacy.retention.period else {
            return "\(slug): 저절로 지우지 않습니다 · nothing is deleted by itself"
        }
        let pace = try await RetentionState.pace(of: center.id, in: world)
        let told = try await world.database.read {
            try $0.endedReports(in: center.id, endedBy: Day(ordinal: 1))
        }
        var lines = ["\(slug): \(period.words.ko) · \(period.words.en)"]
        switch pace {
        case .first, .rest, .due: break
        case .stopped(.longPause):
            lines.append(
                """
                  멈췄습니다: 이틀 넘게 살펴보지 못했습니다. 오늘(\(world.today))이 맞으면 gyeot retention confirm --today …
                  Stopped: no look for more than two days. If today is \(world.today): gyeot retention confirm --today …
                """
            )
        case .stopped(.backwards):
            lines.append(
                """
                  멈췄습니다: 시계가 마지막으로 살펴본 때보다 앞에 있습니다(오늘: \(world.today)). 시계를 먼저 고치십시오.
                  Stopped: the clock (\(world.today)) stands before the last look. Set the clock first.
                """
            )
        }
        lines.append("  두 주 안에 · within two weeks: \(told.count)")
        for report in told {
            let number = report.number.map { "\($0.year)-\($0.ordinal)" } ?? "번호 없음 · no number"
            lines.append("    \(report.announcedFor.map(\.description) ?? "") \(number)")
        }
        return lines.joined(separator: "\n")
    }
}
