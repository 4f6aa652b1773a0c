import Foundation

/// What was attached to an invented report: its name, and what is in it.
struct DemoFile {
    let name: String
    let bytes: Data

    init(name: String, words: String) { self.init(name: name, bytes: Data(words.utf8)) }

    init(name: String, bytes: Data) { (self.name, self.bytes) = (name, bytes) }

    /// A picture of a conversation without words, which carries its maker's name until it is cleaned.
    static let conversation = DemoFile(
        name: "대화방.png",
        bytes: Data(base64Encoded: drawing) ?? Data()
    )

    private static let drawing =
        "iVBORw0KGgoAAAANSUhEUgAAAPAAAACgAgMAAABPtQn2AAAADFBMVEXy9fMLW1yGj42FUABJ9XN4AAAAEHRF"
        + "WHRBdXRob3IAQnllb2xqdWJ1yV3bLQAAAFZJREFUeNrt2LENwCAMRUGWzH7UWTIsgEAREsboXn+19V2ehQoM"
        + "wx0sXdw7DIbhTFiKuBgVhuGEWIppaXnDMHwUlnZ8pSY7GIbho7AU29cNhuGMWNKfGvEju6OMNpbsAAAAAElF"
        + "TkSuQmCC"
}
