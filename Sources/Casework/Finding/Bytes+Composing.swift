extension UnsafeRawBufferPointer {
    /// The text in NFC, if it may not be in it as it is; nearly every text is.
    ///
    /// A form composes what is typed; what came another way may be in pieces: Hangul in its letters, or
    /// a mark behind its letter. Composing costs far more than a look, so only these are composed.
    var composed: String? {
        guard has(0xE1) || has(0xCC) || has(0xCD), hasPieces else { return nil }
        return String(decoding: self, as: UTF8.self).composed()
    }

    /// Whether there is a letter of Hangul (U+1100–11FF) or a combining mark (U+0300–036F) by itself.
    private var hasPieces: Bool {
        zip(self, dropFirst()).contains { byte, next in
            switch (byte, next) {
            case (0xE1, 0x84...0x87), (0xCC, 0x80...0xBF), (0xCD, 0x80...0xAF): true
            case _: false
            }
        }
    }
}

extension String {
    /// Lends the bytes of the text, as UTF-8.
    func withBytes<Value>(_ body: (UnsafeRawBufferPointer) -> Value) -> Value {
        var copy = self
        return copy.withUTF8 { body(UnsafeRawBufferPointer($0)) }
    }
}
