import Casework
import Foundation

/// A counsellor who looks for things, over real HTTP.
struct LogReader {
    private let seat: Seat
    private let processor: () -> Double?

    init(_ seat: Seat, _ server: Server) {
        (self.seat, processor) = (seat, server.processorReader)
    }

    func read(_ long: FolderID, times: Int) throws {
        _ = try seat.signIn()
        try search("every grant opened for the first time", LogShelf.rare, times: 1)
        try search("a word in one note", LogShelf.rare, times: times)
        try search("a word in every note, first page", LogShelf.common, times: times)
        try search("a word that is nowhere", "없는낱말", times: times)
        try search("initials of one note", LogShelf.rareInitials, times: times)
        try search("initials that are nowhere", "ㅃㅉㄸㅃ", times: times)
        try page("first page of the list", "/consultations", times: 5 * times)
        try page("a consultation of \(LogShelf.long) notes", "/consultations/\(long)", times: times)
        try save(long, times: 5 * times)
    }

    private func search(_ name: String, _ words: String, times: Int) throws {
        var (heads, firsts, wholes) = (Timings(), Timings(), Timings())
        let before = processor()
        for _ in 0..<times {
            let found = try seat.find(words)
            heads.add(found.head)
            if let first = found.first { firsts.add(first) }
            wholes.add(found.whole)
        }
        let spent = before.flatMap { start in processor().map { ($0 - start) / Double(times) } }
        print("\(name): whole \(wholes.words)")
        print("    head \(heads.words)")
        if !firsts.all.isEmpty { print("    first result \(firsts.words)") }
        if let spent { print("    processor each: \((spent * 1_000).words) ms") }
    }

    private func page(_ name: String, _ path: String, times: Int) throws {
        var timings = Timings()
        for _ in 0..<times { timings.add(try seat.look(path)) }
        print("\(name): \(timings.words)")
    }

    private func save(_ folder: FolderID, times: Int) throws {
        var timings = Timings()
        for number in 0..<times { timings.add(try seat.write(number, in: folder)) }
        print("saving a note: \(timings.words)")
    }
}
