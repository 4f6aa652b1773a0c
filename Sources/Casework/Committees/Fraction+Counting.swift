extension Fraction {
    /// The smallest whole number that is not less than the fraction of another.
    package func ceiling(of count: Int) -> Int {
        (numerator * count + denominator - 1) / denominator
    }

    /// The largest whole number that is not more than the fraction of another.
    package func floor(of count: Int) -> Int { numerator * count / denominator }
}

extension VoteRule.Threshold {
    /// How many it takes: 과반수 of six is four, 3분의 2 of six is four.
    package func needed(of count: Int) -> Int {
        isStrict ? fraction.floor(of: count) + 1 : fraction.ceiling(of: count)
    }
}

extension ConveningRule {
    /// How many registered members bind the chair to call, where the text knows such a demand.
    package func demanders(of registered: Int) -> Int? {
        demandedBy?.ceiling(of: registered)
    }
}
