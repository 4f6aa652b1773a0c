package import Casework

extension WindowPage {
    package static func example(in language: Language) -> WindowPage {
        let say = Sample(language)
        return WindowPage(
            frame: .example(say, at: "/"),
            answerDays: 3,
            network: say(
                "다만 학교 와이파이는 이 주소에 접속한 사실을 알 수 있어요.",
                "Campus Wi-Fi, however, can see that you visited this address."
            ),
            helpLines: HelpLine.examples(say),
            helpHours: say(
                "1331은 평일 9시부터 18시까지, 다른 곳은 24시간 받아요.",
                "1331 answers on weekdays from 9 to 18, the others day and night."
            ),
            comparison: .example(say)
        )
    }

    package static func variants(in language: Language) -> [String: WindowPage] {
        let say = Sample(language)
        var single = example(in: language)
        single.comparison = nil
        single.center = .example(say)
        var preview = example(in: language)
        preview.frame.preview = say("아직 펴내지 않은 화면입니다.", "Not published yet.")
        return ["preview": preview, "single": single]
    }
}

extension CenterAbout {
    static func example(_ say: Sample) -> CenterAbout {
        CenterAbout(
            name: say("대학원생인권센터", "Graduate Student Rights Center"),
            mark: "students",
            runBy: say("학생이 운영해요", "Run by students"),
            facts: [
                Fact(
                    name: say("어떤 곳인가요", "What is it?"),
                    words: say(
                        "대학원 총학생회의 자치 기구",
                        "A self-governing body of the graduate students"
                    )
                ),
                Fact(
                    name: say("누가 읽나요", "Who reads it?"),
                    words: say("학생 상담원 2명", "Two student counsellors")
                ),
            ]
        )
    }
}

extension Comparison {
    static func example(_ say: Sample) -> Comparison {
        let students = say("대학원생인권센터", "Graduate Student Rights Center")
        let school = say("인권윤리센터", "Human Rights and Ethics Center")
        let rows = [
            (
                say("어떤 곳인가요", "What is it?"),
                say("대학원 총학생회의 자치 기구", "A self-governing body of the graduate students"),
                say("총장 아래의 학교 기구", "A university body under the president")
            ),
            (
                say("누가 읽나요", "Who reads it?"), say("학생 상담원 2명", "Two student counsellors"),
                say("직원 상담원 2명", "Two staff counsellors")
            ),
            (
                say("할 수 있는 일", "What it can do"),
                say(
                    "듣고 함께 방법 찾기, 다른 기관에 같이 가기, 제도를 고치자고 요구하기",
                    "Listen, look for a way with you, go with you to other offices, "
                        + "ask for rules to change"
                ),
                say(
                    "상담, 조사, 자리를 떼어 놓는 임시조치, 징계 요청",
                    "Counsel, investigate, separate people for the time being, ask for discipline"
                )
            ),
            (
                say("할 수 없는 일", "What it cannot do"),
                say("조사하거나 징계를 요청하는 일", "Investigate, or ask for discipline"),
                say(
                    "이름 없는 글만으로 조사를 시작하는 일",
                    "Begin an investigation from words without a name"
                )
            ),
            (
                say("이름이 필요한 때", "When a name is needed"), say("없어요", "Never"),
                say("신고서를 낼 때부터", "From the formal complaint on")
            ),
        ]
        return Comparison(
            centers: [
                ComparedCenter(
                    name: students,
                    mark: "students",
                    runBy: say("학생이 운영해요", "Run by students"),
                    report: say.path("/grad/report")
                ),
                ComparedCenter(
                    name: school,
                    mark: "school",
                    runBy: say("학교가 운영해요", "Run by the university"),
                    report: say.path("/ethics/report")
                ),
            ],
            rows: rows.map { question, first, second in
                ComparedRow(
                    question: question,
                    cells: [
                        ComparedCell(center: students, words: first),
                        ComparedCell(center: school, words: second),
                    ]
                )
            }
        )
    }
}
