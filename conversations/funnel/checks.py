"""Checks beyond the types of values: every name exists, and every promise can be kept."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import time
from zoneinfo import ZoneInfo

from phonenumbers import SUPPORTED_REGIONS

from conversations.funnel.model import CONTACT, ENGAGEMENT, Funnel, Magnet, Picks, Weekday
from conversations.funnel.problems import Complaint, ValuePath
from conversations.funnel.reachability import gate_complaints, road_complaints
from conversations.funnel.text_checks import text_complaints
from storage.records.translatable import tr

COUPON_CHARACTERS = 256
"""What a copy button carries: https://core.telegram.org/bots/api#copytextbutton"""

SHIPPED_NAMES = frozenset({"فروشگاه نمونه", "Sample Shop"})
SHIPPED_PRIVACY_CONTACT = "privacy@example.com"
SHIPPED_HOURS: Mapping[Weekday, tuple[time, time]] = dict.fromkeys(
    ("sat", "sun", "mon", "tue", "wed"), (time(9), time(18))
)
"""The placeholder values in `funnels/shop.yaml`; a test keeps them equal."""
SHIPPED_PRICES = (
    "بسته به کار، معمولاً ماهی ۱۰ تا ۵۰ میلیون تومان.",
    "It depends on the work; usually $300 to $1,500 a month.",
)
"""How the sample price texts of the files we ship begin; a test keeps them equal."""

_TAKEN = {
    "end": "is the word for the end of the talk",
    CONTACT: "is what the score calls the way to reach people",
    ENGAGEMENT: "is what the score calls what people do",
}
_LINK = re.compile(r"https://[^\s/?#]+\.[^\s]+")


def complaints(funnel: Funnel, known_texts: Mapping[str, frozenset[str]]) -> Iterator[Complaint]:
    """Yield everything wrong with a funnel whose values have the right types."""
    yield from text_complaints(funnel, known_texts)
    yield from _language_complaints(funnel)
    yield from _company_complaints(funnel)
    yield from _contact_complaints(funnel)
    for name, magnet in funnel.magnets.items():
        yield from _magnet_complaints(("magnets", name), magnet, funnel)
    yield from _question_complaints(funnel)
    # A gate can be checked only when every name in it exists.
    broken = [*_name_complaints(funnel), *road_complaints(funnel)]
    yield from broken or gate_complaints(funnel)


def warnings(funnel: Funnel) -> tuple[str, ...]:
    """Return what works but is probably a mistake."""
    return (*_still_ours(funnel), *_points_over_caps(funnel), *_no_jpg(funnel), *_no_sender(funnel))


def _no_jpg(funnel: Funnel) -> Iterator[str]:
    photo = funnel.bot.photo if funnel.bot is not None else None
    if photo is not None and not photo.lower().endswith((".jpg", ".jpeg")):
        yield f"bot.photo: {photo} is no JPG by its name, and Telegram takes no other picture here"


def _no_sender(funnel: Funnel) -> Iterator[str]:
    if funnel.tips:
        yield "tips: the button promises tips, and nothing sends them yet: somebody of yours must"


def is_sample(funnel: Funnel) -> bool:
    """Return whether the funnel still names the sample company, or its contact for questions about data."""
    company = funnel.company
    return bool(SHIPPED_NAMES & set(company.name.values())) or company.privacy_contact == SHIPPED_PRIVACY_CONTACT


def _language_complaints(funnel: Funnel) -> Iterator[Complaint]:
    yield from _twice(("languages",), funnel.languages)
    if funnel.sales_language not in funnel.languages:
        says = f"`{funnel.sales_language}` is not one of the `languages`, so no text is written in it"
        yield Complaint(("sales_language",), says)
    for name, source in funnel.sources.items():
        if source.language is not None and source.language not in funnel.languages:
            says = f"`{source.language}` is not one of the `languages` offered"
            yield Complaint(("sources", name, "language"), says)


def _company_complaints(funnel: Funnel) -> Iterator[Complaint]:
    company = funnel.company
    if not company.privacy_contact.strip():
        yield Complaint(("company", "privacy_contact"), "people must be able to ask about their data: say where")
    for day, opening in company.hours.items():
        if opening.opens >= opening.closes:
            says = f"closes at {opening.closes:%H:%M}, but opens only at {opening.opens:%H:%M}"
            yield Complaint(("company", "hours", day, "closes"), says)
    if company.timezone is not None and not _is_timezone(company.timezone):
        yield Complaint(("company", "timezone"), f'"{company.timezone}" is no time zone; say it as in Asia/Tehran')


def _is_timezone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown; no name at all; a folder of zones, as in "Asia"
        return False
    return True


def _contact_complaints(funnel: Funnel) -> Iterator[Complaint]:
    plan = funnel.contact
    yield from _twice(("contact", "kinds"), plan.kinds)
    if plan.first not in plan.kinds:
        yield Complaint(("contact", "first"), f"`{plan.first}` is asked for first, but is not among the `kinds`")
    if plan.region not in SUPPORTED_REGIONS:
        says = f'"{plan.region}" is no region of telephone numbers; say it as in IR, DE or GB'
        yield Complaint(("contact", "region"), says)


def _magnet_complaints(path: ValuePath, magnet: Magnet, funnel: Funnel) -> Iterator[Complaint]:
    given = [name for name in ("file", "link", "coupon") if getattr(magnet, name) is not None]
    if len(given) != 1:
        says = f"a magnet is exactly one of file, link or coupon; this one has {' and '.join(given) or 'none'}"
        yield Complaint(path, says, about_key=True)
    for name, said in (("file", magnet.file), ("link", magnet.link)):
        for language in funnel.languages if said is not None else ():
            if not (said or {}).get(language, "").strip():
                yield Complaint((*path, name), f"there is no {name} for `{language}`", about_key=True)
    for language, link in (magnet.link or {}).items():
        if not _LINK.fullmatch(link):
            yield Complaint((*path, "link", language), "a link begins with https:// and has no spaces")
    if magnet.coupon is not None and not 0 < len(magnet.coupon.strip()) <= COUPON_CHARACTERS:
        yield Complaint((*path, "coupon"), f"a coupon has 1 to {COUPON_CHARACTERS} characters")


def _question_complaints(funnel: Funnel) -> Iterator[Complaint]:
    seen: set[str] = set()
    for place, question in enumerate(funnel.questions):
        path = ("questions", place)
        if question.id in seen or question.id in _TAKEN:
            says = _TAKEN.get(question.id, "is the id of another question")
            yield Complaint((*path, "id"), f"`{question.id}` {says}; choose another")
        seen.add(question.id)
        if question.axis == "fit" and question.half_life_days is not None:
            says = "fit never decays: who they are stays true; only interest has a half-life"
            yield Complaint((*path, "half_life_days"), says, about_key=True)
        ids = [option.id for option in question.options]
        for number, option_id in enumerate(ids):
            if option_id in ids[:number]:
                says = f"`{option_id}` is the id of another option of this question; choose another"
                yield Complaint((*path, "options", number, "id"), says)


def _name_complaints(funnel: Funnel) -> Iterator[Complaint]:
    """Yield every id that is used but not defined."""
    if funnel.magnet not in funnel.magnets:
        yield Complaint(("magnet",), tr("there is no magnet `{magnet}`", magnet=funnel.magnet))
    for name, source in funnel.sources.items():
        if source.magnet is not None and source.magnet not in funnel.magnets:
            yield Complaint(("sources", name, "magnet"), tr("there is no magnet `{magnet}`", magnet=source.magnet))
    options = {question.id: {option.id for option in question.options} for question in funnel.questions}
    for place, line in enumerate(funnel.card):
        for number, question_id in enumerate(line.shows):
            if question_id not in options:
                yield Complaint(
                    ("card", place, "shows", number), tr("there is no question `{question}`", question=question_id)
                )
    sql = funnel.sql
    yield from _pick_complaints(("mql", "unless"), funnel.mql.unless, options)
    for name, picks in (("where", sql.where), ("unless", sql.unless), ("wants", sql.wants), ("calls", sql.calls)):
        yield from _pick_complaints(("sql", name), picks, options)
    yield from _pick_complaints(("sql", "talk_sets"), {each: (sets,) for each, sets in sql.talk_sets.items()}, options)
    for question_id, called in sql.calls.items():
        if not set(called) <= set(sql.wants.get(question_id, ())):
            says = tr("an answer that asks for a call must also stand in `wants`")
            yield Complaint(("sql", "calls", question_id), says, about_key=True)


def _pick_complaints(path: ValuePath, picks: Picks, options: Mapping[str, set[str]]) -> Iterator[Complaint]:
    for question_id, picked in picks.items():
        if question_id not in options:
            yield Complaint(
                (*path, question_id), tr("there is no question `{question}`", question=question_id), about_key=True
            )
            continue
        for number, option_id in enumerate(picked):
            if option_id not in options[question_id]:
                says = tr("the question `{question}` has no option `{option}`", question=question_id, option=option_id)
                yield Complaint((*path, question_id, number), says)


def _twice(path: ValuePath, names: Iterable[str]) -> Iterator[Complaint]:
    for name, times in Counter(names).items():
        if times > 1:
            yield Complaint(path, f"`{name}` stands here twice")


def _still_ours(funnel: Funnel) -> Iterator[str]:
    company = funnel.company
    if SHIPPED_NAMES & set(company.name.values()):
        yield "company.name is still the sample's: people will not know who asks for their number"
    if company.privacy_contact == SHIPPED_PRIVACY_CONTACT:
        yield "company.privacy_contact is still the sample's: nobody can ask you about their data"
    if {day: (opening.opens, opening.closes) for day, opening in company.hours.items()} == SHIPPED_HOURS:
        yield "company.hours are still the sample's (Sat to Wed, 09:00 to 18:00): promises are made from them"
    if any(text.startswith(SHIPPED_PRICES) for text in funnel.price_text.values()):
        yield "price_text is still the sample's: its range is invented, write what is true of your work"


def _points_over_caps(funnel: Funnel) -> Iterator[str]:
    for question in funnel.questions:
        for option in question.options:
            if option.points > question.cap:
                yield (
                    f"questions.{question.id}.{option.id} is worth {option.points} points, "
                    f"but the question's cap lets only {question.cap} count"
                )
    for kind, points in funnel.contact_points.points.items():
        if points > funnel.contact_points.cap:
            yield f"contact_points.{kind.value} is {points}, but the cap lets only {funnel.contact_points.cap} count"
    counted = funnel.engagement
    for name in ("guide", "completed", "price_asked", "returned", "campaign"):
        if getattr(counted, name) > counted.cap:
            yield f"engagement.{name} is more than its cap, {counted.cap}"
