package import Casework

extension CenterPagesPage {
    package static func example(in language: Language) -> CenterPagesPage {
        let say = Sample(language)
        return CenterPagesPage(
            frame: .example(say, back: "/center-pages"),
            notice: say(
                "펴냈습니다. 글쓴이가 보는 화면도 바뀌었습니다.",
                "Published. The reporters' pages have changed too."
            ),
            groups: [
                CenterPartGroup(
                    name: say("통합창구", "The joint window"),
                    about: say("여러 센터가 함께 씁니다.", "Shared by several centers."),
                    parts: [
                        CenterPartRow(
                            address: "/center-pages/help-lines",
                            name: say("도움 전화", "Help lines"),
                            about: say("번호와 확인한 날", "Numbers, and when they were checked")
                        )
                    ],
                    history: "/center-history/window",
                    latest: say("11월 21일 성춘향", "Seong Chunhyang, 21 Nov")
                ),
                CenterPartGroup(
                    name: say("우리 센터", "Our center"),
                    about: say("우리 센터만 바꿉니다.", "Changed by our center alone."),
                    history: "/center-history/center"
                ),
            ],
            file: "/center-file"
        )
    }
}

extension CenterFormPage {
    package static func example(in language: Language) -> CenterFormPage {
        let say = Sample(language)
        return CenterFormPage(
            frame: .example(
                say,
                back: "/center-pages/help-lines",
                along: FormAlong(form: "words", action: "/center-pages/help-lines")
            ),
            name: say("도움 전화", "Help lines"),
            about: say("센터가 답할 수 없을 때 전화할 곳", "Numbers for when the center cannot answer"),
            action: "/center-pages/help-lines/review",
            base: 1,
            rows: [
                EditRow(
                    single: EditField(
                        id: "checked-on",
                        label: say("확인한 날", "Checked on"),
                        hint: say("2026-11-02처럼", "As 2026-11-02"),
                        value: "2026-11-02"
                    )
                )
            ],
            entries: [.example(say), .new(say)],
            listName: say("번호", "Numbers"),
            beside: [Fact(name: say("지우는 때", "Deleted"), words: say("정하지 않음", "not set"))]
        )
    }

    package static func variants(in language: Language) -> [String: CenterFormPage] {
        let say = Sample(language)
        var faulty = example(in: language)
        let fault = say("전화번호가 아닙니다.", "This cannot be dialled.")
        faulty.faults = Faults(
            heading: say("한 곳을 고치십시오", "Mend one thing"),
            links: [Link(address: "#help-lines.0.number", words: fault)]
        )
        faulty.entries[0].isOpen = true
        faulty.entries[0].rows[0].single?.fault = fault
        let empty = say("비어 있습니다.", "This is empty.")
        faulty.entries[0].rows[1].pair?.fault = empty
        faulty.entries[0].rows[1].pair?.fields[1].fault = empty
        faulty.entries[0].rows[3].several?.fault = empty
        return ["faulty": faulty]
    }
}

extension EditEntry {
    fileprivate static func example(_ say: Sample) -> EditEntry {
        EditEntry(
            name: "112 · " + say("경찰", "Police"),
            rows: [
                EditRow(single: .number(say, "help-lines.0.number", "112")),
                EditRow(pair: .example(say)),
                EditRow(
                    flag: EditField(
                        id: "help-lines.0.emergency",
                        label: say("화면 위에 늘 보이기", "Keep it in view"),
                        hint: say("하나 이상, 셋까지", "One to three"),
                        value: "true",
                        isChosen: true
                    )
                ),
                EditRow(several: .topics(say)),
                EditRow(
                    select: EditChoices(
                        id: "help-lines.0.kind",
                        label: say("갈래", "Kind"),
                        choices: [
                            Choice(code: "school", words: say("학교 기구", "The university's"))
                        ]
                    )
                ),
                EditRow(
                    fixed: EditField(
                        id: "help-lines.0.code",
                        label: say("부호", "Code"),
                        value: "abuse"
                    )
                ),
            ],
            order: EditField(id: "help-lines.0.order", label: "", value: "1"),
            removal: Choice(code: "help-lines.0.remove", words: say("이 번호 빼기", "Take it out"))
        )
    }

    fileprivate static func new(_ say: Sample) -> EditEntry {
        EditEntry(
            name: say("새로 더하기", "Add one"),
            rows: [EditRow(single: .number(say, "help-lines.1.number", ""))]
        )
    }
}

extension EditField {
    fileprivate static func number(_ say: Sample, _ id: String, _ value: String) -> EditField {
        EditField(id: id, label: say("전화번호", "Number"), value: value)
    }
}

extension EditPair {
    fileprivate static func example(_ say: Sample) -> EditPair {
        EditPair(
            id: "help-lines.0.detail",
            label: say("누가 받나요", "Who answers"),
            hint: say("한 줄로", "In one line"),
            fields: [
                EditField(
                    id: "help-lines.0.detail.ko",
                    label: say("한국어", "Korean"),
                    language: "ko",
                    value: "경찰, 문자도 돼요",
                    isLong: true
                ),
                EditField(
                    id: "help-lines.0.detail.en",
                    label: say("영어", "English"),
                    language: "en",
                    value: "Police, texts are fine too"
                ),
            ]
        )
    }
}

extension EditChoices {
    fileprivate static func topics(_ say: Sample) -> EditChoices {
        EditChoices(
            id: "help-lines.0.topics",
            label: say("이런 일에", "For"),
            hint: say("고르지 않으면 어떤 일에나", "Anything if none is chosen"),
            chosen: say("1개 고름", "1 chosen"),
            boxes: [
                EditField(
                    id: "help-lines.0.topics",
                    label: say("지금 위험해요", "Danger now"),
                    value: "danger",
                    isChosen: true
                )
            ]
        )
    }
}

extension CenterReviewPage {
    package static func example(in language: Language) -> CenterReviewPage {
        let say = Sample(language)
        return CenterReviewPage(
            frame: .example(say, back: "/center-pages/help-lines"),
            name: say("도움 전화", "Help lines"),
            notice: say(
                "그 사이에 성춘향 님이 이 부분을 먼저 펴냈습니다.",
                "Seong Chunhyang published this part in the meantime."
            ),
            changes: ChangeRow.examples(say),
            fields: [SentField(key: "checked-on", value: "2026-11-21")],
            base: 2,
            publication: "/center-pages/help-lines/publication",
            edit: "/center-pages/help-lines",
            previews: [
                Link(
                    address: "/center-pages/help-lines/preview/window/ko",
                    words: say("첫 화면 (한국어)", "First page (Korean)")
                )
            ]
        )
    }
}

extension ChangeRow {
    static func examples(_ say: Sample) -> [ChangeRow] {
        [
            ChangeRow(
                what: say("확인한 날", "Checked on"),
                before: "2026-11-02",
                after: "2026-11-21"
            ),
            ChangeRow(what: say("1331 · 전화번호", "1331 · Number"), before: "1331"),
            ChangeRow(what: say("1388 · 전화번호", "1388 · Number"), after: "1388"),
        ]
    }
}

extension CenterHistoryPage {
    package static func example(in language: Language) -> CenterHistoryPage {
        let say = Sample(language)
        return CenterHistoryPage(
            frame: .example(say, back: "/center-history/window"),
            name: say("통합창구", "The joint window"),
            notice: say("지난 것을 다시 펴냈습니다.", "The earlier version is published again."),
            versions: [
                VersionRow(
                    address: "/center-history/window/2",
                    number: 2,
                    day: say.day(11, 21),
                    who: say("성춘향", "Seong Chunhyang"),
                    part: say("도움 전화", "Help lines"),
                    isNow: true
                ),
                VersionRow(
                    address: "/center-history/window/1",
                    number: 1,
                    day: say.day(11, 2),
                    who: say("처음 쓴 것", "The first words"),
                    part: say("모두", "All of it")
                ),
            ]
        )
    }

    package static func variants(in language: Language) -> [String: CenterHistoryPage] {
        let say = Sample(language)
        var empty = example(in: language)
        empty.versions = []
        empty.notice = nil
        empty.since = say.day(11, 2)
        return ["empty": empty]
    }
}

extension CenterVersionPage {
    package static func example(in language: Language) -> CenterVersionPage {
        let say = Sample(language)
        return CenterVersionPage(
            frame: .example(say, back: "/center-history/window/1"),
            name: say("통합창구", "The joint window"),
            number: 2,
            day: say.day(11, 21),
            who: say("성춘향", "Seong Chunhyang"),
            history: "/center-history/window",
            changes: ChangeRow.examples(say),
            since: ChangeRow.examples(say),
            back: "/center-history/window/2/return",
            retention: [
                Choice(
                    code: "now",
                    words: say("지금 기간을 그대로 둡니다", "Keep today’s period"),
                    hint: say("마치거나 그만둔 날부터 1년", "1 year after it has ended"),
                    isChosen: true
                ),
                Choice(
                    code: "then",
                    words: say("그때의 기간으로 되돌립니다", "Go back to the period of then"),
                    hint: say("마치거나 그만둔 날부터 6개월", "6 months after it has ended")
                ),
            ]
        )
    }
}
