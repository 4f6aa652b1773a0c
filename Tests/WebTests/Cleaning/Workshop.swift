import Foundation
import Testing

/// Files that say who made them and where, and a tool of its own that looks into others.
struct Workshop {
    /// Made once: four tools take turns at it.
    private static let made = Result { try Workshop.make() }

    private let samples: [String: Data]

    init() throws { samples = try Self.made.get() }

    func sample(_ name: String) throws -> Data { try #require(samples[name]) }

    /// What an independent tool finds in a file, by `group:tag`.
    func look(at file: Data, ending: String) throws -> [String: String] {
        try Self.inFolder { folder in
            let place = folder.appending(path: "copy.\(ending)")
            try file.write(to: place)
            let told = try Self.run(["/usr/bin/exiftool", "-G1", "-s", "-j", place.path])
            let all = try JSONSerialization.jsonObject(with: told) as? [[String: Any]]
            return (all?.first ?? [:]).mapValues { "\($0)" }
        }
    }

    private static func make() throws -> [String: Data] {
        try inFolder { folder in
            try run(["/usr/bin/python3", "-I", "-c", making, folder.path, heic])
            let telling = ["-q", "-overwrite_original", "-Artist=홍길동", "-Make=카메라"]
            let place = ["-GPSLatitude=36.3721", "-GPSLongitude=127.3604", "-Orientation#=6"]
            let pictures = ["jpg", "heic"].map { folder.appending(path: $0).path }
            try run(["/usr/bin/exiftool"] + telling + place + pictures)
            return try FileManager.default.contentsOfDirectory(atPath: folder.path)
                .reduce(into: [:]) { samples, name in
                    samples[name] = try Data(contentsOf: folder.appending(path: name))
                }
        }
    }

    private static func inFolder<Value>(_ work: (URL) throws -> Value) throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try work(folder)
    }

    @discardableResult
    private static func run(_ command: [String]) throws -> Data {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: command[0])
        process.arguments = Array(command.dropFirst())
        process.standardOutput = output
        try process.run()
        let told = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(command[0])")
        return told
    }

    private static let making = #"""
        import base64, struct, sys, zipfile, zlib
        import cairo, gi
        gi.require_version("GdkPixbuf", "2.0")
        from gi.repository import GdkPixbuf

        def at(name):
            return sys.argv[1] + "/" + name

        def chunk(kind, data):
            return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

        def png(width, height, rows, *more):
            head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
            return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + b"".join(more)
                    + chunk(b"IDAT", rows) + chunk(b"IEND", b""))

        picture = GdkPixbuf.Pixbuf.new(GdkPixbuf.Colorspace.RGB, False, 8, 40, 20)
        picture.fill(0xFF8800FF)
        picture.savev(at("jpg"), "jpeg", [], [])
        author = chunk(b"tEXt", b"Author\0Hong Gildong")
        open(at("png"), "wb").write(png(2, 2, zlib.compress((b"\0" + b"\1" * 6) * 2), author))
        press = zlib.compressobj(9)
        row = b"\0" * (1 + 60000 * 3)
        rows = b"".join(press.compress(row) for _ in range(500)) + press.flush()
        open(at("bomb.png"), "wb").write(png(60000, 60000, rows))
        open(at("gif"), "wb").write(
            b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
            + b"!\xfe\x0cHong Gildong\0" + b"!\xff\x0bNETSCAPE2.0\3\1\0\0\0"
            + b",\0\0\0\0\1\0\1\0\0\2\2D\1\0;" + b"<script>Hong Gildong</script>")
        surface = cairo.PDFSurface(at("pdf"), 300, 300)
        surface.set_metadata(cairo.PDFMetadata.AUTHOR, "Hong Gildong")
        context = cairo.Context(surface)
        context.move_to(30, 30)
        context.show_text("words")
        context.show_page()
        surface.finish()
        kind = "http://schemas.openxmlformats.org/package/2006/"
        word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        office = "application/vnd.openxmlformats-"
        with zipfile.ZipFile(at("docx"), "w", zipfile.ZIP_DEFLATED) as file:
            file.writestr("[Content_Types].xml", '<?xml version="1.0"?><Types xmlns="' + kind
                + 'content-types"><Default Extension="rels" ContentType="' + office
                + 'package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
                + '<Override PartName="/word/document.xml" ContentType="' + office
                + 'officedocument.wordprocessingml.document.main+xml"/>'
                + '<Override PartName="/docProps/core.xml" ContentType="' + office
                + 'package.core-properties+xml"/></Types>')
            file.writestr("_rels/.rels", '<?xml version="1.0"?><Relationships xmlns="' + kind
                + 'relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/'
                + 'officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
                + '<Relationship Id="r2" Type="' + kind + 'relationships/metadata/core-properties"'
                + ' Target="docProps/core.xml"/></Relationships>')
            file.writestr("word/document.xml", '<?xml version="1.0"?><w:document xmlns:w="' + word
                + '"><w:body><w:p><w:r><w:t>words</w:t></w:r></w:p></w:body></w:document>')
            file.writestr("docProps/core.xml", '<?xml version="1.0"?><cp:coreProperties xmlns:cp="'
                + kind + 'metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
                + '<dc:creator>Hong Gildong</dc:creator></cp:coreProperties>')
        with zipfile.ZipFile(at("bomb.docx"), "w", zipfile.ZIP_DEFLATED) as file:
            file.writestr("[Content_Types].xml", "<Types/>")
            with file.open("word/document.xml", "w", force_zip64=True) as bomb:
                for _ in range(400):
                    bomb.write(b"\0" * 1048576)
        open(at("heic"), "wb").write(base64.b64decode(sys.argv[2]))
        """#
}
