/// How people in counselling write what the usual lists call otherwise; a table that came from a
/// spreadsheet says 여, and the list says 여성.
///
/// Each is only proposed where the center's list has the code, and somebody looks at it before it counts.
enum FieldTerms {
    /// Compared as names of columns are; the code is that of the usual lists.
    static func code(of text: String, in list: CodeListName) -> String? {
        terms[list]?[text.comparedName]
    }

    private static let terms: [CodeListName: [String: String]] = usual.mapValues { codes in
        Dictionary(
            codes.flatMap { code, words in
                words.split(separator: " ").map { (String($0).comparedName, code) }
            },
            uniquingKeysWith: { first, _ in first }
        )
    }

    private static let usual: [CodeListName: [(String, String)]] = [
        .genders: [("woman", "여 여자 f female"), ("man", "남 남자 m male")],
        .clients: [
            ("undergraduate", "학부 학사과정 학사 대학생 bs undergrad"),
            ("master", "석사과정 석사생 석사과정생 ms msc master masters"),
            ("doctor", "박사과정 박사생 박사과정생 박사수료 phd doctorate"),
            ("combined", "통합과정 석박사통합 석박사통합과정 석박통합과정 통합과정생 석박"),
            ("postdoc", "박사후 포닥 박사후과정 박사후연구 postdoc"), ("on-leave", "휴학 휴학중"),
            ("alumni", "졸업 졸업생 수료 수료생"), ("professor", "교수 전임교수 교원"),
            ("lecturer", "강사 시간강사 겸임교수 초빙교수"), ("staff", "교직원 행정직원 행정직"),
            ("contract", "계약직 공무직 기간제"), ("outside", "외부 교외"),
        ],
        .kinds: [
            ("bullying", "갑질 괴롭힘 직장내괴롭힘 직장내괴롭힘신고 따돌림"), ("harassment", "성희롱피해"),
            ("violence", "성추행 성폭행 강제추행"), ("stalking", "스토킹 데이트폭력 교제폭력"),
            ("digital", "불법촬영 딥페이크 디지털성폭력"), ("abuse", "폭언 폭행 욕설"),
            ("funding", "연구비 인건비 연구비유용"), ("misconduct", "저자권 저자 표절 연구부정 연구윤리"),
            ("labour", "근로 조교 휴가 출퇴근"), ("degree", "졸업 학사 논문심사 학위"),
            ("advisor-change", "지도교수변경"), ("errands", "사적지시 심부름 사적심부름"),
            ("mind", "심리 정서 심리상담"), ("secondary", "2차가해 이차피해 이차가해"),
        ],
        .channels: [
            ("kakao", "카톡 카카오 카카오톡 kakaotalk"), ("mail", "메일 email 이메일접수"),
            ("extension", "전화 내선 유선 phone call"), ("visit", "내방 직접방문 대면 walkin"),
            ("web", "홈페이지 웹 익명게시판"), ("paper", "우편 서면접수"),
        ],
        .modes: [
            ("in-person", "대면상담 면담 내방 방문 면접 facetoface"),
            ("phone", "전화상담 유선 통화 call"), ("online", "줌 zoom 화상 온라인 비대면"),
            ("mail", "메일 email"), ("messenger", "카톡 카카오톡 문자 채팅 chat"),
        ],
        .nationalities: [("korean", "한국 한국인 내국"), ("foreign", "외국 유학생 외국인유학생")],
        .languages: [("ko", "한국말 국어"), ("en", "영문 english")],
        .relations: [("advisor", "교수 지도 지도교원"), ("senior", "선배연구원"), ("peer", "동기 동료학생")],
        .outcomes: [
            ("settled", "종결 상담종결 해소 완료"), ("informed", "정보제공 안내 안내종결"),
            ("referred", "연계 이관 인계 타기관연계"), ("unreachable", "연락두절 두절"),
            ("withdrawn", "취하 철회 취소"), ("complaint", "신고 신고전환 정식신고"),
        ],
    ]
}
