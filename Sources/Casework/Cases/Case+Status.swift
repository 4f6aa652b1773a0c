extension Case {
    /// Says where the case stands on a day: what is due, what may be done, what may not and why.
    package func at(_ day: Day) -> CaseStatus {
        let then = asOf(day)
        let clocks = then.clocks(on: day)
        let (allowed, refused) = then.steps(on: day)
        return CaseStatus(
            day: day,
            stage: then.rules.stage(then.summary.stage),
            kinds: then.summary.kinds.sorted(),
            facts: then.summary.facts.sorted(),
            receivedOn: then.summary.receivedOn,
            version: then.rules.version(receivedOn: then.summary.receivedOn, on: day),
            clocks: clocks,
            duties: then.duties(on: day),
            pauses: then.pausesTaken,
            allowed: allowed,
            refused: refused,
            warnings: then.warnings + then.warnings(about: clocks, on: day)
        )
    }

    private var pausesTaken: [PauseRule] {
        let codes = Set(events(of: .paused).flatMap(\.codes))
        return rules.regulation.pauses.filter { codes.contains($0.code) }
    }

    private func steps(on day: Day) -> ([AllowedStep], [RefusedStep]) {
        var allowed: [AllowedStep] = []
        var refused: [RefusedStep] = []
        for place in rules.allSteps.indices
        where circumstances.satisfy(rules.allSteps[place].when) {
            let step = rules.allSteps[place]
            do throws(EventRefusal) {
                try checkStage(of: step)
                try checkState(of: step)
                let warnings = try checkNeeds(of: step, on: day)
                let list = step.grounds.flatMap { rules.grounds[$0] }?.grounds ?? []
                let grounds = list.filter { ground in
                    ground.means.map { $0.kind == step.event.kind } ?? true
                        && (ground.by.isEmpty || step.by.isEmpty
                            || step.by.contains { rules.acts($0, as: ground.by) }
                            || ground.by.contains { rules.acts($0, as: step.by) })
                }
                var acting = step
                if isDeputised {
                    acting.by += rules.deputies(of: step.by).filter { !step.by.contains($0) }
                }
                allowed.append(
                    AllowedStep(
                        step: acting,
                        grounds: grounds,
                        items: items(for: step),
                        warnings: warnings + step.warningsOfEffects
                    )
                )
            } catch {
                refused.append(RefusedStep(step: step, refusal: error))
            }
        }
        return (allowed, refused)
    }

    /// Refuses what the records contradict whoever does it: a second pause, a fact twice.
    private func checkState(of step: Step) throws(EventRefusal) {
        guard let code = step.event.code, let last = events.last,
            [.paused, .resumed, .established, .lifted].contains(step.event.kind)
        else { return }
        _ = try judgeRecord(CaseEvent(step.event.kind, on: last.day, codes: [code]))
    }

    private func warnings(about clocks: [CaseClock], on day: Day) -> [CaseWarning] {
        var found = versionWarnings(on: day) + lawWarnings(about: clocks, on: day)
        found += overlayWarnings
        if summary.barsNewReport {
            found.append(CaseWarning(.barsNewReport, summary.barredUnder))
        }
        return found + clocks.filter(\.isOpen).flatMap(warnings)
    }

    /// What goes first in such a case, and whether it does here (Y-128).
    private var overlayWarnings: [CaseWarning] {
        let applied = own.overlaid.first { $0.rules === rules }?.overlay.code
        return own.regulation.overlays.filter { $0.concerns(circumstances.kinds) }.map { overlay in
            let reason: CaseWarning.Reason =
                if overlay.code == applied {
                    .overlayApplied(overlay.label)
                } else if overlay.file == nil {
                    .overlayMissing(overlay.label)
                } else {
                    .overlayNotApplied(overlay.label)
                }
            return CaseWarning(reason, overlay.article)
        }
    }

    /// Says so where the file does not hold the wording that governs the case (Y-129).
    private func versionWarnings(on day: Day) -> [CaseWarning] {
        guard let file = rules.regulation.versions.last else { return [] }
        guard let governing = rules.version(receivedOn: summary.receivedOn, on: day) else {
            return [CaseWarning(.noVersion(summary.receivedOn ?? day))]
        }
        guard governing != file else { return [] }
        let reason = CaseWarning.Reason.otherWording(governs: governing.from, file: file.from)
        return [CaseWarning(reason, governing.articles.first)]
    }

    /// Says so where a law is written down as it is since a day after the receipt: what it said before is not here.
    private func lawWarnings(about clocks: [CaseClock], on day: Day) -> [CaseWarning] {
        let received = summary.receivedOn ?? events.first?.day ?? day
        return rules.statutes.compactMap { law in
            guard let file = law.versions.last, received < file.from,
                !law.versions.contains(where: { $0.holds(on: received) }),
                clocks.contains(where: { $0.layer == law.code })
            else { return nil }
            return CaseWarning(.laterLaw(law.title, since: file.from), file.articles.first)
        }
    }

    private func warnings(about clock: CaseClock) -> [CaseWarning] {
        let rule = clock.rule
        var found =
            clock.reckoning?.trace.filter(\.isWarning).map {
                CaseWarning(.reckoning(rule.label, $0), rule.article)
            } ?? []
        if let refusal = clock.refusal { found.append(CaseWarning(.noEnd(rule.label, refusal))) }
        if let hours = clock.hours, hours.time == nil {
            found.append(CaseWarning(.hourUnknown(rule.label, ends: hours.day), rule.article))
        }
        if let note = rule.note { found.append(CaseWarning(.note(note), rule.article)) }
        for (code, _) in summary.pausedSince.sorted(by: { $0.key < $1.key })
        where !rule.excludedPauses.contains(code) && clock.layer == rules.regulation.code {
            guard let pause = rules.regulation.pauses[code: code] else { continue }
            found.append(
                CaseWarning(.pauseCounts(pause: pause.label, period: rule.label), rule.article)
            )
        }
        return found
    }
}

extension Step {
    /// What it does beside moving the case, to be known before it is taken.
    fileprivate var warningsOfEffects: [CaseWarning] {
        effects.compactMap { effect in
            switch effect {
            case .voidsProcedure: CaseWarning(.voidsProcedure, article)
            case .barsNewReport: CaseWarning(.barsNewReport, article)
            case .endsDeadlines: nil
            }
        }
    }
}
