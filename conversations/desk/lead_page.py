"""/lead: one lead as a story, for an admin: who, what they want, how hot and why, and what happened day by day."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from conversations.desk.cards.masking import masked_contacts, masked_session, masked_story
from conversations.desk.lines.contacts import contact_lines, doubt_lines
from conversations.desk.lines.promise import promise_lines
from conversations.desk.lines.quotes import mark_lines, quote, quotes_of
from conversations.desk.lines.score import reason_points
from conversations.desk.lines.source import source_name
from conversations.desk.lines.stage_words import stage_name
from conversations.desk.lines.subject import Subject, is_hot, name_of, owner_of
from conversations.desk.lines.title import state_lines
from conversations.desk.lines.wishes import label_in_both_languages
from conversations.desk.story import story_lines
from conversations.funnel.model import Funnel
from conversations.funnel.reconciliation import option_of, question_of, words_in
from conversations.language import catalogue
from conversations.language.catalogue import texts
from conversations.language.direction import facing, isolate
from conversations.language.graphemes import cut, utf16_length
from conversations.qualification.ledger import current_answers
from conversations.schedule.dates import say_date, say_when
from storage.records.lead import Lead, Stage
from storage.records.ledger import EntryKind
from storage.records.record import Language
from storage.records.talk import Session

MESSAGE_UTF16 = 4096
QUOTE_UTF16 = 300
_UNSAID = "—"


class _Page(Struct, frozen=True):
    """What a page is made of."""

    about: Subject
    contacts: tuple[str, ...]
    account: int | None
    """The number of their Telegram account, where the reader may see it."""
    story: Subject
    duplicates: tuple[int, ...]


def write_lead_page(
    session: Session,
    *,
    funnel: Funnel,
    zone: ZoneInfo,
    language: Language,
    now: datetime,
    duplicates: tuple[int, ...] = (),
) -> str:
    """Return the story of a lead within one message; the oldest part is left out where it is too long, and says so."""
    about = Subject(session, funnel, language, zone, now)
    return _written(_Page(about, _contacts(about), session.lead.telegram_id, about, duplicates))


def write_masked_page(
    session: Session,
    *,
    funnel: Funnel,
    zone: ZoneInfo,
    language: Language,
    now: datetime,
    duplicates: tuple[int, ...] = (),
) -> str:
    """Return the story of a lead as a group may read it that must not take contacts home (`mask: phone`)."""
    about = Subject(session, funnel, language, zone, now)
    shown = replace(about, session=masked_session(session, language))
    story = replace(about, session=masked_story(session, language))
    contacts = masked_contacts(_contacts(about), session, language)
    return _written(_Page(shown, contacts, None, story, duplicates))


def _contacts(about: Subject) -> tuple[str, ...]:
    return contact_lines(about) if can_be_moved(about.lead) else ()


def _written(page: _Page) -> str:
    about, language = page.about, page.about.language
    known = (
        *_who(page),
        *page.contacts,
        *doubt_lines(about),
        *(catalogue.text("sales", "card.twin", language, number=number) for number in page.duplicates),
        *_wants(about),
        *_score(about),
        *promise_lines(about),
        *_owner(about),
        *mark_lines(about),
        *(quote(entry, language, limit_utf16=QUOTE_UTF16) for entry in quotes_of(about)),
        *_origin(about),
    )
    head = "\n".join(facing(line, language) for line in known)
    days = story_lines(page.story, room_utf16=MESSAGE_UTF16 - utf16_length(head) - 2)
    return cut("\n".join((head, "", *days)) if days else head, MESSAGE_UTF16)


def _who(page: _Page) -> Iterable[str]:
    about = page.about
    lead, language = about.lead, about.language
    ours = {
        "stage": stage_name(lead.stage, about.funnel.words, language),
        "outcome": catalogue.text("admin", f"outcome.{lead.outcome}", language),
        "hot": " 🔥" if is_hot(lead) else "",
    }
    yield catalogue.text("admin", "dossier.title", language, number=lead.number, name=name_of(lead, language))
    if lead.merged_into is not None:
        yield catalogue.text("desk", "title.merged", language, number=lead.number, into=lead.merged_into)
    yield catalogue.phrase("admin", "dossier.standing", language, ours=ours)
    yield from state_lines(about)
    if lead.tips:
        yield catalogue.text("admin", "dossier.tips", language)
    yield _account(lead, page.account, language)


def _account(lead: Lead, account: int | None, language: Language) -> str:
    # Numbers that are copied elsewhere keep their Latin digits.
    username = isolate(f"@{lead.username}") if lead.username else _UNSAID
    values = {"username": username, "id": _UNSAID if account is None else isolate(str(account))}
    ours = {**values, "language": catalogue.name_in(lead.language, language)}
    return catalogue.phrase("admin", "dossier.account", language, ours=ours)


def _wants(about: Subject) -> Iterator[str]:
    """Yield that they asked for a person, and every answer with its question."""
    if about.last(EntryKind.TALK_ASKED) is not None:
        yield catalogue.text("sales", "card.talk", about.language)
    given = current_answers(about.session.ledger)
    for question_id, option_id in about.lead.answers.items():
        question, option = question_of(about.funnel, question_id), option_of(about.funnel, question_id, option_id)
        words = label_in_both_languages(about, option, given.get(question_id)) if option else isolate(option_id)
        label = words_in(about.funnel, question.label, about.language) if question else isolate(question_id)
        ours = {"label": _capital(label), "answers": words}
        yield catalogue.phrase("sales", "card.answers", about.language, ours=ours)


def _score(about: Subject) -> Iterable[str]:
    """Yield how hot they are, and all that it is made of; the points of one axis on a line."""
    lead, language = about.lead, about.language
    if lead.answers:
        score = {"quality": lead.quality, "fit": lead.fit, "interest": lead.interest}
        yield catalogue.text("admin", "dossier.score", language, **score)
    else:
        yield catalogue.text("sales", "card.unasked", language)
    dot = texts(language, "sales")["card.dot"]
    for axis in ("fit", "interest"):
        parts = [reason_points(reason, about) for reason in lead.reasons if reason.axis == axis]
        if parts:
            ours = {"axis": _capital(catalogue.text("admin", f"axis.{axis}", language)), "reasons": dot.join(parts)}
            yield catalogue.phrase("admin", "dossier.reasons", language, ours=ours)


def _owner(about: Subject) -> Iterable[str]:
    """Yield who has the lead, or that nobody does who should."""
    lead, language = about.lead, about.language
    if lead.owner is not None and lead.claimed_at is not None:
        ours = {"since": say_when(lead.claimed_at, language, about.zone)}
        yield catalogue.phrase("admin", "dossier.owner_since", language, ours=ours, name=owner_of(lead))
    elif lead.owner is not None:
        yield catalogue.text("admin", "dossier.owner", language, name=owner_of(lead))
    elif lead.has_card:
        yield catalogue.text("admin", "dossier.nobody", language)


def _origin(about: Subject) -> Iterable[str]:
    lead, language, zone = about.lead, about.language, about.zone
    first, last = (source_name(each, about) for each in (lead.first_source, lead.last_source))
    yield catalogue.phrase("admin", "dossier.sources", language, ours={"first": first, "last": last})
    if lead.consent is not None:
        day = say_date(lead.consent.at, language, zone)
        yield catalogue.phrase("admin", "dossier.consent", language, ours={"day": day}, version=lead.consent.version)
    elif (withdrawn := about.last(EntryKind.WITHDRAWN)) is not None:
        ours = {"day": say_date(withdrawn.at, language, zone)}
        yield catalogue.phrase("admin", "dossier.withdrawn", language, ours=ours)
    seen = {"seen": say_when(lead.seen, language, zone)}
    yield catalogue.phrase("admin", "dossier.seen", language, ours=seen)


def _capital(label: str) -> str:
    return label[:1].upper() + label[1:]


def can_be_moved(lead: Lead) -> bool:
    """Tell whether an admin can decide about this lead; a visitor, who left no contact, cannot be moved."""
    return lead.stage is not Stage.VISITOR
