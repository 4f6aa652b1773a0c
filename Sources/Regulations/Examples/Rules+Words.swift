import Casework

extension DeadlineRule {
    /// A part of the rule in the words of the file.
    func words(_ name: String) -> String {
        switch name {
        case "length": length.description
        case "extending": extending?.words ?? "none"
        case "excluded-pauses": excludedPauses.joined(separator: " ")
        case "consequence": consequence.rawValue
        case "start": start.map(\.description).joined(separator: " ")
        case "end": end.map(\.description).joined(separator: " ")
        case "roll": counting.roll.rawValue
        default: heading.articles.map(\.description).joined(separator: ", ")
        }
    }
}

extension DeadlineRule.Extending {
    fileprivate var words: String {
        [
            times.map { "\($0) times" }, each.map { "each \($0)" }, total.map { "total \($0)" },
            needsReason ? "reason" : nil,
        ].compactMap(\.self).joined(separator: ", ")
    }
}

extension Obligation {
    /// A part of the rule in the words of the file.
    func words(_ name: String) -> String {
        switch name {
        case "to": to.joined(separator: " ")
        case "by": by.joined(separator: " ")
        case "manners": manners.map(\.rawValue).joined(separator: " ")
        case "promptness": promptness?.rawValue ?? "none"
        case "within": within ?? "no period"
        case "after": after.map(\.description).joined(separator: " ")
        case "contents": "\(contents.count)"
        case "signers": signers.joined(separator: " ")
        case "may": isOptional ? "may" : "must"
        default: heading.articles.map(\.description).joined(separator: ", ")
        }
    }
}

extension CommitteeRule {
    /// A part of the rule in the words of the file.
    func words(_ name: String) -> String {
        switch name {
        case "size": "\(size.least)–\(size.most)"
        case "chair":
            chair.map { [$0.way.rawValue, $0.subject].compactMap(\.self).joined(separator: " ") }
                ?? "none"
        case "ex-officio": exOfficio.joined(separator: " ")
        case "categories": categories.map(\.code).joined(separator: " ")
        case "shares": shares.map(\.words).joined(separator: "; ")
        case "votes": votes.map(\.words).joined(separator: "; ")
        case "term": term?.words ?? "none"
        case "withdrawal": withdrawal?.rawValue ?? "none"
        case "deputy": deputy?.rawValue ?? "none"
        case "replaced-by": replacedBy ?? "nobody"
        case "online": mayMeetOnline.map { $0 ? "online" : "never" } ?? "unsaid"
        case "closed": isClosed.map { $0 ? "closed" : "open" } ?? "unsaid"
        case "signers": signers.joined(separator: " ")
        case "clerks": clerks.joined(separator: " ")
        case "agenda": agenda ?? "none"
        case "leaves-out": leavesOut.map(\.item).joined(separator: " ")
        case "smaller": smaller.map { "\($0.members) \($0.chair.rawValue)" }.joined()
        case "challenges": challenges.map(\.words).joined(separator: "; ")
        case "convening": convening.map(\.by).joined(separator: " ")
        default: heading.articles.map(\.description).joined(separator: ", ")
        }
    }
}

extension ShareRule {
    fileprivate var words: String {
        let limits = [atLeast.map { "at least \($0)" }, atMost.map { "at most \($0)" }]
        return ([code] + limits.compactMap(\.self) + ["of", base.rawValue])
            .joined(separator: " ")
    }
}

extension VoteRule {
    fileprivate var words: String {
        let quorum = quorum.map(\.words) ?? "any number"
        return "\(code): \(quorum), \(majority.words), \(tie.rawValue)"
    }
}

extension VoteRule.Threshold {
    fileprivate var words: String {
        "\(isStrict ? "more than" : "at least") \(fraction) of \(base.rawValue)"
    }
}

extension TermRule {
    fileprivate var words: String {
        "\(length) \(mayBeRenewed ? "renewable" : "once") \(vacancy.rawValue)"
    }
}

extension ChallengeRule {
    fileprivate var words: String {
        let by = by.joined(separator: " ")
        let otherwise = otherwiseBy.map { " (\($0))" } ?? ""
        return "\(by) → \(addressedTo) → \(decidedBy)\(otherwise)"
    }
}

extension YearlyRule {
    /// Who has to, by when.
    var words: String {
        let day = dueOn.map { "\($0.month)-\($0.day)" } ?? "in the year"
        return "\(by.joined(separator: " ")) \(isOptional ? "may" : "must") \(day)"
    }
}

extension TrainingRule {
    /// A part of the rule in the words of the file.
    func words(_ name: String) -> String {
        switch name {
        case "minutes-each": "\(minutesEach)"
        case "times-a-year": "\(timesAYear)"
        case "by-expert": "\(byExpert)"
        case "face-to-face": "\(faceToFace)"
        case "online-only-if": onlineOnlyIf?.ko ?? "none"
        case "audience": audience.joined(separator: " ")
        case "must-complete": mustComplete.joined(separator: " ")
        case "contents": "\(contents.count)"
        case "subjects": "\(subjects.count)"
        case "report": "\(report.count)"
        case "keeps": "\(keeps.count)"
        default: heading.articles.map(\.description).joined(separator: ", ")
        }
    }
}
