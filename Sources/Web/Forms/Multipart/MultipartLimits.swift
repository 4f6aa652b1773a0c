import Casework

/// How much of a form with files is looked at before it is refused.
package struct MultipartLimits: Sendable {
    package var parts = Limits.parts
    /// Bytes of the lines before a part's content.
    package var header = Limits.partHead
    package var name = Limits.fieldName
    package var fileName = Limits.fileName
    /// Bytes of all parts that are no files.
    package var fields = Limits.form
    /// Bytes of the whole body; far more than may be kept, so that the form can come back with its words.
    package var total = Limits.body

    package init() {}
}

/// Why a body is no form with files.
package enum MultipartRefusal: Error, CaseIterable, Sendable {
    case noBoundary
    /// It is not built as RFC 7578 says.
    case garbled
    /// It ends before its last boundary.
    case cutShort
    case tooManyParts, headerTooLong, nameTooLong
    /// A part comes in base64 or the like, as no browser sends it.
    case encoded
    case fieldsTooLarge, tooLarge
}

/// What the head of a part says of it.
package struct MultipartPart: Hashable, Sendable {
    /// The name of the field.
    package let name: String
    /// What the browser calls the file; nothing for a plain field, empty where no file was chosen.
    package let fileName: String?

    package init(name: String, fileName: String?) {
        (self.name, self.fileName) = (name, fileName)
    }
}

extension MultipartPart: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "‹sealed›" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}
