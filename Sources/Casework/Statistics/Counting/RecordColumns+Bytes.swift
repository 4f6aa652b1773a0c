package import Foundation

extension RecordColumns {
    /// The columns as bytes, to be sealed as long as nobody looks at them.
    package var bytes: Data {
        var packed = PackedColumns()
        for column in [days, openedOn, consultations, heads, officers, ordinals, starts] {
            packed.append(column)
        }
        packed.append(codes)
        packed.append(codeDimensions)
        for names in [consultationNames, personNames, officerNames] { packed.append(names) }
        packed.append(codeNames)
        return packed.data
    }

    /// Reads what `bytes` gave, or nothing.
    package init?(bytes: Data) {
        var packed = PackedColumns(bytes)
        guard let days = packed.numbers(Int32.self), let openedOn = packed.numbers(Int32.self),
            let consultations = packed.numbers(Int32.self),
            let heads = packed.numbers(Int32.self), let officers = packed.numbers(Int32.self),
            let ordinals = packed.numbers(Int32.self), let starts = packed.numbers(Int32.self),
            let codes = packed.numbers(UInt16.self),
            let dimensions = packed.numbers(UInt8.self),
            let ofConsultations = packed.names(), let ofPeople = packed.names(),
            let ofOfficers = packed.names(), let ofCodes = packed.names()
        else { return nil }
        (self.days, self.openedOn, self.consultations) = (days, openedOn, consultations)
        (self.heads, self.officers, self.ordinals) = (heads, officers, ordinals)
        (self.starts, self.codes, codeDimensions) = (starts, codes, dimensions)
        (consultationNames, personNames, officerNames) = (ofConsultations, ofPeople, ofOfficers)
        codeNames = Array(ofCodes)
    }
}
