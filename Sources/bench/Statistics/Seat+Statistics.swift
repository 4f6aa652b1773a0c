import Foundation

extension Seat {
    /// How long a page takes that is there.
    func time(_ path: String) throws -> Duration {
        let (answer, took) = try askTimed(path)
        guard answer.status == 200 else { throw Trouble.answered(answer.status, at: path) }
        return took
    }

    /// How long it takes to look at a release and to publish it.
    func publish(_ query: String) throws -> Duration {
        let path = "/statistics/release?\(query)&look=yes"
        let (preview, looked) = try askTimed(path)
        guard preview.status == 200, let token = preview.field("token"),
            let seen = preview.field("seen"), let after = preview.field("after")
        else { throw Trouble.answered(preview.status, at: path) }
        let fields = query.split(separator: "&").map { part in
            let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
            return (pair[0], pair.count > 1 ? pair[1] : "")
        }
        let form = fields + [("token", token), ("seen", seen), ("after", after), ("sure", "yes")]
        let (answer, published) = try sendTimed("/statistics/publication", form)
        guard answer.status == 303 else { throw Trouble.answered(answer.status, at: "publication") }
        return looked + published
    }
}
