/// A center as a reporter sees it: its name, and never without whose it is (E7.1).
package struct CenterShown: Viewable {
    package var name: String
    /// `students` or `school`.
    package var mark: String
    /// A sentence: 학생이 운영해요.
    package var runBy: String
    /// A sentence on who can open what is written to it.
    package var readers: String

    package init(
        name: String,
        mark: String,
        runBy: String,
        readers: String
    ) {
        self.name = name
        self.mark = mark
        self.runBy = runBy
        self.readers = readers
    }
}
