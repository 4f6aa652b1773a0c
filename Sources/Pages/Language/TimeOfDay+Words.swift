package import Casework

extension TimeOfDay {
    /// The time as people say it: 오후 2시 30분, or 2:30 pm.
    package func words(in language: Language) -> String {
        let twelve = (hour + 11) % 12 + 1
        switch language {
        case .korean:
            let half = hour < 12 ? "오전" : "오후"
            return minute == 0 ? "\(half) \(twelve)시" : "\(half) \(twelve)시 \(minute)분"
        case .english:
            let half = hour < 12 ? "am" : "pm"
            let minutes = description.dropFirst(3)
            return minute == 0 ? "\(twelve) \(half)" : "\(twelve):\(minutes) \(half)"
        }
    }
}
