package import Casework
import Foundation

extension LayerKey {
    /// The most bytes that entries have together in one copy; a longer one is alone in its own.
    ///
    /// Whoever saves a note seals the last copy anew, and shall not wait for ten years of them.
    static let largestCopy = 64 << 10

    /// A copy's length tells how much was written together, and of one note next to nothing.
    static let copyStep = 8 << 10

    /// The copies that are to be kept when a consultation has come as far as these events.
    ///
    /// `last` is the last copy that is kept. What comes after it goes into it while there is room, else
    /// into new ones; what nobody had copied before is copied now.
    package func copies(
        of events: [RecordedConsultationEvent],
        after last: SearchCopy?,
        in folder: FolderRecord
    ) throws -> [SearchCopy] {
        var bytes = Data()
        var first = (last?.entries.upperBound ?? 0) + 1
        if let last, last.epoch == epoch, let opened = try? open(last),
            opened.count < Self.largestCopy
        {
            (bytes, first) = (opened, last.entries.lowerBound)
        }
        var copies: [SearchCopy] = []
        for recorded in events where recorded.sequence > last?.entries.upperBound ?? 0 {
            let kind = ConsultationEntryKind(of: recorded.event)
            guard ConsultationEntryKind.searched.contains(kind) else { continue }
            let written = try recorded.event.content.written
            if !bytes.isEmpty, bytes.count + written.count > Self.largestCopy {
                copies.append(try seal(bytes, of: first...recorded.sequence - 1, in: folder))
                (bytes, first) = (Data(), recorded.sequence)
            }
            bytes += written
            // No term of a query goes over the end of a line.
            bytes.append(UInt8(ascii: "\n"))
        }
        guard first <= folder.lastSequence else { return copies }
        copies.append(try seal(bytes, of: first...folder.lastSequence, in: folder))
        return copies
    }

    /// Opens a copy for one look at its bytes, which are overwritten before this returns.
    package func look(
        at copy: SearchCopy,
        _ isWanted: (UnsafeRawBufferPointer) -> Bool
    ) throws -> Bool {
        var opened = try openPadded(copy)
        defer { opened.resetBytes(in: 0..<opened.count) }
        return try opened.withUnsafeBytes { padded in
            guard let bytes = Padding.content(of: padded) else { throw VaultError.unknownFormat }
            return isWanted(bytes)
        }
    }

    private func open(_ copy: SearchCopy) throws -> Data { try Padding.unpad(openPadded(copy)) }

    private func openPadded(_ copy: SearchCopy) throws -> Data {
        let purpose = binding(copy.entries, in: copy.center, copy.folder)
        return try Box.open(copy.body, under: derived(for: purpose), bound: purpose)
    }

    private func seal(_ bytes: Data, of entries: ClosedRange<Int>, in folder: FolderRecord) throws
        -> SearchCopy
    {
        let purpose = binding(entries, in: folder.center, folder.id)
        return SearchCopy(
            center: folder.center,
            folder: folder.id,
            entries: entries,
            epoch: epoch,
            body: try Box.seal(
                Padding.pad(bytes, toMultipleOf: Self.copyStep),
                under: derived(for: purpose),
                bound: purpose
            )
        )
    }

    private func binding(_ entries: ClosedRange<Int>, in center: CenterID, _ folder: FolderID)
        -> Binding
    {
        Binding("search-copy").with(center).with(folder).with(epoch)
            .with(entries.lowerBound).with(entries.upperBound)
    }
}
