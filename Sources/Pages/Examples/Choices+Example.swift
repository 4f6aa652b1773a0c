extension Choice {
    static func kinds(_ say: Sample, chosen: Set<String> = []) -> [Choice] {
        [
            ("abuse", say("폭언·폭행", "Verbal or physical abuse")),
            ("bullying", say("갑질·괴롭힘", "Bullying, abuse of power")),
            ("errands", say("사적인 심부름", "Private errands")),
            ("sexual", say("성희롱·성폭력", "Sexual harassment or violence")),
            ("digital", say("디지털 성범죄", "Digital sexual crime")),
            ("stalking", say("스토킹·교제 폭력", "Stalking, dating violence")),
            ("discrimination", say("차별", "Discrimination")),
            ("authorship", say("논문·저자권", "Papers and authorship")),
            ("pay", say("연구비·인건비", "Research money, pay")),
            ("work", say("근로·휴가", "Work and leave")),
            ("retaliation", say("2차 피해", "Harm after speaking up")),
            ("unsure", say("잘 모르겠어요", "I am not sure")),
        ].map { Choice(code: $0.0, words: $0.1, isChosen: chosen.contains($0.0)) }
    }

    static func relations(_ say: Sample, chosen: String = "") -> [Choice] {
        [
            ("", say("고르지 않을게요", "I would rather not say")),
            ("advisor", say("지도교수", "My advisor")),
            ("senior", say("선배", "A senior student")),
            ("peer", say("동료", "A peer")),
            ("staff", say("직원", "Staff")),
            ("partner", say("연인이거나 연인이었던 사람", "A partner or former partner")),
            ("unknown", say("누구인지 몰라요", "I do not know who it is")),
        ].map { Choice(code: $0.0, words: $0.1, isChosen: $0.0 == chosen) }
    }

    static func wishes(_ say: Sample, chosen: String? = nil) -> [Choice] {
        [
            ("listen", say("먼저 들어주면 좋겠어요", "Please listen first"), nil),
            ("advise", say("어떻게 하면 좋을지 알고 싶어요", "I want to know what I can do"), nil),
            ("stop", say("멈추게 하고 싶어요", "I want it to stop"), nil),
            (
                "investigate", say("조사를 원해요", "I want an investigation"),
                say(
                    "이름을 적은 신고서가 따로 필요해요. 쓰는 법을 알려 드려요.",
                    "That needs a separate complaint form with a name. We will show you how."
                )
            ),
            ("unsure", say("아직 모르겠어요", "I do not know yet"), nil),
        ].map { Choice(code: $0.0, words: $0.1, hint: $0.2, isChosen: $0.0 == chosen) }
    }
}
