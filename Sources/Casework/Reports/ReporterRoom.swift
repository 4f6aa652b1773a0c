/// How much the holder of one code may still write today (B3 44).
///
/// One code must neither fill the disk nor make a thread that nobody can open any more. Whoever writes
/// all through a bad day stays far below, and tomorrow there is room again.
package struct ReporterRoom: Hashable, Sendable {
    private var times = 0
    private var words = 0
    private var files = 0
    private var wordsEver = 0

    /// Counts what the reporter brought, by the entries of the thread.
    package init(after events: [RecordedReportEvent], on day: Day) {
        for event in events where ReportEntryKind(of: event.event).isReporters {
            if case .told(let story) = event.event {
                wordsEver += story.words.utf8.count
                continue
            }
            let isToday = event.day == day
            if isToday { times += 1 }
            guard case .added(let text, let attached) = event.event else { continue }
            wordsEver += text.utf8.count
            guard isToday else { continue }
            words += text.utf8.count
            files += attached.reduce(0) { $0 + $1.size }
        }
    }

    /// Takes one more act of the reporter, or says that today holds no more.
    ///
    /// To stop, to cancel and to take a contact back needs no room: each follows one act that had it.
    package func take(_ text: String = "", files attached: [AttachedFile] = []) throws(RoomRefusal)
    {
        guard times < Limits.additions, words + text.utf8.count <= wordsToday else {
            throw .fullToday
        }
        let size = attached.reduce(0) { $0 + $1.size }
        guard size == 0 || files + size <= Limits.additionFiles else { throw .filesFullToday }
    }

    /// The day's words; a long thread grows slower, but still by the longest text that there is.
    private var wordsToday: Int {
        wordsEver - words < Limits.longThread ? Limits.additionWords : Limits.longThreadWords
    }
}

/// Why a code takes no more until tomorrow.
package enum RoomRefusal: String, Error, CaseIterable, Sendable {
    case fullToday, filesFullToday
}
