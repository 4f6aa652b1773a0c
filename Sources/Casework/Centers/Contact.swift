/// How a person reaches a center or another body of the campus.
package struct Contact: Hashable, Codable, Sendable {
    package let phone: PhoneNumber
    package let mail: MailAddress?

    package init(phone: PhoneNumber, mail: MailAddress?) {
        (self.phone, self.mail) = (phone, mail)
    }
}
