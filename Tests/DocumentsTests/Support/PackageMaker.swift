import Foundation

/// Packs files of nothing but noughts, as who sends a bomb does.
enum PackageMaker {
    static func package(_ parts: [String: Int]) throws -> Data {
        let script = """
            import io, sys, zipfile
            packed = io.BytesIO()
            with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
                for part in sys.argv[1:]:
                    name, size = part.split("=")
                    with package.open(name, "w") as file:
                        for _ in range(max(1, int(size) >> 20)):
                            file.write(bytes(min(int(size), 1 << 20)))
            sys.stdout.buffer.write(packed.getvalue())
            """
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments = ["-I", "-c", script] + parts.map { "\($0.key)=\($0.value)" }
        process.standardOutput = output
        try process.run()
        let packed = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return packed
    }
}
