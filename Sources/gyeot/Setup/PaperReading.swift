/// Shows the sheets one by one to whoever copies them; each is confirmed and taken off the screen.
struct PaperReading {
    let terminal: any Terminal

    func show(_ sheets: [PaperSheet]) throws(SetupRefusal) {
        try terminal.say(
            """
            이제 종이 \(sheets.count)장을 한 장씩 보여 드립니다. 한 번만 나옵니다. 다 옮겨야 센터가 시작됩니다.
            Now \(sheets.count) sheets follow, one by one and only once. The center begins when all are kept.

            """
        )
        for sheet in sheets {
            try terminal.say(sheet.text)
            try waitUntilKept()
            try terminal.wipe()
        }
    }

    private func waitUntilKept() throws(SetupRefusal) {
        let isKept = try terminal.ask(
            "\n종이에 옮겼으면 ‘옮김’, 그만두려면 ‘중단’ · type ‘kept’ when it is on paper, or ‘stop’: "
        ) { typed throws(Reproach) in
            switch typed.lowercased() {
            case "옮김", "kept": return true
            case "중단", "stop": return false
            default: throw Reproach("‘옮김’ 이나 ‘중단’ 을 입력하십시오. · Type ‘kept’ or ‘stop’.")
            }
        }
        guard isKept else { throw .notConfirmed }
    }
}
