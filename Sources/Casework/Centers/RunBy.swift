/// Whose center it is, said on every page, because the two kinds are confused (K1-12, E7.1).
package struct RunBy: Hashable, Codable, Sendable {
    /// The two kinds of center that a campus has.
    package enum Kind: String, CaseIterable, Codable, Sendable {
        /// 학생 자치 기구.
        case students
        /// 학교 기구.
        case school
    }

    package let kind: Kind
    /// A whole sentence: 학생이 운영해요.
    package let label: Bilingual

    package init(kind: Kind, label: Bilingual) {
        (self.kind, self.label) = (kind, label)
    }
}
