/// Which list of codes a field of a note takes its answers from (D1, D2, D3).
package enum CodeListName: String, CaseIterable, Codable, Sendable {
    /// How they spoke: 대면, 전화, 온라인 (D1.3).
    case modes
    /// By which way the matter came: 이메일, 카카오톡, 내선전화 … (D1.2, K2-06).
    case channels
    /// Who asks: 본인, 대리인, 제3자, 기관 (D1.2).
    case applicants
    /// How they learned of the center (D1.2).
    case sources
    case languages
    /// What the person is at the university: 학부생, 박사, 직원 … (D2).
    case clients
    case genders
    case affiliations
    case nationalities
    /// What has to be considered: 장애, 임신 … (D1.4).
    case cares
    /// What the other side is to the person (D2).
    case relations
    /// What the matter is about (D2); each code may say under which kind of the regulation it counts.
    case kinds
    /// Once, again and again, still going on (D1.6).
    case persistences
    /// What the person wants (D1.8).
    case wants
    /// Where else the person was sent or accompanied (D1.9).
    case bodies
    /// How a consultation ends (D3).
    case outcomes
}

extension CodeListName {
    /// The applicant who is somebody else than the person concerned; the law asks after it (Y§18④).
    package static let thirdParty = "third-party"
}
