extension ShareRule {
    /// How many of the group may be among so many, or nothing if no number will do.
    ///
    /// Of the sexes it is the number of either: who is not of the one counts as of the other.
    package func allowed(of base: Int) -> ClosedRange<Int>? {
        var least = atLeast?.ceiling(of: base) ?? 0
        var most = atMost?.floor(of: base) ?? base
        if group == .eachSex {
            (least, most) = (max(least, base - most), min(most, base - least))
        }
        return least <= most ? least...most : nil
    }
}

/// For one share and one number of people, how many of the group may be among them.
package struct ShareRange: Hashable, Sendable {
    package let share: String
    package let base: Int
    /// Nothing where no number will do.
    package let allowed: ClosedRange<Int>?
}

extension CommitteeRule {
    /// The numbers of each share over every base that the committee can have (B-33, B-48).
    package var shareRanges: [ShareRange] {
        shares.flatMap { share in
            Set(possibleMakeups.map { $0.count(of: share.base) }).sorted().map {
                ShareRange(share: share.code, base: $0, allowed: share.allowed(of: $0))
            }
        }
    }

    /// The sizes of a committee in which every rule of its makeup can hold at once.
    package var satisfiableSizes: [Int] {
        Set(possibleMakeups.filter(canSatisfyShares).map(\.size)).sorted()
    }

    /// How many sit by office, the chair among them where he does.
    private var byOffice: Int {
        let post = chair?.subject ?? ""
        let chairAlone = chair?.isExOfficio == true && !exOfficio.contains(post)
        return exOfficio.count + (chairAlone ? 1 : 0)
    }

    /// Each way to fill the seats: how many by office, appointed, and otherwise.
    ///
    /// Only the sums are tried: to try each number of each category would take longer than anybody waits.
    private var possibleMakeups: [Makeup] {
        let chairs = size.countsChair ? 0 : 1
        let appointed = categories.filter(\.isAppointed)
        let least = appointed.reduce(0) { $0 + $1.least }
        let otherwise = categories.reduce(0) { $0 + $1.least } - least
        return (size.least...max(size.least, size.most)).flatMap { size -> [Makeup] in
            let open = size + chairs - byOffice
            // Whoever is of no category is not appointed: the text need not name a group for each seat.
            let most = appointed.isEmpty ? 0 : open - otherwise
            guard least <= most, otherwise <= open else { return [] }
            return (least...most).map {
                Makeup(byOffice: byOffice, appointed: $0, free: open - $0)
            }
        }
    }

    private func canSatisfyShares(_ makeup: Makeup) -> Bool {
        canFillCategories(of: makeup) && canMixSexes(in: makeup)
    }

    /// Whether the seats can be dealt out to the categories so that each share of a category holds.
    private func canFillCategories(of makeup: Makeup) -> Bool {
        var (least, most) = (0, 0)
        for category in categories {
            let seats = category.isAppointed ? makeup.appointed : makeup.free
            guard let range = seatRange(of: category, in: makeup, open: seats) else { return false }
            if category.isAppointed {
                (least, most) = (least + range.lowerBound, most + range.upperBound)
            }
        }
        guard (least...max(least, most)).contains(makeup.appointed) else { return false }
        let otherwise = categories.filter { !$0.isAppointed }
            .compactMap { seatRange(of: $0, in: makeup, open: makeup.free)?.lowerBound }
        return otherwise.reduce(0, +) <= makeup.free
    }

    /// How many may be of a category, by its own least number and by every share of it.
    private func seatRange(of category: CategoryRule, in makeup: Makeup, open: Int)
        -> ClosedRange<Int>?
    {
        guard category.least <= open else { return nil }
        var range = category.least...open
        for share in shares where share.group == .category(category.code) {
            guard let allowed = share.allowed(of: makeup.count(of: share.base)),
                range.overlaps(allowed)
            else { return nil }
            range = range.clamped(to: allowed)
        }
        return range
    }

    /// Whether some number of women satisfies every share of the sexes.
    ///
    /// The bases lie within each other, so the sums that are possible are always a run of numbers.
    private func canMixSexes(in makeup: Makeup) -> Bool {
        var women = 0...0
        for (base, seats) in [
            (ShareRule.Base.appointed, makeup.appointed), (.notExOfficio, makeup.free),
            (.all, makeup.byOffice),
        ] {
            women = women.lowerBound...(women.upperBound + seats)
            for share in shares where share.group == .eachSex && share.base == base {
                guard let allowed = share.allowed(of: makeup.count(of: base)),
                    women.overlaps(allowed)
                else { return false }
                women = women.clamped(to: allowed)
            }
        }
        return true
    }
}

/// How many sit in a committee, and as what.
private struct Makeup: Hashable {
    let byOffice: Int
    let appointed: Int
    /// Neither by office nor appointed.
    let free: Int

    var size: Int { byOffice + appointed + free }

    func count(of base: ShareRule.Base) -> Int {
        switch base {
        case .all: size
        case .notExOfficio: appointed + free
        case .appointed: appointed
        }
    }
}
