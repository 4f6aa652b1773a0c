/// Who else reads a consultation, and the ways to share it or to hand it on.
package struct SharingPart: Viewable {
    package var shares: [ShareShown]
    package var form: ShareForm?
    package var handing: HandingForm?
    /// Where nobody in charge works here any more.
    package var taking: TakingForm?

    package init(
        shares: [ShareShown] = [],
        form: ShareForm? = nil,
        handing: HandingForm? = nil,
        taking: TakingForm? = nil
    ) {
        (self.shares, self.form, self.handing) = (shares, form, handing)
        self.taking = taking
    }
}

/// A colleague who reads it too.
package struct ShareShown: Viewable {
    package var name: String
    /// What the colleague may do, and until when.
    package var words: String
    package var officer: String
    package var ending: String?

    package init(name: String, words: String, officer: String, ending: String? = nil) {
        (self.name, self.words, self.officer, self.ending) = (name, words, officer, ending)
    }
}

/// The form that lets a colleague read, or read and write.
package struct ShareForm: Viewable {
    package var action: String
    package var officers: [Choice]
    package var access: [Choice]
    package var until: Field
    package var earliest: String
    package var latest: String
    package var fault: String?

    package init(
        action: String,
        officers: [Choice],
        access: [Choice],
        until: Field = Field(),
        earliest: String,
        latest: String,
        fault: String? = nil
    ) {
        self.action = action
        self.officers = officers
        self.access = access
        self.until = until
        self.earliest = earliest
        self.latest = latest
        self.fault = fault
    }
}

/// The form that puts it into a colleague's hands.
package struct HandingForm: Viewable {
    package var action: String
    package var officers: [Choice]
    package var words: Field
    package var keeps: Bool
    package var fault: String?

    package init(
        action: String,
        officers: [Choice],
        words: Field = Field(),
        keeps: Bool = false,
        fault: String? = nil
    ) {
        self.action = action
        self.officers = officers
        self.words = words
        self.keeps = keeps
        self.fault = fault
    }
}

/// The form with which a reader takes charge.
package struct TakingForm: Viewable {
    package var action: String
    package var reason: Field

    package init(action: String, reason: Field = Field()) {
        (self.action, self.reason) = (action, reason)
    }
}

/// What the one who handed it on wrote, for the one who has it now.
package struct HandedShown: Viewable {
    package var heading: String
    package var day: DayWords
    package var words: String

    package init(heading: String, day: DayWords, words: String) {
        (self.heading, self.day, self.words) = (heading, day, words)
    }
}

extension SharingPart {
    static func example(_ say: Sample) -> SharingPart {
        let officers = [
            Choice(code: "2b", words: say("심청", "Sim Cheong")),
            Choice(code: "3c", words: say("황진이", "Hwang Jini")),
        ]
        return SharingPart(
            shares: [
                ShareShown(
                    name: say("심청", "Sim Cheong"),
                    words: say("읽기, 11월 30일까지", "Reads, until 30 Nov"),
                    officer: "2b",
                    ending: "/consultations/1/share-ends"
                )
            ],
            form: ShareForm(
                action: "/consultations/1/shares",
                officers: officers,
                access: [
                    Choice(code: "read", words: say("읽기", "Read"), isChosen: true),
                    Choice(code: "write", words: say("읽고 쓰기", "Read and write")),
                ],
                earliest: "2026-11-21",
                latest: "2027-12-26"
            ),
            handing: HandingForm(action: "/consultations/1/handings", officers: officers)
        )
    }

    static func faultyExample(_ say: Sample) -> SharingPart {
        var part = example(say)
        let nobody = say("누구에게인지 고르십시오.", "Choose to whom.")
        part.form?.fault = nobody
        part.form?.until.fault = say("지난 날입니다.", "That day has passed.")
        part.handing?.fault = nobody
        part.handing?.words.fault = say("글이 너무 깁니다.", "The words are too long.")
        part.handing?.keeps = true
        return part
    }
}

extension TakingForm {
    static func example(_ say: Sample) -> TakingForm {
        TakingForm(
            action: "/consultations/1/charge",
            reason: Field(value: "", fault: say("까닭을 적으십시오.", "Write down why."))
        )
    }
}

extension HandedShown {
    static func example(_ say: Sample) -> HandedShown {
        HandedShown(
            heading: say("심청 담당자가 넘겨주었습니다", "Handed on by Sim Cheong"),
            day: say.day(11, 19),
            words: say("다음 주에 행정팀 답이 옵니다.", "The office answers next week.")
        )
    }
}
