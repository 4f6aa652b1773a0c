package import Casework

/// One whole page as a value: strings, truths, counts and rows, ready to be shown.
///
/// A placeholder `{answerDays}` in the words of a page stands for the page's own property of
/// that name, so that a template never joins halves of a sentence.
package protocol Page: Viewable {
    /// The template under `Templates/`, without its extension.
    static var template: String { get }

    /// The page with invented people on it, as it is looked at and tested.
    static func example(in language: Language) -> Self

    /// Other states of the page that must look right too, each by a name.
    static func variants(in language: Language) -> [String: Self]
}

extension Page {
    package static var example: Self { example(in: .korean) }

    package static func variants(in language: Language) -> [String: Self] { [:] }
}
