/// Holds what may never be printed: words, people, keys.
///
/// Whatever writes it down by accident (a log, an error, a debugger, a test) gets `‹sealed›`.
package protocol Confidential: CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{}

extension Confidential {
    package var description: String { "‹sealed›" }
    package var debugDescription: String { "‹sealed›" }
    /// Nothing: `dump` and `Mirror` would read what a description hides.
    package var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
