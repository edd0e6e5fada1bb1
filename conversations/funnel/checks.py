"""Checks beyond the types of values: every name exists, and every promise can be kept."""

import difflib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from zoneinfo import ZoneInfo

from phonenumbers import SUPPORTED_REGIONS

from conversations.funnel.desk.checks import desk_complaints, desk_warnings
from conversations.funnel.model import Funnel, Magnet
from conversations.funnel.parts import basics
from conversations.funnel.parts.basics import Picks, Weekday
from conversations.funnel.parts.gates import WhereLine
from conversations.funnel.paths.dead_ends import dead_end_warnings
from conversations.funnel.paths.reachability import gate_complaints, road_complaints
from conversations.funnel.paths.unused import unused_warnings
from conversations.funnel.problems import Complaint, ValuePath
from conversations.funnel.text_checks import text_complaints
from storage.records.translatable import Translatable, joined, tr

COUPON_CHARACTERS = 256
"""What a copy button carries: https://core.telegram.org/bots/api#copytextbutton"""

SHIPPED_NAMES = frozenset(
    {
        "فروشگاه نمونه",
        "Sample Shop",
        "کلینیک دندان‌پزشکی نمونه",
        "Sample Dental Clinic",
        "آموزشگاه زبان نمونه",
        "Sample Language School",
        "آژانس تبلیغات نمونه",
        "Sample Agency",
        "نرم‌افزار نمونه",
        "Sample Software",
    }
)
SHIPPED_PRIVACY_CONTACT = "privacy@example.com"
SHIPPED_HOURS: Mapping[Weekday, tuple[str, ...]] = dict.fromkeys(("sat", "sun", "mon", "tue", "wed"), ("09:00-18:00",))
"""The placeholder values in the files we ship; tests keep them equal."""
SHIPPED_PRICES = (
    "بسته به کار، معمولاً ماهی ۱۰ تا ۵۰ میلیون تومان.",
    "It depends on the work; usually $300 to $1,500 a month.",
    "بسته به جنس، معمولاً از ۵۰۰ هزار تا ۱۵ میلیون تومان.",
    "Most things are $20 to $400.",
    "معاینه معمولاً ۴۰۰ تا ۸۰۰ هزار تومان است و درمان، بسته به دندان، ۲ تا ۴۰ میلیون.",
    "A check-up is usually £50 to £90, and treatment £100 to £2,500, depending on the tooth.",
    "شهریهٔ هر ترم معمولاً ۳ تا ۹ میلیون تومان است؛",
    "A course is usually $150 to $450;",
    "دستمزد ما معمولاً ماهی ۲۰ تا ۸۰ میلیون تومان است،",
    "Our fee is usually $800 to $4,000 a month,",
    "هر کاربر معمولاً ماهی ۱۵۰ تا ۴۰۰ هزار تومان؛",
    "Usually $8 to $25 per user a month,",
)
"""How the sample price texts of the files we ship begin; a test keeps them equal."""

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
    yield from desk_complaints(funnel.desk)
    # A gate can be checked only when every name in it exists.
    broken = [*_name_complaints(funnel), *road_complaints(funnel)]
    yield from broken or gate_complaints(funnel)


def warnings(funnel: Funnel) -> tuple[Complaint, ...]:
    """Return what works but is probably a mistake."""
    ours = (*_still_ours(funnel), *_no_jpg(funnel), *_no_sender(funnel), *desk_warnings(funnel.desk))
    return (*ours, *unused_warnings(funnel), *dead_end_warnings(funnel))


def _no_jpg(funnel: Funnel) -> Iterator[Complaint]:
    photo = funnel.bot.photo if funnel.bot is not None else None
    if photo is not None and not photo.lower().endswith((".jpg", ".jpeg")):
        says = tr("bot.photo: {photo} is no JPG by its name, and Telegram takes no other picture here", photo=photo)
        yield Complaint(("bot", "photo"), says)


def _no_sender(funnel: Funnel) -> Iterator[Complaint]:
    if funnel.tips:
        says = tr("tips: the button promises tips, and nothing sends them yet: somebody of yours must")
        yield Complaint(("tips",), says)


def is_sample(funnel: Funnel) -> bool:
    """Return whether the funnel still names the sample company, or its contact for questions about data."""
    company = funnel.company
    return bool(SHIPPED_NAMES & set(company.name.values())) or company.privacy_contact == SHIPPED_PRIVACY_CONTACT


def _language_complaints(funnel: Funnel) -> Iterator[Complaint]:
    yield from _twice(("languages",), funnel.languages)
    if funnel.sales_language not in funnel.languages:
        says = tr(
            "`{language}` is not one of the `languages`, so no text is written in it", language=funnel.sales_language
        )
        yield Complaint(("sales_language",), says)
    for name, source in funnel.sources.items():
        if source.language is not None and source.language not in funnel.languages:
            says = tr("`{language}` is not one of the `languages` offered", language=source.language)
            yield Complaint(("sources", name, "language"), says)


def _company_complaints(funnel: Funnel) -> Iterator[Complaint]:
    company = funnel.company
    if not company.privacy_contact.strip():
        says = tr("people must be able to ask about their data: say where")
        yield Complaint(("company", "privacy_contact"), says)
    if company.timezone is not None and not _is_timezone(company.timezone):
        says = tr('"{zone}" is no time zone; say it as in Asia/Tehran', zone=company.timezone)
        yield Complaint(("company", "timezone"), says)


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
        says = tr("`{way}` is asked for first, but is not among the `kinds`", way=plan.first)
        yield Complaint(("contact", "first"), says)
    if plan.region not in SUPPORTED_REGIONS:
        says = tr('"{region}" is no region of telephone numbers; say it as in IR, DE or GB', region=plan.region)
        yield Complaint(("contact", "region"), says)


def _magnet_complaints(path: ValuePath, magnet: Magnet, funnel: Funnel) -> Iterator[Complaint]:
    given = [name for name in ("file", "link", "coupon") if getattr(magnet, name) is not None]
    if len(given) != 1:
        yield Complaint(path, _one_gift(given), about_key=True)
    for name, said in (("file", magnet.file), ("link", magnet.link)):
        for language in funnel.languages if said is not None else ():
            if not (said or {}).get(language, "").strip():
                says = tr("there is no {name} for `{language}`", name=name, language=language)
                yield Complaint((*path, name), says, about_key=True)
    for language, link in (magnet.link or {}).items():
        if not _LINK.fullmatch(link):
            yield Complaint((*path, "link", language), tr("a link begins with https:// and has no spaces"))
    yield from _guide_complaints((*path, "guide"), magnet)
    if magnet.coupon is not None and not 0 < len(magnet.coupon.strip()) <= COUPON_CHARACTERS:
        yield Complaint((*path, "coupon"), tr("a coupon has 1 to {most} characters", most=COUPON_CHARACTERS))


def _one_gift(given: Sequence[str]) -> Translatable:
    if not given:
        return tr("a magnet is exactly one of file, link or coupon; this one has none")
    return tr("a magnet is exactly one of file, link or coupon; this one has {given}", given=joined(given))


def _guide_complaints(path: ValuePath, magnet: Magnet) -> Iterator[Complaint]:
    if magnet.guide is None:
        return
    if magnet.file is None:
        says = tr("a guide is made into a file: name it, as in `{example}`", example="file: { en: my-guide.pdf }")
        yield Complaint(path, says, about_key=True)
    seen: set[str] = set()
    for language, written in (magnet.file or {}).items():
        if language not in magnet.guide:
            continue
        if not written.lower().endswith(".pdf"):
            says = tr("a guide is made into a PDF: let the name end in .pdf")
            yield Complaint((*path[:-1], "file", language), says)
        if written in seen:
            says = tr("two guides would be made into this file: name one for each language")
            yield Complaint((*path[:-1], "file", language), says)
        seen.add(written)


def _question_complaints(funnel: Funnel) -> Iterator[Complaint]:
    seen: set[str] = set()
    for place, question in enumerate(funnel.questions):
        path = ("questions", place)
        taken = _taken(question.id, seen)
        if taken is not None:
            yield Complaint((*path, "id"), taken)
        seen.add(question.id)
        if question.axis == "fit" and question.half_life_days is not None:
            says = tr("fit never decays: who they are stays true; only interest has a half-life")
            yield Complaint((*path, "half_life_days"), says, about_key=True)
        ids = [option.id for option in question.options]
        for number, option_id in enumerate(ids):
            if option_id in ids[:number]:
                says = tr("`{id}` is the id of another option of this question; choose another", id=option_id)
                yield Complaint((*path, "options", number, "id"), says)


def _taken(question_id: str, seen: set[str]) -> Translatable | None:
    """Return why a question cannot have this id; None if it can."""
    match question_id:
        case "end":
            return tr("`{id}` is the word for the end of the talk; choose another", id=question_id)
        case basics.CONTACT:
            return tr("`{id}` is what the score calls the way to reach people; choose another", id=question_id)
        case basics.ENGAGEMENT:
            return tr("`{id}` is what the score calls what people do; choose another", id=question_id)
        case _ if question_id in seen:
            return tr("`{id}` is the id of another question; choose another", id=question_id)
        case _:
            return None


def _name_complaints(funnel: Funnel) -> Iterator[Complaint]:
    """Yield every id that is used but not defined."""
    if funnel.magnet not in funnel.magnets:
        yield Complaint(("magnet",), _no_magnet(funnel.magnet, funnel))
    for name, source in funnel.sources.items():
        if source.magnet is not None and source.magnet not in funnel.magnets:
            yield Complaint(("sources", name, "magnet"), _no_magnet(source.magnet, funnel))
    options = {question.id: {option.id for option in question.options} for question in funnel.questions}
    for place, line in enumerate(funnel.card):
        for number, question_id in enumerate(line.shows):
            if question_id not in options:
                yield Complaint(("card", place, "shows", number), _no_question(question_id, options))
    sql = funnel.sql
    yield from _pick_complaints(("mql", "unless"), funnel.mql.unless, options)
    for name, picks in (("unless", sql.unless), ("wants", sql.wants), ("calls", sql.calls)):
        yield from _pick_complaints(("sql", name), picks, options)
    for question_id, written in sql.where.items():
        within = ("options",) if isinstance(written, WhereLine) else ()
        yield from _pick_complaints(("sql", "where"), {question_id: sql.allowed[question_id]}, options, within=within)
    yield from _pick_complaints(("sql", "talk_sets"), {each: (sets,) for each, sets in sql.talk_sets.items()}, options)
    for question_id, called in sql.calls.items():
        if not set(called) <= set(sql.wants.get(question_id, ())):
            says = tr("an answer that asks for a call must also stand in `wants`")
            yield Complaint(("sql", "calls", question_id), says, about_key=True)


def _pick_complaints(
    path: ValuePath, picks: Picks, options: Mapping[str, set[str]], *, within: ValuePath = ()
) -> Iterator[Complaint]:
    """Yield unknown ids; `within` leads from the question's id to the list of options."""
    for question_id, picked in picks.items():
        if question_id not in options:
            yield Complaint((*path, question_id), _no_question(question_id, options), about_key=True)
            continue
        for number, option_id in enumerate(picked):
            if option_id not in options[question_id]:
                says = tr("the question `{question}` has no option `{option}`", question=question_id, option=option_id)
                says = _or_meant(says, option_id, options[question_id])
                yield Complaint((*path, question_id, *within, number), says)


def _no_magnet(name: str, funnel: Funnel) -> Translatable:
    return _or_meant(tr("there is no magnet `{magnet}`", magnet=name), name, funnel.magnets)


def _no_question(name: str, questions: Iterable[str]) -> Translatable:
    return _or_meant(tr("there is no question `{question}`", question=name), name, questions)


def _or_meant(says: Translatable, name: str, known: Iterable[str]) -> Translatable:
    """Add the known name that was probably meant by a misspelt one."""
    close = difflib.get_close_matches(name, sorted(known), n=1, cutoff=0.7)
    return tr("{says}; did you mean `{meant}`?", says=says, meant=close[0]) if close else says


def _twice(path: ValuePath, names: Iterable[str]) -> Iterator[Complaint]:
    for name, times in Counter(names).items():
        if times > 1:
            yield Complaint(path, tr("`{name}` stands here twice", name=name))


def _still_ours(funnel: Funnel) -> Iterator[Complaint]:
    company = funnel.company
    if SHIPPED_NAMES & set(company.name.values()):
        says = tr("company.name is still the sample's: people will not know who asks for their number")
        yield Complaint(("company", "name"), says, about_key=True)
    if company.privacy_contact == SHIPPED_PRIVACY_CONTACT:
        says = tr("company.privacy_contact is still the sample's: nobody can ask you about their data")
        yield Complaint(("company", "privacy_contact"), says)
    if {day: tuple(map(str, openings)) for day, openings in company.hours.items()} == SHIPPED_HOURS:
        says = tr("company.hours are still the sample's (Sat to Wed, 09:00 to 18:00): promises are made from them")
        yield Complaint(("company", "hours"), says, about_key=True)
    if any(text.startswith(SHIPPED_PRICES) for text in funnel.price_text.values()):
        says = tr("price_text is still the sample's: its range is invented, write what is true of your work")
        yield Complaint(("price_text",), says, about_key=True)
