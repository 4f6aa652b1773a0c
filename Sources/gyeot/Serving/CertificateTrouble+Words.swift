import Web

extension CertificateTrouble {
    /// What is wrong with the files of TLS, and the remedy, in one sentence.
    var sentence: String {
        switch self {
        case .missing(let path):
            "\(path) is not there; see the settings that end in TLS_CERTIFICATE and TLS_KEY."
        case .unreadable(let path):
            "\(path) cannot be read by this account; give it to the account that runs Gyeot."
        case .noCertificate(let path):
            "\(path) holds no certificate; name a PEM file with the whole chain, the server's own first."
        case .noKey(let path):
            """
            \(path) holds no private key that can be used; name a PEM file with the key alone and \
            without a passphrase.
            """
        case .expired(let path):
            "The certificate in \(path) has expired; have it renewed and start again."
        case .notYet(let path):
            "The certificate in \(path) does not count yet; look at the clock of this machine."
        case .mismatched(let certificate, let key):
            """
            \(key) is not the key of the certificate in \(certificate); name the two that were made \
            together.
            """
        }
    }
}
