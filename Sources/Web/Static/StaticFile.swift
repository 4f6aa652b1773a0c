import HTTPTypes
import Hummingbird
import NIOCore

/// One file that is the same for everybody, and that a browser may keep for an hour.
struct StaticFile: Sendable {
    enum Kind: String, Sendable {
        case style = "text/css; charset=utf-8"
        case script = "text/javascript; charset=utf-8"
        case image = "image/svg+xml"
        case text = "text/plain; charset=utf-8"
    }

    private let bytes: ByteBuffer
    private let headers: HTTPFields

    init(_ bytes: [UInt8], kind: Kind) {
        self.bytes = ByteBuffer(bytes: bytes)
        headers = [
            .contentType: kind.rawValue,
            .cacheControl: "public, max-age=3600",
            .eTag: "\"\(StaticFile.fingerprint(of: bytes))\"",
        ]
    }

    func answer(to request: Request) -> Response {
        guard request.headers[.ifNoneMatch] != headers[.eTag] else {
            return Response(status: .notModified, headers: headers)
        }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: bytes))
    }

    /// FNV-1a, 64 bits: tells versions of our own files apart, and keeps nothing secret.
    private static func fingerprint(of bytes: [UInt8]) -> String {
        let sum = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { sum, byte in
            (sum ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        return String(sum, radix: 16)
    }
}
