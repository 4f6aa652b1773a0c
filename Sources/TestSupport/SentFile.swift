import HTTPTypes
package import Web

/// A file as a browser sends it with a form.
package struct SentFile: Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(_ name: String, _ bytes: [UInt8]) {
        (self.name, self.bytes) = (name, bytes)
    }

    /// Bytes that no packing makes smaller, the same for the same number.
    package static func invented(_ name: String, _ count: Int, _ number: UInt64 = 1) -> SentFile {
        var seed = Seed(number)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 8)
        while bytes.count < count {
            withUnsafeBytes(of: seed.next()) { bytes.append(contentsOf: $0) }
        }
        return SentFile(name, Array(bytes.prefix(count)))
    }
}

/// A form with files, written as browsers write it.
package struct SentForm: Sendable {
    package static let boundary = "----gyeotFormBoundary7MA4YWxkTrZu0gW"

    package let bytes: [UInt8]

    package init(_ fields: [Form.Field], files: [SentFile], field: String = "files") {
        var bytes: [UInt8] = []
        for field in fields {
            bytes += "--\(Self.boundary)\r\nContent-Disposition: form-data; ".utf8
            bytes += "name=\"\(Self.escaped(field.name))\"\r\n\r\n".utf8
            bytes += field.value.replacing("\n", with: "\r\n").utf8
            bytes += "\r\n".utf8
        }
        for file in files {
            bytes +=
                "--\(Self.boundary)\r\nContent-Disposition: form-data; name=\"\(field)\"; ".utf8
            bytes += "filename=\"\(Self.escaped(file.name))\"\r\n".utf8
            bytes += "Content-Type: application/octet-stream\r\n\r\n".utf8
            bytes += file.bytes
            bytes += "\r\n".utf8
        }
        bytes += "--\(Self.boundary)--\r\n".utf8
        self.bytes = bytes
    }

    private static func escaped(_ name: String) -> String {
        name.replacing("\r", with: "%0D").replacing("\n", with: "%0A").replacing("\"", with: "%22")
    }
}

extension Browser {
    /// Sends a form as it is filled in now, with files, as a browser does.
    package func send(_ form: WebForm, files: [SentFile]) async throws -> Answer {
        try await send(SentForm(form.fields, files: files).bytes, to: form.action)
    }

    /// Sends a body as a form with files.
    package func send(_ bytes: [UInt8], to path: String) async throws -> Answer {
        var headers = HTTPFields()
        headers[.contentType] = "multipart/form-data; boundary=\(SentForm.boundary)"
        return try await ask(.post, path, headers: headers, bytes: bytes)
    }
}
