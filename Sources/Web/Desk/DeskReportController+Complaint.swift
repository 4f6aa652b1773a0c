import Casework
import Hummingbird
import Pages

extension DeskReportController {
    /// Puts the text about a formal complaint behind what stands in the answer's box; sends nothing.
    ///
    /// In the reporter's language; a complaint is never made from here (A5.7.1).
    func insertComplaint(_ form: Form, _ context: OfficerContext) async throws -> Response {
        let file = try await open(try folder(of: context), context, noting: nil)
        let view = DeskView(world: world, context)
        var input = DeskInput(form)
        let text = world.renderer.words(in: file.report.story.details.language)
        input.words = [form["words"], text("deskGoingOn.complaint")]
            .filter { !$0.allSatisfy(\.isBlank) }.joined(separator: "\n\n")
        return world.answer(
            view.page(
                of: file,
                by: context.officer,
                input: input,
                notice: view.words("deskGoingOn.inserted")
            ),
            in: view.language
        )
    }
}
