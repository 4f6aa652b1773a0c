extension ReportFiles {
    static func example(_ say: Sample) -> ReportFiles {
        ReportFiles(
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

    static func uncleanable(_ say: Sample) -> ReportFiles {
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
