package import Casework
package import HTTPTypes
package import NIOCore

/// Something that kept the house from showing a page.
package struct Trouble: Equatable, Sendable {
    package let status: HTTPResponse.Status
    /// The language of the path; the desk may know better.
    package let language: Language
    /// What a reader can tell the operator, and the operator finds in the log: of a 500 only.
    package let reference: String?

    package init(
        _ status: HTTPResponse.Status,
        in language: Language,
        reference: String? = nil
    ) {
        (self.status, self.language, self.reference) = (status, language, reference)
    }
}

/// The pages for 400, 404, 405, 413, 415, 421, 500 and 503, in the reader's language.
package protocol TroublePages: Sendable {
    func page(for trouble: Trouble, asked request: HTTPRequest) async -> ByteBuffer

    /// What an error that no handler foresaw means: 503 when it will pass by itself, else nothing.
    func status(of error: any Error) -> HTTPResponse.Status?
}

extension TroublePages {
    package func status(of error: any Error) -> HTTPResponse.Status? { nil }
}
