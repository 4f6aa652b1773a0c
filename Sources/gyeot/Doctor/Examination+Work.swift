import Casework
import Foundation
import Storage
import Web

extension Examination {
    /// What is done once a day, and what the face in front has noticed.
    func work(_ file: Inspection) -> [Finding] {
        (try? retention(file)) ?? []
            + ((try? mail(file)) ?? [])
            + ((try? proxy(file)) ?? [])
    }

    private func retention(_ file: Inspection) throws -> [Finding] {
        try file.read { try $0.centers() }.map { center in
            let profile = try? JSONDecoder().decode(CenterProfile.self, from: center.definition)
            guard let period = profile?.privacy.retention.period else {
                return .ok(
                    "retention",
                    "\(center.slug): 저절로 지우지 않습니다.",
                    "\(center.slug): nothing is deleted by itself"
                )
            }
            let last = try file.read { try $0.retentionLook(of: center.id) }
            let day = last.map { Day(inKorea: Date(timeIntervalSince1970: Double($0))).description }
            let words = (
                "\(center.slug): \(period.words.ko), 마지막으로 살펴본 날 \(day ?? "없음")",
                "\(center.slug): \(period.words.en), last look \(day ?? "never")"
            )
            switch RetentionWatch.pace(now: Int(now.timeIntervalSince1970), last: last) {
            case .first, .rest, .due: return .ok("retention", words.0, words.1)
            case .stopped:
                return .wrong(
                    "retention",
                    (words.0 + ", 멈춤", words.1 + ", stopped"),
                    (
                        "시계를 확인하고 센터장이 화면에서, 또는 gyeot retention confirm 으로 이어 주십시오.",
                        "Check the clock; a director at the desk or gyeot retention confirm lets it go on."
                    )
                )
            }
        }
    }

    private func mail(_ file: Inspection) throws -> [Finding] {
        guard let mail = settings.mail else {
            return [.ok("mail", "날마다 보내는 메일은 꺼져 있습니다.", "the daily mail is off")]
        }
        guard FileManager.default.isExecutableFile(atPath: mail.program.path) else {
            return [
                .wrong(
                    "mail",
                    (
                        "메일 프로그램이 없습니다: \(mail.program.path)",
                        "no mail program: \(mail.program.path)"
                    ),
                    ("GYEOT_SENDMAIL 을 고치거나 설치하십시오.", "Mend GYEOT_SENDMAIL, or install it.")
                )
            ]
        }
        let last = try file.read { try $0.dailyMail() }
        guard let last else {
            return [.ok("mail", "아직 메일을 보낸 적이 없습니다.", "no mail was sent yet")]
        }
        let words = ("마지막 메일: \(last.day)", "last mail: \(last.day)")
        let level = Upkeep.mail(
            on: last.day,
            hasFailed: last.outcome == .failed,
            today: Day(inKorea: now)
        )
        guard level == .ok else {
            return [
                .wrong(
                    "mail",
                    (words.0 + ", 보내지 못함", words.1 + ", not sent since"),
                    (
                        "메일 프로그램의 기록을 보십시오. 담당자에게 다른 길로 알리십시오.",
                        "See the mail program's own log; tell the officers in another way."
                    )
                )
            ]
        }
        return [.ok("mail", words.0, words.1)]
    }

    private func proxy(_ file: Inspection) throws -> [Finding] {
        guard try file.tables() == .current, try file.read({ try $0.front().sendsAddresses }) else {
            return []
        }
        return [
            .look(
                "proxy",
                (
                    "앞에 둔 서버가 이야기하는 얼굴에 접속 주소를 넘겨줍니다. 곁은 남기지 않습니다.",
                    "the proxy passes reporters' addresses on; Gyeot keeps none"
                ),
                (
                    "그 서버가 주소를 넘기지도 적지도 않게 하십시오(docs/operations.md).",
                    "Stop it from passing or logging them (docs/operations.md)."
                )
            )
        ]
    }
}
