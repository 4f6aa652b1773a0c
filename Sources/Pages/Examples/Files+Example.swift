extension FilesField {
    static func example(_ say: Sample) -> FilesField {
        FilesField(
            limits: say(
                "5개까지, 하나에 20 MB, 모두 합해 50 MB까지 붙일 수 있어요.",
                "Up to 5 files, 20 MB each, 50 MB together."
            )
        )
    }

    static func faulty(_ say: Sample) -> FilesField {
        var field = example(say)
        field.fault = say(
            "너무 큰 파일이 있어요: 회의 녹화.mp4. 하나에 20 MB까지 받을 수 있어요.",
            "One file is too large: 회의 녹화.mp4. We can take up to 20 MB each."
        )
        field.again = FileList(rows: [
            ShownFile(name: "대화방.png"), ShownFile(name: "회의 녹화.mp4"),
        ])
        return field
    }
}

extension FileList {
    static func example(_ say: Sample) -> FileList? {
        FileList(rows: [
            ShownFile(name: "대화방 2026-11-03.png", about: say("사진 · 850 KB", "picture · 850 KB")),
            ShownFile(
                name: "심부름 목록.hwp",
                about: say("한글 문서 · 42 KB", "Hangul document · 42 KB"),
                noCopy: say(
                    "깨끗한 사본을 만들 수 없는 종류예요. 상담원이 까닭을 적고 원본을 열어요.",
                    "No clean copy can be made of this kind. "
                        + "The counsellor opens the original, and writes down why."
                )
            ),
        ])
    }
}
