/// A way in which a case stands still: 연기, 중지, 중단 (B-5).
///
/// It lasts from an event `paused` to an event `resumed` with its code; each period says itself
/// whether it leaves those days out.
package struct PauseRule: Hashable, Sendable, Headed {
    package let heading: Heading
    /// The list of reasons for it.
    package let grounds: String?

    package init(heading: Heading, grounds: String?) {
        (self.heading, self.grounds) = (heading, grounds)
    }
}
