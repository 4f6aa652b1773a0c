import Casework

extension Regulation {
    /// What the file itself says of it, in the words of ``expected``.
    func answer(to what: RegulationExample.Expectation.What) -> String {
        switch what {
        case .value(let path, _):
            "\(path): \(field(path.split(separator: "/").map(String.init)) ?? "none")"
        case .name(let code, let day, _):
            "\(code) on \(day): \(subjects[code: code]?.name(on: day).ko ?? "nobody")"
        case _: "not asked of a file"
        }
    }

    /// The value under a path such as `deadlines/objection/length`, in the words of the file.
    func field(_ path: [String]) -> String? {
        guard let section = path.first else { return nil }
        let code = path.count > 1 ? path[1] : ""
        let name = path.count > 2 ? path[2] : ""
        return switch section {
        case "grounds":
            name.isEmpty
                ? grounds[code: code].map { "\($0.grounds.count)" }
                : grounds[code: code]?.grounds[code: name].map(\.words)
        case "kinds": kinds[code: code].map { $0.words(name) }
        case "statuses": statuses[code: code].map { $0.isMember ? "member" : "no member" }
        case "facts": facts[code: code].map { $0.articles }
        case "subjects": subjects[code: code].map { $0.members.joined(separator: " ") }
        case "terms": terms[code: code]?.label.ko
        case "basis": "\(basis.count)"
        case "articles": "\(outline.chapters.count)"
        case "versions": Day(code).flatMap { day in versions.first { $0.from == day } }?.words
        case "readings":
            readings[code: code].map { "\($0.heading.clarity.status.rawValue) \($0.chosen)" }
        case "intake": intake.map { $0.words(code) }
        case "soft-targets": Promptness(rawValue: code).flatMap { softTargets[$0]?.description }
        case "counting": counting.words
        case "pauses": pauses[code: code].map { $0.grounds ?? "any" }
        case "stages": stages[code: code].map { $0.isEnd ? "end" : $0.isFirst ? "first" : "on" }
        case "steps": steps[code: code].map { $0.words(name) }
        case "deadlines": deadlines[code: code].map { $0.words(name) }
        case "notices", "papers", "tasks": obligations[code: code].map { $0.words(name) }
        case "committees": committees[code: code].map { $0.words(name) }
        case "staffing": staffing[code: code].map { "\($0.least) \($0.eachSex)" }
        case "yearly": yearly[code: code].map { $0.words }
        case "training": training[code: code].map { $0.words(name) }
        case "keeping": keeping[code: code].map { $0.length?.description ?? "unsaid" }
        case "overlays": overlays[code: code].map { $0.kinds.joined(separator: " ") }
        default: nil
        }
    }
}

extension Headed {
    fileprivate var articles: String {
        heading.articles.map(\.description).joined(separator: ", ")
    }
}

extension Ground {
    fileprivate var words: String {
        let parts = [articles, by.joined(separator: " "), means?.description ?? ""]
        return parts.filter { !$0.isEmpty }.joined(separator: "; ")
    }
}

extension KindRule {
    fileprivate func words(_ name: String) -> String {
        switch name {
        case "parent": parent ?? "none"
        case "forms": forms ?? "none"
        case "respondent": respondent ?? "anybody"
        default: articles
        }
    }
}

extension Version {
    fileprivate var words: String {
        "\(from)~\(until?.description ?? "") \(transition.rawValue)"
    }
}

extension IntakeRule {
    fileprivate func words(_ name: String) -> String {
        switch name {
        case "by": by.joined(separator: " ")
        case "channels": channels.map(\.rawValue).joined(separator: " ")
        case "form-says": "\(formSays.count)"
        case "receipt": receipt.description
        default: thirdParty.map { $0.asksVictim ? "asks victim" : "allowed" } ?? "none"
        }
    }
}

extension CountingRule {
    fileprivate var words: String {
        [firstDay.rawValue, roll.rawValue, pauseCount.rawValue, extensionBase.rawValue]
            .joined(separator: " ")
    }
}

extension Step {
    fileprivate func words(_ name: String) -> String {
        switch name {
        case "by": by.joined(separator: " ")
        case "must": isRequired ? "must" : "may"
        case "asks": asks.map(\.rawValue).joined(separator: " ")
        case "from": from.joined(separator: " ")
        case "to": to ?? "stays"
        case "needs": needs.map(\.label.ko).joined(separator: "; ")
        case "effects": effects.map(\.rawValue).joined(separator: " ")
        default: articles
        }
    }
}
