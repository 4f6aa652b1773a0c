/// How the letters of a file of text are written as bytes.
package enum TextCode: String, Hashable, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    /// The Korean code of Windows; EUC-KR is a part of it.
    case cp949 = "CP949"
    /// What Excel calls Unicode text.
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"

    /// The signs in front that name a code, and count as no letter.
    package var mark: [UInt8] {
        switch self {
        case .utf8: [0xEF, 0xBB, 0xBF]
        case .cp949: []
        case .utf16LittleEndian: [0xFF, 0xFE]
        case .utf16BigEndian: [0xFE, 0xFF]
        }
    }

    /// The code that a mark at the very beginning names.
    static func marked(_ head: some Collection<UInt8>) -> TextCode? {
        allCases.first { !$0.mark.isEmpty && head.starts(with: $0.mark) }
    }
}
