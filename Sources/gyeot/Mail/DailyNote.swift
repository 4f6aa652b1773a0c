import Casework
import Foundation

/// The mail itself: the same to the byte every day, whatever came or did not come (B3 9).
///
/// It has no number, no name, no link and no date of ours; nobody who sees it in transit, or counts
/// its bytes, learns anything but that a center runs Gyeot.
enum DailyNote {
    static func message(from: MailAddress) -> Data {
        let subject = Data("[곁] 날마다 보내는 알림".utf8).base64EncodedString()
        let lines = [
            "From: \(from)", "To: undisclosed-recipients:;", "Subject: =?UTF-8?B?\(subject)?=",
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit", "Auto-Submitted: auto-generated", "",
            "상담원 자리를 한 번 살펴 주십시오.", "",
            "이 메일은 새 글이 있든 없든 날마다 같은 시각에 같은 말로 보냅니다.",
            "그래서 이 메일만 보고는 무엇이 왔는지 아무도 알 수 없습니다.", "",
            "Please look in at the desk.", "",
            "This mail is the same every day at the same hour, whether or not anything came.", "",
        ]
        return Data(lines.joined(separator: "\n").utf8)
    }
}
