extension Report {
    /// Adds words of the reporter; always possible, also after the end.
    package func add(_ words: String) -> [ReportEvent] {
        [.added(words)]
    }

    /// Stops at the reporter's wish; nothing happens when it is stopped already.
    package func withdraw() -> [ReportEvent] {
        isWithdrawn ? [] : [.withdrawn]
    }
}
