package import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
package import Web

/// A browser without scripts: keeps cookies, fills forms, follows nothing by itself.
package final class Browser: Sendable {
    private let port: Int
    private let jar: Mutex<[String: String]>

    package init(port: Int, cookies: [String: String] = [:]) {
        self.port = port
        jar = Mutex(cookies)
    }

    package var cookies: [String: String] { jar.withLock { $0 } }

    /// Another browser with the same cookies: a thief's, or a second window.
    package func copy() -> Browser { Browser(port: port, cookies: cookies) }

    package func get(_ path: String, headers: HTTPFields = [:]) async throws -> Answer {
        try await ask(.get, path, headers: headers)
    }

    package func post(
        _ path: String,
        _ fields: [Form.Field],
        headers: HTTPFields = [:]
    ) async throws -> Answer {
        var headers = headers
        headers[.contentType] = "application/x-www-form-urlencoded"
        return try await ask(.post, path, headers: headers, body: Form.encode(fields))
    }

    /// Sends a form as it is filled in now.
    package func send(_ form: WebForm, headers: HTTPFields = [:]) async throws -> Answer {
        try await post(form.action, form.fields, headers: headers)
    }

    /// Goes where an answer leads.
    package func follow(_ answer: Answer) async throws -> Answer {
        guard let address = answer.headers[.location] else { return answer }
        return try await get(address)
    }

    package func ask(
        _ method: HTTPRequest.Method,
        _ path: String,
        headers: HTTPFields = [:],
        body: String? = nil,
        bytes: [UInt8]? = nil
    ) async throws -> Answer {
        var headers = headers
        let cookies = cookies
        if !cookies.isEmpty {
            headers[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        }
        let request = TestClient.Request(
            path,
            method: method,
            authority: "127.0.0.1:\(port)",
            headers: headers,
            body: bytes.map { ByteBuffer(bytes: $0) } ?? body.map { ByteBuffer(string: $0) }
        )
        let response = try await answer(to: request)
        for cookie in response.headers[values: .setCookie] { keep(cookie) }
        return Answer(
            status: response.status,
            headers: response.headers,
            body: response.body.map { String(buffer: $0) } ?? "",
            bytes: response.body.map { Array($0.readableBytesView) } ?? []
        )
    }

    /// Connects until somebody answers: the client gives up after five seconds, in which nothing was sent, and a
    /// thousand tests share two cores.
    private func answer(to request: TestClient.Request, tries: Int = 20) async throws
        -> TestClient.Response
    {
        do {
            return try await TestClient.withClient(
                host: "127.0.0.1",
                port: port,
                configuration: .init(timeout: .seconds(600))
            ) { try await $0.execute(request) }
        } catch ChannelError.connectTimeout(_) where tries > 1 {
            return try await answer(to: request, tries: tries - 1)
        }
    }

    private func keep(_ cookie: String) {
        let pair = cookie.split(separator: ";")[0].split(separator: "=", maxSplits: 1)
        jar.withLock { jar in
            jar[String(pair[0])] =
                cookie.contains("Max-Age=0") || pair.count < 2 ? nil : String(pair[1])
        }
    }
}
