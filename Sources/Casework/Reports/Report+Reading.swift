extension Report {
    /// Marks what the reporter wrote as read; nothing happens when nothing is unread.
    package func read() -> [ReportEvent] {
        isUnread ? [.read] : []
    }
}
