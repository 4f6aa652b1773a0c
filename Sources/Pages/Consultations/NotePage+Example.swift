package import Casework

extension NotePage {
    package static func example(in language: Language) -> NotePage {
        let say = Sample(language)
        return NotePage(
            frame: .example(say, back: "/consultations/1/notes", isConsultations: true),
            number: say("2026-상담-0014", "C 2026-0014"),
            title: say("달래", "Dallae"),
            heading: say("3회기 상담일지", "Note 3"),
            notice: say("초안으로 잠가 두었습니다.", "Sealed and kept as a draft."),
            action: "/consultations/1/notes",
            note: "00000000000000000000000000000003",
            back: "/consultations/1",
            drafting: NoteDrafting(
                action: "/consultations/1/drafts",
                revision: "4",
                saved: say("초안을 잠가 두었습니다", "The draft is sealed and kept"),
                unsaved: say("초안을 두지 못했습니다", "The draft could not be kept"),
                apart: say("따로 초안으로 잠가 두었습니다", "Kept as a draft of its own"),
                ended: say("자리가 닫혔습니다", "The desk was closed"),
                writer: say("심청 담당자가 마지막으로 쓴 초안입니다.", "Last written by Sim Cheong.")
            ),
            day: .day("day", say("상담한 날", "Day of the meeting"), "2026-11-20"),
            mode: .choice("mode", say("방식", "How"), [("in-person", say("대면", "In person"))]),
            kind: .choice(
                "kind",
                say("주된 유형", "Main kind"),
                [("bullying", say("갑질·괴롭힘", "Abuse of power, bullying"))]
            ),
            heard: NoteInput(
                text: FieldInput(
                    id: "heard",
                    label: say("들은 말", "What was said"),
                    value: say(
                        "지난주부터 자리를 옮겨 복도 끝 방을 혼자 씀. 조용해서 숨은 쉬어진다고 함.",
                        "Since last week in a room at the end of the hall, alone. It is easier to breathe."
                    ),
                    isLabelled: true
                )
            ),
            agreed: NoteInput(
                text: FieldInput(
                    id: "agreed",
                    label: say("함께 정한 것", "What was agreed"),
                    isLabelled: true
                )
            ),
            next: .line("next", say("다음에 할 일", "Next step"), say("결과 알리기", "Tell the result")),
            nextDay: .day("nextDay", say("그날", "By"), "2026-11-23"),
            groups: groups(say),
            opinion: NoteInput(
                text: FieldInput(
                    id: "opinion",
                    label: say("상담원 소견", "Counsellor's own view"),
                    isLabelled: true
                )
            ),
            last: [.example(say)],
            promises: [.example(say)]
        )
    }

    private static func groups(_ say: Sample) -> [NoteGroupInput] {
        let answers = [
            ("yes", say("예", "Yes")), ("no", say("아니요", "No")), ("unknown", say("모름", "Not known")),
        ]
        func answered(_ name: String, _ chosen: String) -> [NamedChoice] {
            answers.map {
                NamedChoice(name: name, code: $0.0, words: $0.1, isChosen: $0.0 == chosen)
            }
        }
        return [
            NoteGroupInput(
                id: "occasion",
                name: say("언제, 어디서", "When and where"),
                more: say("시각, 장소", "Hours, place"),
                fields: [
                    NoteInput(
                        time: FieldInput(id: "starts", label: say("시작", "From"), value: "15:20")
                    ),
                    .line("place", say("장소", "Place"), say("나래관 3층", "Narae Hall, 3rd floor")),
                ]
            ),
            NoteGroupInput(
                id: "risk",
                name: say("살필 것", "To look out for"),
                more: say("위험 신호", "Signs of danger"),
                isOpen: true,
                fields: [
                    NoteInput(
                        reply: ChoiceInput(
                            id: "minor",
                            label: say("19세 미만", "Under nineteen"),
                            choices: answered("minor", "no")
                        )
                    ),
                    NoteInput(
                        will: WillInput(
                            id: "notice",
                            label: say("기관에 알리는 것에 대한 뜻", "On telling other bodies"),
                            choices: [
                                NamedChoice(
                                    name: "notice",
                                    code: "objection",
                                    words: say("명시적 반대", "Explicitly objects"),
                                    isChosen: true
                                )
                            ],
                            day: FieldInput(
                                id: "notice-on",
                                label: say("말한 날", "Said on"),
                                value: "2026-11-20"
                            )
                        )
                    ),
                    NoteInput(
                        number: FieldInput(
                            id: "otherCount",
                            label: say("상대방의 수", "How many"),
                            value: say("둘", "two"),
                            fault: InputFault(
                                id: "otherCount-fault",
                                words: say("숫자로 적으십시오.", "Write it in digits.")
                            )
                        )
                    ),
                    NoteInput(
                        boxes: ChoiceInput(
                            id: "wants",
                            label: say("바라는 것", "Wants"),
                            choices: [
                                NamedChoice(
                                    name: "wants",
                                    code: "listen",
                                    words: say("들어주기", "To be heard"),
                                    isChosen: true
                                ),
                                NamedChoice(
                                    name: "wants",
                                    code: "apology",
                                    words: say("사과", "An apology")
                                ),
                            ]
                        )
                    ),
                ]
            ),
            NoteGroupInput(
                id: "matter",
                name: say("있었던 일", "What happened"),
                more: say("때와 곳, 증거", "When, where, evidence"),
                fields: [
                    NoteInput(
                        line: FieldInput(
                            id: "tags",
                            label: say("꼬리표", "Tags"),
                            value: say("조교 업무, 단톡방", "assistants' work, group chat"),
                            hint: InputHint(
                                id: "tags-hint",
                                words: say(
                                    "쉼표로 나눕니다. 이름은 적지 마십시오.",
                                    "Between commas. Write no name."
                                )
                            )
                        )
                    )
                ]
            ),
        ]
    }

    package static func variants(in language: Language) -> [String: NotePage] {
        let say = Sample(language)
        var correction = example(in: language)
        correction.heading = say("2회기 고치기", "Correct note 2")
        correction.notice = nil
        (correction.drafting.revision, correction.drafting.writer) = ("1", nil)
        let words = say("고치는 까닭을 적으십시오.", "Write why you correct it.")
        correction.correction = NoteCorrecting(
            note: String(repeating: "d", count: 32),
            reason: Field(fault: words),
            seen: "4",
            leaving: correction.back
        )
        correction.faults = Faults(
            heading: say("고칠 칸이 하나 있습니다", "One field needs another look"),
            links: [Link(address: "#reason", words: words)]
        )
        var first = example(in: language)
        first.heading = say("1회기 상담일지", "Note 1")
        (first.notice, first.last, first.promises) = (nil, [], [])
        first.drafting.writer = nil
        var faulty = first
        faulty.day.day?.fault = InputFault(
            id: "day-fault",
            words: say("그런 날은 없습니다.", "There is no such day.")
        )
        let retired = say("지금은 쓰지 않는 말입니다.", "This is no longer used.")
        faulty.kind.choice?.fault = InputFault(id: "kind-fault", words: retired)
        faulty.groups[1].fields[1].will?.fault = InputFault(
            id: "notice-fault",
            words: say("아직 오지 않은 날입니다.", "That day is yet to come.")
        )
        faulty.faults = Faults(
            heading: say("고칠 칸이 세 군데 있습니다", "Three fields need another look"),
            links: [Link(address: "#day", words: say("그런 날은 없습니다.", "There is no such day."))]
        )
        return ["correction": correction, "first": first, "faulty": faulty]
    }
}

extension NoteInput {
    fileprivate static func line(_ id: String, _ label: String, _ value: String) -> NoteInput {
        NoteInput(line: FieldInput(id: id, label: label, value: value))
    }

    fileprivate static func day(_ id: String, _ label: String, _ value: String) -> NoteInput {
        NoteInput(day: FieldInput(id: id, label: label, value: value))
    }

    fileprivate static func choice(
        _ id: String,
        _ label: String,
        _ choices: [(code: String, words: String)]
    ) -> NoteInput {
        NoteInput(
            choice: ChoiceInput(
                id: id,
                label: label,
                choices: choices.map {
                    NamedChoice(name: id, code: $0.code, words: $0.words, isChosen: true)
                }
            )
        )
    }
}
