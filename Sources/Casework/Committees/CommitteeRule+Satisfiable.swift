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
    private var possibleMakeups: [Makeup] {
        let chairs = size.countsChair ? 0 : 1
        return (size.least...max(size.least, size.most)).flatMap { size in
            let open = size + chairs - byOffice
            return open < 0 ? [] : fill(categories[...], open: open, Makeup(byOffice: byOffice))
        }
    }

    private func fill(
        _ categories: ArraySlice<CategoryRule>,
        open: Int,
        _ made: Makeup
    ) -> [Makeup] {
        guard let category = categories.first else {
            // Whoever is of no category: the text need not name a group for each seat.
            return [made.adding(free: open)]
        }
        guard category.least <= open else { return [] }
        return (category.least...open).flatMap { count in
            fill(categories.dropFirst(), open: open - count, made.adding(count, of: category))
        }
    }

    private func canSatisfyShares(_ makeup: Makeup) -> Bool {
        let bySex = shares.filter { $0.group == .eachSex }
        let byCategory = shares.allSatisfy { share in
            guard case .category(let code) = share.group else { return true }
            let range = share.allowed(of: makeup.count(of: share.base))
            return range?.contains(makeup.categories[code] ?? 0) ?? false
        }
        guard byCategory else { return false }
        // Women by office, appointed, and otherwise: the bases lie within each other.
        return (0...makeup.byOffice).contains { office in
            (0...makeup.appointed).contains { appointed in
                (0...makeup.free).contains { free in
                    bySex.allSatisfy { share in
                        let women =
                            switch share.base {
                            case .all: office + appointed + free
                            case .notExOfficio: appointed + free
                            case .appointed: appointed
                            }
                        let range = share.allowed(of: makeup.count(of: share.base))
                        return range?.contains(women) ?? false
                    }
                }
            }
        }
    }
}

/// How many sit in a committee, and as what.
private struct Makeup: Hashable {
    var byOffice: Int
    var appointed = 0
    /// Neither by office nor appointed.
    var free = 0
    var categories: [String: Int] = [:]

    var size: Int { byOffice + appointed + free }

    func count(of base: ShareRule.Base) -> Int {
        switch base {
        case .all: size
        case .notExOfficio: appointed + free
        case .appointed: appointed
        }
    }

    func adding(_ count: Int, of category: CategoryRule) -> Makeup {
        var made = self
        if category.isAppointed { made.appointed += count } else { made.free += count }
        made.categories[category.code] = count
        return made
    }

    func adding(free count: Int) -> Makeup {
        var made = self
        made.free += count
        return made
    }
}
