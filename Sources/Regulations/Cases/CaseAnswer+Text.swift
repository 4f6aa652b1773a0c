package import Casework

extension CaseAnswer {
    /// The whole answer as a person reads it.
    package func text(in language: Language) -> String {
        let parts = [
            [headline(in: language)],
            part(
                Bilingual(ko: "기한", en: "Periods"),
                clocks.map { $0.line(in: language) },
                language
            ),
            part(
                Bilingual(ko: "할 일", en: "Owed"),
                duties.filter { $0.state != "done" }.map { $0.line(in: language) },
                language
            ),
            part(
                Bilingual(ko: "할 수 있는 절차", en: "May be done"),
                allowed.map { $0.line(in: language) },
                language
            ),
            part(
                Bilingual(ko: "아직 할 수 없는 절차", en: "May not be done"),
                refused.map { $0.line(in: language) },
                language
            ),
            part(
                Bilingual(ko: "살필 것", en: "To look at"),
                warnings.map { "  \($0.said(in: language))" },
                language
            ),
            part(
                Bilingual(ko: "읽기 (조문이 분명하지 않은 곳)", en: "Readings (where the text is not clear)"),
                readings.map { $0.line(in: language) },
                language
            ),
            part(
                Bilingual(ko: "받아들이지 않은 일", en: "Not accepted"),
                events.map {
                    "  \($0.number). \($0.event) \($0.on): \($0.reason.said(in: language))"
                },
                language
            ),
        ]
        return parts.map { $0.joined(separator: "\n") }.filter { !$0.isEmpty }
            .joined(separator: "\n\n")
    }

    private func headline(in language: Language) -> String {
        let words = stage.map { Bilingual(ko: $0.ko, en: $0.en)(in: language) } ?? ""
        let governed = version.map { " · \($0.from)–" } ?? ""
        return "\(on) · \(regulation)\(governed) · \(words)"
    }

    private func part(_ title: Bilingual, _ lines: [String], _ language: Language) -> [String] {
        lines.isEmpty ? [] : [title(in: language)] + lines
    }
}

extension CaseAnswer.Remark {
    fileprivate func said(in language: Language) -> String {
        Bilingual(ko: ko, en: en)(in: language) + (article.map { " (\($0))" } ?? "")
    }
}

extension ClockAnswer {
    fileprivate func line(in language: Language) -> String {
        let name = Bilingual(ko: ko, en: en)(in: language)
        let aim = soft ? Bilingual(ko: " [내부 목표]", en: " [own aim]")(in: language) : ""
        let left = length.unit.left(remaining ?? 0)
        let end =
            effective.map { "\($0)\(time.map { " \($0)" } ?? "")" }
            ?? Bilingual(ko: "멈춤, \(left.ko)", en: "paused, \(left.en)")(in: language)
        let head = "  \(name)\(aim)\(item.map { " #\($0)" } ?? ""): \(end) · \(state)"
        let number = days.map { " \($0)" } ?? ""
        let steps = trace.map { "    \(Bilingual(ko: $0.ko, en: $0.en)(in: language))" }
        let rests =
            readings.isEmpty
            ? []
            : [
                "    "
                    + Bilingual(ko: "읽기", en: "rests on")(in: language)
                    + ": \(readings.joined(separator: ", "))"
            ]
        return ([head + number + cited] + steps + rests).joined(separator: "\n")
    }

    private var cited: String { " (\([layer, article].compactMap(\.self).joined(separator: " ")))" }
}

extension ReadingAnswer {
    fileprivate func line(in language: Language) -> String {
        let place = Bilingual(ko: ko, en: en)(in: language)
        let choice = Bilingual(ko: chosen.ko, en: chosen.en)(in: language)
        let open =
            ask ? Bilingual(ko: " [기관에 물을 것]", en: " [ask the institution]")(in: language) : ""
        let cited = [layer, article].compactMap(\.self).joined(separator: " ")
        return "  \(id) [\(status)] \(place): \(choice)\(open) (\(cited))"
    }
}

extension DutyAnswer {
    fileprivate func line(in language: Language) -> String {
        let name = Bilingual(ko: ko, en: en)(in: language)
        let whom = to.map { Bilingual(ko: $0.ko, en: $0.en)(in: language) }.joined(separator: ", ")
        let aim = soft ? Bilingual(ko: " 내부 목표", en: " own aim")(in: language) : ""
        let day = due.map { " ~\($0)\(aim)" } ?? ""
        let arrow = whom.isEmpty ? "" : " → \(whom)"
        let cited = [layer, article].compactMap(\.self).joined(separator: " ")
        return "  [\(state)] \(name)\(item.map { " #\($0)" } ?? "")\(arrow)\(day) (\(cited))"
    }
}

extension AllowedAnswer {
    fileprivate func line(in language: Language) -> String {
        let name = Bilingual(ko: ko, en: en)(in: language)
        let asked = asks.compactMap { Step.Detail(rawValue: $0)?.words(in: language) }
        let must = required ? Bilingual(ko: " [해야 함]", en: " [must]")(in: language) : ""
        let needs = asked.isEmpty ? "" : ": \(asked.joined(separator: ", "))"
        let looks = warnings.map { "\n    ! \($0.said(in: language))" }.joined()
        return "  \(name)\(must)\(needs)\(article.map { " (\($0))" } ?? "")\(looks)"
    }
}

extension RefusedAnswer {
    fileprivate func line(in language: Language) -> String {
        "  \(Bilingual(ko: ko, en: en)(in: language)): \(reason.said(in: language))"
    }
}
