/// How much a disk takes and how much of that is free, in bytes.
package struct DiskRoom: Hashable, Sendable {
    package let free: Int
    package let all: Int

    package init(free: Int, all: Int) { (self.free, self.all) = (free, all) }

    /// What files leave free, so that words still come in where no picture does.
    package var reserve: Int { min(Limits.reserve, all / 100 * Limits.reservePercent) }

    package var hasRoomForFiles: Bool { free > reserve }
}
