/// Cells that add up to sums, as a network: each cell lies between two sums, so that one record more
/// here is one record less along a ring of others (Cox 1995; Castro 2002).
///
/// A ring that changes hidden cells alone leads to another set of data that agrees with everything
/// that is shown: a witness that nobody can tell from the truth.
struct CellNetwork {
    var cells: [Cell] = []
    private(set) var arcs: [Arc] = []
    /// For each sum, the arcs that begin or end there.
    private var touching: [[Int]]
    /// For each cell, its parts.
    private var partsOf: [[Int]] = []

    init(sums: Int) {
        touching = Array(repeating: [], count: sums)
    }

    /// Lets a part of a cell run between two sums.
    mutating func add(_ flow: Int, of cell: Int, from: Int, to: Int) {
        while partsOf.count <= cell { partsOf.append([]) }
        partsOf[cell].append(arcs.count)
        touching[from].append(arcs.count)
        touching[to].append(arcs.count)
        arcs.append(Arc(from: from, to: to, cell: cell, flow: flow))
        cells[cell].value += flow
    }

    /// Makes a cell one more or one less by a ring of others, if there is such a ring.
    ///
    /// - Parameters:
    ///   - cell: the cell.
    ///   - change: 1 or -1.
    ///   - paying: whether cells that are shown may be hidden for it; the cheapest are.
    /// - Returns: the cells that must be hidden from now on, or nothing when there is no ring.
    mutating func step(_ cell: Int, by change: Int, paying: Bool) -> [Int]? {
        guard mayChange(cells[cell], by: change, paying: false) else { return nil }
        var best: Ring?
        for index in partsOf.indices.contains(cell) ? partsOf[cell] : [] {
            guard change > 0 || arcs[index].flow > 0,
                let ring = ring(through: index, change: change, paying: paying)
            else { continue }
            if ring.price < best?.price ?? .max { best = ring }
            if ring.price == 0 { break }
        }
        guard let best else { return nil }
        for move in best.moves {
            arcs[move.arc].flow += move.change
            cells[arcs[move.arc].cell].value += move.change
        }
        let opened = best.moves.map { arcs[$0.arc].cell }.filter { !cells[$0].isHidden }
        for cell in opened { cells[cell].hide() }
        return opened
    }

    private func mayChange(_ cell: Cell, by change: Int, paying: Bool) -> Bool {
        guard cell.isHidden || (paying && cell.price != nil) else { return false }
        let lower = cell.isHidden ? cell.lower : cell.lowerOnceHidden
        let value = cell.value + change
        return change > 0 ? value <= cell.upper : value >= lower
    }

    /// The cheapest ring through an arc: a shortest path from where it leads back to where it begins.
    private func ring(through arc: Int, change: Int, paying: Bool) -> Ring? {
        let (start, goal) =
            change > 0 ? (arcs[arc].to, arcs[arc].from) : (arcs[arc].from, arcs[arc].to)
        var price = Array(repeating: Int.max, count: touching.count)
        var cameBy: [Move?] = Array(repeating: nil, count: touching.count)
        var queue = [start]
        var next = 0
        price[start] = 0
        while next < queue.count {
            let sum = queue[next]
            next += 1
            guard price[sum] < price[goal] else { continue }
            for index in touching[sum] where index != arc {
                let isForward = arcs[index].from == sum
                let move = Move(arc: index, change: isForward ? 1 : -1)
                guard isForward || arcs[index].flow > 0 else { continue }
                let cell = cells[arcs[index].cell]
                guard mayChange(cell, by: move.change, paying: paying) else { continue }
                let reached = isForward ? arcs[index].to : arcs[index].from
                let total = price[sum] + (cell.isHidden ? 0 : cell.price ?? 0)
                guard total < price[reached] else { continue }
                price[reached] = total
                cameBy[reached] = move
                queue.append(reached)
            }
        }
        guard price[goal] < .max else { return nil }
        var moves = [Move(arc: arc, change: change)]
        var sum = goal
        while sum != start, let move = cameBy[sum] {
            moves.append(move)
            sum = move.change > 0 ? arcs[move.arc].from : arcs[move.arc].to
        }
        return Ring(moves: moves, price: price[goal])
    }
}

extension CellNetwork {
    /// A part of a cell between two sums: the part that falls into one stretch of days.
    struct Arc {
        let from: Int
        let to: Int
        let cell: Int
        var flow: Int
    }

    /// One record more or less in a part of a cell.
    private struct Move {
        let arc: Int
        let change: Int
    }

    /// Moves that leave every sum as it is.
    private struct Ring {
        let moves: [Move]
        let price: Int
    }
}
