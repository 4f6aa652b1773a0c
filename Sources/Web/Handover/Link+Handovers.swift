package import Casework

extension Link {
    package static let partners = "/partners"
    static let introduction = "\(partners)/introduction"
    static let comparison = "\(partners)/comparison"

    static func comparison(with center: CenterID) -> String { "\(comparison)?center=\(center)" }

    package static func partner(_ sequence: Int) -> String { "\(partners)/\(sequence)" }

    static func removal(ofPartner sequence: Int) -> String { "\(partner(sequence))/removal" }

    package static let handovers = "/handovers"

    package static func handovers(page: Int) -> String {
        page == 1 ? handovers : "\(handovers)?page=\(page)"
    }

    package static func handover(_ bundle: BundleID) -> String { "\(handovers)/\(bundle)" }

    static func handover(_ bundle: BundleID, _ part: HandoverPart) -> String {
        "\(handover(bundle))/\(part.rawValue)"
    }

    package static let receivedBundles = "/received"

    package static func receivedBundle(_ bundle: BundleID) -> String {
        "\(receivedBundles)/\(bundle)"
    }

    static func receivedBundle(_ bundle: BundleID, _ part: ReceivedPart) -> String {
        "\(receivedBundle(bundle))/\(part.rawValue)"
    }

    /// What can be done with a bundle that leaves, as nouns.
    package enum HandoverPart: String, CaseIterable, Sendable {
        case approval
        case returns
        case file
        case receipts
        case answers
    }

    /// What can be done with a bundle that came, as nouns.
    package enum ReceivedPart: String, CaseIterable, Sendable {
        case acceptance
        case refusal
        case receipt
    }
}
