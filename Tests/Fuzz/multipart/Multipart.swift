/// What libFuzzer calls with each body that it invents: the parser alone, with nothing around it.
///
/// The first byte says how the rest is cut, and the same body cut otherwise has to be read alike.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let input = UnsafeBufferPointer(start: start, count: count)
    guard let first = input.first else { return 0 }
    let body = Array(input.dropFirst())
    let whole = read(body, by: body.count)
    let cut = read(body, by: Int(first) + 1)
    precondition(whole == cut, "one body, two readings")
    return 0
}

private struct Reading: Equatable {
    var names: [String] = []
    var bytes: [[UInt8]] = []
    var ended = 0
    var isRefused = false
}

private func read(_ body: [UInt8], by step: Int) -> Reading {
    var limits = MultipartLimits()
    // Small ones, so that each is met.
    (limits.parts, limits.header, limits.fileName) = (8, 256, 64)
    (limits.fields, limits.total) = (1_024, 4_096)
    var parser = MultipartParser(boundary: Array("xyz".utf8), limits: limits)
    var reading = Reading()
    do throws(MultipartRefusal) {
        var at = 0
        while at < body.count {
            let end = min(at + max(1, step), body.count)
            for event in try parser.read(body[at..<end]) {
                switch event {
                case .began(let part):
                    reading.names += [part.name, part.fileName ?? "-"]
                    reading.bytes.append([])
                case .bytes(let bytes): reading.bytes[reading.bytes.count - 1] += bytes
                case .ended: reading.ended += 1
                }
            }
            at = end
        }
        try parser.finish()
    } catch {
        // How far a refused body was read, and what was met first, depends on its pieces.
        return Reading(isRefused: true)
    }
    return reading
}
