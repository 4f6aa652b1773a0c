/// What runs inside the sandbox to set a page: WeasyPrint, which may look at nothing but what it got.
enum PaperScript {
    static let folder = "/paper"

    /// How the script ends where WeasyPrint is not there.
    static let missing = 20

    /// Styles come first, after a line with the number of their bytes; then the page.
    static let text = #"""
        import os
        import sys


        def end(code):
            sys.stdout.buffer.flush()
            os._exit(code)


        def refuse(url, *rest, **more):
            raise ValueError("nothing is fetched")


        sys.stdout.buffer.write(b"gyeot 1\n")
        sys.stdout.buffer.flush()
        try:
            import weasyprint
        except ImportError:
            end(20)
        given = sys.stdin.buffer
        styles = given.read(int(given.readline())).decode()
        page = given.read().decode()
        try:
            sheet = weasyprint.CSS(string=styles, url_fetcher=refuse)
            paper = weasyprint.HTML(string=page, url_fetcher=refuse).write_pdf(stylesheets=[sheet])
        except Exception:
            end(30)
        sys.stdout.buffer.write(paper)
        end(0)
        """#
}
