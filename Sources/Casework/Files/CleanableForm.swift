/// The files of which a copy can be made that says nothing of its maker, by the ending of that copy.
///
/// Recordings and films are not among them: tracks beside picture and sound keep places and times,
/// and a copy that only looks clean is worse than none.
package enum CleanableForm: String, CaseIterable, Sendable {
    case jpeg = "jpg"
    case png, gif, heic
    case pdf, docx, xlsx, pptx, odt

    package init?(_ type: FileType) {
        switch type {
        case .jpeg: self = .jpeg
        case .png: self = .png
        case .gif: self = .gif
        case .heic: self = .heic
        case .pdf: self = .pdf
        case .docx: self = .docx
        case .xlsx: self = .xlsx
        case .pptx: self = .pptx
        case .odt: self = .odt
        case .webp, .hwpx, .hwp, .ole, .mp4, .mov, .mp3, .m4a, .wav, .ogg, .text, .zip, .other:
            return nil
        }
    }
}
