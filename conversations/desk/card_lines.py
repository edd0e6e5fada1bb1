"""The lines of a sales card, each made from what is known; a line with nothing to say is left out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.funnel.model import CardLine, Funnel
from conversations.funnel.reconciliation import option_of, reason_name, words_in
from conversations.language import catalogue
from conversations.language.catalogue import texts
from conversations.language.direction import isolate
from conversations.language.graphemes import cut
from conversations.language.names import visible_name
from conversations.qualification.ledger import anonymous_phone, own_phones
from conversations.qualification.stages import missed_gate, picked, picked_any
from conversations.reading.around_contact import says_more_than
from conversations.reading.emails import mixes_scripts
from conversations.reading.phones import anonymous_number
from conversations.schedule.dates import day_of, say_ago, say_by_day, say_when
from storage.records.lead import ContactKind, Lead, Outcome, QuietReason, Reason, Stage
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Language
from storage.records.talk import Session

NAME_UTF16 = 48
"""Length of a name in a card's title: ordinary names fit, and none pushes the contact out of a notification."""
REASONS_SHOWN = 3
QUOTES_SHOWN = 3
UNREAD_UTF16 = 200
EARLIER_SHOWN = 2
"""Contacts of one kind that were replaced by newer ones."""
OUTCOMES: dict[Outcome, str] = {
    Outcome.WON: "card.won",
    Outcome.LOST: "card.lost",
    Outcome.DISQUALIFIED: "card.disqualified",
}


@dataclass(frozen=True, slots=True)
class Subject:
    """The person a card is about, and everything needed to write it."""

    session: Session
    funnel: Funnel
    language: Language
    """Language of the reader: sales, or an admin, whose language the funnel may lack."""
    zone: ZoneInfo
    now: datetime

    @property
    def lead(self) -> Lead:
        """The lead itself."""
        return self.session.lead

    def last(self, kind: EntryKind) -> Entry | None:
        """Return the newest ledger entry of this kind, if there is one."""
        return next((entry for entry in reversed(self.session.ledger) if entry.kind is kind), None)


def is_hot(lead: Lead) -> bool:
    """Tell whether sales should act now; a customer is never hot, even if the rule says so."""
    return lead.hot and lead.outcome is Outcome.OPEN


def name_of(lead: Lead, language: Language) -> str:
    """Return the lead's name as it can be shown, or a placeholder when no character of it is visible."""
    return visible_name(lead.name) or catalogue.text("sales", "card.nameless", language)


def owner_of(lead: Lead) -> str:
    """Return the name of the lead's owner; "" when the lead has none."""
    return visible_name(lead.owner_name or "") or str(lead.owner or "")


def title_lines(about: Subject) -> tuple[str, ...]:
    """Return the title: the lead's name, or the owner's; a claimed card keeps the lead's name on a line of its own."""
    lead, language = about.lead, about.language
    if lead.is_quiet:
        return _quiet_title_lines(about)
    name = cut(name_of(lead, language), NAME_UTF16)
    hot = catalogue.text("sales", "card.hot", language, number=lead.number, name=name)
    if lead.owner is None:
        return (hot,)
    owner = cut(owner_of(lead), NAME_UTF16)
    if lead.claimed_at is None or lead.alerted_at is None or lead.claimed_at < lead.alerted_at:
        # Hot again: the colleague who claimed the previous card still owns the lead.
        return hot, catalogue.text("sales", "card.owned", language, name=owner)
    after = say_ago(lead.claimed_at - lead.alerted_at, language)
    claimed = catalogue.phrase("sales", "card.claimed", language, ours={"after": after}, number=lead.number, name=owner)
    return claimed, catalogue.text("sales", "card.name", language, name=name)


def _quiet_title_lines(about: Subject) -> tuple[str, ...]:
    """Return the title of a quiet card: what they want and the line of the SQL gate they miss, or that they wrote."""
    lead, language = about.lead, about.language
    name = cut(name_of(lead, language), NAME_UTF16)
    if asks_quietly(about):
        key = "card.asked_call" if picked_any(lead.answers, about.funnel.sql.calls) else "card.asked_write"
        head = catalogue.text("sales", key, language, number=lead.number)
        lines = (head, *missed_lines(about))
    else:
        lines = (catalogue.text("sales", "card.wrote", language, number=lead.number, name=name),)
    if lead.owner is None or lead.claimed_at is None or lead.quiet_at is None:
        return lines
    ours = {"after": say_ago(lead.claimed_at - lead.quiet_at, language)}
    owner = cut(owner_of(lead), NAME_UTF16)
    return catalogue.phrase("sales", "card.claimed", language, ours=ours, number=lead.number, name=owner), *lines


def name_lines(about: Subject) -> tuple[str, ...]:
    """Return the name where the title has none: on the quiet card of a person who asked to be contacted."""
    lead, language = about.lead, about.language
    if not (lead.is_quiet and asks_quietly(about)):
        return ()
    return (catalogue.text("sales", "card.name", language, name=cut(name_of(lead, language), NAME_UTF16)),)


def quiet_wish(about: Subject) -> str:
    """Return on one line why a lead has a quiet card: what they want and the gate they miss, or that they wrote."""
    language = about.language
    if not asks_quietly(about):
        return catalogue.text("sales", "quiet.wrote", language)
    key = "quiet.asked_call" if picked_any(about.lead.answers, about.funnel.sql.calls) else "quiet.asked_write"
    return texts(language, "sales")["card.dot"].join((catalogue.text("sales", key, language), *missed_lines(about)))


def asks_quietly(about: Subject) -> bool:
    """Tell whether they asked to be contacted, and have not changed that answer since."""
    lead = about.lead
    return QuietReason.ASKED in lead.quiet and picked(lead.answers, about.funnel.sql.wants)


def missed_lines(about: Subject) -> tuple[str, ...]:
    """Return the first line of the SQL gate that they miss, in words."""
    funnel, language = about.funnel, about.language
    missed = missed_gate(about.lead, funnel)
    if missed is None:
        return ()
    if missed.line != "answer":
        key = f"card.missed_{missed.line}"
        return (catalogue.text("sales", key, language, have=missed.have, needs=missed.needs),)
    option = option_of(funnel, missed.question, about.lead.answers.get(missed.question))
    if option is not None:
        return (words_in(funnel, option.missed or option.card or option.label, language),)
    label = words_in(funnel, funnel.question(missed.question).label, language)
    return (catalogue.phrase("sales", "card.missed_unasked", language, ours={"label": label}),)


def state_lines(about: Subject) -> tuple[str, ...]:
    """Return the lines that decide whether to write to this person at all."""
    lead = about.lead
    # A lead who asks for a person is hot and wants an answer, even with consent withdrawn.
    withdrawn = lead.consent is None and not lead.hot and about.last(EntryKind.WITHDRAWN) is not None
    states = (
        (lead.stopped, "card.stopped"),
        (withdrawn, "card.withdrawn"),
        (lead.blocked, "card.blocked"),
        (lead.outcome is not Outcome.OPEN, OUTCOMES.get(lead.outcome, "")),
        (lead.stage is Stage.PQL, "card.pql"),
        (_is_cooled(lead), "card.cooled"),
    )
    return tuple(catalogue.text("sales", key, about.language) for holds, key in states if holds)


def _is_cooled(lead: Lead) -> bool:
    if lead.is_quiet:  # they never were hot
        return False
    return not lead.hot and lead.outcome is Outcome.OPEN and lead.stage.rank <= Stage.SQL.rank


def contact_lines(about: Subject) -> tuple[str, ...]:
    """Return the ways to reach them, best first; Telegram only when there is no other."""
    lead, language = about.lead, about.language
    lines = [*_phone_lines(about)]
    if lead.email:
        lines.append(catalogue.text("sales", "card.email", language, email=lead.email))
        before = _given_before(about, "email", but=(lead.email,))
        lines += [catalogue.text("sales", "card.email_before", language, email=address) for address in before]
    anonymous = None if lead.phone else anonymous_phone(about.session.ledger)
    if anonymous is not None:
        lines.append(catalogue.text("sales", "card.phone_anonymous", language, phone=anonymous))
    return tuple(lines) or (catalogue.text("sales", "card.telegram", language),)


def _phone_lines(about: Subject) -> Iterator[str]:
    """Yield the newest number; if it was typed after a verified one, yield both, each with a note of which it is."""
    lead, language = about.lead, about.language
    own = () if lead.phone_verified else own_phones(about.session.ledger)[:1]
    if lead.phone and anonymous_number(lead.phone, own=False):  # taken by an earlier version
        yield catalogue.text("sales", "card.phone_anonymous", language, phone=lead.phone)
    elif lead.phone:
        yield catalogue.text("sales", "card.phone_typed" if own else "card.phone", language, phone=lead.phone)
    for number in own:
        yield catalogue.text("sales", "card.phone_own", language, phone=number)
    for number in _given_before(about, "phone", but=(lead.phone or "", *own)):
        yield catalogue.text("sales", "card.phone_before", language, phone=number)


def _given_before(about: Subject, way: str, *, but: tuple[str, ...]) -> tuple[str, ...]:
    """Return the last contacts of this kind that newer ones replaced, the newest first."""
    given = (entry.data for entry in reversed(about.session.ledger) if entry.kind is EntryKind.CONTACT)
    values = (str(data["value"]) for data in given if ContactKind(str(data["kind"])).way == way)
    return tuple(dict.fromkeys(value for value in values if value not in but))[:EARLIER_SHOWN]


def doubt_lines(about: Subject) -> tuple[str, ...]:
    """Return what sales should check: an address that imitates another, a contact that could not be read."""
    raw, lines = about.lead.unread_contact, []
    if mixes_scripts(about.lead.email or ""):
        lines.append(catalogue.text("sales", "card.mixed_scripts", about.language))
    if raw:
        lines.append(
            catalogue.text("sales", "card.unread", about.language, text=cut(" ".join(raw.split()), UNREAD_UTF16))
        )
    return tuple(lines)


def want_lines(about: Subject) -> tuple[str, ...]:
    """Return what the lead wants and needs, in the funnel's words; "asked to talk" comes first when they did."""
    lines = tuple(
        catalogue.phrase(
            "sales",
            "card.answers",
            about.language,
            ours={"label": words_in(about.funnel, line.label, about.language), "answers": answers},
        )
        for line in about.funnel.card
        if (answers := answers_shown(about.lead, line, about.funnel, about.language))
    )
    if about.last(EntryKind.TALK_ASKED) is None:
        return lines
    return catalogue.text("sales", "card.talk", about.language), *lines


def answers_shown(lead: Lead, line: CardLine, funnel: Funnel, language: Language) -> str:
    """Return the answers that a line of the card shows, "" when none of them was given."""
    options = (option_of(funnel, question, lead.answers.get(question)) for question in line.shows)
    shown = [words_in(funnel, option.card or option.label, language) for option in options if option is not None]
    return texts(language, "sales")["card.comma"].join(shown)


def quotes_of(about: Subject) -> tuple[Entry, ...]:
    """Return what stood around their contact, then the last messages they wrote in their own words, oldest first."""
    ledger = about.session.ledger
    said = [entry for entry in ledger if entry.kind is EntryKind.SAID]
    return *_around_contact(ledger), *said[-QUOTES_SHOWN:]


def _around_contact(ledger: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the newest message with a contact in it that says more than the contact, as a message of theirs."""
    given = (entry for entry in reversed(ledger) if entry.kind is EntryKind.CONTACT and entry.data.get("typed"))
    for entry in given:
        typed = str(entry.data["typed"])
        if says_more_than(typed, str(entry.data.get("value", ""))):
            return (entry.model_copy(update={"data": {"text": typed, "medium": "text"}}),)
    return ()


def quote(entry: Entry, language: Language, *, limit_utf16: int) -> str:
    """Return one message of theirs on one line, word for word up to the limit."""
    text = cut(" ".join(str(entry.data.get("text", "")).split()), limit_utf16)
    medium = texts(language, "sales").get(f"medium.{entry.data.get('medium', '')}")
    if medium is None:
        return catalogue.text("sales", "card.quote", language, text=text)
    if not text:
        return catalogue.phrase("sales", "card.medium", language, ours={"medium": medium})
    return catalogue.phrase("sales", "card.medium_quote", language, ours={"medium": medium}, text=text)


def score_lines(about: Subject) -> tuple[str, ...]:
    """Return both axes and their largest parts; equal parts keep the order of the questions."""
    lead, language = about.lead, about.language
    if not lead.answers:
        talk = is_hot(lead) and about.last(EntryKind.TALK_ASKED) is not None
        return (catalogue.text("sales", "card.why_talk_unasked" if talk else "card.unasked", language),)
    asked = [question.id for question in about.funnel.questions]
    why = catalogue.text("sales", _why(about), language, fit=lead.fit, interest=lead.interest)
    adds = sorted(
        (reason for reason in lead.reasons if round(reason.points) > 0),
        key=lambda each: (-round(each.points), asked.index(each.about) if each.about in asked else len(asked)),
    )
    parts = [_reason(reason, about.funnel, language) for reason in adds[:REASONS_SHOWN]]
    return (why, texts(language, "sales")["card.dot"].join(parts)) if parts else (why,)


def quality_of(lead: Lead, language: Language) -> str:
    """Return the quality of a lead in a list; before any question is answered, that it was not asked yet."""
    if not lead.answers:
        return catalogue.text("sales", "card.unasked", language)
    return catalogue.text("sales", "card.quality", language, quality=lead.quality)


def _why(about: Subject) -> str:
    if not is_hot(about.lead):
        return "card.score"
    return "card.why" if about.last(EntryKind.TALK_ASKED) is None else "card.why_talk"


def _reason(reason: Reason, funnel: Funnel, language: Language) -> str:
    name = reason_name(funnel, reason, language)
    return catalogue.phrase("sales", "card.reason", language, ours={"reason": name}, points=round(reason.points))


def source_line(about: Subject) -> str:
    """Return the last campaign that brought the lead, and the first one if it was a different one."""
    lead, language = about.lead, about.language
    last = _campaign(lead.last_source, about.funnel, language)
    if lead.first_source == lead.last_source:
        return catalogue.phrase("sales", "card.source", language, ours={"source": last})
    first = isolate(lead.first_source) or catalogue.text("sales", "card.source_none", language)
    return catalogue.phrase("sales", "card.source_first", language, ours={"source": last, "first": first})


def _campaign(payload: str, funnel: Funnel, language: Language) -> str:
    if payload not in funnel.sources:
        return campaign_name(payload, funnel, language)
    label = words_in(funnel, funnel.sources[payload].label, language)
    return catalogue.phrase("sales", "card.source_known", language, ours={"label": label}, payload=payload)


def campaign_name(payload: str, funnel: Funnel, language: Language) -> str:
    """Return the name of a source: its label, the raw payload if the funnel does not declare it, or "direct"."""
    if payload in funnel.sources:
        return words_in(funnel, funnel.sources[payload].label, language)
    return isolate(payload) if payload else catalogue.text("sales", "card.source_none", language)


def person_line(about: Subject) -> str:
    """Return their language, their username, and how long after the first start the alert came."""
    lead, language = about.lead, about.language
    ours = {
        "language": catalogue.name_in(lead.language, language),
        "after": say_ago((lead.alerted_at or lead.quiet_at or about.now) - lead.created, language),
    }
    if not lead.username:
        return catalogue.phrase("sales", "card.person_nameless", language, ours=ours)
    return catalogue.phrase("sales", "card.person", language, ours=ours, username=f"@{lead.username}")


def promise_lines(about: Subject) -> tuple[str, ...]:
    """Return when we promised the lead an answer; "today" is true on one day only.

    A lead that cooled was told otherwise, or the promise is long past.
    """
    if about.lead.is_quiet:
        return _quiet_promise_lines(about)
    entry = about.last(EntryKind.PROMISED)
    if entry is None or not is_hot(about.lead):
        return ()
    words, deadline, zone = entry.data.get(about.language), entry.data.get("deadline"), about.zone
    if deadline and (not words or day_of(entry.at, zone) != day_of(about.now, zone)):
        words = say_when(datetime.fromisoformat(str(deadline)), about.language, zone)
    return (catalogue.phrase("sales", "card.promise", about.language, ours={"promise": str(words)}),) if words else ()


def _quiet_promise_lines(about: Subject) -> tuple[str, ...]:
    """Return by which day the person of a quiet card was promised an answer: a card is read on other days, too."""
    lead, language = about.lead, about.language
    if lead.quiet_due is None or lead.stopped or lead.outcome is not Outcome.OPEN:
        return ()
    day = say_by_day(day_of(lead.quiet_due, about.zone), language)
    return (catalogue.phrase("sales", "card.promise", language, ours={"promise": day}),)
