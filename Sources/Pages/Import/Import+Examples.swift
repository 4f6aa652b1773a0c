package import Casework

extension ImportsPage {
    package static func example(in language: Language) -> ImportsPage {
        let say = Sample(language)
        return ImportsPage(
            frame: .example(say, back: "/imports"),
            tables: [
                ImportRow(
                    address: "/imports/1a",
                    brought: say.day(11, 21),
                    progress: say("30000줄 가운데 12400줄", "12400 of 30000 rows")
                )
            ],
            limit: 20
        )
    }

    package static func variants(in language: Language) -> [String: ImportsPage] {
        let say = Sample(language)
        return [
            "refused": ImportsPage(
                frame: .example(say, back: "/imports"),
                fault: say(
                    "이름은 엑셀 파일이지만 웹 페이지입니다. 엑셀에서 열어 .xlsx 로 다시 저장하십시오.",
                    "This is a web page, whatever its name ends in. Open it in a spreadsheet and save it "
                        + "as .xlsx."
                ),
                limit: 20
            ),
            "removed": ImportsPage(
                frame: .example(say, back: "/imports"),
                notice: say(
                    "표를 버렸습니다. 이미 들어온 상담일지는 그대로 있습니다.",
                    "The table was thrown away. Notes that had come in stay."
                ),
                limit: 20
            ),
        ]
    }
}

extension ImportPage {
    package static func example(in language: Language) -> ImportPage {
        let say = Sample(language)
        return page(
            say,
            at: 0,
            columns: ImportColumns(
                action: "/imports/1a/columns",
                rows: [
                    ImportColumn(
                        name: "column-0",
                        title: say("상담 일시", "Date"),
                        sample: "2025.3.4",
                        choices: [
                            Choice(code: "day", words: say("상담한 날", "Day"), isChosen: true),
                            Choice(code: "nothing", words: say("옮기지 않음", "Leave out")),
                        ]
                    ),
                    ImportColumn(
                        name: "column-1",
                        title: say("비고", "Remarks"),
                        choices: [
                            Choice(
                                code: "nothing",
                                words: say("옮기지 않음", "Leave out"),
                                isChosen: true
                            )
                        ]
                    ),
                ],
                year: Field(),
                endings: [
                    Choice(code: "", words: say("열어 둠", "Leave open"), isChosen: true),
                    Choice(code: "settled", words: say("상담 종결", "Settled")),
                ]
            )
        )
    }

    package static func variants(in language: Language) -> [String: ImportPage] {
        let say = Sample(language)
        return [
            "faulty": faulty(say),
            "values": page(say, at: 1, values: values(say)),
            "trial": page(say, at: 2, trial: trial(say)),
            "carried": page(
                say,
                at: 3,
                progress: ImportProgress(
                    done: 12_400,
                    rows: 30_000,
                    words: say("30000줄 가운데 12400줄", "12400 of 30000 rows"),
                    isDone: false,
                    isGoing: true,
                    action: "/imports/1a/carried"
                )
            ),
            "done": page(
                say,
                at: 3,
                progress: ImportProgress(
                    done: 30_000,
                    rows: 30_000,
                    words: say("30000줄 가운데 30000줄", "30000 of 30000 rows"),
                    isDone: true,
                    outcome: say(
                        "29998줄이 들어와 있고 2줄은 들어오지 않았습니다. 빈 줄 12.",
                        "Rows that are in: 29998. Rows that did not come in: 2. Blank: 12."
                    ),
                    failing: "/imports/1a/failing-rows",
                    action: "/imports/1a/carried"
                )
            ),
        ]
    }

    private static func values(_ say: Sample) -> ImportValues {
        ImportValues(
            action: "/imports/1a/values",
            rows: [
                ImportValue(
                    name: "value-0",
                    value: say("박사과정생", "PhD candidate"),
                    list: "clients",
                    title: say("구분", "Status"),
                    times: say("41번", "41 times"),
                    choices: [
                        Choice(code: "", words: say("내용에 말로 남김", "Keep as words"), isChosen: true),
                        Choice(code: "doctor", words: say("박사", "Doctorate")),
                    ]
                )
            ]
        )
    }

    private static func trial(_ say: Sample) -> ImportTrialShown {
        ImportTrialShown(
            summary: say("29998줄이 들어오고 2줄은 들어오지 못합니다.", "29998 rows come in, 2 do not."),
            besides: say(
                "상담 5000건. 빈 줄 12, 이미 들어온 줄 0.",
                "5000 consultations. 12 blank, 0 already here."
            ),
            troubles: [
                ImportTroubleRow(
                    place: "1:17",
                    title: say("상담 일시", "Date"),
                    value: "20225.3.4",
                    reason: say("해가 이상합니다.", "The year cannot be so.")
                )
            ],
            dropped: say("비고, 연번", "Remarks, No."),
            prose: [
                Fact(
                    name: say("구분", "Status"),
                    words: say("박사과정생 (41번)", "PhD candidate (41 times)")
                )
            ],
            more: say("더 있습니다. 처음 200가지만 보입니다.", "There are more; these are the first 200."),
            failing: "/imports/1a/failing-rows",
            action: "/imports/1a/carried",
            only: "passing",
            canCarry: true,
            carry: say("들어올 수 있는 29998줄만 들여오기", "Bring in these 29998 rows only")
        )
    }

    private static func faulty(_ say: Sample) -> ImportPage {
        var page = example(in: say.language)
        let fault = say("1950부터 2199까지 네 자리로 적으십시오.", "Write four digits, from 1950 to 2199.")
        page.faults = Faults(
            heading: say("한 곳을 고치십시오", "One thing to mend"),
            links: [Link(address: "#year", words: fault)]
        )
        page.columns?.year = Field(value: "25", fault: fault)
        return page
    }

    private static func page(
        _ say: Sample,
        at step: Int,
        columns: ImportColumns? = nil,
        values: ImportValues? = nil,
        trial: ImportTrialShown? = nil,
        progress: ImportProgress? = nil
    ) -> ImportPage {
        let names = [
            ("columns", say("칸", "Columns")), ("values", say("값", "Values")),
            ("trial", say("해 보기", "Trial")), ("carried", say("들여오기", "Bring in")),
        ]
        return ImportPage(
            frame: .example(say, back: "/imports/1a/columns"),
            heading: names[step].1,
            steps: names.enumerated().map { index, name in
                ImportStep(
                    address: "/imports/1a/\(name.0)",
                    words: name.1,
                    isHere: index == step
                )
            },
            columns: columns,
            values: values,
            trial: trial,
            progress: progress,
            removal: "/imports/1a/removal"
        )
    }
}
