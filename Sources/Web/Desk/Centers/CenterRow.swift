/// One question of a form: a key of the center file, and how it is asked.
struct CenterRow {
    /// Below the entry, or from the root: `visit.place`; empty where the entry itself has the words.
    let key: String
    let control: CenterControl

    init(_ key: String, _ control: CenterControl) { (self.key, self.control) = (key, control) }
}

/// How a value is asked for.
enum CenterControl {
    /// In both languages of the house.
    case words
    /// In both, and longer than a line.
    case passage
    case line
    case number
    case day
    /// Yes, or left out.
    case flag
    /// Given once and never changed.
    case code
    case choice(CenterChoices)
    case several(CenterChoices)

    var isLong: Bool {
        switch self {
        case .passage: true
        case .words, .line, .number, .day, .flag, .code, .choice, .several: false
        }
    }
}

/// Where the answers of a question come from.
enum CenterChoices {
    case runBy, centers, places, audiences, topics, tongues, retentionStarts, regulations
}

extension CenterPart {
    /// The questions that stand once on the form.
    var rows: [CenterRow] {
        switch self {
        case .window:
            [
                .init("name", .words), .init("leave", .line), .init("joint", .line),
                .init("first-reader", .choice(.centers)),
            ]
        case .helpLines: [.init("checked-on", .day)]
        case .kinds, .relations, .bodies, .guide: []
        case .introduction:
            [
                .init("name", .words), .init("short-name", .words),
                .init("run-by.kind", .choice(.runBy)), .init("run-by.label", .words),
                .init("about", .words), .init("for-whom", .several(.audiences)),
            ]
        case .reading:
            [
                .init("readers", .words), .init("can", .passage), .init("cannot", .passage),
                .init("name-needed", .words),
                .init("regulation.name", .choice(.regulations)),
                .init("regulation.in-force-since", .day),
            ]
        case .visit:
            [
                .init("visit.place", .words), .init("visit.hours", .words),
                .init("contact.phone", .line), .init("contact.mail", .line),
                .init("contact.web", .line),
                .init("answer-within", .number), .init("idle-minutes", .number),
            ]
        case .privacy:
            [
                .init("privacy.operated-by", .passage), .init("privacy.officer", .words),
                .init("privacy.contact.phone", .line), .init("privacy.contact.mail", .line),
                .init("privacy.basis", .passage), .init("privacy.entrusted", .passage),
                .init("privacy.retention.period.months", .number),
                .init("privacy.retention.period.from", .choice(.retentionStarts)),
                .init("privacy.retention.reports", .words),
                .init("privacy.retention.statistics", .words),
                .init("privacy.retention.log", .words),
                .init("privacy.in-force-since", .day),
            ]
        }
    }

    /// The list on the form, if it has one.
    var list: CenterList? {
        switch self {
        case .helpLines:
            CenterList(
                key: "help-lines",
                canRemove: true,
                rows: [
                    .init("number", .line), .init("label", .words), .init("detail", .words),
                    .init("hours", .words), .init("emergency", .flag),
                    .init("topics", .several(.topics)), .init("languages", .several(.tongues)),
                    .init("checked-on", .day),
                ]
            )
        case .kinds, .relations:
            CenterList(
                key: rawValue,
                canRemove: false,
                rows: [.init("code", .code), .init("", .words), .init("retired", .flag)]
            )
        case .bodies:
            CenterList(
                key: "bodies",
                canRemove: true,
                rows: [
                    .init("name", .words), .init("run-by.kind", .choice(.runBy)),
                    .init("run-by.label", .words), .init("does", .passage),
                    .init("cannot", .passage), .init("readers", .words), .init("hours", .words),
                    .init("contact.phone", .line), .init("contact.mail", .line),
                    .init("contact.web", .line),
                    .init("for-whom", .several(.audiences)), .init("code", .line),
                ]
            )
        case .guide:
            CenterList(
                key: "guide",
                canRemove: true,
                rows: [
                    .init("place", .choice(.places)), .init("reason", .passage),
                    .init("for-whom", .several(.audiences)), .init("topics", .several(.topics)),
                ]
            )
        case .window, .introduction, .reading, .visit, .privacy: nil
        }
    }
}

/// Entries of one kind, each with the same questions.
struct CenterList {
    let key: String
    /// Codes are retired and never removed; everything else may go.
    let canRemove: Bool
    let rows: [CenterRow]
}
