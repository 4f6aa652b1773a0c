import Casework
import Hummingbird
import Pages

extension DeskView {
    /// The files of a report, once it is read: what each is, and what may be done with it.
    func files(_ file: ReportFile, _ input: DeskInput, _ faults: [FormFault]) -> DeskFiles? {
        guard file.report.readOn != nil, !file.report.files.isEmpty else { return nil }
        return files(
            file.report.files,
            of: file.folder.id,
            at: ReportFile.self,
            asked: input.original,
            faults
        )
    }

    /// The rows of what keeps files, and the button that makes copies.
    func files<Holder: FileHolder>(
        _ files: [ReceivedFile],
        of folder: FolderID,
        at holder: Holder.Type,
        asked: OriginalAsked?,
        _ faults: [FormFault]
    ) -> DeskFiles {
        let waiting = files.count { $0.mayBeCleaned }
        let isInstalled = world.cleaner.isInstalled
        let address = holder.address(folder)
        return DeskFiles(
            rows: files.map { row($0, at: address, asked, faults) },
            making: waiting > 0 && isInstalled
                ? CopyForm(
                    action: "\(address)/copies",
                    waiting: words("deskFiles.waiting", ["count": String(waiting)])
                ) : nil,
            isUncleanable: waiting > 0 && !isInstalled
        )
    }

    private func row(
        _ received: ReceivedFile,
        at address: String,
        _ asked: OriginalAsked?,
        _ faults: [FormFault]
    ) -> FileRow {
        let (reference, file) = (received.reference, received.file)
        let field = reference.reasonField
        let isAsked = asked?.reference == reference
        return FileRow(
            name: file.name,
            type: words("fileType.\(file.type.rawValue)"),
            size: FileSize.words(file.size),
            day: day(received.day),
            state: words(state(of: received)),
            copy: received.copy.map { "\(address)/copies/\($0.reference.entry)" },
            picture: received.copy.flatMap { copy in
                copy.isPicture ? "\(address)/pictures/\(copy.reference.entry)" : nil
            },
            original: OriginalForm(
                action: "\(address)/originals",
                name: file.name,
                entry: reference.entry,
                file: reference.file,
                field: field,
                reason: Field(
                    value: isAsked ? asked?.reason ?? "" : "",
                    fault: faults.fault(at: field, words)
                ),
                isOpen: isAsked
            )
        )
    }

    private func state(of received: ReceivedFile) -> String {
        if received.copy != nil { return "deskFiles.cleaned" }
        if let trouble = received.trouble { return "deskFiles.trouble.\(trouble.rawValue)" }
        if CleanableForm(received.file.type) != nil { return "deskFiles.uncleaned" }
        return received.file.type == .text ? "deskFiles.plainText" : "deskFiles.uncleanable"
    }

    func cleaningKey(of result: CleaningResult) -> String {
        switch result {
        case .copy: "deskFiles.trail.cleaned"
        case .none: "deskFiles.trail.uncleaned"
        }
    }

    /// How the making of copies ended.
    func copiesNotice(of request: Request) -> String? {
        let said = request.uri.queryParameters["end"].map(String.init)
        guard let end = said.flatMap({ CopiesMade(rawValue: $0) }) else { return nil }
        return words("deskFiles.end.\(end.rawValue)")
    }
}

extension CleanedCopy {
    /// Whether a browser shows it.
    fileprivate var isPicture: Bool {
        switch file.type {
        case .jpeg, .png, .gif: true
        case .webp, .heic, .pdf, .docx, .xlsx, .pptx, .odt, .hwpx, .hwp, .ole, .mp4, .mov, .mp3,
            .m4a, .wav, .ogg, .text, .zip, .other:
            false
        }
    }
}
