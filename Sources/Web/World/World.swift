package import Casework
import Documents
package import Foundation
package import Logging
package import Pages
package import Regulations
package import Storage
package import Vault

/// All that the house takes from outside, made once at the start and handed to whoever needs it.
package struct World: Sendable {
    package let database: Database
    package let serverKey: ServerKey
    package let campuses: Campuses
    package let directories: Directories
    package let renderer: Renderer
    package let holidays: Holidays
    /// Where the regulations lie that a center can choose.
    package let regulations: RegulationShelf
    package let scrypt: ScryptThreads
    /// What one guess of a passphrase costs; tests take a cheap one.
    package let cost: ScryptCost
    /// What makes clean copies of files.
    package let cleaner: any FileCleaner
    /// The lists of codes that hold where a center wrote none of its own.
    package let usualCodes: CodeBook
    /// Where each face is reached, as `https://gyeot.gaon.example`.
    package let reporterOrigin: String
    package let deskOrigin: String
    /// The reporter's face as an onion service, `http://….onion`, where there is one.
    package let reporterOnion: String?
    /// How the desk learns an officer's address behind a proxy.
    package let deskProxy: DeskProxy?
    package let flood: Flood
    package let strangers: StrangerHeaders
    /// How much room the disk has; unlimited where the system does not say.
    package let disk: @Sendable () -> DiskRoom
    /// Whether every page says 견본.
    package let isSample: Bool
    /// Draws an address as a picture for a telephone (SVG), where a program for it is installed.
    package let picture: CodePicturing?
    /// The folder of the center, for how the server is.
    package let home: Home?
    /// Whether the officers' daily mail is on.
    package let sendsMail: Bool
    package let now: @Sendable () -> Date
    package let log: Logger
    /// Where what takes long is done, so that intake never waits for it.
    let bulk = WorkThreads(longestLine: 64)
    /// How many may send files at once.
    let uploads = UploadPlaces()
    /// Where files of tables and papers are made, one at a time.
    let papers = SandboxLine()
    /// What was counted in the sessions of those who count.
    let counts = CountMemory()
    /// What was kept of sessions that had ended.
    let late = LateMemory()
    /// One table is read at a time: it takes a core.
    let tables = SandboxLine()

    package init(
        database: Database,
        serverKey: ServerKey,
        campus: Campus,
        renderer: Renderer,
        holidays: Holidays,
        regulations: RegulationShelf = RegulationShelf([]),
        anchors: [CenterID: Data] = [:],
        scrypt: ScryptThreads = ScryptThreads(),
        cost: ScryptCost = .standard,
        cleaner: any FileCleaner = SandboxedCleaner(),
        usualCodes: CodeBook = CodeBook(lists: [:]),
        reporterOrigin: String,
        deskOrigin: String,
        reporterOnion: String? = nil,
        deskProxy: DeskProxy? = nil,
        flood: Flood = Flood(),
        disk: (@Sendable () -> DiskRoom)? = nil,
        isSample: Bool,
        picture: CodePicturing? = nil,
        home: Home? = nil,
        sendsMail: Bool = false,
        now: @escaping @Sendable () -> Date,
        log: Logger
    ) {
        self.database = database
        self.serverKey = serverKey
        campuses = Campuses(campus, database: database)
        directories = Directories(database: database, anchors: anchors)
        self.renderer = renderer
        self.holidays = holidays
        self.regulations = regulations
        self.scrypt = scrypt
        self.cost = cost
        self.cleaner = cleaner
        self.usualCodes = usualCodes
        self.reporterOrigin = reporterOrigin
        self.deskOrigin = deskOrigin
        self.reporterOnion = reporterOnion
        self.deskProxy = deskProxy
        self.flood = flood
        strangers = StrangerHeaders()
        self.disk = disk ?? { database.room() ?? DiskRoom(free: .max, all: .max) }
        self.isSample = isSample
        self.picture = picture
        self.home = home
        self.sendsMail = sendsMail
        self.now = now
        self.log = log
    }

    /// The joint window and its centers as published; ask anew at each request.
    package var campus: Campus { campuses.latest }

    /// How a center keeps its counselling logs, the usual lists where it wrote none.
    package func counselling(of center: CenterID) -> Counselling {
        let own = campus[center]?.profile.counselling ?? Counselling()
        return Counselling(
            codes: own.codes.filled(from: usualCodes),
            noteWithin: own.noteWithin
        )
    }

    /// How a center counts, as usual where it said nothing of it.
    func counting(of center: CenterID) -> CountingTerms {
        campus[center]?.profile.counting ?? CountingTerms()
    }

    /// The day it is in Korea.
    package var today: Day { Day(inKorea: now()) }

    /// Seconds since 1970, for what officers do.
    package var instant: Int { Int(now().timeIntervalSince1970) }
}

extension Day {
    /// The day of an instant in Korea, which has had one zone and no summer time since 1988.
    package init(inKorea instant: Date) {
        let seconds = instant.timeIntervalSince1970 + 9 * 60 * 60
        let epoch = 719_163  // 1 January 1970
        self.init(ordinal: epoch + Int((seconds / 86_400).rounded(.down)))
    }
}

extension World: Confidential {}
