package import Casework

extension DeskReportPage {
    package static func variants(in language: Language) -> [String: DeskReportPage] {
        let say = Sample(language)
        return [
            "unread": unread(say), "faulty": faulty(say), "closed": closed(say),
            "meeting": meeting(say), "met": met(say),
        ]
    }

    private static func unread(_ say: Sample) -> DeskReportPage {
        var page = example(in: say.language)
        page.number = say("번호 없음", "no number yet")
        page.next = nil
        page.read = nil
        page.files = nil
        page.answer = nil
        page.goingOn = nil
        page.classification = nil
        page.assignment = nil
        page.closure = nil
        page.triage = nil
        page.unread = UnreadReport(
            action: "/reports/1a/reading",
            facts: Array(Fact.examples(say).suffix(2))
        )
        page.trail = Array(page.trail.prefix(1))
        page.trailWords = say("1가지", "1")
        page.removal = RehearsalRemoval(
            action: "/reports/1a/rehearsal-removal",
            token: "token-of-the-example"
        )
        return page
    }

    private static func faulty(_ say: Sample) -> DeskReportPage {
        let empty = say("답이 비어 있습니다.", "The answer is empty.")
        let nobody = say("적어도 한 사람을 고르십시오.", "Choose at least one officer.")
        let unclosed = say("어떻게 마치는지 고르십시오.", "Choose how it ends.")
        let unkind = say("주된 유형을 고르십시오.", "Choose the main kind.")
        var page = example(in: say.language)
        page.notice = say("유형을 적었습니다.", "The kind was recorded.")
        page.files = .uncleanable(say)
        page.faults = Faults(
            heading: say("네 곳을 고치십시오", "Four things to mend"),
            links: [
                Link(address: "#words", words: empty), Link(address: "#officers", words: nobody),
                Link(address: "#closings", words: unclosed), Link(address: "#kind", words: unkind),
            ]
        )
        page.answer?.words = Field(value: " ", fault: empty)
        page.answer?.isFirst = false
        page.answer?.same = [
            Choice(code: "2b.4", words: say("2026-접수-0112", "2026-0112"), isChosen: true),
            Choice(
                code: "2c.7",
                words: say("2026-접수-0115", "2026-0115"),
                hint: say("먼저 열어서 읽으십시오.", "Open it and read first."),
                isBarred: true
            ),
        ]
        page.triage?.questions = .example(say, faulty: true)
        page.triage?.kin?.parting = "/reports/1a/parting"
        page.triage?.merging?.number = Field(
            value: "12",
            fault: say("번호를 2026-12처럼 적으십시오.", "Write it like 2026-12.")
        )
        page.triage?.merging?.reason = Field(
            value: " ",
            fault: say("까닭을 적으십시오.", "Write a reason.")
        )
        page.assignment?.fault = nobody
        page.assignment?.state = nil
        page.answerAfter = say(
            "답 쓰는 칸은 맡긴 다음에 열립니다.",
            "The box to answer opens once the report is assigned."
        )
        page.classification?.state = nil
        page.classification?.isOpen = true
        page.closure?.isOpen = true
        page.triage?.merging?.isOpen = true
        page.classification?.fault = unkind
        page.closure?.closingFault = unclosed
        page.closure?.reason = Field(
            value: say("답을 남기고 마칩니다.", "Answered and closed."),
            fault: say("까닭이 너무 깁니다.", "The reason is too long.")
        )
        return page
    }

    private static func meeting(_ say: Sample) -> DeskReportPage {
        var page = example(in: say.language)
        page.goingOn = .chosen(say)
        page.next = Link(
            address: "#going-on",
            words: say("글쓴이가 연락처를 남겼습니다.", "The reporter left a contact.")
        )
        return page
    }

    private static func met(_ say: Sample) -> DeskReportPage {
        var page = example(in: say.language)
        page.goingOn = .passed(say)
        return page
    }

    private static func closed(_ say: Sample) -> DeskReportPage {
        var page = example(in: say.language)
        page.due = nil
        page.next = nil
        page.files = nil
        page.messages = [
            Message(
                writer: say("홍길동", "Hong Gildong"),
                day: say.day(11, 18),
                words: say("보내 주신 글을 두 번 읽었습니다.", "I read it twice."),
                isOwn: true
            ),
            Message(
                writer: say("글쓴이", "The reporter"),
                day: say.day(11, 20),
                words: say("고맙습니다.", "Thank you."),
                note: say("11월 20일 읽음", "read on 20 Nov")
            ),
        ]
        page.answer = nil
        page.goingOn = nil
        page.classification = nil
        page.assignment = nil
        page.closure = nil
        page.triage = TriagePart(reopening: ReopeningForm(action: "/reports/1a/reopening"))
        page.closed = ClosedReport(
            words: say("답하고 마침", "Answered"),
            day: say.day(11, 20),
            reason: say("글쓴이가 더 바라는 것이 없다고 함.", "The reporter wanted nothing more.")
        )
        page.retention = .example(say)
        page.deletion = "/reports/1b/deletion"
        return page
    }
}
