import Casework
package import Hummingbird
import HTTPTypes

extension Request {
    /// Reads the form that a page of ours sent.
    ///
    /// `largest` is in bytes of the body, three times the Korean text in it. A body that says it is
    /// larger is not read at all; one that does not say is left where it passes the limit.
    package func form(upTo largest: Int = Form.largestBody) async throws(FormRefusal) -> Form {
        guard Form.isForm(contentType: headers[.contentType]) else { throw .unsupportedForm }
        let announced = headers[.contentLength].flatMap { Int($0) }
        if let announced, announced > largest { throw .tooLarge }
        let body = try await collected(upTo: largest)
        // A browser that died half-way has sent nothing: half a report is nobody's report.
        if let announced, announced != body.count { throw .cutShort }
        return try Form(parsing: body)
    }

    private func collected(upTo largest: Int) async throws(FormRefusal) -> [UInt8] {
        var collected: [UInt8] = []
        do {
            for try await chunk in body {
                guard collected.count + chunk.readableBytes <= largest else {
                    throw FormRefusal.tooLarge
                }
                collected.append(contentsOf: chunk.readableBytesView)
            }
        } catch let refusal as FormRefusal {
            throw refusal
        } catch {
            throw .cutShort
        }
        return collected
    }
}

extension Form {
    /// A text of 1 MiB still fits, so that its words can be shown again beside the fault.
    package static let largestBody = Limits.form

    /// Whether a body of this type is what our pages send.
    package static func isForm(contentType: String?) -> Bool {
        let type = contentType?.prefix { $0 != ";" && $0 != " " && $0 != "\t" }
        return type?.lowercased() == "application/x-www-form-urlencoded"
    }
}
