package import Casework
package import Foundation

extension HandoverReceipt {
    /// The longest file that is read; a true one has less than 1 KB.
    package static let longestFile = 4 * 1_024

    /// Answers a bundle in the name of the center whose keys these are.
    package static func sign(
        _ bundle: BundleID,
        to recipient: Data,
        _ answer: HandoverAnswer,
        _ reason: DeclineReason?,
        on day: Day,
        with keys: CenterKeys
    ) throws -> HandoverReceipt {
        HandoverReceipt(
            bundle: bundle,
            recipient: recipient,
            answer: answer,
            reason: reason,
            day: day,
            signature: try keys.sign(signed(bundle, recipient, answer, reason, day))
        )
    }

    /// Whether that partner signed it.
    package func isSigned(by partner: Partner) -> Bool {
        partner.mark == recipient
            && partner.key.accepts(
                signature,
                for: Self.signed(bundle, recipient, answer, reason, day)
            )
    }

    static func signed(
        _ bundle: BundleID,
        _ recipient: Data,
        _ answer: HandoverAnswer,
        _ reason: DeclineReason?,
        _ day: Day
    ) -> Binding {
        Binding("handover-receipt").with(bundle).with(recipient).with(answer.rawValue)
            .with(reason?.rawValue ?? "").with(day)
    }

    /// The file that goes back to the sender: no word of anybody.
    package var file: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return try encoder.encode(Lines(self))
        }
    }

    /// Reads the file; whether it is believed its signature says.
    package init(file: Data) throws(ReceiptRefusal) {
        guard file.count <= Self.longestFile,
            let lines = try? JSONDecoder().decode(Lines.self, from: file),
            lines.gyeot == "receipt", lines.version == 1
        else { throw .noReceipt }
        self.init(
            bundle: lines.bundle,
            recipient: lines.recipient,
            answer: lines.answer,
            reason: lines.reason,
            day: lines.day,
            signature: lines.signature
        )
    }

    private struct Lines: Codable {
        let gyeot: String
        let version: Int
        let bundle: BundleID
        let recipient: Data
        let answer: HandoverAnswer
        let reason: DeclineReason?
        let day: Day
        let signature: Data

        init(_ receipt: HandoverReceipt) {
            (gyeot, version, bundle) = ("receipt", 1, receipt.bundle)
            recipient = receipt.recipient
            (answer, reason, day) = (receipt.answer, receipt.reason, receipt.day)
            signature = receipt.signature
        }
    }
}
