/// A page that came while it was made: when its head, the first of what was waited for, and the end came.
struct Followed {
    let page: String
    let head: Duration
    /// None where it never came.
    let first: Duration?
    let whole: Duration
}
