import Testing
import Web

/// Every answer of a face carries its headers, whatever was asked (security.md A7).
struct FaceHeaderTests {
    private static func head(of answer: String) -> [String] {
        (answer.split(separator: "\r\n\r\n").first ?? "").split(separator: "\r\n")
            .map(String.init).filter { !$0.hasPrefix("Date: ") }
    }

    private static let common = [
        "X-Content-Type-Options: nosniff",
        "X-Frame-Options: DENY",
        "Cross-Origin-Opener-Policy: same-origin",
        "Cross-Origin-Resource-Policy: same-origin",
        "Cross-Origin-Embedder-Policy: require-corp",
        """
        Permissions-Policy: accelerometer=(), autoplay=(), bluetooth=(), browsing-topics=(), \
        camera=(), display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), \
        geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), \
        local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), \
        picture-in-picture=(), publickey-credentials-create=(), publickey-credentials-get=(), \
        screen-wake-lock=(), serial=(), storage-access=(), usb=(), web-share=(), \
        window-management=(), xr-spatial-tracking=()
        """,
        "X-Robots-Tag: noindex, noarchive",
    ]

    private static let reporter = [
        "Cache-Control: no-store",
        """
        Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self'; \
        form-action 'self'; base-uri 'none'; frame-ancestors 'none'
        """,
        "Referrer-Policy: same-origin",
    ]

    private static let desk = [
        "Cache-Control: no-store",
        """
        Content-Security-Policy: default-src 'none'; script-src 'self'; connect-src 'self'; \
        style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
        """,
        "Referrer-Policy: same-origin",
    ]

    private func answer(
        _ request: String,
        _ kind: Face.Kind,
        origin: String = "http://127.0.0.1:8080"
    ) async throws -> String {
        try await SmallFace.serve(kind, origin: origin) { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(request)
                return await wire.readAll()
            }
        }
    }

    @Test(arguments: [
        (Face.Kind.reporter, "http://127.0.0.1:8080", reporter + common),
        (.desk, "http://localhost:8081", desk + common + ["Vary: Cookie"]),
        (
            .reporter, "https://gyeot.gaon.example",
            reporter + common + ["Strict-Transport-Security: max-age=31536000"]
        ),
    ])
    func `a page says this and nothing else`(
        kind: Face.Kind,
        origin: String,
        headers: [String]
    ) async throws {
        let answer = try await answer(
            "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            kind,
            origin: origin
        )
        #expect(
            Self.head(of: answer) == [
                "HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8", "Content-Length: 5",
                "Connection: close",
            ] + headers
        )
    }

    @Test(arguments: [
        (200, "GET / HTTP/1.1\r\nHost: localhost\r\n"),
        (200, "HEAD / HTTP/1.1\r\nHost: localhost\r\n"),
        (404, "GET /nowhere HTTP/1.1\r\nHost: localhost\r\n"),
        (405, "PUT / HTTP/1.1\r\nHost: localhost\r\n"),
        (400, "POST /words HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n"),
        (413, "POST /words HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n"),
        (415, "POST /words HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"),
        (421, "GET / HTTP/1.1\r\nHost: elsewhere.example\r\n"),
        (500, "GET /broken HTTP/1.1\r\nHost: localhost\r\n"),
        (503, "GET /busy HTTP/1.1\r\nHost: localhost\r\n"),
        (400, "no request at all\r\n"),
        (400, "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n"),
    ])
    func `every answer has them all`(status: Int, request: String) async throws {
        let isForm = request.contains("/words") && !request.contains("Content-Type")
        let type = isForm ? "Content-Type: application/x-www-form-urlencoded\r\n" : ""
        let answer = try await SmallFace.serve { port in
            try await Wire.open(to: port) { wire in
                try await wire.send(request + type + "Connection: close\r\n\r\n")
                wire.finishSending()
                return await wire.readAll()
            }
        }
        let head = Self.head(of: answer)
        #expect(head.first?.hasPrefix("HTTP/1.1 \(status) ") == true)
        for header in Self.reporter + Self.common {
            #expect(head.filter { $0 == header }.count == 1, "\(header)")
        }
        #expect(!head.contains { $0.hasPrefix("Server:") || $0.hasPrefix("ETag:") })
    }
}
