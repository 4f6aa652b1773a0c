import Casework
import Foundation
import TestSupport

@testable import Vault

/// A center with its keys, as it seals to others and opens what they send.
struct House {
    let keys: CenterKeys
    let partner: Partner

    init(_ name: String) throws {
        keys = try CenterKeys.new(center: .random(), since: Cast.today)
        partner = Partner(name: Bilingual(ko: name, en: name), key: keys.card)
    }

    func bundle(
        _ content: Data,
        to recipient: House,
        signedBy signer: CenterKeys? = nil,
        step: Int = 10_000
    ) throws -> Data {
        var file = Data()
        var sealer = try BundleSealer(from: partner, to: recipient.partner) { file += $0 }
        for start in stride(from: 0, to: content.count, by: step) {
            try sealer.add(content[start..<min(start + step, content.count)]) { file += $0 }
        }
        try sealer.finish(signedBy: signer ?? keys) { file += $0 }
        return file
    }

    func open(_ file: Data, knowing others: [House], step: Int = 10_000) throws -> Data {
        var content = Data()
        var opener = BundleOpener(for: partner, keys: keys, partners: others.map(\.partner))
        for start in stride(from: 0, to: file.count, by: step) {
            try opener.add(file[start..<min(start + step, file.count)]) { content += $0 }
        }
        try opener.finish()
        return content
    }
}

extension HandoverParcel {
    /// As it lies in a bundle, with these contents of its files.
    func written(_ contents: [Data] = []) throws -> Data {
        var bytes = Data()
        var left = contents.map { [$0] }
        try write(file: { left[$0].popLast() }, keep: { bytes.append($0) })
        return bytes
    }

    /// Reads a parcel that comes in pieces of that length.
    @discardableResult
    static func read(
        _ bytes: Data,
        step: Int = 10_000
    ) throws -> (parcel: HandoverParcel, files: [Data]) {
        var reader = ParcelReader()
        var files: [Data] = []
        let bytes = Data(bytes)
        for start in stride(from: 0, to: bytes.count, by: step) {
            try reader.add(bytes[start..<min(start + step, bytes.count)]) { piece in
                switch piece {
                case .begins: files.append(Data())
                case .bytes(let more): files[files.count - 1].append(more)
                case .ends: break
                }
            }
        }
        return (try reader.finish(), files)
    }
}

extension UnsignedBundle {
    init(_ parts: [Data]) {
        var left = parts[...]
        self.init { left.popFirst() }
    }
}
