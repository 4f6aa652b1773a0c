import Logging
import ServiceLifecycle
import UnixSignals
import Web

/// Reads the certificates again at SIGHUP, so that a renewed one needs no restart.
struct CertificateRenewal: Service {
    let certificates: [Certificate]
    let world: World

    func run() async throws {
        let signals = await UnixSignalsSequence(trapping: .sighup)
        for await _ in signals.cancelOnGracefulShutdown() {
            for certificate in certificates { renew(certificate) }
        }
    }

    private func renew(_ certificate: Certificate) {
        do {
            try certificate.renew(now: world.now())
            world.log.notice("certificate renewed")
        } catch {
            // The one that was read before goes on being shown; the operator reads why.
            world.log.error("certificate not renewed", metadata: ["because": "\(error.sentence)"])
        }
    }
}
