import Vault

extension FormFault {
    /// What is said of a code that opened nothing.
    ///
    /// Only what everybody can count may differ: whether a code exists is told to nobody (K2-10).
    init(mistyped typed: String) {
        guard let count = Receipt.letters(typed: typed), count > 0, count != Receipt.letters else {
            self.init("code", "receipt.unknown")
            return
        }
        let difference = abs(count - Receipt.letters)
        self.init(
            "code",
            count < Receipt.letters ? "receipt.short" : "receipt.long",
            ["count": String(count), "difference": String(difference)]
        )
    }
}
