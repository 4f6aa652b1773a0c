import Casework
import Testing

/// A center begins only with somebody to lead it and somebody to read (A5.6).
struct StaffingTests {
    private static func person(_ roles: Set<Role>, isOnDuty: Bool = true) throws -> NewPerson {
        NewPerson(
            center: try #require(Slug("grad")),
            account: try #require(AccountName("cheong")),
            name: "심청",
            roles: roles,
            isOnDuty: isOnDuty,
            language: .korean,
            passphrase: nil
        )
    }

    @Test(arguments: Role.allCases)
    func `neither secretary, assistant nor operator reads`(role: Role) throws {
        let lacks = Staffing([
            try Self.person([role]), try Self.person([.director], isOnDuty: false),
        ])
        .lacks
        #expect(lacks.contains(.reader) == !Role.handlers.contains(role))
    }

    @Test func `who is not on duty reads nothing that comes`() throws {
        let staffing = Staffing([try Self.person([.director, .counsellor], isOnDuty: false)])
        #expect(staffing.lacks == [.reader])
    }

    @Test func `nobody at all lacks everything`() {
        #expect(Staffing([]).lacks == Staffing.Lack.allCases)
    }

    @Test func `one reader alone is warned of, two are not`() throws {
        let one = try Self.person([.director])
        #expect(Staffing([one]).hasSingleReader)
        #expect(!Staffing([one, try Self.person([.counsellor])]).hasSingleReader)
        #expect(Staffing([one, try Self.person([.counsellor])]).lacks == [])
    }

    @Test(arguments: ["abc", "a.b", "2-2", "cheong.s-2", String(repeating: "a", count: 40)])
    func `an account can be so`(text: String) { #expect(AccountName(text) != nil) }

    @Test(arguments: ["", "ab", "Abc", "심청이", "a b c", "a_b", String(repeating: "a", count: 41)])
    func `an account cannot be so`(text: String) { #expect(AccountName(text) == nil) }

    /// E4: length alone counts; nothing is said about digits or signs.
    @Test(arguments: [
        ("열두 글자가 되는 암호다", PassphraseRefusal?.none), ("aaaaaaaaaaaa", nil),
        ("cheong sits!", nil), ("elevenchars", .tooShort), ("", .tooShort),
        ("lady-shim-cheong", .isAccountName), ("Lady-Shim-Cheong", .isAccountName),
        ("twelve\u{1B}[Aletters", .unprintable), ("twelve\tletters", .unprintable),
    ])
    func `a passphrase is long and not the account`(text: String, refusal: PassphraseRefusal?) {
        #expect(PassphraseRefusal(text, of: "lady-shim-cheong") == refusal)
    }
}
