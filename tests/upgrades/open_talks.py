"""Talks that stop halfway: the places where they stop, and how a person gets there."""

from bot.sandbox.people.person import Person
from tests.journeys.selling import COOL, HOT, answers

KEYS = {
    "fa": {"email": "با ایمیل می‌گیرم", "later": "فعلاً نه", "again": "جواب‌هایم را عوض می‌کنم"},
    "en": {"email": "Use my email", "later": "Not now", "again": "Change my answers"},
}
SAYS = {
    "fa": {
        "email": "ایمیلتان را بنویسید",
        "typo": "منظورتان",
        "bad": "نشناختم",
        "fallback": "در تماس باشیم",
        "talk": "راحت‌ترید تلفنی|شماره‌تان را با دکمهٔ پایین",
        "declined": "اصراری نیست",
        "menu": "خوش برگشتید",
        "price": "برآورد دقیق",
        "first": r"\(۱ از ۴\)$",
        "cool": "همین‌جاییم",
        "hot": "همه‌چیز آماده است",
        "trouble": "یک لحظه گیر کردیم",
        "sure": "برای همیشه پاک شود",
    },
    "en": {
        "email": "Type your email",
        "typo": "Did you mean",
        "bad": "couldn't read that number",
        "fallback": "Shall we keep in touch here",
        "talk": "rather talk by phone|your number with the button below",
        "declined": "No problem",
        "menu": "Welcome back",
        "price": "gets you a real estimate",
        "first": r"\(1 of 4\)$",
        "cool": "Thank you for your time",
        "hot": "All set",
        "trouble": "We got stuck",
        "sure": "now and for good",
    },
}
_IN_BOTH = (
    "exchange", "email", "fallback", "declined", "talk", "question 1", "question 2", "question 3", "question 4", "done",
)  # fmt: skip
PLACES = (
    *((place, language) for language in ("fa", "en") for place in _IN_BOTH),
    ("typo", "fa"),
    ("again", "fa"),
    ("talk in a question", "en"),
    ("price", "en"),
)
"""Every step and every question in both languages, and what may be open in addition to a step."""


async def stops_at(person: Person, place: str, language: str) -> None:
    """Walk from the first screen to a place, and stop."""
    says, keys = SAYS[language], KEYS[language]
    person.opens("flyer")
    await person.sees("/privacy")
    match place.split():
        case ["exchange"]:
            return
        case ["email"]:
            person.taps(keys["email"])
            await person.sees(says["email"])
        case ["typo"]:
            person.sends("somebody@gmial.com")
            await person.sees(says["typo"])
        case ["fallback"]:
            await _fails_twice(person, says)
        case ["declined"]:
            person.taps(keys["later"])
            await person.sees(says["declined"])
        case ["talk"]:
            person.sends("/talk")
            await person.sees(says["talk"])
        case _:
            await _begins_questions(person, language, by_phone=language == "fa" and "talk" not in place)
            await _stops_in_questions(person, place, language)


async def _fails_twice(person: Person, says: dict[str, str]) -> None:
    person.sends("+98 912 12 34")
    await person.sees(says["bad"])
    person.sends("+98 912 12 35")
    await person.sees(says["fallback"])


async def _begins_questions(person: Person, language: str, *, by_phone: bool) -> None:
    if by_phone:
        person.shares_contact()
    else:
        person.sends(f"buyer{person.id}@corp.example")
    await person.sees(SAYS[language]["first"])


async def _stops_in_questions(person: Person, place: str, language: str) -> None:
    says = SAYS[language]
    match place.split():
        case ["question", number]:
            await answers(person, HOT[language][: int(number) - 1], language=language)
        case ["price"]:
            person.sends("how much does it cost?" if language == "en" else "قیمتش چنده؟")
            await person.sees(says["price"])
        case ["done"]:
            await answers(person, COOL[language], language=language)
            await person.sees(says["cool"])
        case ["again"]:
            await answers(person, COOL[language], language=language)
            await person.sees(says["cool"])
            person.sends("/start")
            await person.sees(says["menu"])
            person.taps(KEYS[language]["again"])
            await answers(person, HOT[language][:1], language=language)
        case ["talk", *_]:
            await answers(person, HOT[language][:1], language=language)
            person.sends("/talk")
            await person.sees(says["talk"])
