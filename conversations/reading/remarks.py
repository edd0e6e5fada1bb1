"""Remarks around a contact: a no, a question why we ask, and what may be an email."""

import re

from conversations.reading.spelling import fold, plain
from conversations.reading.word_lists import made_of

MAX_REMARK = 400
"""Characters of a remark; a longer text is a message of its own."""
MOST_WORDS_OF_AN_EMAIL = 3
"""As in "sara gmail com"."""
_DOMAIN = re.compile(r"\w\.[A-Za-z]{2,}$|^(?:at|dot|gmail|yahoo|outlook|hotmail)$", re.IGNORECASE)
_NO = (
    "نه نخیر خیر نچ نوچ هرگز هیچوقت هیچ_وقت اصلا فعلا_نه الان_نه بعدا نمیخوام نمیخواهم نمیدم نمیدهم نمیفرستم",
    "نمیگم لازم_ندارم لازم_نیست نیازی_نیست نیاز_نیست نیاز_ندارم نیازی_ندارم احتیاج_ندارم احتیاجی_ندارم",
    "علاقه_ندارم علاقه_ای_ندارم مایل_نیستم تمایل_ندارم تمایلی_ندارم بیخیال بی_خیال ولش ولش_کن ولش_کنید",
    "منصرف_شدم پشیمون_شدم پشیمان_شدم no nope nah na naa nay not_now not_yet not_today not_interested later",
    "maybe_later never no_way skip pass never_mind nevermind i_dont i_do_not i_wont i_will_not dont_want",
    "i_dont_want i_do_not_want rather_not id_rather_not i_would_rather_not prefer_not_to kheir nakheir",
    "nemikham nemidam",
)
_BESIDE_NO = (
    "ممنون ممنونم مرسی متشکرم متشکر تشکر سپاس خیلی فعلا الان دیگه دیگر هنوز بابا عزیزم عزیز جان هیچ من را رو ام باشه",
    "باشد خب پس شماره شمارم شمارمو ایمیل ایمیلم ایمیلمو تلفن تلفنم موبایلم بدم بدهم بفرستم به_شما به_کسی وقت_ندارم",
    "ببخشید شرمنده متاسفم",
    "no thanks thank you thx ty sorry now to it that this my number phone email mail a give send share any please i",
    "dont do not want wont you ok okay maybe at_all right today just yet nothing",
)
_NO_SIGNS = frozenset("❌✖👎🙅🚫⛔")
_DISTRUST = re.compile(
    r"\bاسکم\w*|کلاه ?بردار\w*|\bکلاش\w*|\bشیاد\w*|\bفیشینگ|\bاسپم|\bقلابی|\bسر ?کاری\w*|\bفیک\w*|\bالکی\w*"
    r"|\bمطم[ئی]ن\w* (?:باشم|هستید|هستین|باشه|هست|است)|\bاعتماد\w*|\bسو ?استفاده"
    r"|\b(?:شما|تو) (?:کی|چه کسی) ?هست\w*|\bکی هستی[دن]?\b|\bکجا میره|\bمزاحم\w*|\bحریم ?خصوصی|\bچه تضمین\w*"
    r"|\bscam\w*|\bfraud\w*|\bphishing|\blegit\w*|\b(?:it|this|that) (?:safe|real|fake|true)\b"
    r"|\bwho (?:are|r) (?:you|u)\b"
    r"|\bwho (?:is|s) (?:this|it|that)\b|\bwhats? (?:is )?this\b|\bsell my\b|\bprove it\b"
    r"|\b(?:dont|not|can i|should i|how (?:can|do|could) i|why should i) trust\b"
)
_DOUBT_IF_ASKED = re.compile(  # a shop may sell privacy screens: these count in a question, or alone
    r"\bدروغ\w*|\bامن(?:ه|یت)?\b|\bمطم[ئی]ن\w*|\bواقعی(?:ه|ست|ید|ین| هست\w*| است| نیست)\b|\bر(?:و)?بات\w*"
    r"|\bهک\w*|\bدزد\w*|\bترس\w*|\bپیامک\w*"
    r"|\bتبلیغ نمی\w*|\b(?:کدوم|کدام|چه) شرکت\w*|\bشرکت(?:تون|تان)\b|\bپخش\b|\bلو نمیره|\bجایی نمیره"
    r"|\bspam\w*|\btrust\w*|\bprivacy\b|\bgdpr\b|\bfake\b|\breal\b(?! estate)|\bsafe\b"
    r"|\bsecure\b|\bbot\b|\brobot\b|\bhack\w*|\bvirus\b"
    r"|\b(?:which|what) company\b|\bwill you call\b|\bcall people\b|\bhuman\b|\bconfidential\b|\banonymous\b"
)
_ASKS = re.compile(
    r"\b(?:چرا|آیا|ایا|مگه|چی|چه|چیه|کی|کجا|کدوم|چطور\w*|چجوری|چه ?جوری|چگونه|چیکار|حتما باید"
    r"|why|what|whats|who|whos|where|how|which)\b|^(?:is|are|r|do|does|did|will|would|can|could|must|should|have)\b"
)
_WHY = re.compile(
    r"\b(?:چرا|برا(?:ی)? ?چی\w*|واسه ?چی\w*|به چه درد\w*|چه ?کار\w*|چی ?کار\w*|که چی|چه لزومی|چه ضرورتی|چه نیازی"
    r"|why|what for|what do you|what would you|what will (?:you|happen)|what are you going to do|what happens)\b"
)
_ALONE = re.compile(
    r"(?:چرا|برا(?:ی)? ?چی|واسه ?چی|که چی(?: بشه)?|چه (?:لزومی|ضرورتی|نیازی) ?\w*|به چه درد\w* ?\w*"
    r"|why(?: should i)?|what for)"
)
_ABOUT_CONTACT = re.compile(
    r"شمار\w*|ایمیل\w*|تلفن\w*|موبایل\w*|اطلاعات\w*|تماس\w*|\bبد[مه]\w*|بفرستم|می ?خوا[یدنه]\w*|لازم\w*"
    r"|number|phone|email|e-mail|mail|data|contact|details|\bit\b|need|give|send"
)
_THEIR_CONTACT = re.compile(
    r"\bشمار(?:ه|ه ?ی)? ?(?:من|منو|ام|م|مو|ها|ما)\b|\bشماره ?م\w*|\bشمارم\w*|\bایمیلم\w*|\bایمیل من\w*|\bاطلاعاتم\w*"
    r"|\bاطلاعات من\w*|\bشماره (?:رو|را) (?:به|می|چ|برای|از)\w*|\bباید شماره\w*|\bشماره (?:حتما|لازم|اجبار)\w*"
    r"|\b(?:my|our|the) (?:phone |mobile |personal |contact )?"
    r"(?:number|phone|email|mail|data|details|info|information)\b"
    r"|\b(?:sees?|seeing|sell|share|leak|keep|store) (?:it|them|that)\b"
    r"|\b(?:must|have to|need to|necessary|required|mandatory)\b"
    r"|\bفروش\w* ?شمار\w*|\bمیفروش\w*|\bاجبار\w*|\bلازمه\b|\bضروری\w*"
)
_HOW_TO_SEND = re.compile(
    r"\b(?:چطور\w*|چجوری|چه ?جوری|چگونه|کجا) ?(?:\w+ ){0,3}(?:بفرست|بد[مه]|بنویس|وارد|بزن)\w*"
    r"|\b(?:how|where)(?: can| do| should| to| must)?(?: i)? (?:send|give|type|write|enter|put|share)\b"
)

_MARK = re.compile("[?؟？]")
_APOSTROPHE = re.compile("['\u2019`]")
_ONLY_MARKS = re.compile(r"[?؟？!\s]*[?؟？][?؟？!\s]*")


def is_no(text: str) -> bool:
    """Tell whether the whole message is a no."""
    if len(text) > MAX_REMARK or _MARK.search(text):
        return False
    if any(map(str.isalnum, text)):
        return made_of(text, needed=_NO, beside=_BESIDE_NO)
    return any(sign in _NO_SIGNS for sign in text)


def asks_why(text: str) -> bool:
    """Tell whether a message asks why we want a contact, who we are, or whether to trust us; "؟" alone does, too."""
    if len(text) > MAX_REMARK:
        return False
    if _ONLY_MARKS.fullmatch(plain(text)):
        return True
    folded = _APOSTROPHE.sub("", fold(text))
    if _DISTRUST.search(folded) or _ALONE.fullmatch(folded):
        return True
    asked = _MARK.search(text) is not None or _ASKS.search(folded) is not None
    if _DOUBT_IF_ASKED.search(folded) and (asked or folded.isalpha()):
        return True
    if not asked or _HOW_TO_SEND.search(folded):
        return False
    why = _WHY.search(folded) is not None and _ABOUT_CONTACT.search(folded) is not None
    return why or _THEIR_CONTACT.search(folded) is not None


def may_be_email(text: str) -> bool:
    """Tell whether a message may have been meant as an email where one is asked for; a sentence is words."""
    if _MARK.search(text):
        return False
    words = plain(text).split()
    return len(words) <= MOST_WORDS_OF_AN_EMAIL or any("@" in word or _DOMAIN.search(word) for word in words)
