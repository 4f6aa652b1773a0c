import Dispatch
import Foundation

/// Many at once, each on a thread of its own, as many people are.
enum Crowd {
    /// Lets each of `count` people do the same; ends when the last one has.
    static func gather<Value: Sendable>(
        _ count: Int,
        _ act: @escaping @Sendable (Int) -> Value
    ) async -> [Value] {
        await withCheckedContinuation { continuation in
            let done = Gathered<Value>()
            let group = DispatchGroup()
            for person in 0..<count {
                group.enter()
                let thread = Thread {
                    done.add(act(person))
                    group.leave()
                }
                thread.stackSize = 1 << 20
                thread.start()
            }
            group.notify(queue: .global()) { continuation.resume(returning: done.all) }
        }
    }
}
