/// The keys of a regulation in the words of a secretary.
enum KeyWords {
    static let words = [
        "after": "무엇 뒤에", "also-done": "이것으로도 끝남", "article": "조문", "asks": "함께 적을 것",
        "at-least": "최소", "at-most": "최대", "base": "기준", "bound": "지킬 사람", "by": "누가",
        "committee": "위원회", "consequence": "지나면", "counts-recused": "제척위원을 재적에 넣음",
        "decided-by": "정하는 사람", "demanded-by": "소집 요구", "deputises": "직무대행",
        "each": "한 번에", "each-time": "일마다 하나씩",
        "effects": "효과", "end": "끝내는 일", "event": "하는 일", "excluded-pauses": "빼는 멈춤",
        "extension-base": "연장을 세는 끝", "facts": "사실", "first-day": "첫날", "force": "막음·알림",
        "from": "언제·어디서부터", "grounds": "사유", "happened": "있은 일", "kinds": "종류",
        "least": "최소", "length": "길이", "manners": "방법", "may": "할 수 있음",
        "means": "실은 다른 일", "members": "묶음에 든 사람", "more-than": "넘어야 할 몫",
        "most": "최대", "must": "하여야 함", "needs-reason": "까닭", "of": "누구의",
        "once": "이 일이 있은 때에만",
        "per-item": "하나하나", "promptness": "얼마나 빨리", "receipt": "접수가 되는 일",
        "repeats": "다시 시작하면", "roll": "쉬는 날에 끝나면", "signers": "서명할 사람",
        "since": "이 일 뒤에", "start": "시작하는 일", "status": "분명한 정도", "tie": "가부동수", "times": "번",
        "to": "어디로·누구에게", "to-each": "저마다에게",
        "total": "모두", "transition": "경과조치", "until": "언제까지",
        "vote": "표결", "within": "기한 안", "without": "없어야 할 사실",
    ]
}
