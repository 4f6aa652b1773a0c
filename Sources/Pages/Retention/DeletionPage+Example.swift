package import Casework

extension DeletionPage {
    package static func example(in language: Language) -> DeletionPage {
        let say = Sample(language)
        return DeletionPage(
            frame: .example(say, back: "/reports/1a/deletion"),
            number: say("2026-접수-0112", "2026-0112"),
            ended: say.day(11, 12),
            form: .example(say)
        )
    }

    package static func variants(in language: Language) -> [String: DeletionPage] {
        let say = Sample(language)
        var faulty = example(in: language)
        faulty.form?.reasonFault = say("까닭을 고르십시오.", "Choose why.")
        faulty.form?.sureFault = say(
            "되돌릴 수 없다는 것을 확인하십시오.",
            "Confirm that it cannot be undone."
        )
        faulty.faults = Faults(
            heading: say("고칠 것이 2가지 있습니다", "Two things to mend"),
            links: [
                Link(address: "#reasons", words: say("까닭을 고르십시오.", "Choose why.")),
                Link(
                    address: "#sure",
                    words: say(
                        "되돌릴 수 없다는 것을 확인하십시오.",
                        "Confirm that it cannot be undone."
                    )
                ),
            ]
        )
        var kept = example(in: language)
        (kept.kept, kept.form) = (say.day(12, 31), nil)
        var early = example(in: language)
        (early.from, early.form) = (say.day(11, 19), nil)
        return ["faulty": faulty, "kept": kept, "early": early]
    }
}

extension DeletionForm {
    fileprivate static func example(_ say: Sample) -> DeletionForm {
        DeletionForm(
            action: "/reports/1a/deletion",
            reasons: [
                Choice(
                    code: "requested",
                    words: say("글쓴이가 지워 달라고 했습니다.", "Its reporter asked for it.")
                ),
                Choice(
                    code: "purpose-over",
                    words: say("목적을 다했습니다.", "It has served its purpose."),
                    isChosen: true
                ),
                Choice(
                    code: "misdirected",
                    words: say("다른 곳에 보낼 글이었습니다.", "It was meant for another place.")
                ),
            ]
        )
    }
}

extension NumberForm {
    static func example(_ say: Sample, isByHand: Bool = false) -> NumberForm {
        NumberForm(
            action: "/retention/number",
            number: isByHand
                ? Field()
                : Field(
                    value: "2026-9",
                    fault: say("그 번호의 끝난 글이 없습니다.", "No ended report has that number.")
                ),
            ended: isByHand
                ? [
                    EndedRow(
                        address: "/reports/1c/deletion",
                        number: say("2023-접수-0007", "2023-0007"),
                        ended: say.day(3, 2)
                    )
                ] : []
        )
    }
}
