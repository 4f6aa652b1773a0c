package import Casework

extension ThreadPage {
    package static func variants(in language: Language) -> [String: ThreadPage] {
        let say = Sample(language)
        return [
            "unread": unread(say), "added": added(say), "closed": closed(say),
            "withdrawn": withdrawn(say), "offered": offered(say), "chosen": chosen(say),
        ]
    }

    private static func unread(_ say: Sample) -> ThreadPage {
        var page = example(in: say.language)
        page.status = say("아직 읽지 않았어요.", "Nobody has read it yet.")
        page.lead = say(
            "11월 16일에 잘 받았어요. 11월 18일까지 첫 답을 남기려고 해요.",
            "We received it on 16 Nov and aim to answer by 18 Nov."
        )
        page.messages = []
        page.leftOut = nil
        page.trail = [
            TrailStep(
                day: say.day(11, 16),
                words: say("글을 보냈어요", "You sent it"),
                isNow: true
            ),
            TrailStep(
                when: say("그다음", "Next"),
                words: say("상담원이 읽어요", "A counsellor reads it"),
                isLater: true
            ),
        ]
        page.isUnread = true
        return page
    }

    private static func added(_ say: Sample) -> ThreadPage {
        var page = example(in: say.language)
        page.sent = say(
            "11월 20일에 보낸 글을 잘 받았어요. 11월 25일까지 답하려고 해요.",
            "We received your words of 20 Nov and aim to answer by 25 Nov."
        )
        page.story.words = say(
            "지난여름부터 교수님 댁 심부름을 하고 있어요.\n\n제가 예민한 건지 모르겠어요.",
            "Since last summer I have been running errands for my advisor's family.\n\n"
                + "I do not know whether I am being too sensitive."
        )
        page.messages.append(
            Message(
                writer: say("나", "You"),
                day: say.day(11, 20),
                words: say("네, 아직 같은 연구실이에요.", "Yes, I am still in the same lab."),
                isOwn: true,
                files: .example(say),
                note: say("11월 21일 상담원이 읽음", "read on 21 Nov")
            )
        )
        let fault = say("한 줄이라도 적어 주세요.", "Please write at least one line.")
        page.faults = Faults(
            heading: say("한 곳만 고치면 보낼 수 있어요", "One thing to mend before you can send"),
            links: [Link(address: "#words", words: fault)],
            hasFiles: true
        )
        page.addition.fault = fault
        page.attaching = .faulty(say)
        return page
    }

    private static func closed(_ say: Sample) -> ThreadPage {
        var page = example(in: say.language)
        page.status = say("마친 글이에요.", "This has been closed.")
        page.lead = say(
            "11월 20일에 답을 남기고 마쳤어요. 더 하고 싶은 말이 있으면 언제든 이어서 쓸 수 있어요.",
            "We answered and closed it on 20 Nov. If there is more to say, you can always go on."
        )
        page.waitingTimes = say(
            "이름 없이 만날 수 있는 때도 와 있어요: 2가지",
            "Times offered to meet without a name: 2"
        )
        page.isClosed = true
        page.mayWithdraw = false
        return page
    }

    private static func offered(_ say: Sample) -> ThreadPage {
        var page = example(in: say.language)
        page.status = say("센터가 만날 때를 거두었어요. 미안해요.", "We had to take back your time. We are sorry.")
        page.lead = say(
            "이 만남은 없어졌어요: 11월 25일 수요일 오후 2시. 그 자리에 가지 않아도 돼요.",
            "This meeting is off: Wednesday 25 November, 2 pm. You need not go there."
        )
        page.goingOn = .offered(say)
        page.isElsewhere = true
        let fault = say("그때는 이미 지났어요.", "That time has passed.")
        page.faults = Faults(
            heading: say("고칠 곳이 2군데 있어요", "2 things to mend before you can send"),
            links: [Link(address: "#times", words: fault), Link(address: "#word", words: fault)]
        )
        return page
    }

    private static func chosen(_ say: Sample) -> ThreadPage {
        var page = example(in: say.language)
        page.status = say("만날 때를 정했어요.", "Your time to meet is set.")
        page.lead = say(
            "11월 26일 목요일 오후 2시에 기다릴게요.",
            "We will wait for you: Thursday 26 November, 2 pm."
        )
        page.goingOn = .chosen(say)
        let fault = say("번호나 주소를 적어 주세요.", "Please write a number or an address.")
        page.goingOn?.contact.contact.fault = fault
        page.goingOn?.contact.when.fault = say("너무 길어요.", "Too long.")
        page.goingOn?.isContact = true
        page.isElsewhere = true
        page.stopsMeeting = true
        page.faults = Faults(
            heading: say("고칠 곳이 2군데 있어요", "2 things to mend before you can send"),
            links: [Link(address: "#contact", words: fault), Link(address: "#when", words: fault)]
        )
        return page
    }

    private static func withdrawn(_ say: Sample) -> ThreadPage {
        var page = example(in: say.language)
        page.status = say("그만두셨어요.", "You have stopped.")
        page.lead = say(
            "11월 19일에 그만두기로 하셨어요. 상담원은 더 답하지 않아요.",
            "You stopped on 19 Nov. The counsellors will not write any more."
        )
        page.fallen = say(
            "고른 만남도 없어졌어요: 11월 26일 목요일 오후 2시. 그 자리에 가지 않아도 돼요.",
            "The meeting you had chosen is off too: Thursday 26 November, 2 pm. You need not go."
        )
        page.messages.append(
            Message(
                writer: say("나", "You"),
                day: say.day(11, 19),
                words: "",
                isOwn: true,
                veiled: say("내가 쓴 글이라 가려 두었어요.", "Your own words are hidden.")
            )
        )
        page.mayWithdraw = false
        page.isWithdrawn = true
        return page
    }
}
