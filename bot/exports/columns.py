"""The columns of an export: those of every version so far keep their names and places, new ones follow at the end."""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from functools import partial
from typing import NamedTuple
from zoneinfo import ZoneInfo

import phonenumbers
from msgspec.structs import asdict

from bot.exports.option_labels import OptionLabels
from bot.exports.records import LeadRecord
from conversations.desk.after_sale import as_mark
from conversations.language.catalogue import texts
from conversations.language.loaded import facts
from conversations.reading.contacts.phones.own import is_anonymous
from conversations.schedule.dates import say_in_figures
from storage.records.lead import Lead
from storage.records.ledger import Entry
from storage.records.record import Json, Language


class Column(NamedTuple):
    """One value of a lead."""

    name: str
    meaning: str
    value: Callable[[LeadRecord], Json]
    cell: Callable[[LeadRecord], str] | None = None
    """How CSV writes it, where that is not the plain value."""


def _of(value: Callable[[Lead], Json]) -> Callable[[LeadRecord], Json]:
    return lambda record: value(record.lead)


def _time(at: datetime | None) -> str | None:
    return None if at is None else at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _reasons(record: LeadRecord) -> Json:
    # Whole points, as the card shows them: decay makes 9.99998 of 10.
    return [asdict(reason) | {"points": round(reason.points)} for reason in record.lead.reasons]


def _reasons_text(record: LeadRecord) -> str:
    return "; ".join(f"{reason.about}={reason.option} {round(reason.points):+d}" for reason in record.lead.reasons)


def _consent(record: LeadRecord) -> str:
    lead = record.lead
    if lead.agrees:
        return "yes"
    return "withdrawn" if record.withdrew or lead.consent is not None else "no"


def _local_phone(lead: Lead) -> str | None:
    """Return the phone as people of its country dial it, in digits alone; None where nobody can."""
    if not lead.phone or is_anonymous(lead.phone):
        return None
    try:
        number = phonenumbers.parse(lead.phone)
    except phonenumbers.NumberParseException:
        return None
    written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    return "".join(filter(str.isdigit, written))


def _outcome_reason(record: LeadRecord, language: Language) -> str | None:
    """Return why the outcome is what it is: the label of a reason that we offer, or a colleague's own words."""
    entry = record.outcome
    if entry is None or entry.data.get("after") != record.lead.outcome:
        return None
    reason = str(entry.data.get("reason") or "")
    return texts(language, "sales").get(f"lost.{reason}", reason) or None


COLUMNS = (
    Column("number", "our number of the lead", _of(lambda lead: lead.number)),
    Column("telegram_id", "Telegram's number of the person", _of(lambda lead: lead.telegram_id)),
    Column("name", "as Telegram shows it", _of(lambda lead: lead.name)),
    Column("username", "without @", _of(lambda lead: lead.username)),
    Column("language", "fa or en", _of(lambda lead: lead.language)),
    Column("phone", "E.164, like +989121234567", _of(lambda lead: lead.phone)),
    Column("phone_verified", "whether Telegram says that this phone is theirs", _of(lambda lead: lead.phone_verified)),
    Column("email", "as it was given", _of(lambda lead: lead.email)),
    Column("contact", "the best kind of contact given", _of(lambda lead: lead.contact)),
    Column("stage", "the highest reached: visitor, lead, mql, sql, pql, customer", _of(lambda lead: lead.stage)),
    Column("hot", "whether the SQL rule held at the last turn", _of(lambda lead: lead.hot)),
    Column("outcome", "open, won, lost or disqualified", _of(lambda lead: lead.outcome)),
    Column("fit", "who they are and what they need, 0 to 100", _of(lambda lead: lead.fit)),
    Column("interest", "what they do and say, 0 to 100", _of(lambda lead: lead.interest)),
    Column("quality", "fit x interest / 100", _of(lambda lead: lead.quality)),
    Column("reasons", "what the score is made of in whole points, largest first", _reasons, _reasons_text),
    Column("source_first", "payload of the link they first came by", _of(lambda lead: lead.first_source)),
    Column("source_last", "payload of the link they last came by", _of(lambda lead: lead.last_source)),
    Column("answers", "question and option, as the funnel names them", _of(lambda lead: dict(lead.answers.items()))),
    Column(
        "consent_version",
        "of the text they agreed to",
        _of(lambda lead: lead.consent.version if lead.consent else None),
    ),
    Column("consent_at", "when they agreed", _of(lambda lead: _time(lead.consent.at) if lead.consent else None)),
    Column("stopped", "whether they asked for no messages", _of(lambda lead: lead.stopped)),
    Column("owner", "Telegram's number of who claimed the lead", _of(lambda lead: lead.owner)),
    Column("owner_name", "their name", _of(lambda lead: lead.owner_name)),
    Column("created", "when they first came", _of(lambda lead: _time(lead.created))),
    Column("updated", "when anything last changed", _of(lambda lead: _time(lead.updated))),
)
"""The columns of 0.5.0 and before, in this order; times are ISO 8601 in UTC."""


def later_columns(language: Language, zone: ZoneInfo) -> tuple[Column, ...]:
    """Return the columns since 0.6.0: times are local, texts in the language of the export."""
    local = partial(_local, zone=zone)
    added = (
        Column("consent", "yes, no, or withdrawn", _consent),
        Column("local_phone", "the phone as its own country dials it, like 09121234567", _of(_local_phone)),
        Column(
            "said",
            "what they wrote, oldest first; in CSV the newest 32,000 characters, with | between messages",
            lambda record: [_message(entry, zone) for entry in record.said],
            lambda record: _said_text(record, language),
        ),
        Column("created_local", "`created` by the clock of TIMEZONE", _of(lambda lead: local(lead.created))),
        Column("updated_local", "`updated`, likewise", _of(lambda lead: local(lead.updated))),
        Column(
            "consent_at_local",
            "`consent_at`, likewise",
            _of(lambda lead: local(lead.consent.at) if lead.consent else None),
        ),
        Column("alerted_at", "when sales was last alerted, likewise", _of(lambda lead: local(lead.alerted_at))),
        Column("claimed_at", "when the owner claimed the lead, likewise", _of(lambda lead: local(lead.claimed_at))),
        Column("blocked", "whether they blocked the bot", _of(lambda lead: lead.blocked)),
        Column("tips", "whether they asked for occasional tips", _of(lambda lead: lead.tips)),
        Column("outcome_reason", "why, if a colleague said so", lambda record: _outcome_reason(record, language)),
        Column("merged_into", "our number of the same person's lead that goes on", _of(lambda lead: lead.merged_into)),
    )
    jalali = Column(
        "created_jalali",
        "`created` in the Jalali calendar, like 1405/09/08 12:30; in Persian exports",
        _of(lambda lead: say_in_figures(lead.created, language, zone)),
    )
    return (*added, *((jalali,) if facts(language).calendar.kind == "jalali" else ()))


def _mark(record: LeadRecord) -> int | None:
    return None if record.rated is None else as_mark(record.rated.data.get("mark"))


LAST_COLUMNS = (
    Column("rated", "the customer's latest mark for us, 1 to 5", _mark),
    Column("referred_by", "our number of the lead who referred them", lambda record: record.referrer),
)
"""The columns since 0.11.0, which stand behind those of the questions."""


def _local(at: datetime | None, *, zone: ZoneInfo) -> str | None:
    return None if at is None else at.astimezone(zone).isoformat(timespec="seconds")


def _message(entry: Entry, zone: ZoneInfo) -> Json:
    return {"at": _local(entry.at, zone=zone), "text": entry.data.get("text"), "medium": entry.data.get("medium")}


def _said_text(record: LeadRecord, language: Language) -> str:
    older = ["…"] if record.older_words else []
    return " | ".join((*older, *(_words(entry, language) for entry in record.said)))


def _words(entry: Entry, language: Language) -> str:
    """Return a message on one line: a photo as [photo], before its words."""
    text = " ".join(str(entry.data.get("text", "")).split())
    medium = texts(language, "sales").get(f"medium.{entry.data.get('medium', '')}")
    return text if medium is None else f"[{medium}] {text}".rstrip()


def all_columns(labels: OptionLabels, zone: ZoneInfo) -> tuple[Column, ...]:
    """Return every column of an export."""
    named = (*COLUMNS, *later_columns(labels.language, zone))
    taken = {column.name for column in (*named, *LAST_COLUMNS)}
    return (*named, *question_columns(labels, taken), *LAST_COLUMNS)


def question_columns(labels: OptionLabels, taken: Iterable[str]) -> Iterator[Column]:
    """Yield a column for each question, named by its id, or `question_name` if `name` is another column."""
    used = {*taken}
    for question in labels.questions:
        name = question
        while name in used:
            name = f"question_{name}"
        used.add(name)
        yield Column(name, "the label of the answer", partial(_label, question=question, labels=labels))


def _label(record: LeadRecord, *, question: str, labels: OptionLabels) -> str | None:
    option, read_in = record.lead.answers.get(question), record.read_in.get(question, record.lead.language)
    return None if option is None else labels.label(question, option, read_in)
