/// What runs inside the sandbox: mat2, and two formats of which mat2 keeps or loses too much.
///
/// mat2 forgets which way up a photograph is, and leaves what hangs behind the end of a GIF.
package enum CleaningScript {
    package static let text = #"""
        import os
        import sys

        # What comes in and goes out are bytes on pipes; the name inside says nothing of the name outside.
        KIND = sys.argv[1]
        WORK = "/cleaning/file." + KIND
        MISSING, UNKNOWN, REFUSED = 20, 21, 22


        def end(code):
            sys.stdout.flush()
            os._exit(code)


        def copy(source, target):
            while chunk := source.read(65536):
                target.write(chunk)


        def upright(source, target):
            """Pixels alone, turned the way the camera was held: the note of that goes too."""
            from gi.repository import GdkPixbuf

            picture = GdkPixbuf.Pixbuf.new_from_file(source).apply_embedded_orientation()
            picture.savev(target, "jpeg", ["quality"], ["92"])


        def bare_gif(data):
            """Frames and their timing; no comments, no notes of programs, nothing behind the end."""
            if data[:6] not in (b"GIF87a", b"GIF89a"):
                raise ValueError
            at = 13 + (3 << (data[10] & 7) + 1 if data[10] & 0x80 else 0)
            kept = bytearray(data[:at])
            while data[at] != 0x3B:
                begin = at
                if data[at] == 0x21:
                    at += 2
                elif data[at] == 0x2C:
                    at += 11 + (3 << (data[at + 9] & 7) + 1 if data[at + 9] & 0x80 else 0)
                else:
                    raise ValueError
                while data[at]:
                    at += data[at] + 1
                at += 1
                frame = data[begin] == 0x2C or data[begin + 1] == 0xF9
                loop = data[begin + 1] == 0xFF and data[begin + 3 : begin + 14] == b"NETSCAPE2.0"
                if frame or loop:
                    kept += data[begin:at]
            return bytes(kept) + b";"


        def clean():
            from libmat2 import parser_factory

            if KIND == "gif":
                with open(WORK, "rb") as file:
                    data = bare_gif(file.read())
                with open(WORK, "wb") as file:
                    file.write(data)
            parser, _ = parser_factory.get_parser(WORK)
            if parser is None:
                end(UNKNOWN)
            # The whole is in a sandbox; one inside the other is not possible, and not needed.
            parser.sandbox = False
            if KIND == "jpg":
                upright(WORK, parser.output_filename)
            elif not parser.remove_all():
                end(REFUSED)
            return parser.output_filename


        sys.stdout.buffer.write(b"gyeot 1\n")
        sys.stdout.flush()
        with open(WORK, "wb") as file:
            copy(sys.stdin.buffer, file)
        try:
            with open(clean(), "rb") as cleaned:
                copy(cleaned, sys.stdout.buffer)
        except ImportError:
            end(MISSING)
        except BaseException:
            # Nothing of an error is said: it could hold words of the file.
            end(REFUSED)
        end(0)
        """#
}
