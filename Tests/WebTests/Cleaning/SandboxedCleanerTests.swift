import Casework
import Documents
import Foundation
import Synchronization
import TestSupport
import Testing
import Web

/// K2-10, B3 6 and 35: the copy says nothing of its maker, and no file harms whoever cleans it.
struct SandboxedCleanerTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    @Test(arguments: [CleanableForm.jpeg, .png, .gif, .heic, .pdf, .docx])
    func `a copy says nothing of its maker`(_ form: CleanableForm) async throws {
        let original = try workshop.sample(form.rawValue)
        let (answer, copy) = try await clean(original, as: form)
        #expect(answer == .cleaned)
        #expect(!copy.isEmpty)
        for name in ["Hong Gildong", "홍길동", "카메라"] {
            #expect(copy.firstRange(of: Data(name.utf8)) == nil)
        }
        let told = try workshop.look(at: copy, ending: form.rawValue).keys
        let telling = [
            "GPS", "EXIF", "IFD0", "ExifIFD", "XMP", "Author", "Creat", "Artist", "Comment",
        ]
        #expect(!told.contains { key in telling.contains { key.contains($0) } })
    }

    @Test
    func `a photograph stays upright`() async throws {
        let (_, copy) = try await clean(workshop.sample("jpg"), as: .jpeg)
        let told = try workshop.look(at: copy, ending: "jpg")
        // 40 by 20, held upright by a note that the copy no longer has.
        #expect(told["File:ImageWidth"] == "20")
        #expect(told["File:ImageHeight"] == "40")
    }

    @Test
    func `the original did say it`() throws {
        let told = try workshop.look(at: workshop.sample("jpg"), ending: "jpg")
        #expect(told["IFD0:Artist"] == "홍길동")
        #expect(told.keys.contains { $0.contains("GPS") })
    }

    @Test(arguments: [("bomb.png", CleanableForm.png), ("bomb.docx", .docx), ("png", .pdf)])
    func `a bomb or a liar is refused`(_ name: String, _ form: CleanableForm) async throws {
        let (answer, _) = try await clean(workshop.sample(name), as: form)
        #expect(answer != .cleaned)
        #expect(answer != .missing)
    }

    @Test(arguments: [CleanableForm.jpeg, .png, .gif, .heic, .pdf, .docx])
    func `an empty or garbled file is refused`(_ form: CleanableForm) async throws {
        for bytes in [Data(), Data(repeating: 0x41, count: 300_000)] {
            let (answer, _) = try await clean(bytes, as: form)
            #expect(answer == .refused)
        }
    }

    @Test
    func `without a sandbox nothing is cleaned`() async throws {
        let cleaner = SandboxedCleaner(sandbox: URL(filePath: "/nowhere/bwrap"))
        #expect(try await clean(Data([1]), as: .png, with: cleaner).0 == .missing)
        let failing = SandboxedCleaner(sandbox: URL(filePath: "/usr/bin/false"))
        #expect(try await clean(Data(count: 1_000_000), as: .png, with: failing).0 == .missing)
        let mat2less = SandboxedCleaner(
            script: Self.greeting + "sys.stdin.buffer.read(); sys.exit(20)"
        )
        #expect(try await clean(Data([1]), as: .png, with: mat2less).0 == .missing)
    }

    @Test
    func `a cleaner that hangs is ended`() async throws {
        var limits = SandboxedCleaner.limits
        limits.seconds = 1
        for hanging in ["time.sleep(600)", "sys.stdin.buffer.read()\nwhile True: pass"] {
            let cleaner = SandboxedCleaner(limits: limits, script: Self.greeting + hanging)
            let (answer, _) = try await clean(Data(count: 1_000_000), as: .png, with: cleaner)
            #expect(answer == .tookTooLong)
        }
    }

    @Test
    func `a copy without end is cut off and thrown away`() async throws {
        var limits = SandboxedCleaner.limits
        limits.bytes = 1_000_000
        let endless = Self.greeting + "while True: sys.stdout.buffer.write(b'x' * 65536)"
        let cleaner = SandboxedCleaner(limits: limits, script: endless)
        let (answer, copy) = try await clean(Data([1]), as: .png, with: cleaner)
        #expect(answer == .tooLarge)
        #expect(copy.count <= 1_000_000)
    }

    @Test
    func `inside there is no network, no home, no environment and none of our files`() async throws
    {
        let cleaner = SandboxedCleaner(script: Self.greeting + Self.looking)
        let (answer, copy) = try await clean(Data([1]), as: .png, with: cleaner)
        #expect(answer == .cleaned)
        #expect(String(decoding: copy, as: UTF8.self) == "nothing")
    }

    @Test
    func `what goes wrong while reading or taking ends the sandbox`() async throws {
        struct Broken: Error {}
        let cleaner = SandboxedCleaner()
        let picture = try workshop.sample("png")
        await #expect(throws: Broken.self) {
            try await cleaner.clean(.png, from: { throw Broken() }, to: { _ in })
        }
        await #expect(throws: Broken.self) {
            try await cleaner.clean(.png, from: once(picture), to: { _ in throw Broken() })
        }
    }

    @Test
    func `when too many wait, the next is told so`() async throws {
        let line = SandboxLine(most: 1, longest: 1)
        let cleaner = SandboxedCleaner(line: line)
        let picture = try workshop.sample("png")
        let answers = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<6 {
                group.addTask {
                    let answer = try? await cleaner.clean(.png, from: once(picture), to: { _ in })
                    return answer == .cleaned
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.contains(true))
        #expect(answers.contains(false))
    }

    private func clean(
        _ bytes: Data,
        as form: CleanableForm,
        with cleaner: SandboxedCleaner = SandboxedCleaner()
    ) async throws -> (CleanerAnswer, Data) {
        let copy = Mutex(Data())
        let answer = try await cleaner.clean(
            form,
            from: once(bytes),
            to: { piece in copy.withLock { $0.append(piece) } }
        )
        return (answer, copy.withLock { $0 })
    }

    private static let greeting = """
        import os, sys, time
        sys.stdout.buffer.write(b"gyeot 1\\n")
        sys.stdout.flush()

        """

    private static let looking = """
        import socket
        sys.stdin.buffer.read()
        seen = [name for name in os.environ if name not in
                ("PATH", "HOME", "TMPDIR", "LANG", "PWD", "LC_CTYPE")]
        seen += [name for name in os.listdir("/") if name in ("home", "root", "rooms", "var/lib", "run")]
        seen += os.listdir("/cleaning")
        seen += [name for name in os.listdir("/etc") if name not in
                 ("alternatives", "ld.so.cache", "fonts", "mime.types")]
        # 3 is the listing itself.
        seen += ["fd" + fd for fd in os.listdir("/proc/self/fd") if int(fd) > 3]
        seen += [pid for pid in os.listdir("/proc") if pid.isdigit() and int(pid) > 3]
        seen += [name for _, name in socket.if_nameindex() if name != "lo"]
        for path in ("/usr/x", "/etc/x", "/x"):
            try:
                open(path, "w")
                seen.append(path)
            except OSError:
                pass
        sys.stdout.write(" ".join(seen) or "nothing")
        """
}

/// A file in one piece.
private func once(_ bytes: Data) -> @Sendable () throws -> Data? {
    let left = Mutex<Data?>(bytes)
    return {
        left.withLock { left in
            defer { left = nil }
            return left
        }
    }
}
