import Casework
import Pages
import Testing

/// E7: what a person must be told on the page where they write.
struct TellingTests {
    static let items: [(String, String, String)] = [
        ("E7.1 whose center it is", "대학원 총학생회의 학생 자치 기구", "Self-governing body"),
        ("E7.1 who is in charge and how to reach them", "나래관 203호", "Narae Hall 203"),
        ("E7.2 what is not asked", "이름, 학번, 연락처", "name, student number, contact"),
        ("E7.2 what is not kept", "IP 주소, 쿠키, 보낸 시각", "IP address, cookies, time of day"),
        ("E7.2 what stays", "보낸 날짜, 코드에서 만든 흔적", "the date, a trace made from the code"),
        ("E7.2 what nobody can prevent", "학교 와이파이는", "Campus Wi-Fi can see"),
        ("E7.3 what for", "읽고 답하고 돕는 일", "reading, answering, helping"),
        ("E7.3 who reads", "고른 센터의 상담원 2명", "two counsellors of the center you choose"),
        ("E7.3 how long, as it is", "끝난 날부터 1년", "1 year after it has ended"),
        ("E7.4 how to see the answer", "답이 왔는지 볼 수 있어요", "what we answered"),
        ("E7.4 a lost code is lost", "다시 찾아 드릴 수 없어요", "cannot find it again"),
        ("E7.5 not a complaint", "정식 신고는 아니에요", "not a formal complaint"),
        ("E7.6 under 19", "19세 미만이 겪은 성범죄는 경찰에", "under 19 must go to the police"),
        ("E7.6 the ministry", "성평등가족부", "Ministry of Gender Equality"),
        ("E7.6 unless refused", "원하지 않는다고 적으면", "write that you do not want this"),
        ("E7.6 life in danger", "생명이나 몸이 위험하면", "life or body is in danger"),
        ("E7.7 what not to write", "주민등록번호", "resident registration numbers"),
        ("E7.7 images", "불법촬영물", "intimate images"),
        ("E7.8 emergencies", "href=\"tel:112\"", "href=\"tel:112\""),
        ("E7.9 honesty, without a threat", "지어내지만 말아 주세요", "do not make things up"),
        ("E7.10 the privacy notice", "href=\"/privacy\"", "href=\"/en/privacy\""),
        ("E7.10 the other language", "hreflang=\"en\"", "hreflang=\"ko\""),
        ("E7.11 by when", "근무일 3일 안에", "within 3 working days"),
        ("E7.11 not around the clock", "24시간 상황실은 아니에요", "not here around the clock"),
    ]

    @Test(arguments: items)
    func `the report page tells it`(item: (why: String, korean: String, english: String)) throws {
        let renderer = try Renderer.shared()
        let korean = renderer.render(ReportPage.example(in: .korean), in: .korean)
        let english = renderer.render(ReportPage.example(in: .english), in: .english)
        #expect(korean.contains(item.korean), "\(item.why)")
        #expect(english.contains(item.english), "\(item.why)")
    }

    /// E3 §30: the items of a privacy notice.
    @Test func `the privacy notice has its thirteen parts and names who answers for it`() throws {
        let html = try Renderer.shared().render(PrivacyPage.example, in: .korean)
        for number in 1...13 { #expect(html.contains("<h2>\(number). ")) }
        for word in ["제30조", "백업", "민감", "쿠키", "센터장 임꺽정", "118"] {
            #expect(html.contains(word), "\(word)")
        }
    }

    /// Y-062: before and after sending it is said that this starts no investigation.
    @Test func `the page with the code says again that no investigation began`() throws {
        let html = try Renderer.shared().render(ReceivedPage.example, in: .korean)
        #expect(html.contains("조사는 시작되지 않았어요"))
    }

    @Test func `the page for paper has the code, the center and the address`() throws {
        let html = try Renderer.shared().render(ReceivedPage.example, in: .korean)
        for word in ["7K2M", "대학원생인권센터", "https://gyeot.gaon.example/receipt"] {
            #expect(html.contains(word), "\(word)")
        }
    }

    @Test func `a reporter's own words are hidden until asked for`() throws {
        var page = ThreadPage.example
        let renderer = try Renderer.shared()
        #expect(renderer.render(page, in: .korean).contains("name=\"show\" value=\"story\""))
        page.story.words = "내 글"
        #expect(!renderer.render(page, in: .korean).contains("name=\"show\""))
        #expect(renderer.render(page, in: .korean).contains("내 글"))
    }
}
