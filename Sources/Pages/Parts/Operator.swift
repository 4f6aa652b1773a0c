/// Who runs a center and answers for the personal data in it (E7.1, E3 §30).
package struct Operator: Viewable {
    package var center: String
    /// `students` or `school`.
    package var mark: String
    /// 대학원 총학생회의 자치 기구.
    package var nature: String
    /// The office, and the name if the center gives it: 센터장 임꺽정.
    package var inCharge: String
    package var contact: String

    package init(
        center: String,
        mark: String,
        nature: String,
        inCharge: String,
        contact: String
    ) {
        self.center = center
        self.mark = mark
        self.nature = nature
        self.inCharge = inCharge
        self.contact = contact
    }
}
