package import Casework

extension CodeBook {
    /// A few codes of each list, one of them retired: enough to write a note with.
    package static let example = CodeBook(
        version: 2,
        lists: [
            .modes: [code("in-person", "대면", "In person"), code("phone", "전화", "Telephone")],
            .channels: [
                code("mail", "이메일", "E-mail"), code("kakao", "카카오톡", "KakaoTalk"),
                code("extension", "내선전화", "Extension"), code("web", "익명 웹", "Anonymous web"),
            ],
            .applicants: [
                code("self", "본인", "The person"), code("third-party", "제3자", "A third party"),
            ],
            .sources: [code("poster", "포스터", "Poster")],
            .languages: [code("ko", "한국어", "Korean"), code("en", "영어", "English")],
            .clients: [code("master", "석사", "Master's"), code("doctor", "박사", "Doctorate")],
            .genders: [code("woman", "여성", "Woman"), code("man", "남성", "Man")],
            .affiliations: [code("engineering", "공과대학", "Engineering")],
            .nationalities: [code("korean", "내국인", "Korean"), code("foreign", "외국인", "Other")],
            .cares: [code("pregnancy", "임신", "Pregnancy")],
            .relations: [code("advisor", "지도교수", "Advisor"), code("peer", "동료", "Peer")],
            .kinds: [
                code("bullying", "갑질·괴롭힘", "Bullying", countsAs: "abuse-of-power"),
                code("harassment", "성희롱", "Harassment", countsAs: "sexual-harassment"),
                Code(code: "errands", label: Bilingual(ko: "심부름", en: "Errands"), retired: true),
            ],
            .persistences: [code("once", "한 번", "Once"), code("ongoing", "진행 중", "Ongoing")],
            .wants: [code("listen", "들어주기", "Listen"), code("apology", "사과", "Apology")],
            .bodies: [code("police", "경찰", "Police")],
            .outcomes: [
                code("settled", "상담 종결", "Settled"), code("withdrawn", "철회", "Withdrawn"),
            ],
        ]
    )

    private static func code(
        _ code: String,
        _ ko: String,
        _ en: String,
        countsAs: String? = nil
    ) -> Code {
        Code(code: code, label: Bilingual(ko: ko, en: en), countsAs: countsAs)
    }
}
