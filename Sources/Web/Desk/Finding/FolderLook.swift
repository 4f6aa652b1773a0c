import Casework
import Storage
import Vault

/// One look through the entries of one folder, the last one first.
///
/// What the AEAD opens under the folder's key was written by somebody who held it; signatures are
/// checked where a folder is opened to be read.
struct FolderLook {
    var found: [Found] = []
    private(set) var damaged = 0
    let opened: OpenedFolder
    let finder: Finder
    private var keys: FolderKeys
    /// What notes say since they were corrected.
    private var corrected: [NoteID: NoteFields] = [:]
    private var ended: Set<NoteID> = []
    /// Who was taken off the consultation again, or called otherwise since.
    private var gone: Set<PersonID> = []
    /// How many notes were met; the last one comes first.
    private var notes = 0
    /// Whether the reporter's last words were read by an officer: before, a search shows none of them.
    private var isRead: Bool

    init(_ opened: OpenedFolder, _ finder: Finder) {
        (self.opened, self.finder) = (opened, finder)
        keys = FolderKeys([opened.key])
        isRead = !opened.folder.isUnread
    }

    /// Opens what earlier epochs sealed, and goes through the entries in which there may be words.
    mutating func go(
        in transaction: Transaction,
        with officer: OfficerKeys,
        _ directory: Directory,
        today: Day,
        drafts: [NoteDraft] = []
    ) throws {
        let folder = opened.folder
        if folder.epoch > 1 {
            for grant in try transaction.grants(of: officer.card, in: folder.id) {
                take { try officer.open(grant, directory: directory, today: today) }
            }
        }
        // One entry that does not open leaves the others to be found.
        switch folder.kind {
        case .consultation:
            if try mayHold(in: transaction) {
                try transaction.eachEntry(of: folder, kinds: Self.noteKinds) { entry in
                    do { try lookAtNote(entry, keys.key(of: entry)) } catch { damaged += 1 }
                }
                // They were counted from the last one, as they came.
                found = found.map { $0.counted(among: notes) }
            }
            for (place, draft) in drafts.enumerated() {
                do { try lookAt(draft, place) } catch { damaged += 1 }
            }
        case .report, .case, .meeting, .training, .center:
            for record in try transaction.threadKeys(of: folder.id) {
                guard let key = keys[.folder, record.folderEpoch] else { continue }
                take { try key.open(record) }
            }
            try transaction.eachEntry(of: folder, kinds: Self.reportKinds) { entry in
                do { try lookAtWords(entry, keys.key(of: entry)) } catch { damaged += 1 }
            }
        }
    }

    /// Whether its entries are worth opening; never wrongly no.
    ///
    /// An entry for which no copy speaks, or one that does not open, is looked at itself.
    private func mayHold(in transaction: Transaction) throws -> Bool {
        var (next, mayHold) = (1, false)
        try transaction.eachSearchCopy(of: opened.folder) { copy in
            let isNext = copy.entries.lowerBound == next
            next = copy.entries.upperBound + 1
            guard isNext, let key = keys[.folder, copy.epoch],
                let found = try? key.look(
                    at: copy,
                    { finder.mayFind(in: $0, besides: opened.known) }
                )
            else {
                mayHold = true
                return false
            }
            mayHold = found
            return !found
        }
        return mayHold || next <= opened.folder.lastSequence
    }

    private mutating func take(_ open: () throws -> LayerKey) {
        do { keys.add(try open()) } catch { damaged += 1 }
    }

    func key(of draft: NoteDraft) throws -> LayerKey {
        guard let key = keys[.folder, draft.epoch] else { throw VaultError.cannotOpen }
        return key
    }

    private static let noteKinds = Set(ConsultationEntryKind.searched.map(\.rawValue))

    private static let reportKinds = Set(
        [
            ReportEntryKind.told, .added, .answered, .read, .closed,
        ].map(\.rawValue)
    )
}

extension FolderLook {
    private mutating func lookAtNote(_ entry: EntryRecord, _ key: LayerKey) throws {
        switch ConsultationEntryKind(rawValue: entry.kind) {
        case .promiseEnded where !finder.query.asksForOpenPromises: break
        case .promiseEnded, .corrected, .personNamed, .personRemoved, .filed, .closed, .handedOn:
            switch try ConsultationEvent(entry, content: key.open(entry)) {
            case .promiseEnded(let note, _): ended.insert(note)
            // The last correction comes first, and counts.
            case .corrected(let note, let fields, _):
                corrected[note] = corrected[note] ?? fields
            case .personNamed(let person): find(person, entry)
            case .personRemoved(let person): gone.insert(person)
            case .filed(let added): find([added.about, added.file.name], entry)
            case .closed(_, let reason): find([reason], entry)
            case .handedOn(let handing): find([handing.words], entry)
            case .opened, .assigned, .shareGiven, .shareEnded, .noted, .appointed,
                .appointmentEnded, .personJoined, .linked, .unlinked, .handover, .cleaned,
                .downloaded, .printed, .reopened:
                break
            }
        case .handoverAsked, .handoverSpoken, .handoverReceived, .noteReceived:
            try lookAtHanded(entry, key)
        case .noted:
            notes += 1
            if let fields = corrected[entry.id] { return find(fields, entry) }
            let (finder, known) = (finder, opened.known)
            let note = try key.look(at: entry) { bytes in
                finder.mayFind(in: bytes, besides: known)
            } then: { content -> Note? in
                guard case .noted(let note) = try ConsultationEvent(entry, content: content) else {
                    return nil
                }
                return note
            }
            if let note { find(note.fields, entry) }
        case .opened, .assigned, .shareGiven, .shareEnded, .appointed, .appointmentEnded,
            .personJoined, .linked, .unlinked, .handoverWithdrawn, .cleaned, .downloaded,
            .printed, .reopened, nil:
            break
        }
    }

    /// Somebody besides who came, under the last name that was given; who came stands in the summary.
    private mutating func find(_ person: Person, _ entry: EntryRecord) {
        guard gone.insert(person.id).inserted, person.role != .client else { return }
        find([person.name], entry)
    }

    /// A few words that are no note: they lead to the consultation itself.
    private mutating func find(_ words: [String], _ entry: EntryRecord) {
        guard words.contains(where: { !finder.matcher.marks(in: $0, besides: []).isEmpty })
        else { return }
        let excerpt = finder.find(
            words: words,
            on: entry.day,
            kinds: opened.kinds,
            besides: opened.known
        )
        guard let excerpt else { return }
        found.append(
            Found(
                // No folder gives anything newer than its last meeting.
                place: FoundPlace(
                    day: min(entry.day, opened.upTo),
                    folder: entry.folder,
                    sequence: entry.sequence
                ),
                matter: .consultation,
                number: opened.folder.number,
                person: opened.person,
                kinds: opened.kinds,
                excerpt: excerpt
            )
        )
    }

    private mutating func find(_ fields: NoteFields, _ entry: EntryRecord) {
        let day = fields.day(.day) ?? entry.day
        let excerpt = finder.find(
            fields,
            heldOn: day,
            hasOpenPromise: !fields.text(.next).isEmpty && !ended.contains(entry.id),
            besides: opened.known
        )
        guard let excerpt else { return }
        found.append(
            Found(
                place: FoundPlace(day: day, folder: entry.folder, sequence: entry.sequence),
                matter: .note(notes),
                number: opened.folder.number,
                person: opened.person,
                kinds: fields.codes(.kind) + fields.codes(.alsoKinds),
                channel: fields.code(.channel),
                excerpt: excerpt
            )
        )
    }

    private mutating func lookAtWords(_ entry: EntryRecord, _ key: LayerKey) throws {
        switch ReportEntryKind(rawValue: entry.kind) {
        case .read: isRead = true
        // Reading is an act (decision 10): what nobody has read is not shown by a search either.
        case .told where !isRead, .added where !isRead: break
        case .answered, .closed:
            isRead = true
            try find(entry, key)
        case .told, .added: try find(entry, key)
        case _: break
        }
    }

    private mutating func find(_ entry: EntryRecord, _ key: LayerKey) throws {
        guard finder.allows(entry.day) else { return }
        let event = try key.look(at: entry) { bytes in
            finder.mayFind(in: bytes, besides: opened.known)
        } then: { content in
            try ReportEvent(entry, content: content)
        }
        let excerpt = event.flatMap { event in
            finder.find(
                words: event.foundWords,
                on: entry.day,
                kinds: opened.kinds,
                besides: opened.known
            )
        }
        guard let excerpt else { return }
        found.append(
            Found(
                place: FoundPlace(day: entry.day, folder: entry.folder, sequence: entry.sequence),
                matter: .words,
                number: opened.folder.number,
                kinds: opened.kinds,
                excerpt: excerpt
            )
        )
    }
}

extension Found {
    /// The same, a note counted from the first one.
    fileprivate func counted(among notes: Int) -> Found {
        guard case .note(let place) = matter else { return self }
        return Found(
            place: self.place,
            matter: .note(notes + 1 - place),
            number: number,
            person: person,
            kinds: kinds,
            channel: channel,
            excerpt: excerpt
        )
    }
}

extension ReportEvent {
    /// The words in which something may be found.
    fileprivate var foundWords: [String] {
        switch self {
        case .told(let story):
            [story.words, story.details.when, story.details.place, story.details.leaveOutOther]
        case .added(let words, _), .answered(let words), .closed(_, let words): [words]
        case .withdrawn, .read, .classified, .assigned, .timesOffered, .timeTakenBack,
            .timeChosen, .choiceTakenBack, .meetingEnded, .contactLeft, .contactTakenBack,
            .contacted, .cleaned, .downloaded, .keptLonger, .assessed, .merged, .gathered,
            .parted, .reopened, .linked, .unlinked:
            []
        }
    }
}
