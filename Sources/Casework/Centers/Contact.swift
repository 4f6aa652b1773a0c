/// How a person reaches a center or another body of the campus.
package struct Contact: Hashable, Codable, Sendable {
    package let phone: PhoneNumber
    package let mail: MailAddress?
    package let web: WebAddress?

    package init(phone: PhoneNumber, mail: MailAddress?, web: WebAddress? = nil) {
        (self.phone, self.mail, self.web) = (phone, mail, web)
    }
}
