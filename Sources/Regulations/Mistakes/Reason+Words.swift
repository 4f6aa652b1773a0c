import Casework

extension Mistake.Reason {
    /// What is wrong: a Korean word to look for, and an English sentence without its full stop.
    package var what: String {
        switch self {
        case .unreadable: "열 수 없는 파일: the file cannot be opened"
        case .unwritable: "쓸 수 없는 파일: the file cannot be written"
        case .tooLarge(let limit): "너무 큰 파일: the file has more than \(limit / 1024) KiB"
        case .notUTF8: "글자 부호: the text is not UTF-8"
        case .controlCharacter: "보이지 않는 글자: a control character stands here"
        case .tab: "탭: a tab stands in the indentation"
        case .alias(let name): "별칭: “*\(name.shown)” repeats another part of the file"
        case .syntax(let problem, let since?):
            "문법: \(problem) in the part that begins in line \(since)"
        case .syntax(let problem, nil): "문법: \(problem)"
        case .notYAML: "문법: the text is not YAML"
        case .nothing: "빈 파일: the file says nothing"
        case .unknownKey(let key, _): "모르는 칸: “\(key.shown)” is no key here"
        case .missingKey(let key): "빠진 칸: the key “\(key)” is missing here"
        case .duplicateKey(let key): "겹친 칸: “\(key.shown)” stands here a second time"
        case .notAKey: "칸 이름: a key must be one word"
        case .notText(let key): "글이 아님: “\(key)” wants one line of text"
        case .notASection(let key): "묶음이 아님: “\(key)” wants keys of its own below it"
        case .notAList(let key): "목록이 아님: “\(key)” wants a list"
        case .emptyText(let key): "빈 글: “\(key)” says nothing"
        case .emptyList(let key): "빈 목록: “\(key)” lists nothing"
        case .tooLong(let key, let limit): "너무 긴 글: “\(key)” has more than \(limit) characters"
        case .missingLanguage(let key, let language): "빠진 언어: “\(key)” lacks “\(language)”"
        case .badSlug(let text): "주소 이름: “\(text.shown)” cannot stand in an address"
        case .reservedSlug(let text): "주소 이름: “\(text.shown)” is an address of Gyeot itself"
        case .duplicateSlug(let text): "주소 이름: two centers are called “\(text.shown)”"
        case .unknownFirstReader(let text, _): "먼저 읽는 센터: no center is called “\(text.shown)”"
        case .badCode(let text): "부호: “\(text.shown)” cannot be a code"
        case .duplicateCode(let text): "부호: “\(text.shown)” stands in this list twice"
        case .nothingOffered(let key): "모두 거둠: every entry of “\(key)” is retired"
        case .badPhone(let text): "전화번호: “\(text.shown)” cannot be dialled"
        case .duplicatePhone(let text): "전화번호: “\(text.shown)” stands in this list twice"
        case .badMail(let text): "메일 주소: “\(text.shown)” is no mail address"
        case .badWeb(let text): "웹 주소: “\(text.shown)” is no web address that is shown here"
        case .badLeaveAddress(let text):
            "빠른 나가기: “\(text.shown)” is no whole https address of a public page"
        case .badDay(let text): "날짜: “\(text.shown)” is no day of the calendar"
        case .badTermStart(let text): "학기: “\(text.shown)” is no day on which a term begins"
        case .duplicateDay(let text): "날짜: \(text.shown) stands in this table twice"
        case .badNumber(let text, let least, let most):
            "수: “\(text.shown)” is no whole number from \(least) to \(most)"
        case .badAnswer(let text): "예·아니요: “\(text.shown)” is neither true nor false"
        case .notOneOf(let text, _): "고를 수 없음: “\(text.shown)” is not one of the choices"
        case .tooManyEmergencyLines(let limit):
            "늘 보이는 전화: the head of the page has room for \(limit)"
        case .noEmergencyLine: "늘 보이는 전화: no help line stays in view"
        case .reservedCode(let text): "부호: “\(text.shown)” is a word of the guide itself"
        case .duplicatePlace(let text): "길잡이: two places are called “\(text.shown)”"
        case .unknownPlace(let text, _): "길잡이: no center and no body is called “\(text.shown)”"
        case .unknownTopic(let text, _): "길잡이: no kind has the code “\(text.shown)”"
        case .yearNotVerified(let year):
            "확인하지 않은 해: \(year) is later than “last-verified-year”"
        case .noRegulation(let text, _): "없는 규정: no regulation is called “\(text.shown)”"
        case .otherWording(let text, let wanted, let found?):
            "다른 판의 규정: “\(text.shown)” is the wording of \(found), not of \(wanted)"
        case .otherWording(let text, let wanted, nil):
            "다른 판의 규정: “\(text.shown)” does not say that it holds since \(wanted)"
        case .brokenRegulation(let text):
            "잘못된 규정: “\(text.shown)” has mistakes of its own"
        case .unknownCenter(let text, _): "센터: no center is called “\(text.shown)”"
        case .badAccount(let text): "계정: “\(text.shown)” cannot be an account"
        case .duplicateAccount(let text): "계정: two people have the account “\(text.shown)”"
        case .duplicateRole(let text): "역할: “\(text.shown)” stands in this list twice"
        case .badPassphrase(.tooShort):
            "암호 문장: it has fewer than \(PassphraseRefusal.leastLength) characters"
        case .badPassphrase(.isAccountName): "암호 문장: it is the name of the account"
        case .badPassphrase(.unprintable): "암호 문장: it has a character that cannot be typed"
        case .noDirector(let center): "센터장: nobody is director of “\(center.shown)”"
        case .nobodyOnDuty(let center): "당번: nobody on duty could read at “\(center.shown)”"
        case .regulation(let fault): fault.what
        }
    }

    /// How to mend it: an English sentence without its full stop.
    package var mend: String {
        switch self {
        case .unreadable: "Check its path and who may read it"
        case .unwritable: "Check who may write in that folder, and whether the disk is full"
        case .tooLarge: "Such a file is a few pages; check that it is the right file"
        case .notUTF8: "Save it as UTF-8 (메모장: 다른 이름으로 저장 → 인코딩 UTF-8)"
        case .controlCharacter: "Delete it and type the line again"
        case .tab: "Put spaces there, two for each step"
        case .alias: "Write the part out again"
        case .syntax, .notYAML: "Compare the line and the one before it with a sample of its sort"
        case .nothing: "Begin with a copy of the sample"
        case .unknownKey(_, let nearest?): "Write “\(nearest)”, or remove it"
        case .unknownKey(_, nil): "Remove it"
        case .missingKey(let key): "Add “\(key):”, as in the sample"
        case .duplicateKey: "Keep one of the two"
        case .notAKey: "Write a word and a colon"
        case .notText: "Write the text after the colon, in quotation marks if it has a colon itself"
        case .notASection: "Indent the keys by two spaces more than the line above them"
        case .notAList: "Begin each entry with “- ”"
        case .emptyText: "Write something, or remove the key if it may be left out"
        case .emptyList: "Add one entry"
        case .tooLong: "Say it in a sentence or two"
        case .missingLanguage(_, let language): "Add “\(language):” below it"
        case .badSlug: "Take 2 to 32 of a–z, 0–9 and hyphens, a letter first"
        case .reservedSlug: "Take another name, such as “grad”"
        case .duplicateSlug: "Give one of them another name"
        case .unknownFirstReader(_, let known): "Write one of \(known.choices)"
        case .badCode: "Take a–z, 0–9 and hyphens, at most 32, a letter first"
        case .duplicateCode: "A code stands for one thing for ever; give one of them another code"
        case .nothingOffered: "Leave one without “retired: true”"
        case .badPhone: "Write digits and hyphens, such as “02-000-0000”, in quotation marks"
        case .duplicatePhone: "Keep one of the two"
        case .badMail: "Write it as name@host"
        case .badWeb:
            "Write a whole address that begins with https://, without a name or passphrase in it"
        case .badLeaveAddress: "Begin it with https://"
        case .badTermStart: "Write month and day, as 03-01"
        case .badDay: "Write it as 2026-11-02"
        case .duplicateDay: "Join the two names in one entry"
        case .badNumber(_, let least, let most): "Write a number from \(least) to \(most)"
        case .badAnswer: "Write true or false"
        case .notOneOf(_, let known): "Write one of \(known.choices)"
        case .tooManyEmergencyLines: "Remove “emergency: true” from the others"
        case .noEmergencyLine: "Write “emergency: true” under 112"
        case .reservedCode: "Take another code"
        case .duplicatePlace: "Give the body a code that no center and no other body has"
        case .unknownPlace(_, let known): "Write one of \(known.choices)"
        case .unknownTopic(_, let known): "Write one of \(known.choices)"
        case .yearNotVerified: "Compare that year with the law, then raise “last-verified-year”"
        case .noRegulation(_, let known): "Write one of \(known.choices), or put its file there"
        case .otherWording:
            "Put the file of that wording back, or write the day under “in-force-since” of the center"
        case .brokenRegulation: "Mend what is said of its file"
        case .unknownCenter(_, let known): "Write one of \(known.choices)"
        case .badAccount: "Take 3 to 40 of a–z, 0–9, full stops and hyphens"
        case .duplicateAccount: "Accounts are shared by all centers; give one another name"
        case .duplicateRole: "Keep one of the two"
        case .badPassphrase: "Write a sentence of several words, or remove it to have one made"
        case .noDirector: "Give somebody there the role director"
        case .nobodyOnDuty:
            "Write “on-duty: true” for a counsellor or a director there"
        case .regulation(let fault): fault.mend
        }
    }
}

extension String {
    /// A value of the file inside a sentence: short, and on one line.
    fileprivate var shown: String {
        let line = String(map { $0.isNewline ? " " : $0 })
        return line.count <= 40 ? line : "\(line.prefix(39))…"
    }
}

extension [String] {
    fileprivate var choices: String { joined(separator: ", ") }
}
