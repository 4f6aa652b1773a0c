package import Casework
package import Foundation

/// The centers that were met, and those that are known no more: as the center's own key says.
package struct PartnerBook: Sendable {
    /// Every meeting, the first one first.
    package let meetings: [MetPartner]

    /// Those whom the center knows now.
    package var known: [MetPartner] { meetings.filter { $0.partedOn == nil } }

    package subscript(mark: Data) -> MetPartner? { known.first { $0.partner.mark == mark } }

    /// Who was met under a mark, known still or not.
    package subscript(ever mark: Data) -> Partner? {
        meetings.last { $0.partner.mark == mark }?.partner
    }

    package subscript(sequence: Int) -> MetPartner? { known.first { $0.sequence == sequence } }
}

/// Another center, and who compared its fingerprint on which day.
package struct MetPartner: Sendable {
    package let sequence: Int
    package let partner: Partner
    package let officer: OfficerID
    package let metOn: Day
    package internal(set) var partedOn: Day?
}

extension PartnerRecord {
    /// Writes down that a center was met or is known no more, signed by the center's own key: a line
    /// that somebody puts into the database counts nothing.
    package static func sign(
        _ act: PartnerAct,
        _ partner: Partner,
        sequence: Int,
        by officer: OfficerID,
        on day: Day,
        with keys: CenterKeys
    ) throws -> PartnerRecord {
        let introduction = try partner.introduction
        let center = keys.card.center
        return PartnerRecord(
            center: center,
            sequence: sequence,
            act: act,
            introduction: introduction,
            officer: officer,
            day: day,
            signature: try keys.sign(signed(center, sequence, act, introduction, officer, day))
        )
    }

    fileprivate var signed: Binding {
        Self.signed(center, sequence, act, introduction, officer, day)
    }

    private static func signed(
        _ center: CenterID,
        _ sequence: Int,
        _ act: PartnerAct,
        _ introduction: Data,
        _ officer: OfficerID,
        _ day: Day
    ) -> Binding {
        Binding("partner-line").with(center).with(sequence).with(act.rawValue)
            .with(introduction).with(officer).with(day)
    }
}

extension Directory {
    /// The book of partners, from its first line on.
    ///
    /// - Throws: `forged` when a line is missing, changed or not signed by the center.
    package func partners(_ records: [PartnerRecord]) throws(VaultError) -> PartnerBook {
        var meetings: [MetPartner] = []
        for (index, record) in records.enumerated() {
            guard record.center == center.center, record.sequence == index + 1,
                center.accepts(record.signature, for: record.signed)
            else { throw .forged }
            let partner = try Partner(introduction: record.introduction)
            switch record.act {
            case .met:
                meetings.append(
                    MetPartner(
                        sequence: record.sequence,
                        partner: partner,
                        officer: record.officer,
                        metOn: record.day
                    )
                )
            case .parted:
                for place in meetings.indices where meetings[place].partner.mark == partner.mark {
                    meetings[place].partedOn = meetings[place].partedOn ?? record.day
                }
            }
        }
        return PartnerBook(meetings: meetings)
    }
}
