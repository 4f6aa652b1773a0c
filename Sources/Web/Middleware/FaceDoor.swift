import Casework
import HTTPTypes
package import Hummingbird
import Logging
import NIOCore
import NIOHTTP1

/// Stands before the routes of a face: lets in what is meant for it, and sees to it that every
/// answer is a page.
package struct FaceDoor<Inside: HTTPResponder>: HTTPResponder {
    package typealias Context = Inside.Context

    let face: Face
    let inside: Inside
    let pages: any TroublePages
    let troubles: Logger

    @concurrent
    package func respond(to request: Request, context: Context) async throws -> Response {
        var answer = try await page(request, context)
        if let onion = face.onionLocation(of: request, answered: answer) {
            answer.headers[.onionLocation] = onion
        }
        if request.method == .head { answer = answer.createHeadResponse() }
        return answer
    }

    @concurrent
    private func page(_ request: Request, _ context: Context) async throws -> Response {
        guard face.isMeant(by: request.head.authority) else {
            return await page(for: request, HTTPResponse(status: .misdirectedRequest))
        }
        // `//somewhere` in a link means another host: no page of ours is called so.
        guard let path = request.head.path, path.hasPrefix("/"), !path.hasPrefix("//") else {
            return await page(for: request, HTTPResponse(status: .notFound))
        }
        do {
            let answer = try await inside.respond(to: request.withKnownMethod, context: context)
            guard answer.isBareTrouble else { return answer }
            return await page(for: request, answer.head)
        } catch let error as HTTPParserError {
            throw error
        } catch {
            return await page(for: request, unforeseen: error)
        }
    }

    private func page(for request: Request, unforeseen error: any Error) async -> Response {
        if let status = pages.status(of: error) {
            return await page(for: request, HTTPResponse(status: status))
        }
        let reference = Reference.random()
        // An error's own words may hold a person's: its type has to be enough.
        troubles.error(
            "unforeseen error",
            metadata: ["type": "\(type(of: error))", "reference": "\(reference)"]
        )
        return await page(
            for: request,
            HTTPResponse(status: .internalServerError),
            reference: reference
        )
    }

    private func page(
        for request: Request,
        _ head: HTTPResponse,
        reference: String? = nil
    ) async -> Response {
        let trouble = Trouble(
            head.status,
            in: Language(path: request.uri.path),
            reference: reference
        )
        let page = await pages.page(for: trouble, asked: request.head)
        var headers = head.headerFields
        headers[.contentType] = "text/html; charset=utf-8"
        headers[.contentLength] = nil
        return Response(status: head.status, headers: headers, body: .init(byteBuffer: page))
    }
}

extension Request {
    fileprivate var withKnownMethod: Request {
        guard method != method.known else { return self }
        var head = head
        head.method = method.known
        return Request(head: head, body: body)
    }
}

extension Response {
    /// A refusal by Hummingbird or by a form, which has a status and no words for a reader.
    fileprivate var isBareTrouble: Bool {
        status.code >= 400 && headers[.contentType]?.hasPrefix("text/html") != true
    }
}

/// Eight letters by which a reader and an operator speak of the same failure.
enum Reference {
    static func random() -> String {
        let letters = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ")
        return String((0..<8).compactMap { _ in letters.randomElement() })
    }
}
