extension ImportTarget {
    /// The column names that say it of themselves, as people in Korea and abroad have written them.
    ///
    /// Compared without white space, case, signs and what stands in brackets.
    package static func named(_ title: String) -> ImportTarget? { names[title.comparedName] }

    private static let names: [String: ImportTarget] = Dictionary(
        usual.flatMap { target, words in
            words.split(separator: " ").map { (String($0).comparedName, target) }
        },
        uniquingKeysWith: { first, _ in first }
    )

    private static let usual: [(ImportTarget, String)] = [
        (.note(.day), "상담일 상담일자 상담날짜 상담일시 날짜 일자 일시 진행일 면담일 date day when session_date"),
        (.note(.mode), "방식 상담방식 상담방법 방법 상담형태 형태 mode method format"),
        (.note(.kind), "유형 상담유형 주유형 주요유형 문제유형 분류 사안 사안유형 호소문제 주제 type kind category issue"),
        (
            .note(.heard),
            "내용 상담내용 주요내용 사연 경위 상담기록 기록 content contents notes log summary description"
        ),
        (.note(.agreed), "합의 약속 상담결과내용 조치 조치내용 조치사항 처리내용 처리 agreed action actions"),
        (.note(.next), "다음할일 향후계획 향후조치 계획 할일 next todo followup plan"),
        (.note(.nextDay), "다음할일날 기한 처리기한 due"),
        (.note(.starts), "시작 시작시각 시작시간 시각 상담시각 start time starts"),
        (.note(.ends), "종료 종료시각 종료시간 끝 end ends"),
        (.note(.place), "장소 상담장소 place location room"),
        (.note(.language), "언어 상담언어 language"),
        (.note(.companions), "동석 동석자 동행 동행인 companion companions"),
        (.note(.receivedOn), "접수일 접수일자 접수날짜 신청일 신청일자 received received_on"),
        (.note(.channel), "경로 접수경로 접수방법 신청경로 신청방법 channel"),
        (.note(.applicant), "신청인 신청인구분 신고인구분 applicant"),
        (.note(.anonymous), "익명 익명여부 anonymous"),
        (.note(.source), "알게된경로 유입경로 source"),
        (.note(.client), "구분 내담자구분 신분 과정 학위과정 소속구분 직위 status group"),
        (.note(.gender), "성별 gender sex"),
        (.note(.affiliation), "소속 학과 학부 부서 단과대학 affiliation department"),
        (.note(.nationality), "국적 내외국인 nationality"),
        (.note(.cares), "배려 배려사항 고려사항 cares"),
        (.note(.relation), "관계 상대방관계 상대와의관계 상대방 피신고인관계 relation relationship"),
        (.note(.otherKind), "상대방구분 피신고인구분 상대신분 피신고인신분"),
        (.note(.otherAffiliation), "상대방소속 피신고인소속"),
        (.note(.otherCount), "상대방수 피신고인수"),
        (.note(.separation), "분리필요 분리 분리여부"),
        (.note(.alsoKinds), "부유형 부가유형 부차유형 추가유형 subtypes secondary"),
        (.note(.tags), "태그 키워드 핵심어 tags keywords"),
        (.note(.happenedWhen), "발생시기 발생일 발생일시 사건일시"),
        (.note(.happenedWhere), "발생장소 사건장소"),
        (.note(.persistence), "지속성 지속여부 반복여부"),
        (.note(.evidence), "증거 증거자료 evidence"),
        (.note(.witnesses), "목격자 증인 witness witnesses"),
        (.note(.earlier), "이전조치 선행조치 기존조치"),
        (.note(.wants), "욕구 요구 요구사항 원하는것 바라는것 희망사항 wants request requests"),
        (.note(.confidentiality), "비밀보장 비밀보장설명 비밀보장안내"),
        (.note(.notice), "통보동의 통보의사 통보"),
        (.note(.complaint), "신고의사 신고여부"),
        (.note(.guidance), "안내 안내내용 안내사항 guidance"),
        (.note(.protection), "보호조치 보호조치요청"),
        (.note(.referrals), "연계 연계기관 의뢰기관 referral referrals"),
        (.note(.referralConsent), "연계동의"),
        (.note(.appointment), "다음상담 다음상담일 차기상담 차기상담일 appointment"),
        (.note(.opinion), "소견 상담원소견 상담자의견 상담원의견 의견 opinion"),
        (.person, "내담자 이름 성명 가명 별칭 상담자명 신청자 내담자명 name client person pseudonym"),
        (.matter, "상담번호 사례번호 사건번호 관리번호 접수번호 번호 case case_no no number id"),
        (.period, "시간 상담시간 시간대 hours period"),
        (.length, "소요시간 진행시간 duration length minutes"),
        (.outcome, "결과 상담결과 처리결과 종결 종결유형 진행상태 상태 outcome result state"),
        (.nothing, "연번 순번 연번호 일련번호 seq index"),
    ]
}
