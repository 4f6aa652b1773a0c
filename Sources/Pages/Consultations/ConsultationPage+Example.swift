package import Casework

extension ConsultationPage {
    package static func example(in language: Language) -> ConsultationPage {
        let say = Sample(language)
        return ConsultationPage(
            frame: .example(say, back: "/consultations/1", isConsultations: true),
            number: say("2026-상담-0014", "C 2026-0014"),
            title: say("달래", "Dallae"),
            summary: say("갑질·괴롭힘, 2회기", "Abuse of power, bullying, Notes: 2"),
            notice: say("일지를 마치고 잠갔습니다.", "The note is finished and locked."),
            writing: "/consultations/1/notes",
            drafts: [
                DraftRow(
                    address: "/consultations/1/drafts/3",
                    words: say("이어서 쓰기", "Go on writing"),
                    day: say.day(11, 20),
                    officer: say("심청", "Sim Cheong"),
                    removal: "/consultations/1/draft-removals",
                    note: "3"
                )
            ],
            duties: .example(say),
            notes: [.example(say)],
            files: .ofConsultation(say),
            promises: [.example(say)],
            appointment: AppointmentPart(
                due: say.due(11, 20),
                time: "15:20",
                isUnwritten: true,
                action: "/consultations/1/appointments",
                ends: "/consultations/1/appointment-ends"
            ),
            persons: persons(say),
            reports: ReportsPart(
                rows: [
                    LinkedReport(
                        address: "/reports/1",
                        words: say("2026-접수-0041", "2026-0041")
                    ), LinkedReport(words: say("접수한 글", "A report")),
                ],
                action: "/consultations/1/reports"
            ),
            closure: ClosurePart(
                action: "/consultations/1/closure",
                outcomes: [
                    Choice(code: "settled", words: say("상담 종결(해소)", "Settled")),
                    Choice(code: "withdrawn", words: say("철회", "Withdrawn")),
                ],
                endsAlong: say("정한 다음 상담이 있습니다.", "A next meeting is set.")
            ),
            paper: PaperPart(action: "/consultations/1/papers"),
            sharing: .example(say),
            handed: .example(say),
            between: .example(say),
            came: .example(say),
            facts: [
                Fact(name: say("맡은 사람", "In charge"), words: say("홍길동", "Hong Gildong"))
            ],
            trail: [
                TrailStep(day: say.day(11, 2), words: say("상담을 엶", "Opened")),
                TrailStep(
                    day: say.day(11, 9),
                    words: say("일지를 마침", "Note finished"),
                    note: say("홍길동", "Hong Gildong")
                ),
                TrailStep(
                    day: say.day(11, 10),
                    words: say("인쇄함", "Printed"),
                    note: say("홍길동", "Hong Gildong"),
                    fold: TrailFold(
                        summary: say("더 보기", "More"),
                        facts: [
                            Fact(name: say("까닭", "Why"), words: say("사례 회의", "A meeting")),
                            Fact(
                                name: say("상담원 소견", "Counsellor's own view"),
                                words: say("뺌", "left out")
                            ),
                        ]
                    )
                ),
            ]
        )
    }

    private static func persons(_ say: Sample) -> PersonsPart {
        PersonsPart(
            rows: [
                ConsultedPerson(
                    name: say("달래", "Dallae"),
                    role: say("내담자", "Person who asks"),
                    isPseudonym: true,
                    person: "1"
                ),
                ConsultedPerson(
                    name: say("놀부", "Nolbu"),
                    role: say("상대방", "Other side"),
                    isPseudonym: false,
                    removal: "/consultations/1/person-removals",
                    person: "2"
                ),
            ],
            action: "/consultations/1/persons",
            roles: [Choice(code: "other", words: say("상대방", "Other side"), isChosen: true)],
            others: [
                Link(address: "/consultations/9", words: say("2025-상담-0031", "C 2025-0031"))
            ],
            joining: "/consultations/1/joinings"
        )
    }

    package static func variants(in language: Language) -> [String: ConsultationPage] {
        let say = Sample(language)
        var bare = example(in: language)
        (bare.notice, bare.duties, bare.closure) = (nil, nil, bare.closure)
        (bare.drafts, bare.notes, bare.promises) = ([], [], [])
        bare.appointment = AppointmentPart(action: "/consultations/1/appointments")
        bare.reports = ReportsPart(action: "/consultations/1/reports")
        bare.persons.others = []
        (bare.sharing, bare.handed) = (SharingPart(), nil)
        (bare.between, bare.came) = (BetweenCenters(), nil)
        var closed = example(in: language)
        closed.closure = nil
        closed.appointment = AppointmentPart()
        closed.ending = EndingShown(
            words: say("철회", "Withdrawn"),
            day: say.day(11, 20),
            reason: say("그만두고 싶다고 함.", "Wants to stop."),
            reopening: "/consultations/1/reopening"
        )
        bare.files = DeskFiles(rows: [], filing: .example(say))
        var shared = bare
        shared.files = nil
        (shared.writing, shared.closure) = (nil, nil)
        shared.sharing.taking = .example(say)
        (shared.persons.isChangeable, shared.reports.isChangeable) = (false, false)
        shared.appointment = AppointmentPart()
        var faulty = example(in: language)
        let words = say("그런 번호를 찾지 못했습니다.", "No such number was found.")
        faulty.reports.number = Field(value: "2026-999", fault: words)
        faulty.persons.joined = Field(value: "x", fault: words)
        faulty.persons.name = Field(fault: words)
        faulty.appointment.day = Field(fault: words)
        faulty.closure?.fault = words
        faulty.paper.reason.fault = words
        faulty.files = .faultyOfConsultation(say)
        faulty.closure?.reason.fault = words
        faulty.sharing = .faultyExample(say)
        faulty.notice = nil
        faulty.faults = Faults(
            heading: say("고칠 칸이 하나 있습니다", "One field needs another look"),
            links: [Link(address: "#outcomes", words: words)]
        )
        return ["bare": bare, "closed": closed, "shared": shared, "faulty": faulty]
    }
}

extension NoteShown {
    static func example(_ say: Sample) -> NoteShown {
        NoteShown(
            id: "note-2",
            heading: say("2회기", "Note 2"),
            day: say.day(11, 9),
            aside: say("대면, 14:00–14:50, 홍길동", "In person, 14:00–14:50, Hong Gildong"),
            facts: [
                Fact(name: say("주된 유형", "Main kind"), words: say("갑질·괴롭힘", "Bullying")),
                Fact(name: say("19세 미만", "Under nineteen"), words: say("아니요", "No")),
            ],
            texts: [
                Fact(
                    name: say("들은 말", "What was said"),
                    words: say(
                        "단체 대화방의 말을 다시 읽으며 이야기함. 잠을 세 시간쯤 잔다고 함.",
                        "Went through the group chat again. Sleeps about three hours."
                    )
                )
            ],
            opinion: say("다음에는 잠부터 물어볼 것.", "Ask about sleep first next time."),
            corrections: [
                CorrectionShown(
                    day: say.day(11, 10),
                    officer: say("홍길동", "Hong Gildong"),
                    reason: say("유형을 잘못 골랐음", "Chose the wrong kind"),
                    changes: [
                        ChangeShown(
                            name: say("주된 유형", "Main kind"),
                            before: say("심리·정서", "Mind and feelings"),
                            after: say("갑질·괴롭힘", "Bullying")
                        ),
                        ChangeShown(name: say("장소", "Place"), before: say("복도", "Hall")),
                    ]
                )
            ],
            correction: "/consultations/1/notes/2/correction"
        )
    }
}

extension PromiseShown {
    static func example(_ say: Sample) -> PromiseShown {
        PromiseShown(
            words: say("결과를 달래에게 알리기", "Tell Dallae the result"),
            due: say.due(11, 23),
            action: "/consultations/1/promises",
            note: "2",
            made: say.day(11, 9)
        )
    }
}
