import NIOHTTP1

/// What every answer of a face tells the browser, whatever happened: pages, styles, parse errors.
struct FaceHeaders: Sendable {
    /// A handler that knows better sets its own: styles may be cached, a file gets a sandbox.
    private let unlessSet: [(name: String, value: String)]
    private let always: [(name: String, value: String)]
    private let face: Face

    init(_ face: Face) {
        var always = Self.isolation
        switch face.kind {
        case .reporter: break
        // The same address shows another page to another officer.
        case .desk: always.append(("Vary", "Cookie"))
        }
        self.always = always
        self.face = face
        unlessSet = [
            ("Cache-Control", "no-store"),
            ("Content-Security-Policy", Self.contentSecurity(of: face.kind)),
            // Not no-referrer: with it a browser sends `Origin: null` with our own forms, and the
            // desk could not tell them from a stranger's. Nothing goes to other origins so either.
            ("Referrer-Policy", "same-origin"),
        ]
    }

    func isOnion(_ host: String?) -> Bool { face.isOnion(host) }

    func complete(_ headers: inout HTTPHeaders, byOnion: Bool) {
        for (name, value) in unlessSet where !headers.contains(name: name) {
            headers.add(name: name, value: value)
        }
        for (name, value) in always {
            headers.add(name: name, value: value)
        }
        // Browsers are to come by https alone; an onion service has none, and needs none.
        if face.isEncrypted, !byOnion {
            headers.add(name: "Strict-Transport-Security", value: "max-age=31536000")
        }
    }

    private static func contentSecurity(of kind: Face.Kind) -> String {
        // The reporter's face has no script at all, so that there is none to be trusted.
        let scripts =
            switch kind {
            case .reporter: ""
            // The desk's script sends drafts, to where it came from.
            case .desk: "script-src 'self'; connect-src 'self'; "
            }
        return "default-src 'none'; \(scripts)style-src 'self'; img-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    }

    private static let isolation: [(name: String, value: String)] = [
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Permissions-Policy", noFeatures.map { "\($0)=()" }.joined(separator: ", ")),
        ("X-Robots-Tag", "noindex, noarchive"),
    ]

    private static let noFeatures = [
        "accelerometer", "autoplay", "bluetooth", "browsing-topics", "camera", "display-capture",
        "encrypted-media", "fullscreen", "gamepad", "geolocation", "gyroscope", "hid",
        "identity-credentials-get", "idle-detection", "local-fonts", "magnetometer", "microphone",
        "midi", "payment", "picture-in-picture", "publickey-credentials-create",
        "publickey-credentials-get", "screen-wake-lock", "serial", "storage-access", "usb",
        "web-share", "window-management", "xr-spatial-tracking",
    ]
}
