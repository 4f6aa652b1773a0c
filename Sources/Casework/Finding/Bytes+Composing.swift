extension UnsafeRawBufferPointer {
    /// The text in NFC, if it may not be in it as it is; nearly every text is.
    ///
    /// A form composes what is typed; what was kept before, or came another way, may be in pieces: the
    /// pieces of Hangul begin with E1, marks that follow a letter with CC or CD.
    var composed: String? {
        guard has(0xE1, 0xCC, 0xCD) else { return nil }
        return String(decoding: self, as: UTF8.self).composed()
    }
}

extension String {
    /// Lends the bytes of the text, as UTF-8.
    func withBytes<Value>(_ body: (UnsafeRawBufferPointer) -> Value) -> Value {
        var copy = self
        return copy.withUTF8 { body(UnsafeRawBufferPointer($0)) }
    }
}
