import ArgumentParser
import Casework
import Foundation
import Logging
import Regulations
import Storage
import Web

/// What the command says to the person who runs it.
enum Spoken {
    static func say(_ line: String) {
        FileHandle.standardOutput.write(Data("\(line)\n".utf8))
    }

    /// Runs something, and turns whatever stops it into sentences instead of a crash.
    static func orExit(_ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch let exit as ExitCode {
            throw exit
        } catch let mistakes as Mistakes {
            // Lines that an editor can jump to, so nothing stands before them.
            FileHandle.standardError.write(Data("\(mistakes)\n".utf8))
            throw ExitCode.failure
        } catch {
            FileHandle.standardError.write(Data("gyeot: \(sentence(error))\n".utf8))
            throw ExitCode.failure
        }
    }

    static func sentence(_ error: any Error) -> String {
        switch error {
        case let mistake as SettingsMistake: mistake.description
        case let trouble as HomeTrouble: trouble.sentence
        case let trouble as CertificateTrouble: trouble.sentence
        case let mistake as PeriodMistake: "\(mistake.words.ko) \(mistake.words.en)"
        case let refusal as FoundingRefusal: refusal.sentence
        case let refusal as SetupRefusal: refusal.sentence
        case let refusal as BackupRefusal: refusal.sentence
        case StorageError.unavailable:
            "The database cannot be written; look at free disk space and permissions."
        case StorageError.broken: "The database is damaged; restore the last backup."
        default: "Stopped by \(type(of: error)): \(String(describing: error).prefix(200))"
        }
    }
}

extension HomeTrouble {
    var sentence: String {
        switch self {
        case .notWritable(let path):
            "\(path) cannot be written; give it to the account that runs Gyeot."
        case .damagedKey(let path):
            "\(path) is not a server key of 32 bytes; put it back from the backup."
        case .missingKey(let path):
            "\(path) is missing beside a database; put it back from the backup, without it no "
                + "receipt of an open form counts."
        case .busy(let face, let file):
            "Another server of the \(face) face already serves this home (\(file) is locked); "
                + "stop it first."
        case .noCenter(let path):
            "There is no center in \(path) yet; run `gyeot setup`, or `gyeot demo` to try it out."
        case .damagedAnchors(let path):
            "\(path) cannot be read; put it back from the backup."
        case .damagedList(let path):
            "\(path) cannot be read as text; put it back from the copy that is kept elsewhere."
        case .foreignKeys(let path):
            """
            The database names other center keys than \(path), which this server wrote when it first \
            served the center: somebody may have exchanged them. Do not serve it; ask the center's \
            directors, and restore the last backup.
            """
        case .cannotListen(let address):
            """
            \(address) cannot be listened on; another program may hold the port, or the address is \
            not this machine's: see GYEOT_REPORTER_ADDRESS and GYEOT_DESK_ADDRESS.
            """
        case .unreadable(let path):
            "\(path) cannot be opened as a database of Gyeot; check who may read it, or restore "
                + "the last backup."
        }
    }
}

extension FoundingRefusal {
    var sentence: String {
        switch self {
        case .alreadyFounded: "There is a center in this home already; choose another GYEOT_HOME."
        case .noDirector(let slug): "The center \(slug) needs a director; name one."
        case .nobodyOnDuty(let slug):
            "Nobody at the center \(slug) would be on duty; put a counsellor or director on duty."
        }
    }
}

extension Logger {
    /// Errors of the server by type and reference; never a word of anybody.
    static func gyeot(_ level: Logger.Level) -> Logger {
        var logger = Logger(label: "gyeot") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = level
        return logger
    }
}
