#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// This machine's own address, to which all is measured: 127.0.0.1.
enum Loopback {
    static func connect(_ descriptor: Int32, port: UInt16) -> Bool {
        with(port) { address, size in
            #if canImport(Glibc)
            Glibc.connect(descriptor, address, size) == 0
            #else
            Darwin.connect(descriptor, address, size) == 0
            #endif
        }
    }

    /// Sends without the signal that would end this process when the other side has gone.
    static func send(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
        Glibc.send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
        #else
        Darwin.send(descriptor, bytes.baseAddress, bytes.count, 0)
        #endif
    }

    /// A port that nobody listens at now.
    static func freePort() throws(Trouble) -> UInt16 {
        #if os(Linux)
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        guard descriptor >= 0 else { throw .noConnection }
        defer { close(descriptor) }
        guard with(0, { bind(descriptor, $0, $1) == 0 }) else { throw .noConnection }
        var address = sockaddr_in()
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isNamed = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                getsockname(descriptor, $0, &size) == 0
            }
        }
        guard isNamed else { throw .noConnection }
        return UInt16(bigEndian: address.sin_port)
    }

    private static func with<Value>(
        _ port: UInt16,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Value
    ) -> Value {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }
}
