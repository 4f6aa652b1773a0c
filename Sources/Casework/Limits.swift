/// Every bound that a face sets to what comes, in one place.
///
/// The table of `docs/operations.md` says the same; a test holds the two together.
package enum Limits {
    /// Bytes of one telling, answer or reason.
    package static let words = 200 << 10
    /// Characters of a short field.
    package static let aside = 500

    /// Bytes of a form without files, of all fields of one with files, and of the forms before the door.
    package static let form = 4 << 20
    package static let doorForm = 64 << 10
    package static let fields = 1_200
    /// Bytes of a field's name.
    package static let fieldName = 100
    /// Parts of a form with files, and bytes of the lines before one.
    package static let parts = 500
    package static let partHead = 8 << 10

    package static let files = 5
    package static let eachFile = 20 << 20
    package static let filesTogether = 50 << 20
    /// Bytes of one file of a consultation and of those that come together: a long talk as a telephone
    /// records it.
    package static let recording = 200 << 20
    /// Bytes of a bundle that another center sent: what files it may hold, and of words so many.
    package static let bundle = 224 << 20
    package static let bundleWords = 20 << 20
    /// Bytes of a file's name as the browser sends it.
    package static let fileName = 1_024
    /// Who may send files at the same time.
    package static let uploads = 64
    /// Where more than half of them are taken: seconds that each may take, and bytes that win another.
    package static let scarceSeconds = 60
    package static let scarceRate = 64 << 10
    /// Bytes that stay free on the disk for words, or so many of a hundred of it where that is less.
    package static let reserve = 1 << 30
    package static let reservePercent = 2

    /// Bytes of a request that is read to its end, also when it was refused, so that its words come back.
    package static let body = 128 << 20
    /// The same for a form of a consultation with its recordings, and for another center's bundle.
    package static let recordingBody = 256 << 20
    /// Seconds until the head of a request is there, and the whole of it.
    package static let headSeconds = 10
    package static let requestSeconds = 60
    /// Bytes that win a request another second, and seconds past the first ones without any.
    package static let leastRate = 4 << 10
    package static let silenceSeconds = 120
    /// Seconds between an answer and the next request, for an answer that nobody takes, for what was refused.
    package static let idleSeconds = 30
    package static let stallSeconds = 60
    package static let lingerSeconds = 15

    /// Browsers at one face, and the seconds that silence is given where three quarters are taken.
    package static let connections = 4_000
    /// Who may wait before the door: beyond that a browser knocks again by itself, each time later.
    package static let waiting = 4_096
    package static let hurriedHeadSeconds = 3
    package static let hurriedIdleSeconds = 2
    /// The same for an answer that is taken slowly, and the bytes that win it another second there.
    package static let hurriedStallSeconds = 15
    package static let hurriedRate = 16 << 10

    /// Reports a minute from which it is a flood; then one is let in each so many milliseconds, and
    /// nobody waits longer than so many seconds.
    package static let flood = 60
    package static let floodGapMilliseconds = 250
    package static let floodWaitSeconds = 40

    /// What one code brings in a day: times it writes, bytes of words, bytes of files.
    package static let additions = 100
    package static let additionWords = 1 << 20
    package static let additionFiles = 200 << 20
    /// Bytes of words in one thread from which a day takes less, and how much: each visit opens them all.
    package static let longThread = 8 << 20
    package static let longThreadWords = 256 << 10

    /// Reports that are closed unread in one press.
    package static let sifted = 200
}
