package import HTTPTypes

/// Why the center cannot read what a browser sent as a form, so that nothing of it was kept.
package enum FormRefusal: Error, Equatable, CaseIterable {
    /// It is not a form of ours: JSON, plain text, files where no page asks for any.
    case unsupportedForm
    /// It is larger than anything the page could have sent; the rest was not read.
    case tooLarge
    /// The connection broke before the whole form had come.
    case cutShort
    /// Its parts are not built as a browser builds them.
    case garbled
    case tooManyFields
    case nameTooLong

    package var status: HTTPResponse.Status {
        switch self {
        case .unsupportedForm: .unsupportedMediaType
        case .tooLarge: .contentTooLarge
        case .cutShort, .garbled, .tooManyFields, .nameTooLong: .badRequest
        }
    }
}
