/// An invented file, and the form that carries it.
struct Attachment {
    let name: String
    let bytes: [UInt8]

    /// A picture of noise, so that nothing of it can be made smaller on the way.
    static func picture(mebibytes: Int) -> Attachment {
        let width = 1_024
        let height = max(1, mebibytes * 1_048_576 / (width * 3 + 6))
        return Attachment(name: "사진.png", bytes: Picture(width: width, height: height).png)
    }

    private static let boundary = "gyeot-bench-7d1f"
    static let type = "multipart/form-data; boundary=\(boundary)"

    /// The body of a report with this file.
    func form(draft: String, story: String) -> [UInt8] {
        func part(_ name: String, _ value: String) -> String {
            "--\(Self.boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        let head =
            part("draft", draft) + part("story", story)
            + "--\(Self.boundary)\r\nContent-Disposition: form-data; name=\"files\"; "
            + "filename=\"\(name)\"\r\nContent-Type: image/png\r\n\r\n"
        return Array(head.utf8) + bytes + Array("\r\n--\(Self.boundary)--\r\n".utf8)
    }
}
