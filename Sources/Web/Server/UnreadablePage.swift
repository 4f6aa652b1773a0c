import NIOCore

/// The answer to bytes that are no request: nobody's language can be known, so it speaks both.
enum UnreadablePage {
    static let body = ByteBuffer(
        string: """
            <!doctype html>
            <html lang="ko">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>읽을 수 없는 요청이에요</title>
            <link rel="stylesheet" href="/styles/gyeot.css">
            <h1>읽을 수 없는 요청이에요</h1>
            <p>브라우저가 보낸 것을 읽지 못했어요. 저장한 것은 없어요. <a href="/">처음으로</a></p>
            <div lang="en">
            <h2>We could not read this request</h2>
            <p>What the browser sent could not be read. Nothing was kept. <a href="/en">Start page</a></p>
            </div>
            </html>

            """
    )
}
