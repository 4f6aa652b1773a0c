package import Casework

/// Where each page of the house lives; nothing else writes an address.
package enum Link {
    /// The reporter's pages, in the language of the path.
    package static func window(_ language: Language) -> String {
        language.pathPrefix.isEmpty ? "/" : language.pathPrefix
    }

    package static func report(_ language: Language, at center: Slug? = nil) -> String {
        language.pathPrefix + (center.map { "/\($0)" } ?? "") + "/report"
    }

    package static func sentReport(_ language: Language, at center: Slug? = nil) -> String {
        report(language, at: center) + "/sent"
    }

    package static func receipt(_ language: Language) -> String {
        language.pathPrefix + "/receipt"
    }

    package static func additions(_ language: Language) -> String {
        receipt(language) + "/additions"
    }

    package static func withdrawal(_ language: Language) -> String {
        receipt(language) + "/withdrawal"
    }

    package static func meeting(_ language: Language) -> String {
        receipt(language) + "/meeting"
    }

    package static func meetingCancellation(_ language: Language) -> String {
        meeting(language) + "/cancellation"
    }

    package static func contact(_ language: Language) -> String {
        receipt(language) + "/contact"
    }

    package static func contactRemoval(_ language: Language) -> String {
        contact(language) + "/removal"
    }

    package static func whatWeKeep(_ language: Language) -> String {
        language.pathPrefix + "/what-we-keep"
    }

    package static func guide(_ language: Language) -> String {
        language.pathPrefix + "/guide"
    }

    package static func privacy(_ language: Language) -> String {
        language.pathPrefix + "/privacy"
    }

    /// The desk before there is a center.
    package static let firstRun = "/first-run"
    package static let firstRunCenter = "/first-run/center"
    package static let firstRunPeople = "/first-run/people"
    package static let firstRunPapers = "/first-run/papers"

    /// The desk's pages.
    package static let signIn = "/sign-in"
    package static let today = "/today"
    package static let reports = "/reports"
    package static let retention = "/retention"
    package static let retentionConfirmation = "/retention/confirmation"
    /// Where an ended report is looked up by its number, to be deleted.
    static let retentionNumber = "/retention/number"
    /// How the center's reports stand, in numbers and stages alone.
    package static let overview = "/overview"
    /// Where what is not meant for the center is closed unread.
    package static let sifting = "/sifting"

    package static let centerPages = "/center-pages"
    package static let centerFile = "/center-file"

    static func center(_ part: CenterPart) -> String { "\(centerPages)/\(part.rawValue)" }

    static func review(_ part: CenterPart) -> String { "\(center(part))/review" }

    static func publication(_ part: CenterPart) -> String { "\(center(part))/publication" }

    static func preview(_ part: CenterPart, _ page: CenterPreview, _ language: Language) -> String {
        "\(center(part))/preview/\(page.rawValue)/\(language.rawValue)"
    }

    /// Takes `window` or `center`.
    static func centerHistory(_ pages: String) -> String { "/center-history/\(pages)" }

    static func centerVersion(_ pages: String, _ number: Int) -> String {
        "\(centerHistory(pages))/\(number)"
    }

    static func centerReturn(_ pages: String, _ number: Int) -> String {
        "\(centerVersion(pages, number))/return"
    }

    package static let statistics = "/statistics"
    /// What was published, and where more is.
    package static let releases = "\(statistics)/releases"
    /// Where a release is chosen and looked at before it is out.
    static let releasePreview = "\(statistics)/release"
    static let publication = "\(statistics)/publication"
    static let statisticsPapers = "\(statistics)/papers"

    static func release(_ sequence: Int) -> String { "\(releases)/\(sequence)" }

    package static let people = "/people"
    /// The days on which somebody reads what comes.
    static let turns = "\(people)/turns"
    /// What Today told, seen.
    static let notices = "/notices"
    package static let health = "/health"
    package static let account = "/account"
    package static let invitation = "/invitation"
    package static let welcome = "/welcome"
    package static let recovery = "/recovery"
    package static let pledge = "/pledge"

    static func end(of turn: DutyTurnID) -> String { "\(turns)/\(turn)/end" }

    package static func person(_ officer: OfficerID) -> String { "\(people)/\(officer)" }

    package static func report(_ folder: FolderID) -> String { "\(reports)/\(folder)" }

    package static func report(_ folder: FolderID, _ part: ReportPart) -> String {
        "\(report(folder))/\(part.rawValue)"
    }

    package static let rehearsal = "/rehearsal"

    package static func rehearsalRemoval(of folder: FolderID) -> String {
        "\(report(folder))/rehearsal-removal"
    }

    /// Where a director deletes an ended report.
    package static func deletion(of folder: FolderID) -> String { "\(report(folder))/deletion" }

    package static func copy(_ folder: FolderID, _ file: FileReference) -> String {
        "\(report(folder, .copies))/\(file.entry)"
    }

    package static func picture(_ folder: FolderID, _ file: FileReference) -> String {
        "\(report(folder))/pictures/\(file.entry)"
    }

    package static func removal(of draft: DraftID) -> String { "/drafts/\(draft)/removal" }

    /// What can be done with a report at the desk, as nouns.
    package enum ReportPart: String, CaseIterable, Sendable {
        case reading, classification, assignment, answers, closure, retention
        case copies, originals
        case meetings, contacts
        case meetingChanges = "meeting-changes"
        case meetingOutcomes = "meeting-outcomes"
        case assessment, merging, parting, reopening
    }
}
