package import Casework

extension SiftingPage {
    package static func example(in language: Language) -> SiftingPage {
        let say = Sample(language)
        return SiftingPage(
            frame: .example(say, back: "/sifting", isReports: true),
            summary: say("아직 아무도 읽지 않은 글 214건.", "214 reports that nobody has read."),
            notice: say("98건을 마쳤습니다.", "98 were closed."),
            fault: say("하나도 고르지 않았습니다.", "None was chosen."),
            action: "/sifting/confirmation",
            rows: [
                SiftingRow(
                    code: "1a",
                    address: "/reports/1a",
                    title: say("고른 종류 없음", "no kind chosen"),
                    received: say.day(11, 19),
                    language: say("영어", "English"),
                    size: say("4 KiB까지", "up to 4 KiB"),
                    isChosen: true
                ),
                SiftingRow(
                    code: "1b",
                    address: "/reports/1b",
                    title: say("갑질·괴롭힘", "Bullying"),
                    received: say.day(11, 21),
                    language: say("한국어", "Korean"),
                    size: say("256 KiB까지", "up to 256 KiB")
                ),
            ],
            paging: Paging(position: "101–200 / 214", previous: "/sifting"),
            all: "/sifting?page=2&all=1",
            none: "/sifting?page=2",
            last: LastSifting(
                words: say("방금 마친 글 98건을 다시 열 수 있습니다.", "The 98 closed just now can be reopened."),
                action: "/sifting/reopening"
            )
        )
    }

    package static func variants(in language: Language) -> [String: SiftingPage] {
        let say = Sample(language)
        return [
            "empty": SiftingPage(
                frame: .example(say, back: "/sifting", isReports: true),
                summary: say("아직 아무도 읽지 않은 글 0건.", "0 reports that nobody has read."),
                action: "/sifting/confirmation",
                isEmpty: true
            )
        ]
    }
}

extension SiftingConfirmationPage {
    package static func example(in language: Language) -> SiftingConfirmationPage {
        let say = Sample(language)
        return SiftingConfirmationPage(
            frame: .example(say, back: "/sifting", isReports: true),
            heading: say("2건을 읽지 않고 마칩니다", "Close 2 reports unread"),
            codes: [SiftedCode(code: "1a"), SiftedCode(code: "1b")],
            action: "/sifting/closure",
            back: "/sifting"
        )
    }
}
