/// Puts what is found in many folders into one order, newest first, without waiting for the last folder.
///
/// Folders come with the newest first; whatever an unread folder may still hold is no newer than its own
/// last day, so everything newer than that may go. It never holds more than one page.
package struct Procession: Sendable {
    private let most: Int
    private let after: FoundPlace?
    private var waiting: [Found] = []
    /// How many have gone.
    package private(set) var count = 0
    /// The last that has gone: where the next page begins.
    package private(set) var last: FoundPlace?
    /// Whether there is more than fits on the page.
    package private(set) var hasMore = false

    package init(most: Int, after: FoundPlace? = nil) {
        (self.most, self.after) = (most, after)
    }

    /// Whether the page is full and one more is known.
    package var isFull: Bool { count == most && hasMore }

    /// Takes what was found in some folders; of what is on earlier pages, nothing.
    package mutating func take(_ found: [Found]) {
        waiting += found.filter { one in after.map { one.place > $0 } ?? true }
        waiting.sort { $0.place < $1.place }
        // One more than fits tells that there is more.
        waiting = Array(waiting.prefix(most - count + 1))
    }

    /// What may go now: all that is newer than `day`, or all where nothing more will come.
    package mutating func release(newerThan day: Day?) -> [Found] {
        let ready = waiting.prefix { one in day.map { one.place.day > $0 } ?? true }
        let going = Array(ready.prefix(most - count))
        hasMore = hasMore || ready.count > going.count
        waiting.removeFirst(going.count)
        count += going.count
        last = going.last?.place ?? last
        return going
    }
}
