import Web

extension KitRefusal {
    var sentence: String {
        switch self {
        case .unknownAccount:
            "There is no such account here; name one of the center's, as it is typed at sign-in."
        case .ended:
            "That account has ended for good; name another one of the center."
        case .mayNotRead:
            "That account's roles open no reports; name a director or a counsellor."
        case .notAttended:
            "Nobody is at a terminal: kits are typed where nobody else reads them, never named."
        case .wrongKits:
            """
            These two open nothing here. Take two different kits of this center, and look whether each \
            was copied letter by letter; nothing was changed.
            """
        }
    }
}
