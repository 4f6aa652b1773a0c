import Casework
import Pages
import Regulations

extension CenterView {
    /// The answers of a question, by what is sent and what is read.
    func choices(_ source: CenterChoices) -> [(code: String, words: String)] {
        switch source {
        case .runBy:
            [
                ("students", words("centerField.kindStudents")),
                ("school", words("centerField.kindSchool")),
            ]
        case .centers:
            campus.centers.map { ($0.profile.slug.text, $0.profile.name(in: language)) }
        case .places:
            [("", words("centerField.choosePlace"))]
                + campus.centers.map { ($0.profile.slug.text, place($0.profile.slug.text)) }
                + campus.window.bodies.compactMap(\.code).map { ($0, place($0)) }
        case .regulations:
            [("", words("centerField.regulation.none"))]
                + desk.world.regulations.names.map { ($0, $0) }
        case .retentionStarts:
            [("", words("centerField.privacy.retention.period.none"))]
                + RetentionStart.allCases.map { start in
                    switch start {
                    case .closing:
                        (start.rawValue, words("centerField.privacy.retention.period.closing"))
                    case .nextJanuary:
                        (start.rawValue, words("centerField.privacy.retention.period.january"))
                    }
                }
        case .audiences:
            Audience.allCases.map { ($0.rawValue, words("audience.\($0.rawValue)")) }
        case .topics:
            (Topic.reserved + campus.window.kinds.map(\.code)).map { ($0, topic($0)) }
        case .tongues: Tongue.allCases.map { ($0.rawValue, words("tongue.\($0.rawValue)")) }
        }
    }
}
