import ArgumentParser
import Foundation
import Logging
import Web

/// Serves the center of the home.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serves the center of GYEOT_HOME: the reporter's face and the desk."
    )

    @Option(help: "Serve one face only, so that the two can run apart.")
    var only: ServedFace?

    func run() async throws {
        try await Spoken.orExit {
            let settings = try await Settings.load()
            let home = Home(folder: settings.home)
            let world = try await OpenHome(home).world(settings, log: .gyeot(settings.logLevel))
            Spoken.say("곁 \(ServedVersion.text)")
            if only != .desk { Spoken.say("reporter  \(settings.reporterOrigin)") }
            if only != .reporter { Spoken.say("desk      \(settings.deskOrigin)") }
            try await Faces(world: world, home: home, settings: settings, only: only).run()
        }
    }
}
