/// People who each send a report with one large picture.
struct Senders: Sendable {
    let port: UInt16
    let form: String
    private let picture: Attachment

    init(port: UInt16, form: String, picture: Attachment) {
        (self.port, self.form, self.picture) = (port, form, picture)
    }

    /// Lets that many reports be sent, by so many at once; one counts when its page shows a code.
    func send(_ reports: Int, by people: Int) async -> (Timings, failures: Int) {
        let brought = await Crowd.gather(people) { person in
            var (timings, failures) = (Timings(), 0)
            let clock = ContinuousClock()
            for number in stride(from: person, to: reports, by: people) {
                do {
                    let connection = try Connection(host: "127.0.0.1:\(port)", port: port)
                    guard let draft = try connection.get(form).field("draft") else {
                        throw Trouble.missing("draft")
                    }
                    let body = picture.form(draft: draft, story: "사진을 함께 보내요. (\(number))")
                    let begun = clock.now
                    let answer = try connection.post("\(form)/sent", body, Attachment.type)
                    guard answer.code != nil else {
                        throw Trouble.answered(answer.status, at: form)
                    }
                    timings.add(clock.now - begun)
                } catch {
                    failures += 1
                }
            }
            return (timings, failures)
        }
        var all = Timings()
        for (timings, _) in brought { all.add(timings) }
        return (all, brought.reduce(0) { $0 + $1.1 })
    }
}
