import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Vault

/// Looks whose cookie it is; without one it leads to the door, and keeps words that came too late.
///
/// The cookie of a session that ended stays with the browser: by it what is sent next is known as its
/// officer's.
struct Doorkeeper: RouterMiddleware {
    typealias Context = DeskContext

    let world: World

    @concurrent
    func handle(
        _ request: Request,
        context: DeskContext,
        next: @concurrent (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        let sessions = Sessions(world: world)
        guard let token = SessionCookie.token(of: request) else { return leadToDoor(because: nil) }
        if let session = try await sessions.find(token) {
            var context = context
            context.session = session
            return try await next(request, context)
        }
        guard request.method == .post else { return leadToDoor(because: .ended) }
        let upload: Upload
        do {
            upload = try await request.upload(in: world, .wordsAlone)
        } catch let refusal as FormRefusal where refusal != .tooLarge {
            return leadToDoor(because: .ended)
        }
        // The script's own keeping: the words still stand on the page, which says what to do.
        guard upload.form["quietly"].isEmpty else { return Response(status: .unauthorized) }
        let hasFiles = !upload.names.isEmpty
        // Only a form that was given to this session: a cookie alone writes nothing on anybody's Today.
        guard token.accepts(formToken: upload.form["token"]) else {
            return leadToDoor(because: .ended, withFiles: hasFiles)
        }
        let typed = TypedForm(upload.form, sentTo: request.uri.path)?.besides(world.campus)
        guard let typed else { return leadToDoor(because: .ended, withFiles: hasFiles) }
        return switch try await sessions.keepLate(typed, after: token, from: context.address) {
        case .kept: leadToDoor(because: .kept, withFiles: hasFiles)
        case .unknown: leadToDoor(because: .ended, withFiles: hasFiles)
        case .tooLong(let language): show(typed, because: "lateLong", in: language)
        case .tooMany(let language): show(typed, because: "lateMany", in: language)
        }
    }

    private func leadToDoor(because reason: DoorNotice?, withFiles: Bool = false) -> Response {
        guard let reason else { return .redirect(to: Link.signIn) }
        let files = withFiles ? "&\(DoorNotice.files)" : ""
        return .redirect(to: "\(Link.signIn)?\(reason.rawValue)\(files)")
    }

    /// Twenty minutes of typing are not lost because a clock ran out, nor because they were long.
    private func show(_ typed: TypedForm, because reason: String, in language: Language)
        -> Response
    {
        let view = DeskView(world: world, language: language, session: nil)
        let words = LateNote.isNote(typed) ? LateNote.shown(typed, view) : view.lines(of: typed)
        let page = view.trouble(413, reason, kept: words)
        return world.answer(page, in: language, status: .contentTooLarge)
    }
}

/// Why somebody stands at the door.
enum DoorNotice: String, CaseIterable {
    case ended, kept, throttled, busy
    /// Beside another: what was sent had files with it, and they have to be chosen again.
    static let files = "files"
}

extension UploadLimits {
    /// Reads a form with files to its end for its words, and keeps no file.
    fileprivate static let wordsAlone = UploadLimits(
        files: FileLimits(files: 0, each: 0, together: 0),
        body: Limits.recordingBody
    )
}
