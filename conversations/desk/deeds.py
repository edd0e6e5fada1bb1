"""What sales did, as the story of a lead tells it: the detail behind the words for each kind of entry."""

from datetime import date, datetime, timedelta

from conversations.desk.lines.losses import reason_words
from conversations.desk.lines.subject import Subject
from conversations.language import catalogue
from conversations.language.catalogue import texts
from conversations.language.money import say_money
from conversations.language.numbers import digits
from conversations.qualification.ledger import WINDOW_PROMISE
from conversations.schedule.dates import say_day, say_wait
from conversations.schedule.short_dates import say_short_moment
from storage.records.ledger import Entry, EntryKind
from storage.records.money import Currency, Money
from storage.records.record import Json, Language


def desk_detail(entry: Entry, about: Subject) -> str:
    """Return the detail of what was done at the desk; "" where there is none, or it cannot be read."""
    data, language = entry.data, about.language
    match entry.kind:
        case EntryKind.TOUCHED:
            return _touch(data.get("how"), data.get("after_min"), language)
        case EntryKind.MEETING:
            return _moment(data.get("at"), about)
        case EntryKind.SNOOZED:
            until = _moment(data.get("until"), about)
            return until and catalogue.phrase("admin", "deed.until", language, ours={"moment": until})
        case EntryKind.PROMISED if data.get("promise") == WINDOW_PROMISE:
            return _moment(data.get("moment"), about)
        case EntryKind.ASKED_BACK:
            return _day(data.get("until"), language)
        case EntryKind.AWAKE:
            return why_words(data.get("why"), language)
        case EntryKind.REOPENED:
            return why_words(data.get("why"), language) or reason_words(str(data.get("reason") or ""), language)
        case EntryKind.MERGED | EntryKind.UNMERGED:
            return digits(str(data.get("into") or data.get("from") or ""), language)
        case _:
            return ""


def deal_detail(entry: Entry, language: Language) -> str:
    """Return what the entry of an outcome says of a deal: its amount, or that it was taken back; "" for nothing."""
    if entry.data.get("taken_back"):
        return texts(language, "admin")["deed.taken_back"]
    amount, currency = entry.data.get("amount"), entry.data.get("currency")
    if not isinstance(amount, int) or currency not in list(Currency):
        return ""
    return say_money(Money(amount=amount, currency=Currency(str(currency))), language)


def why_words(why: Json, language: Language) -> str:
    """Return the words for why something happened; "" for a reason that has none."""
    return texts(language, "admin").get(f"deed.{why}", "") if why else ""


def beside(first: str, second: str, language: Language) -> str:
    """Return two details side by side, or the one there is."""
    if not (first and second):
        return first or second
    return catalogue.phrase("admin", "deed.pair", language, ours={"first": first, "second": second})


def _touch(how: Json, minutes: Json, language: Language) -> str:
    words = why_words(how, language)
    if not isinstance(minutes, int) or not words:
        return words
    if minutes < 1:  # the ledger has whole minutes
        return catalogue.phrase("admin", "deed.at_once", language, ours={"how": words})
    ours = {"how": words, "wait": say_wait(timedelta(minutes=minutes), language)}
    return catalogue.phrase("admin", "deed.after", language, ours=ours)


def _moment(written: Json, about: Subject) -> str:
    try:
        moment = datetime.fromisoformat(str(written))
    except ValueError:
        return ""
    return "" if moment.tzinfo is None else say_short_moment(moment, about.language, about.company_zone)


def _day(written: Json, language: Language) -> str:
    try:
        return say_day(date.fromisoformat(str(written)), language)
    except ValueError:
        return ""
