package import Casework
package import Foundation

/// How a report's event is split: process facts in the clear, people and words sealed.
extension ReportEvent {
    /// What a rule or a reminder needs, as JSON with sorted keys; nothing when there is nothing.
    package var facts: Data? {
        get throws {
            switch self {
            case .told, .added, .withdrawn, .read, .classified, .answered: nil
            // The day of a chosen meeting stands in its clock; all else of a meeting is sealed.
            case .timesOffered, .timeTakenBack, .timeChosen, .choiceTakenBack, .meetingEnded: nil
            case .contactLeft, .contactTakenBack, .contacted: nil
            case .cleaned, .downloaded: nil
            // Which reports tell the same is nobody's business but the officers'.
            case .assessed, .merged, .gathered, .parted, .reopened, .linked, .unlinked: nil
            case .assigned(let officers): try Content.encode(AssignedFacts(officers: officers))
            case .closed(let kind, _): try Content.encode(ClosedFacts(closing: kind))
            case .keptLonger(let day, _): try Content.encode(KeptLongerFacts(until: day))
            }
        }
    }

    /// What only the holders of a key may read; nothing when there is nothing.
    package var content: Content? {
        get throws {
            switch self {
            case .told(let story): try Content(Told(story), words: story.words)
            case .added(let words, let files): try Content(adding: words, files: files)
            case .answered(let words): Content(words: words)
            case .classified(let judgement): try Content(judgement)
            case .closed(_, let reason), .keptLonger(_, let reason): Content(words: reason)
            // Empty, but sealed: nobody without the receipt can stop in a reporter's name.
            case .withdrawn: Content(words: "")
            case .cleaned(let file, let result): try Content(Cleaned(file, result))
            case .downloaded(let file, let reason): try Content(file, words: reason)
            case .read, .assigned, .reopened: nil
            case .timesOffered, .timeTakenBack, .timeChosen, .choiceTakenBack, .meetingEnded,
                .contactLeft, .contactTakenBack, .contacted:
                try goingOnContent
            case .assessed(let finding): try Content(finding)
            case .merged(let target, let reason): try Content(Link(to: target), words: reason)
            case .gathered(let other), .parted(let other), .linked(let other),
                .unlinked(let other):
                try Content(Link(to: other))
            }
        }
    }

    /// Puts an entry's two halves together again.
    package init(_ entry: EntryRecord, content: Content?) throws {
        guard let kind = ReportEntryKind(rawValue: entry.kind), entry.layer == kind.layer else {
            throw BrokenFolder.unknownEntry
        }
        switch kind {
        case .told:
            let content = try Self.need(content)
            let told = try content.details(as: Told.self)
            self = .told(
                Story(words: content.words, details: told.details, files: told.files)
            )
        case .added:
            let content = try Self.need(content)
            self = .added(content.words, files: try content.addedFiles)
        case .withdrawn:
            _ = try Self.need(content)
            self = .withdrawn
        case .read: self = .read
        case .classified:
            self = .classified(try Self.need(content).details(as: Classification.self))
        case .assigned:
            self = .assigned(try Self.decode(AssignedFacts.self, from: entry).officers)
        case .answered: self = .answered(try Self.need(content).words)
        case .closed:
            self = .closed(
                try Self.decode(ClosedFacts.self, from: entry).closing,
                reason: try Self.need(content).words
            )
        case .timesOffered, .timeTakenBack, .timeChosen, .choiceTakenBack, .meetingEnded,
            .contactLeft, .contactTakenBack, .contacted:
            self = try Self.goingOn(kind, Self.need(content))
        case .cleaned:
            let cleaned = try Self.need(content).details(as: Cleaned.self)
            self = .cleaned(cleaned.original, try cleaned.result)
        case .downloaded:
            let content = try Self.need(content)
            self = .downloaded(
                try content.details(as: FileReference.self),
                reason: content.words
            )
        case .keptLonger:
            self = .keptLonger(
                until: try Self.decode(KeptLongerFacts.self, from: entry).until,
                reason: try Self.need(content).words
            )
        case .assessed: self = .assessed(try Self.need(content).details(as: Assessment.self))
        case .merged:
            let content = try Self.need(content)
            self = .merged(into: try content.details(as: Link.self).to, reason: content.words)
        case .gathered: self = .gathered(try Self.need(content).details(as: Link.self).to)
        case .parted: self = .parted(try Self.need(content).details(as: Link.self).to)
        case .reopened: self = .reopened
        case .linked: self = .linked(try Self.need(content).details(as: Link.self).to)
        case .unlinked: self = .unlinked(try Self.need(content).details(as: Link.self).to)
        }
    }

    private static func need(_ content: Content?) throws -> Content {
        guard let content else { throw BrokenFolder.unknownEntry }
        return content
    }

    private static func decode<Facts: Decodable>(_ type: Facts.Type, from entry: EntryRecord)
        throws -> Facts
    {
        guard let facts = entry.facts else { throw BrokenFolder.unknownEntry }
        return try Content.decode(type, from: facts)
    }

    private struct AssignedFacts: Codable { let officers: [OfficerID] }
    private struct ClosedFacts: Codable { let closing: Closing }
    private struct KeptLongerFacts: Codable { let until: Day }
    private struct Link: Codable { let to: FolderID }
}
