extension DeskFiles {
    static func example(_ say: Sample) -> DeskFiles {
        DeskFiles(
            rows: [
                FileRow(
                    name: say("대화방 갈무리 2026-11-18.png", "chat 2026-11-18.png"),
                    type: say("사진", "picture"),
                    size: "380 KB",
                    day: say.day(11, 19),
                    state: say("깨끗한 사본이 있습니다.", "There is a clean copy."),
                    copy: "/reports/1a/copies/4",
                    picture: "/reports/1a/pictures/4",
                    original: .example(1, say("대화방 갈무리 2026-11-18.png", "chat 2026-11-18.png"))
                ),
                FileRow(
                    name: say("경위서.pdf", "statement.pdf"),
                    type: say("PDF 문서", "PDF document"),
                    size: "2.4 MB",
                    day: say.day(11, 19),
                    state: say("아직 사본을 만들지 않았습니다.", "No copy has been made yet."),
                    original: .example(2, say("경위서.pdf", "statement.pdf"))
                ),
                FileRow(
                    name: say("회의 녹음.m4a", "meeting.m4a"),
                    type: say("소리", "sound"),
                    size: "14 MB",
                    day: say.day(11, 21),
                    state: say(
                        "이 갈래의 파일은 깨끗한 사본을 만들 수 없습니다. 원본으로만 볼 수 있습니다.",
                        "No clean copy can be made of this kind of file. There is only the original."
                    ),
                    original: .example(3, say("회의 녹음.m4a", "meeting.m4a"))
                ),
            ],
            making: CopyForm(
                action: "/reports/1a/copies",
                waiting: say("사본을 기다리는 파일: 1개", "Files that wait for a copy: 1")
            )
        )
    }

    static func uncleanable(_ say: Sample) -> DeskFiles {
        var files = example(say)
        files.rows = [files.rows[1]]
        files.making = nil
        files.isUncleanable = true
        files.rows[0].original.isOpen = true
        files.rows[0].original.reason = Field(
            fault: say("까닭을 적으십시오.", "Write the reason.")
        )
        return files
    }
    static func ofConsultation(_ say: Sample) -> DeskFiles {
        var files = example(say)
        files.rows = [files.rows[2]]
        files.rows[0].about = say("11월 21일 통화", "The call of 21 November")
        files.rows[0].consent = say("동의함, 2026. 11. 21.", "Agreed, 21 November 2026")
        files.making = nil
        files.filing = .example(say)
        return files
    }

    static func faultyOfConsultation(_ say: Sample) -> DeskFiles {
        var files = DeskFiles(rows: [], filing: .example(say))
        let fault = say("파일을 하나 이상 고르십시오.", "Choose at least one file.")
        files.filing?.isOpen = true
        files.filing?.fault = fault
        files.filing?.again = FileList(rows: [ShownFile(name: "talk.m4a")])
        files.filing?.about = Field(value: "x", fault: fault)
        files.filing?.day = Field(value: "2027-01-01", fault: fault)
        return files
    }
}

extension FilingForm {
    static func example(_ say: Sample) -> FilingForm {
        FilingForm(
            action: "/consultations/1/files",
            limits: say("5개까지, 모두 합해 200 MB까지.", "Up to 5, 200 MB together."),
            consents: [
                Choice(code: "unknown", words: say("모름", "Not known"), isChosen: true),
                Choice(code: "consent", words: say("동의", "Agrees")),
                Choice(code: "objection", words: say("명시적 반대", "Objects")),
            ],
            latest: "2026-11-21"
        )
    }
}

extension OriginalForm {
    static func example(_ file: Int, _ name: String) -> OriginalForm {
        OriginalForm(
            action: "/reports/1a/originals",
            name: name,
            entry: 1,
            file: file,
            field: "reason-1-\(file)"
        )
    }
}
