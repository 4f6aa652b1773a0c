import Casework

extension Staffing.Lack {
    var sentence: String {
        switch self {
        case .director:
            "  센터장이 있어야 합니다. 다음 사람을 적으십시오. · A director is needed; go on with the next."
        case .reader:
            "  당번인 상담원이나 센터장이 있어야 합니다. · Somebody on duty who may read is needed."
        }
    }
}

extension Staffing {
    /// Said before a center begins with one reader alone.
    static func warning(at center: CenterProfile) -> String {
        """
        주의: \(center.name.ko)의 글을 읽을 사람이 한 명뿐입니다. 그분이 쉬거나 글쓴이가 그분을 빼면 아무도 읽지 못합니다.
        Mind: one person alone can read at \(center.name.en). When that person is ill, or is left out
        by a reporter, nobody reads. Two or more are better.
        """
    }
}

extension Role {
    static let numbers = 1...allCases.count

    var bothNames: String {
        switch self {
        case .director: "센터장 director"
        case .counsellor: "상담원 counsellor"
        case .investigator: "조사 담당 investigator"
        case .secretary: "간사 secretary"
        case .assistant: "조교 assistant"
        case .operator: "운영자 operator"
        }
    }
}
