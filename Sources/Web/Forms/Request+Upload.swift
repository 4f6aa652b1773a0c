import Casework
import HTTPTypes
import Hummingbird
import NIOCore
import Storage

extension Request {
    /// Reads a form that may bring files; one without any is read as every other form.
    func upload(in world: World, _ limits: UploadLimits = .report) async throws -> Upload {
        guard MultipartBoundary.isMultipart(headers[.contentType]) else {
            return Upload(form: try await form(), limits: limits.files)
        }
        guard let boundary = MultipartBoundary.read(headers[.contentType]) else {
            throw FormRefusal.garbled
        }
        var receiver = UploadReceiver(
            boundary: boundary,
            database: world.database,
            limits,
            hasRoom: { world.disk().hasRoomForFiles }
        )
        do {
            try await read(into: &receiver, in: world, upTo: limits.body)
        } catch let refusal as MultipartRefusal {
            // Words that came whole are shown again, however large what follows them.
            guard refusal == .tooLarge, receiver.hasReachedFiles else {
                throw FormRefusal(refusal)
            }
            receiver.refuse(.unread)
        } catch let refusal as FormRefusal {
            throw refusal
        } catch {
            throw FormRefusal.cutShort
        }
        return receiver.upload()
    }

    private func read(
        into receiver: inout UploadReceiver,
        in world: World,
        upTo most: Int
    ) async throws {
        let announced = headers[.contentLength].flatMap { Int($0) } ?? 0
        var came = 0
        var pace: UploadPace?
        defer { if pace != nil { world.uploads.leave() } }
        for try await bytes in body {
            came += bytes.readableBytes
            if receiver.hasReachedFiles {
                guard announced <= most else { return receiver.refuse(.unread) }
                if pace == nil, came > Self.withoutPlace {
                    guard try await world.uploads.enter() else { return receiver.refuse(.busy) }
                    pace = UploadPace(since: .now(), before: came)
                }
                if world.uploads.areScarce, pace?.isTooSlow(having: came, at: .now()) == true {
                    return receiver.refuse(.busy)
                }
            }
            try receiver.take(bytes.readableBytesView)
        }
        try receiver.finish()
    }

    /// Bytes that anybody may send at once; only what is larger waits for a place.
    private static var withoutPlace: Int { 256 * 1024 }
}

extension FormRefusal {
    fileprivate init(_ refusal: MultipartRefusal) {
        self =
            switch refusal {
            case .noBoundary, .garbled, .encoded, .headerTooLong: .garbled
            case .cutShort: .cutShort
            case .tooManyParts: .tooManyFields
            case .nameTooLong: .nameTooLong
            case .fieldsTooLarge, .tooLarge: .tooLarge
            }
    }
}
