extension CodeBook {
    /// The next version of the lists, or why not.
    package func publishing(_ next: CodeBook) throws(PublishingRefusal) -> CodeBook {
        guard CodeListName.allCases.contains(where: { next[$0] != self[$0] }) else { return self }
        for name in CodeListName.allCases {
            guard self[name].allSatisfy({ next[name][$0.code] != nil }) else { throw .codeRemoved }
        }
        return CodeBook(version: version + 1, lists: next.lists)
    }
}

extension Counselling {
    /// What the center keeps its logs by from now on; lists that are not named stay as they are.
    package func publishing(_ next: Counselling) throws(PublishingRefusal) -> Counselling {
        guard !next.codes.isEmpty else {
            return Counselling(codes: codes, noteWithin: next.noteWithin)
        }
        return Counselling(
            codes: try codes.publishing(next.codes),
            noteWithin: next.noteWithin
        )
    }
}
