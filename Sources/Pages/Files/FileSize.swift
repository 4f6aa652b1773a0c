/// How large a file is, as people read it: `850 KB`, `3.4 MB`.
package enum FileSize {
    package static func words(_ bytes: Int) -> String {
        let kibibytes = (max(bytes, 1) + 1_023) / 1_024
        guard kibibytes >= 1_024 else { return "\(kibibytes) KB" }
        let tenths = (bytes * 10 + (1 << 19)) >> 20
        return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
    }
}
