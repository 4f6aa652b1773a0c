import Casework
import Hummingbird

extension World {
    /// The numbers of the center, and what of them is published.
    func declareStatistics(
        on seeing: RouterGroup<OfficerContext>,
        releasing: RouterGroup<OfficerContext>
    ) {
        let statistics = StatisticsController(world: self)
        let releases = ReleasesController(world: self)
        let publishing = ReleasingController(world: self)
        seeing.get("statistics", use: statistics.show)
        seeing.get("statistics/releases", use: releases.list)
        seeing.get("statistics/releases/:release", use: releases.show)
        seeing.get("statistics/releases/:release/workbook", use: releases.workbook)
        seeing.get("statistics/releases/:release/text", use: releases.text)
        seeing.get("statistics/releases/:release/report", use: releases.report)
        releasing.form("statistics/papers", use: statistics.papers)
        releasing.get("statistics/release", use: publishing.form)
        releasing.form("statistics/publication", use: publishing.publish)
    }
}
