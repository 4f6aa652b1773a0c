extension Report {
    /// Adds words of the reporter; always possible, also after the end.
    package func add(_ words: String, files: [AttachedFile] = []) -> [ReportEvent] {
        [.added(words, files: files)]
    }

    /// Stops at the reporter's wish; nothing happens when it is stopped already.
    package func withdraw() -> [ReportEvent] {
        isWithdrawn ? [] : [.withdrawn]
    }
}
