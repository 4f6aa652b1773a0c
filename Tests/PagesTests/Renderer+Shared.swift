import Pages

extension Renderer {
    private static let made = Result { try Renderer() }

    /// The renderer of the house, made once for all tests: it reads every template and every word.
    static func shared() throws -> Renderer { try made.get() }
}
