extension CenterShown {
    static func example(_ say: Sample) -> CenterShown {
        CenterShown(
            name: say("대학원생인권센터", "Graduate Student Rights Center"),
            mark: "students",
            runBy: say("학생이 운영해요", "Run by students"),
            readers: say(
                "학생 상담원 2명만 열 수 있게 잠갔어요. 인권윤리센터(학교)는 볼 수 없어요.",
                "It is locked so that only two student counsellors can open it. "
                    + "The Human Rights and Ethics Center (university) cannot see it."
            )
        )
    }
}

extension Operator {
    static func examples(_ say: Sample) -> [Operator] {
        [
            Operator(
                center: say("대학원생인권센터", "Graduate Student Rights Center"),
                mark: "students",
                nature: say(
                    "대학원 총학생회의 학생 자치 기구",
                    "Self-governing body of the graduate students"
                ),
                inCharge: say("센터장 임꺽정", "Im Kkeokjeong, director"),
                contact: say("나래관 203호, 042-000-0203", "Narae Hall 203, 042-000-0203")
            ),
            Operator(
                center: say("인권윤리센터", "Human Rights and Ethics Center"),
                mark: "school",
                nature: say("총장 아래의 학교 기구", "University body under the president"),
                inCharge: say("센터장 성춘향", "Seong Chunhyang, director"),
                contact: say("한울관 105호, 042-000-0105", "Hanul Hall 105, 042-000-0105")
            ),
        ]
    }
}

extension ChoiceGroup {
    static func centers(_ say: Sample) -> ChoiceGroup {
        ChoiceGroup(choices: [
            Choice(
                code: "grad",
                words: say("대학원생인권센터", "Graduate Student Rights Center"),
                hint: say(
                    "학생이 운영해요. 학생 상담원 2명이 읽어요.",
                    "Run by students. Two student counsellors read it."
                ),
                mark: "students"
            ),
            Choice(
                code: "ethics",
                words: say("인권윤리센터", "Human Rights and Ethics Center"),
                hint: say(
                    "학교가 운영해요. 직원 상담원 2명이 읽어요.",
                    "Run by the university. Two staff counsellors read it."
                ),
                mark: "school"
            ),
            Choice(
                code: "any",
                words: say("잘 모르겠어요", "I am not sure"),
                hint: say(
                    "대학원생인권센터가 읽어요.",
                    "The Graduate Student Rights Center reads it."
                ),
                isChosen: true
            ),
        ])
    }

    static func officers(_ say: Sample) -> ChoiceGroup {
        let students = say("대학원생인권센터", "student center")
        let school = say("인권윤리센터", "university center")
        return ChoiceGroup(choices: [
            Choice(
                code: "1f",
                words: say("임꺽정 센터장", "Im Kkeokjeong, director"),
                aside: students
            ),
            Choice(
                code: "2f",
                words: say("심청 상담원", "Sim Cheong, counsellor"),
                aside: students
            ),
            Choice(
                code: "3f",
                words: say("성춘향 센터장", "Seong Chunhyang, director"),
                aside: school
            ),
            Choice(
                code: "4f",
                words: say("전우치 상담원", "Jeon Uchi, counsellor"),
                aside: school
            ),
        ])
    }
}
