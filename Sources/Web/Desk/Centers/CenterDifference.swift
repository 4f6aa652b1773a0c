import Regulations

/// What differs between two versions, entry by entry: moved entries are not called changed.
struct CenterDifference {
    /// One value that is another now; empty where there was or is none.
    struct Change {
        /// The entry of a list by its own name, `112`.
        let entry: String?
        /// The keys without places in lists, `help-lines.label.ko`.
        let keys: String
        let before: [String]
        let after: [String]
    }

    let changes: [Change]

    init(from before: [CenterField], to after: [CenterField]) {
        let (old, new) = (Keyed(before), Keyed(after))
        let all = new.order + old.order.filter { new.values[$0] == nil }
        let changed = all.compactMap { key -> Change? in
            let (before, after) = (old.values[key] ?? [], new.values[key] ?? [])
            guard before != after else { return nil }
            return Change(entry: key.entry, keys: key.keys, before: before, after: after)
        }
        let lists = Set(new.entries.keys).intersection(old.entries.keys).sorted()
        let moved = lists.compactMap { list -> Change? in
            let (before, after) = (old.entries[list] ?? [], new.entries[list] ?? [])
            let common = Set(before).intersection(after)
            guard before.filter(common.contains) != after.filter(common.contains) else {
                return nil
            }
            return Change(entry: nil, keys: "\(list).order", before: before, after: after)
        }
        changes = changed + moved
    }

    private struct Key: Hashable {
        let entry: String?
        let keys: String
    }

    /// Fields under the name of their entry rather than its place.
    private struct Keyed {
        private(set) var order: [Key] = []
        private(set) var values: [Key: [String]] = [:]
        private(set) var entries: [String: [String]] = [:]

        init(_ fields: [CenterField]) {
            var names: [String: String] = [:]
            for field in fields {
                let parts = field.path.split(separator: ".").map(String.init)
                guard parts.count > 1, Int(parts[1]) != nil else {
                    put(field.value, at: Key(entry: nil, keys: field.keys))
                    continue
                }
                let place = "\(parts[0]).\(parts[1])"
                let name = names[place] ?? Self.name(of: place, in: fields, besides: names)
                if names[place] == nil {
                    names[place] = name
                    entries[parts[0], default: []].append(name)
                }
                put(field.value, at: Key(entry: name, keys: field.keys))
            }
        }

        private mutating func put(_ value: String, at key: Key) {
            if values[key] == nil { order.append(key) }
            values[key, default: []].append(value)
        }

        /// What an entry is called: its number, its code, its name, its place.
        private static func name(
            of place: String,
            in fields: [CenterField],
            besides taken: [String: String]
        ) -> String {
            let list = place.prefix { $0 != "." }
            let naming = list == "bodies" ? ["name.ko"] : ["number", "code", "place"]
            let found =
                naming.lazy.compactMap { key in
                    fields.first { $0.path == "\(place).\(key)" }?.value
                }.first ?? place
            let same = taken.filter { $0.key.hasPrefix("\(list).") && $0.value.hasPrefix(found) }
            return same.isEmpty ? found : "\(found) (\(same.count + 1))"
        }
    }
}
