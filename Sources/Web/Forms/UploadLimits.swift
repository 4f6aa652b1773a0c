import Casework

/// How much a form with files may bring: what is kept of it, and how far it is read for its words.
struct UploadLimits: Sendable {
    let files: FileLimits
    /// Bytes of the whole body.
    let body: Int

    static let report = UploadLimits(files: .standard, body: Limits.body)
    static let consultation = UploadLimits(files: .consultation, body: Limits.recordingBody)
    static let bundle = UploadLimits(files: .bundle, body: Limits.recordingBody)

    var multipart: MultipartLimits {
        var limits = MultipartLimits()
        limits.total = body
        return limits
    }
}
