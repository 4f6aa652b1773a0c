import Casework
import Foundation
import Regulations
import Storage

/// What one version holds: the joint window's words or a center's.
enum CenterWords: Equatable {
    case window(Window)
    case center(CenterProfile)

    init(_ definition: Data, of pages: RevisedPages) throws {
        let decoder = JSONDecoder()
        self =
            switch pages {
            case .window: .window(try decoder.decode(Window.self, from: definition))
            case .center: .center(try decoder.decode(CenterProfile.self, from: definition))
            }
    }

    var definition: Data {
        get throws {
            switch self {
            case .window(let window): try JSONEncoder().encode(window)
            case .center(let center): try JSONEncoder().encode(center)
            }
        }
    }

    var fields: [CenterField] {
        switch self {
        case .window(let window): window.fields
        case .center(let center): center.fields
        }
    }

    /// What everybody sees from now on, or why not.
    func publishing(_ next: CenterWords) throws(PublishingRefusal) -> CenterWords {
        switch (self, next) {
        case (.window(let now), .window(let next)): .window(try now.publishing(next))
        case (.center(let now), .center(let next)): .center(try now.publishing(next))
        case (.window, .center), (.center, .window): throw .unknownVersion
        }
    }

    /// An earlier version as the next one.
    func returning(
        to earlier: CenterWords,
        restoringRetention: Bool
    ) throws(PublishingRefusal) -> CenterWords {
        switch (self, earlier) {
        case (.window(let now), .window(let earlier)): .window(try now.returning(to: earlier))
        case (.center(let now), .center(let earlier)):
            .center(try now.returning(to: earlier, restoringRetention: restoringRetention))
        case (.window, .center), (.center, .window): throw .unknownVersion
        }
    }

    /// Under which regulation a center works.
    var regulation: ChosenRegulation? {
        switch self {
        case .window: nil
        case .center(let center): center.regulation
        }
    }

    /// How long a center's records stay.
    var retention: Retention? {
        switch self {
        case .window: nil
        case .center(let center): center.privacy.retention
        }
    }
}
