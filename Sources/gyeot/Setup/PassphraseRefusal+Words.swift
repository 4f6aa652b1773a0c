import Casework

extension PassphraseRefusal {
    var reproach: Reproach {
        switch self {
        case .tooShort:
            Reproach(
                """
                \(Self.leastLength)자 이상이어야 합니다. 낱말 몇 개를 이어 쓰면 됩니다. \
                · \(Self.leastLength) characters or more; a few words will do.
                """
            )
        case .isAccountName:
            Reproach("계정 이름과 달라야 합니다. · It is the name of the account.")
        case .unprintable:
            Reproach("입력할 수 없는 글자가 있습니다. · It has a character that cannot be typed.")
        }
    }
}
