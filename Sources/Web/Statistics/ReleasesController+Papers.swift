import Casework
import Documents
import Foundation
import Hummingbird
import Pages
import Vault

extension ReleasesController {
    func workbook(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let (book, name) = try await book(request, context)
        return try await made(context) { try await world.workbook(book, named: name) }
    }

    func text(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let (book, name) = try await book(request, context)
        return world.text(book, named: name)
    }

    private func book(_ request: Request, _ context: OfficerContext) async throws -> (
        FigureBook, String
    ) {
        let (record, _) = try await release(context)
        let view = view(request, context)
        let published = try record.published()
        let book = view.books(at: context.officer.center)
            .book(of: published, releasedOn: record.releasedOn)
        return (book, fileName(of: record.sequence, published.period))
    }

    func fileName(of sequence: Int, _ period: DayRange) -> String {
        "gyeot-\(sequence)-\(period.first)-\(period.last)"
    }

    /// In the language that was asked for, whatever the officer's is.
    func view(_ request: Request, _ context: OfficerContext) -> ReleaseView {
        let asked = request.uri.queryParameters["language"].flatMap {
            Language(rawValue: String($0))
        }
        let desk = DeskView(
            world: world,
            language: asked ?? context.language,
            session: context.session
        )
        return ReleaseView(desk, of: context.officer.center)
    }

    /// A page that says so where this server cannot make the file, or too many are being made.
    func made(_ context: OfficerContext, _ make: () async throws -> Response) async throws
        -> Response
    {
        try await world.made(context, back: Link.releases, make)
    }
}

extension World {
    /// Makes a file, or answers with a page that says why not.
    func made(
        _ context: OfficerContext,
        back: String,
        _ make: () async throws -> Response
    ) async throws -> Response {
        let view = DeskView(world: self, context)
        func trouble(_ key: String) -> Response {
            answer(
                view.trouble(503, "refused", reasons: [view.words(key)], back: back),
                in: view.language,
                status: .serviceUnavailable
            )
        }
        do {
            return try await make()
        } catch is SandboxBusy {
            return trouble("releases.busy")
        } catch is TableTrouble, is PressTrouble {
            return trouble("releases.noPaper")
        }
    }
}

extension ReleaseView {
    func books(at center: CenterID) -> FigureBooks {
        FigureBooks(
            names: names,
            center: desk.world.campus[center]?.profile.name(in: desk.language) ?? "",
            name: { name(of: $0) }
        )
    }
}

extension ReleasesController {
    /// The release as a report on paper.
    func report(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let (record, _) = try await release(context)
        let view = view(request, context)
        let published = try record.published()
        let page = view.report(published, releasedOn: record.releasedOn, at: context.officer.center)
        let html = world.renderer.render(page, in: view.desk.language)
        let styles = try String(
            contentsOf: PublicFolder.ours.appending(path: "styles/annual.css"),
            encoding: .utf8
        )
        return try await made(context) {
            let paper = try await world.papers.run {
                try PaperPress().pdf(of: html, styles: styles)
            }
            return world.download(
                paper,
                named: "\(fileName(of: record.sequence, published.period)).pdf",
                as: "application/pdf"
            )
        }
    }
}

extension ReleaseView {
    func report(_ published: PublishedRelease, releasedOn: Day, at center: CenterID)
        -> AnnualReportPage
    {
        let language = desk.language
        let (first, last) = (published.period.first, published.period.last)
        return AnnualReportPage(
            language: language.rawValue,
            center: desk.world.campus[center]?.profile.name(in: language) ?? "",
            period: name(of: published.period),
            facts: [
                Fact(
                    name: say("statistics.period"),
                    words: "\(first.words(in: language)) – \(last.words(in: language))"
                ),
                Fact(
                    name: names.name(of: published.unit),
                    words: "\(published.total)"
                ),
                Fact(name: say("releases.on"), words: releasedOn.words(in: language)),
                Fact(
                    name: say("releases.rule"),
                    words: names.rule(of: published)
                ),
            ],
            sections: sections(of: published),
            isSample: desk.world.isSample
        )
    }

    private func sections(of published: PublishedRelease) -> [AnnualSection] {
        let shown = tables(of: published)
        return shown.enumerated().map { place, table in
            let single = published.tables.indices.contains(place) ? published.tables[place] : nil
            return AnnualSection(
                id: table.id,
                title: table.title,
                seen: single.flatMap { seen($0, in: published) },
                bars: single.map(bars) ?? [],
                table: table.table
            )
        }
    }

    private func seen(_ table: PublishedRelease.Table, in published: PublishedRelease) -> String? {
        guard let largest = published.largest(of: table) else { return nil }
        let key =
            switch (largest.isOfAll, largest.codes.count) {
            case (true, 1): "statistics.most"
            case (true, _): "statistics.mostTied"
            case (false, 1): "releases.mostShown"
            case (false, _): "releases.mostShownTied"
            }
        let what = largest.codes.map { names.label(of: $0, in: table.dimension) }
        return say(key, ["what": what.joined(separator: ", "), "now": "\(largest.number)"])
    }

    private func bars(_ table: PublishedRelease.Table) -> [AnnualBar] {
        let most = table.numbers.compactMap(\.self).max() ?? 0
        return zip(table.categories, table.numbers).map { code, number in
            AnnualBar(
                label: names.label(of: code, in: table.dimension),
                number: number,
                most: most,
                veil: say("statistics.veil")
            )
        }
    }
}
