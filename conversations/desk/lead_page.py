"""All we know of one lead, as /lead shows it to an admin."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.desk.lines.contacts import contact_lines, doubt_lines
from conversations.desk.lines.losses import reason_words
from conversations.desk.lines.quotes import QUOTES_SHOWN, quote
from conversations.desk.lines.source import campaign_name
from conversations.desk.lines.stage_words import stage_name, worded
from conversations.desk.lines.subject import Subject, is_hot, name_of, owner_of
from conversations.funnel.gift import gift_name, magnet_for
from conversations.funnel.model import CONTACT, ENGAGEMENT, Funnel
from conversations.funnel.reconciliation import option_of, question_of, reason_name, words_in
from conversations.language import catalogue
from conversations.language.catalogue import texts
from conversations.language.direction import facing, isolate
from conversations.language.graphemes import cut, utf16_length
from conversations.language.numbers import digits
from conversations.schedule.dates import say_date, say_when
from storage.records.lead import Lead, Reason, Stage
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Language
from storage.records.talk import Session

MESSAGE_UTF16 = 4096
QUOTE_UTF16 = 300
ENTRIES_SHOWN = 15
EVENTS_BEFORE_WORDS = 6
"""Events that always fit on the page, however much the lead wrote."""
DETAIL_UTF16 = 80


def write_lead_page(
    session: Session,
    *,
    funnel: Funnel,
    zone: ZoneInfo,
    language: Language,
    now: datetime,
    duplicates: tuple[int, ...] = (),
) -> str:
    """Return contact, score, answers, sources, consent and the latest events, within one message."""
    about = Subject(session, funnel, language, zone, now)
    known = (
        *_who(about),
        *contact_lines(about),
        *doubt_lines(about),
        *(catalogue.text("sales", "card.twin", language, number=number) for number in duplicates),
        *_score(about),
        *_answers(about),
        *_origin(about),
    )
    known, events = _facing(known, language), _facing(_events(about), language)
    room = MESSAGE_UTF16 - sum(utf16_length(line) + 1 for line in (*known, *events[:EVENTS_BEFORE_WORDS]))
    # Events come last, newest first, so the oldest are cut when the message is full.
    return cut("\n".join((*known, *_words(about, room), *events)), MESSAGE_UTF16)


def _facing(lines: Iterable[str], language: Language) -> tuple[str, ...]:
    return tuple(facing(line, language) for line in lines)


def _words(about: Subject, room: int) -> tuple[str, ...]:
    """Return what the lead wrote, oldest first: the newest that fit, and how many came before."""
    said = [entry for entry in about.session.ledger if entry.kind is EntryKind.SAID]
    older = facing(catalogue.text("admin", "dossier.older_words", about.language, count=len(said)), about.language)
    room -= utf16_length(older) + 1
    shown: list[str] = []
    for entry in reversed(said):
        line = facing(quote(entry, about.language, limit_utf16=QUOTE_UTF16), about.language)
        room -= utf16_length(line) + 1
        if room < 0 and len(shown) >= QUOTES_SHOWN:
            break
        shown.append(line)
    left = len(said) - len(shown)
    told = [catalogue.text("admin", "dossier.older_words", about.language, count=left)] if left else []
    return (*_facing(told, about.language), *reversed(shown))


def _who(about: Subject) -> tuple[str, ...]:
    lead, language = about.lead, about.language
    ours = {
        "stage": stage_name(lead.stage, about.funnel.words, language),
        "outcome": catalogue.text("admin", f"outcome.{lead.outcome}", language),
        "hot": " 🔥" if is_hot(lead) else "",
    }
    title = catalogue.text("admin", "dossier.title", language, number=lead.number, name=name_of(lead, language))
    lines = [title, catalogue.phrase("admin", "dossier.standing", language, ours=ours)]
    if lead.owner is not None:
        lines.append(catalogue.text("admin", "dossier.owner", language, name=owner_of(lead)))
    flags = [name for name in ("stopped", "blocked", "tips") if getattr(lead, name)]
    return *lines, *(catalogue.text("admin", f"dossier.{flag}", language) for flag in flags), _account(lead, language)


def _account(lead: Lead, language: Language) -> str:
    # Numbers that are copied elsewhere keep their Latin digits.
    username = isolate(f"@{lead.username}") if lead.username else "—"
    values = {"username": username, "id": isolate(str(lead.telegram_id))}
    ours = {**values, "language": catalogue.name_in(lead.language, language)}
    return catalogue.phrase("admin", "dossier.account", language, ours=ours)


def _score(about: Subject) -> Iterable[str]:
    lead, language = about.lead, about.language
    if lead.answers:
        score = {"quality": lead.quality, "fit": lead.fit, "interest": lead.interest}
        yield catalogue.text("admin", "dossier.score", language, **score)
    else:
        yield catalogue.text("sales", "card.unasked", language)
    for reason in lead.reasons:
        axis = catalogue.text("admin", f"axis.{reason.axis}", language)
        ours = {"reason": _reason(reason, about), "axis": axis}
        yield catalogue.phrase("admin", "dossier.reason", language, ours=ours, points=round(reason.points))


def _reason(reason: Reason, about: Subject) -> str:
    name, key = reason_name(about.funnel, reason, about.language), f"deed.{reason.option}"
    if key not in texts(about.language, "admin") or reason.about not in (CONTACT, ENGAGEMENT):
        return name
    return f"{name} ({catalogue.phrase('admin', key, about.language, ours=_gift(about))})"


def _gift(about: Subject) -> dict[str, str]:
    magnet = magnet_for(about.lead, about.funnel)
    return {"gift": gift_name(about.funnel, about.language, magnet=magnet)}


def _answers(about: Subject) -> Iterable[str]:
    for question_id, option_id in about.lead.answers.items():
        question, option = question_of(about.funnel, question_id), option_of(about.funnel, question_id, option_id)
        ours = {
            "label": words_in(about.funnel, question.label, about.language) if question else isolate(question_id),
            "answers": words_in(about.funnel, option.label, about.language) if option else isolate(option_id),
        }
        yield catalogue.phrase("sales", "card.answers", about.language, ours=ours)


def _origin(about: Subject) -> Iterable[str]:
    lead, language, zone = about.lead, about.language, about.zone
    first, last = (campaign_name(each, about.funnel, language) for each in (lead.first_source, lead.last_source))
    yield catalogue.phrase("admin", "dossier.sources", language, ours={"first": first, "last": last})
    came = {"created": say_when(lead.created, language, zone), "seen": say_when(lead.seen, language, zone)}
    yield catalogue.phrase("admin", "dossier.came", language, ours=came)
    if lead.consent is not None:
        day = say_date(lead.consent.at, language, zone)
        yield catalogue.phrase("admin", "dossier.consent", language, ours={"day": day}, version=lead.consent.version)
    for entry in [each for each in about.session.ledger if each.kind is EntryKind.WITHDRAWN][-1:]:
        if lead.consent is None:
            yield catalogue.phrase(
                "admin", "dossier.withdrawn", language, ours={"day": say_date(entry.at, language, zone)}
            )


def _events(about: Subject) -> Iterable[str]:
    deeds = [entry for entry in about.session.ledger if entry.kind is not EntryKind.SAID]
    if deeds:
        yield catalogue.text("admin", "dossier.events", about.language)
    for entry in reversed(deeds[-ENTRIES_SHOWN:]):
        detail = _detail(entry, about)
        ours = {
            "when": say_when(entry.at, about.language, about.zone),
            "what": catalogue.phrase("admin", f"ledger.{entry.kind}", about.language, ours=_gift(about)),
            "detail": f" · {detail}" if detail else "",
        }
        yield catalogue.phrase("admin", "dossier.event", about.language, ours=ours)


def _detail(entry: Entry, about: Subject) -> str:
    """Return the detail that tells entries of one kind apart, in words if there are any."""
    data, language = entry.data, about.language
    match entry.kind:
        case EntryKind.STARTED | EntryKind.CAMPAIGN:
            return campaign_name(str(data.get("source", "")), about.funnel, language)
        case EntryKind.ANSWERED:
            option = option_of(about.funnel, str(data.get("question")), str(data.get("option")))
            return words_in(about.funnel, option.label, language) if option else _raw(data.get("option"))
        case EntryKind.STAGE:
            return _from_to(entry, "stage", about)
        case EntryKind.OUTCOME:
            return _from_to(entry, "outcome", about)
        case EntryKind.CONTACT:
            return _raw(data.get("typed") or data.get("value"))
        case EntryKind.CORRECTED:
            return _raw(data.get("after"))
        case EntryKind.UNREAD_CONTACT:
            return _raw(data.get("text"))
        case EntryKind.NOTE:
            return f"{_raw(data.get('name'))}: {_raw(data.get('text'))}"
        case EntryKind.CLAIMED | EntryKind.RELEASED:
            return _raw(data.get("name"))
        case EntryKind.COOLED:
            return texts(language, "admin").get(f"cooled.{data.get('reason')}", "")
        case EntryKind.ALERTED:
            return digits(str(data.get("alert", "")), language)
        case _:
            return ""


def _from_to(entry: Entry, room: str, about: Subject) -> str:
    language, names = about.language, texts(about.language, "admin")
    ends = (f"{room}.{entry.data.get(end)}" for end in ("before", "after"))
    before, after = (names.get(worded(key, about.funnel.words, language), "") for key in ends)
    reason = reason_words(str(entry.data.get("reason") or ""), language)
    moved = catalogue.phrase("admin", "dossier.from_to", language, ours={"before": before, "after": after})
    return f"{moved} ({reason})" if reason else moved


def _raw(value: object) -> str:
    return isolate(cut(" ".join(str(value).split()), DETAIL_UTF16)) if value else ""


def can_be_moved(lead: Lead) -> bool:
    """Tell whether an admin can decide about this lead; a visitor, who left no contact, cannot be moved."""
    return lead.stage is not Stage.VISITOR
