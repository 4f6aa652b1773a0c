import Casework
import Foundation
import Storage
import Vault

/// Takes a form with files as it comes: words into memory, files sealed into a spool.
///
/// A file that is refused is read on and thrown away, so that the words before it are not lost and
/// the browser gets to see the page.
struct UploadReceiver {
    private let database: Database
    private var parser: MultipartParser
    private var cleaning = TextCleaning()
    private var fields: [Form.Field] = []
    private var field: (name: String, bytes: [UInt8])?
    private let limits: FileLimits
    private var tally: FileTally
    private var current = Current.none
    private var sealer: FileSealer?
    private var pieces: SpooledPieces?
    private var spool: Spool?
    private var files: [SpooledFile] = []
    private var names: [String] = []
    private var refused: [RefusedFile] = []
    private var hasNoRoom = false
    /// Whether the disk still takes files; words it takes longer.
    private let hasRoom: () -> Bool

    private enum Current {
        case none
        /// No file was chosen, or so the browser says.
        case unnamed
        case file(FileName)
        case skipped
    }

    init(
        boundary: [UInt8],
        database: Database,
        _ limits: UploadLimits = .report,
        hasRoom: @escaping () -> Bool = { true }
    ) {
        self.hasRoom = hasRoom
        parser = MultipartParser(boundary: boundary, limits: limits.multipart)
        self.limits = limits.files
        tally = FileTally(limits.files)
        self.database = database
    }

    /// Whether a file is coming; every field has come by then.
    var hasReachedFiles: Bool { !names.isEmpty }

    mutating func take(_ bytes: some Collection<UInt8>) throws {
        for event in try parser.read(bytes) {
            switch event {
            case .began(let part): try begin(part)
            case .bytes(let bytes): add(bytes)
            case .ended: end()
            }
        }
    }

    func finish() throws { try parser.finish() }

    mutating func refuse(_ reason: RefusedFile.Reason) {
        refused.append(RefusedFile(name: names.last ?? "", reason: reason))
    }

    /// All that came; files only if each of them did.
    func upload() -> Upload {
        Upload(
            form: Form(fields, wasRepaired: cleaning.hasRepaired),
            files: refused.isEmpty && !hasNoRoom ? files : [],
            names: names,
            refused: refused,
            hasNoRoom: hasNoRoom,
            limits: limits
        )
    }

    private mutating func begin(_ part: MultipartPart) throws {
        guard let said = part.fileName else {
            guard fields.count < Form.mostFields else { throw FormRefusal.tooManyFields }
            field = (part.name, [])
            return
        }
        guard !said.isEmpty else {
            current = .unnamed
            return
        }
        let name = FileName(untrusted: said)
        names.append(name.text)
        do throws(FileRefusal) {
            try tally.begin(named: name.text)
            current = .file(name)
        } catch {
            refuse(.limit(error))
            current = .skipped
        }
    }

    private mutating func add(_ bytes: ArraySlice<UInt8>) {
        if field != nil {
            field?.bytes.append(contentsOf: bytes)
            return
        }
        switch current {
        case .none, .skipped: break
        case .unnamed:
            names.append("?")
            refuse(.limit(.unnamed))
            current = .skipped
        case .file:
            do throws(FileRefusal) { try tally.add(bytes.count) } catch {
                refuse(.limit(error))
                return skip()
            }
            keep(bytes)
        }
    }

    private mutating func keep(_ bytes: ArraySlice<UInt8>) {
        guard hasRoom() else {
            refuse(.noRoom)
            return skip()
        }
        do {
            if sealer == nil {
                let spool = try spool ?? database.spool()
                self.spool = spool
                pieces = SpooledPieces(in: spool, after: files.last?.pieces)
                sealer = FileSealer()
            }
            try sealer?.add(bytes) { try pieces?.keep($0) }
        } catch {
            hasNoRoom = true
            skip()
        }
    }

    private mutating func skip() {
        (sealer, pieces, current) = (nil, nil, .skipped)
    }

    private mutating func end() {
        if let (name, bytes) = field {
            fields.append(Form.Field(cleaning.text(of: Array(name.utf8)), cleaning.text(of: bytes)))
            field = nil
        }
        if case .file(let name) = current { end(name) }
        current = .none
    }

    private mutating func end(_ name: FileName) {
        do throws(FileRefusal) { try tally.end() } catch { return refuse(.limit(error)) }
        guard let sealer else { return }
        do {
            let file = try sealer.finish(name: name) { try pieces?.keep($0) }
            guard let pieces else { return }
            files.append(
                SpooledFile(
                    file: file,
                    sizeBucket: FilePadding.padded(file.size),
                    pieces: pieces
                )
            )
        } catch {
            hasNoRoom = true
        }
        (self.sealer, self.pieces) = (nil, nil)
    }
}
