extension CommitteeRule {
    /// Checks the people of a committee against its rules; nothing found is a good committee.
    ///
    /// Of a body that sits for one case the size is only told (B-10), where the file says so.
    package func findings(on seats: [Seat], forOneCase: Bool = false) -> [MakeupFinding] {
        sizeFindings(on: seats, forOneCase: forOneCase)
            + (forOneCase ? [] : categoryFindings(on: seats))
            + shares.flatMap { findings(of: $0, on: seats) }
            + chairFindings(on: seats)
    }

    private func sizeFindings(on seats: [Seat], forOneCase: Bool) -> [MakeupFinding] {
        let counted = size.countsChair ? seats.count : seats.count { !$0.isChair }
        let what: MakeupFinding.What? =
            if counted < size.least {
                .tooFew(have: counted, least: size.least)
            } else if counted > size.most {
                .tooMany(have: counted, most: size.most)
            } else {
                nil
            }
        let isExempt = forOneCase && size.isOfStandingBodyOnly && counted < size.least
        return what.map { [finding($0, heading, isWarning: isExempt)] } ?? []
    }

    private func categoryFindings(on seats: [Seat]) -> [MakeupFinding] {
        categories.compactMap { category in
            let have = seats.count { $0.category == category.code }
            guard have < category.least else { return nil }
            let what = MakeupFinding.What.categoryShort(
                category.code,
                have: have,
                least: category.least
            )
            return finding(what, category.heading)
        }
    }

    private func chairFindings(on seats: [Seat]) -> [MakeupFinding] {
        guard chair != nil, !seats.contains(where: \.isChair) else { return [] }
        return [finding(.noChair, heading, isWarning: true)]
    }

    private func findings(of share: ShareRule, on seats: [Seat]) -> [MakeupFinding] {
        let base = base(share.base, of: seats)
        switch share.group {
        case .category(let code):
            let have = base.count { $0.category == code }
            return findings(of: share, .category(code), have: have, base: base.count)
        case .eachSex:
            let unrecorded = base.count { $0.sex == .unrecorded }
            let open =
                unrecorded == 0
                ? [] : [finding(.sexUnrecorded(unrecorded), share.heading, isWarning: true)]
            guard share.allowed(of: base.count) != nil else {
                let what = MakeupFinding.What.shareImpossible(share: share.code, base: base.count)
                return open + [finding(what, share.heading, isWarning: true)]
            }
            return open
                + [Seat.Sex.female, .male].flatMap { sex in
                    let have = base.count { $0.sex == sex }
                    // Whoever is not recorded may be of either sex: only what is sure is found.
                    return findings(of: share, .sex(sex), have: have, base: base.count)
                        .filter { unrecorded == 0 || $0.what.isOver }
                }
        }
    }

    private func findings(
        of share: ShareRule,
        _ group: MakeupFinding.Group,
        have: Int,
        base: Int
    ) -> [MakeupFinding] {
        var found: [MakeupFinding.What] = []
        if let most = share.atMost?.floor(of: base), have > most {
            found.append(
                .shareOver(share: share.code, group: group, have: have, base: base, limit: most)
            )
        }
        if let least = share.atLeast?.ceiling(of: base), have < least {
            found.append(
                .shareUnder(share: share.code, group: group, have: have, base: base, limit: least)
            )
        }
        return found.map { finding($0, share.heading) }
    }

    private func finding(
        _ what: MakeupFinding.What,
        _ heading: Heading,
        isWarning: Bool = false
    ) -> MakeupFinding {
        MakeupFinding(what: what, article: heading.articles.first, isWarning: isWarning)
    }
}

extension MakeupFinding.What {
    fileprivate var isOver: Bool {
        if case .shareOver = self { true } else { false }
    }
}
