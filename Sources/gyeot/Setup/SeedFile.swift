import Casework
import Foundation
import Regulations
import Web

/// The center file from which a home begins, and the regulations that it names.
struct SeedFile {
    let centers: CenterFile
    private let shelf: RegulationShelf

    /// Reads a center file and its regulations: the home's own, those beside it, those of Gyeot.
    init(_ written: String, for home: Home) throws(Mistakes) {
        let path = SetupFile(written).path
        shelf = Packed.shelf(besides: [home.regulations, RegulationShelf.beside(path)])
        centers = try CenterFileReader.read(at: path, named: written, shelf: shelf)
    }

    /// Copies the regulations into the home, where the server reads them from then on.
    func keepRegulations() throws(Mistakes) {
        for chosen in centers.centers.compactMap(\.regulation) { try shelf.keep(chosen.name) }
    }
}
