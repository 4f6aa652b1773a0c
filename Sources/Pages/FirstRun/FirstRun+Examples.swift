package import Casework

extension FirstRunStep {
    static func examples(at now: Int, _ say: Sample) -> [FirstRunStep] {
        [
            say("센터", "Center"), say("사람", "People"), say("종이", "Papers"),
            say("시작", "Begin"),
        ].enumerated().map { FirstRunStep(words: $1, isDone: $0 < now, isNow: $0 == now) }
    }
}

extension FirstRunCenterPage {
    package static func example(in language: Language) -> FirstRunCenterPage {
        let say = Sample(language)
        return FirstRunCenterPage(
            frame: .firstRunExample(say),
            steps: FirstRunStep.examples(at: 0, say),
            names: [
                TypedField(
                    id: "name-ko",
                    label: say("센터 이름 (한국어)", "Name of the center (Korean)"),
                    language: "ko",
                    value: "가온대학교 인권센터"
                ),
                TypedField(
                    id: "slug",
                    label: say("주소에 쓰는 이름", "Name used in addresses"),
                    hint: say("영어 소문자, 숫자, 붙임표", "Lower-case letters, digits, hyphens"),
                    value: "rights"
                ),
            ],
            kinds: ChoiceGroup(
                choices: [
                    Choice(
                        code: "school",
                        words: say("학교 기구", "The university"),
                        hint: say("총장 아래의 인권센터", "A center under the president"),
                        isChosen: true
                    ),
                    Choice(code: "students", words: say("학생 자치 기구", "Students")),
                ]
            ),
            places: [
                TypedField(
                    id: "mail",
                    label: say("메일", "Mail"),
                    isOptional: true,
                    kind: "email"
                )
            ]
        )
    }

    package static func variants(in language: Language) -> [String: FirstRunCenterPage] {
        let say = Sample(language)
        var faulty = example(in: language)
        let words = say("여기를 채워 주십시오.", "Please fill this in.")
        faulty.names[0].value = ""
        faulty.names[0].fault = words
        faulty.kinds.fault = say("둘 가운데 하나를 고르십시오.", "Please choose one of the two.")
        faulty.faults = Faults(
            heading: say("두 곳을 고쳐 주십시오.", "Two things to mend."),
            links: [Link(address: "#name-ko", words: words)]
        )
        return ["faulty": faulty]
    }
}

extension FirstRunPeoplePage {
    package static func example(in language: Language) -> FirstRunPeoplePage {
        let say = Sample(language)
        return FirstRunPeoplePage(
            frame: .firstRunExample(say),
            steps: FirstRunStep.examples(at: 1, say),
            director: [
                TypedField(
                    id: "director-name",
                    label: say("이름", "Name"),
                    value: say("홍길동", "Hong Gildong")
                )
            ],
            isDirectorOnDuty: true,
            second: [TypedField(id: "second-name", label: say("이름", "Name"))],
            roles: [
                Choice(code: "counsellor", words: say("상담원", "Counsellor"), isChosen: true)
            ],
            isSecondOnDuty: true
        )
    }

    package static func variants(in language: Language) -> [String: FirstRunPeoplePage] {
        let say = Sample(language)
        var faulty = example(in: language)
        faulty.director[0].fault = say("여기를 채워 주십시오.", "Please fill this in.")
        faulty.faults = Faults(
            heading: say("한 곳을 고쳐 주십시오.", "One thing to mend."),
            links: [Link(address: "#director-name", words: faulty.director[0].fault ?? "")]
        )
        return ["faulty": faulty]
    }
}

extension FirstRunPapersPage {
    package static func example(in language: Language) -> FirstRunPapersPage {
        let say = Sample(language)
        return FirstRunPapersPage(
            frame: .firstRunExample(say),
            steps: FirstRunStep.examples(at: 2, say),
            warning: say("글을 읽는 사람이 한 사람뿐입니다.", "Only one person reads here."),
            sheets: [
                FirstRunSheet(
                    id: "kit-1",
                    heading: say("복구 종이 1/3", "Recovery kit 1 of 3"),
                    about: say("열쇠의 한 조각입니다.", "One part of the key."),
                    codeLabel: say("복구 코드", "Recovery code"),
                    code: "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-234",
                    advice: [Paragraph(words: say("봉투에 넣습니다.", "Seal it in an envelope."))],
                    kept: say("종이에 옮겼습니다: 복구 종이 1", "On paper: recovery kit 1")
                ),
                FirstRunSheet(
                    id: "officer-1",
                    heading: say("담당자 종이: 홍길동", "Officer's sheet: Hong Gildong"),
                    about: say("이 사람만 가집니다.", "For this person alone."),
                    facts: [Fact(name: say("계정", "Account"), words: "gildong")],
                    codeLabel: say("본인의 복구 코드", "Own recovery code"),
                    code: "0123-4567-89AB-CDEF-GHJK-MNPQ-RST",
                    picture: "/first-run/picture/1",
                    advice: [Paragraph(words: say("찢어 없앱니다.", "Tear it off."))],
                    kept: say("종이에 옮겼습니다: 홍길동", "On paper: Hong Gildong"),
                    isKept: true
                ),
            ],
            once: TypedField(
                id: "once",
                label: say("센터장의 일회용 번호", "The director's one-time code"),
                hint: say("앱에 보이는 여섯 자리", "The six digits in the app")
            )
        )
    }

    package static func variants(in language: Language) -> [String: FirstRunPapersPage] {
        let say = Sample(language)
        var faulty = example(in: language)
        faulty.once.fault = say("번호가 다릅니다.", "That code does not fit.")
        faulty.faults = Faults(
            heading: say("한 곳을 고쳐 주십시오.", "One thing to mend."),
            links: [Link(address: "#once", words: faulty.once.fault ?? "")]
        )
        return ["faulty": faulty]
    }
}
