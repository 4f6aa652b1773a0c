/// Why new words of a center are not published.
package enum PublishingRefusal: String, Error, CaseIterable, Sendable {
    /// Nothing differs from what everybody sees already.
    case unchanged
    /// Old reports carry the code; it is retired, never removed (K2-16).
    case codeRemoved
    /// Addresses on posters would lead nowhere.
    case slugChanged
    /// Somebody else published the same part in the meantime.
    case movedOn
    /// There is no such earlier version.
    case unknownVersion
}

extension Window {
    /// What everybody sees from now on, or why not.
    package func publishing(_ next: Window) throws(PublishingRefusal) -> Window {
        guard next != self else { throw .unchanged }
        guard kinds.areAllAmong(next.kinds), relations.areAllAmong(next.relations) else {
            throw .codeRemoved
        }
        return next
    }

    /// An earlier version as the next one: codes that came since stay, retired.
    package func returning(to earlier: Window) throws(PublishingRefusal) -> Window {
        try publishing(
            Window(
                name: earlier.name,
                leave: earlier.leave,
                helpLines: earlier.helpLines,
                checkedOn: earlier.checkedOn,
                kinds: earlier.kinds.keeping(kinds),
                relations: earlier.relations.keeping(relations),
                firstReader: earlier.firstReader,
                bodies: earlier.bodies,
                guide: earlier.guide
            )
        )
    }
}

extension CenterProfile {
    /// What everybody sees from now on, or why not.
    package func publishing(_ next: CenterProfile) throws(PublishingRefusal) -> CenterProfile {
        var next = next
        next.counselling = try counselling.publishing(next.counselling)
        guard next != self else { throw .unchanged }
        guard next.slug == slug else { throw .slugChanged }
        return next
    }
}

extension [Code] {
    fileprivate func areAllAmong(_ next: [Code]) -> Bool {
        allSatisfy { next[$0.code] != nil }
    }

    fileprivate func keeping(_ current: [Code]) -> [Code] {
        self
            + current.filter { self[$0.code] == nil }.map {
                Code(code: $0.code, label: $0.label, retired: true)
            }
    }
}
