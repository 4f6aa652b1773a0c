import Casework
import Foundation
import Pages
import Vault

/// How the desk speaks to one officer.
struct DeskView {
    let world: World
    let language: Language
    let session: OpenSession?

    init(world: World, _ context: OfficerContext) {
        self.init(world: world, language: context.language, session: context.session)
    }

    init(world: World, language: Language, session: OpenSession?) {
        self.world = world
        self.language = language
        self.session = session
    }

    var words: Words { world.renderer.words(in: language) }
    var window: Window { world.campus.window }

    func frame(
        back: String = Link.today,
        tongue: String? = nil,
        typed: String = "",
        isToday: Bool = false,
        isReports: Bool = false,
        isConsultations: Bool = false,
        isCenterPages: Bool = false,
        isPeople: Bool = false,
        isHealth: Bool = false,
        isStatistics: Bool = false,
        isAccount: Bool = false
    ) -> DeskFrame {
        let center = session.flatMap { world.campus[$0.officer.center]?.profile.name(in: language) }
        return DeskFrame(
            language: language.rawValue,
            center: center ?? window.name(in: language),
            officer: session?.officer.name,
            token: session?.token.formToken ?? "",
            back: back,
            tongue: tongue,
            isToday: isToday,
            isReports: isReports,
            isConsultations: isConsultations,
            centerPages: session?.officer.may(.editCenter) == true ? Link.centerPages : nil,
            isCenterPages: isCenterPages,
            isPeople: isPeople,
            isHealth: isHealth,
            isStatistics: isStatistics,
            isAccount: isAccount,
            mayReports: session?.officer.may(.seeReports) ?? false,
            mayCounsel: session?.officer.may(.counsel) ?? false,
            mayPeople: session?.officer.may(.seePeople) ?? false,
            mayHealth: session?.officer.may(.seeHealth) ?? false,
            mayStatistics: session?.officer.may(.seeStatistics) ?? false,
            mayFind: session?.officer.may(.seeReports) ?? false,
            typed: typed,
            isSample: world.isSample
        )
    }

    func day(_ day: Day) -> DayWords { DayWords(day, in: language) }

    func due(_ day: Day?) -> Due? {
        day.map { Due(on: $0, today: world.today, in: language) }
    }

    /// The kinds as a list says them: 갑질·괴롭힘, 사적인 심부름.
    func kinds(_ codes: [String]) -> String {
        let labels = codes.compactMap { window.kinds[$0]?.label(in: language) }
        return labels.isEmpty ? words("shown.kindless") : labels.joined(separator: ", ")
    }

    func number(_ number: FolderNumber?) -> String {
        number.map {
            words("shown.number", ["year": String($0.year), "number": Self.padded($0.ordinal)])
        } ?? words("reports.numberless")
    }

    /// A consultation's number, told apart from a report's.
    func consultationNumber(_ number: FolderNumber?) -> String {
        number.map {
            words(
                "consultations.numbered",
                ["year": String($0.year), "number": Self.padded($0.ordinal)]
            )
        } ?? words("reports.numberless")
    }

    private static func padded(_ ordinal: Int) -> String {
        let digits = String(ordinal)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
