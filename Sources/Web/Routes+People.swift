import Casework
import Hummingbird

extension World {
    /// The doors for somebody with a code, before anybody is known.
    func arrivalRoutes(_ own: RouterGroup<DeskContext>) {
        let arrival = ArrivalController(world: self)
        own.get("invitation", use: arrival.invitation)
        own.post("invitation", use: arrival.open)
        own.get("recovery", use: arrival.recovery)
        own.post("recovery", use: arrival.recover)
    }

    /// What is open to whoever has a session, even before the pledge.
    func welcomeRoutes(_ session: RouterGroup<OfficerContext>) {
        let welcome = WelcomeController(world: self)
        session.get("welcome", use: welcome.form)
        session.form("welcome", use: welcome.settle)
        session.get("welcome/picture", use: welcome.picture)
        session.get("pledge", use: welcome.pledge)
        session.form("pledge", use: welcome.agree)
    }

    /// People, one's own account, and how the server is.
    func peopleRoutes(_ inside: RouterGroup<OfficerContext>) {
        let people = PeopleController(world: self)
        let person = PersonController(world: self)
        let inviting = InvitingController(world: self)
        let account = AccountController(world: self)
        let server = HealthController(world: self)
        inside.allowing(.seePeople).get("people", use: people.list)
        inside.allowing(.beAssigned).form("people/off-duty", use: people.offDuty)
        let managing = inside.allowing(.managePeople)
        managing.form("people/duty", use: people.duty)
        managing.form("people/turns", use: people.planTurn)
        managing.form("people/turns/:turn/end", use: people.endTurn)
        managing.get("people/invitation", use: inviting.form)
        managing.form("people/invitation", use: inviting.invite)
        managing.get("people/:officer", use: person.show)
        managing.form("people/:officer/suspension", use: person.suspend)
        managing.form("people/:officer/resumption", use: person.resume)
        managing.form("people/:officer/end", use: person.end)
        managing.form("people/:officer/roles", use: RoleController(world: self).change)
        managing.form("people/:officer/code", use: inviting.again)
        managing.form("people/:officer/keys", use: inviting.renew)
        inside.allowing(.seeAudit).get("people/history", use: server.history)
        inside.allowing(.seeHealth).get("health", use: server.health)
        inside.form("notices", use: NoticeController(world: self).seen)
        inside.get("account", use: account.show)
        inside.get("account/picture", use: account.picture)
        inside.form("account/passphrase", use: account.passphrase)
        inside.form("account/telephone", use: account.telephone)
        inside.form("account/recovery-code", use: account.recoveryCode)
        inside.form("account/session-end", use: account.endSession)
        inside.form("account/sessions-end", use: account.endOthers)
    }
}
