import HTTPTypes
import Hummingbird

extension Face {
    /// Where Tor Browser finds the page it has just read without leaving Tor.
    ///
    /// Only on pages that are merely read: an offer to go elsewhere on the page with the code would
    /// take the code away.
    func onionLocation(of request: Request, answered answer: Response) -> String? {
        guard kind == .reporter, let onion, isEncrypted, !isOnion(request.head.authority),
            [.get, .head].contains(request.method), answer.status == .ok,
            answer.headers[.contentType]?.hasPrefix("text/html") == true
        else { return nil }
        return onion + request.uri.path
    }
}

extension HTTPField.Name {
    static var onionLocation: Self {
        guard let name = Self("Onion-Location") else { preconditionFailure("a header's name") }
        return name
    }
}
