package import Foundation
import NIOCore
import NIOSSL
import Synchronization

/// The certificate by which a face itself speaks TLS, read from two PEM files and read again on demand.
package final class Certificate: Sendable {
    private let chain: URL
    private let key: URL
    private let current: Mutex<NIOSSLContext>

    /// Reads both files, or says which of them is wrong and how.
    package init(chain: URL, key: URL, now: Date) throws(CertificateTrouble) {
        (self.chain, self.key) = (chain, key)
        current = Mutex(try Self.read(chain, key, now: now))
    }

    /// Reads the files again for connections that open from now on; what is wrong changes nothing.
    package func renew(now: Date) throws(CertificateTrouble) {
        let renewed = try Self.read(chain, key, now: now)
        current.withLock { $0 = renewed }
    }

    func handler() -> NIOSSLServerHandler {
        NIOSSLServerHandler(context: current.withLock { $0 })
    }

    private static func read(_ chain: URL, _ key: URL, now: Date) throws(CertificateTrouble)
        -> NIOSSLContext
    {
        let certificates = try certificates(in: chain)
        let own = certificates[0]
        let instant = Int(now.timeIntervalSince1970)
        guard instant <= Int(own.notValidAfter) else { throw .expired(chain.path) }
        guard instant >= Int(own.notValidBefore) else { throw .notYet(chain.path) }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: certificates.map { .certificate($0) },
            privateKey: .privateKey(try privateKey(in: key))
        )
        configuration.minimumTLSVersion = .tlsv12
        // For TLS 1.2; those of 1.3 are all good and not to be chosen.
        configuration.cipherSuiteValues = [
            .TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, .TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
            .TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, .TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
            .TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
            .TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
        ]
        configuration.applicationProtocols = ["http/1.1"]
        do {
            return try NIOSSLContext(configuration: configuration)
        } catch {
            // Each of the two was read: only together are they wrong.
            throw .mismatched(certificate: chain.path, key: key.path)
        }
    }

    private static func certificates(in file: URL) throws(CertificateTrouble)
        -> [NIOSSLCertificate]
    {
        try isReadable(file)
        guard let found = try? NIOSSLCertificate.fromPEMFile(file.path), !found.isEmpty else {
            throw .noCertificate(file.path)
        }
        return found
    }

    private static func privateKey(in file: URL) throws(CertificateTrouble) -> NIOSSLPrivateKey {
        try isReadable(file)
        guard let key = try? NIOSSLPrivateKey(file: file.path, format: .pem) else {
            throw .noKey(file.path)
        }
        return key
    }

    private static func isReadable(_ file: URL) throws(CertificateTrouble) {
        guard FileManager.default.fileExists(atPath: file.path) else { throw .missing(file.path) }
        guard FileManager.default.isReadableFile(atPath: file.path) else {
            throw .unreadable(file.path)
        }
    }
}

/// Why a face cannot speak TLS with the files it was given, each with its remedy.
package enum CertificateTrouble: Error, Hashable, Sendable {
    case missing(String)
    case unreadable(String)
    case noCertificate(String)
    /// No private key in it, or one under a passphrase that nobody can type at a start.
    case noKey(String)
    case expired(String)
    case notYet(String)
    case mismatched(certificate: String, key: String)
}
