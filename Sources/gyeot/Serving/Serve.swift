import ArgumentParser
import Foundation
import Logging
import Web

/// Serves the center of the home.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serves the center of GYEOT_HOME: the reporter's face and the desk.",
        discussion: "Where no center is yet, the desk leads through its first opening."
    )

    @Option(help: "Serve one face only, so that the two can run apart.")
    var only: ServedFace?

    func run() async throws {
        try await Spoken.orExit {
            let settings = try await Settings.load()
            let home = Home(folder: settings.home)
            Spoken.say("곁 \(ServedVersion.text)")
            // A desk can open a center; a reporter's face alone has nothing to show yet.
            let open = try OpenHome(home, founding: only != .reporter)
            if try await !open.hasCenter() {
                guard only != .reporter else { throw HomeTrouble.noCenter(home.folder.path) }
                guard try await FirstOpening(open: open, settings: settings).run() else { return }
            }
            // A reporter's face serves on: nobody who writes is kept out by a regulation.
            if only != .reporter { try await open.checkRegulations() }
            let world = try await open.world(settings, log: .gyeot(settings.logLevel))
            if only != .desk { Spoken.say("reporter  \(settings.reporterOrigin)") }
            if only != .reporter { Spoken.say("desk      \(settings.deskOrigin)") }
            try await Faces(world: world, home: home, settings: settings, only: only).run()
        }
    }
}
