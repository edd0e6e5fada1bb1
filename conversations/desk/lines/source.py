"""Where a lead comes from, and who they are on Telegram."""

from conversations.desk.lines.subject import Subject
from conversations.funnel.model import Funnel
from conversations.funnel.reconciliation import words_in
from conversations.language import catalogue
from conversations.language.direction import isolate
from conversations.language.graphemes import cut
from conversations.language.names import visible_name
from conversations.schedule.dates import say_ago
from storage.records.figures import OTHER_SOURCES, REFERRAL
from storage.records.record import Language

NAME_UTF16 = 48
"""The length of the referrer's name: as in a card's title."""


def source_line(about: Subject) -> str:
    """Return the last campaign that brought the lead, and the first one if it was a different one."""
    lead, language = about.lead, about.language
    last = _campaign(lead.last_source, about)
    if lead.first_source == lead.last_source:
        return catalogue.phrase("sales", "card.source", language, ours={"source": last})
    first = _first(lead.first_source, about)
    return catalogue.phrase("sales", "card.source_first", language, ours={"source": last, "first": first})


def _first(payload: str, about: Subject) -> str:
    if payload == REFERRAL:
        return source_name(payload, about)
    return isolate(payload) or catalogue.text("sales", "card.source_none", about.language)


def _campaign(payload: str, about: Subject) -> str:
    funnel, language = about.funnel, about.language
    if payload not in funnel.sources or payload == REFERRAL:
        return source_name(payload, about)
    label = words_in(funnel, funnel.sources[payload].label, language)
    return catalogue.phrase("sales", "card.source_known", language, ours={"label": label}, payload=payload)


def source_name(payload: str, about: Subject) -> str:
    """Return the name of a source of one person: as `campaign_name`, but for a referral it says who referred them."""
    if payload == REFERRAL and about.session.referrer:
        name = visible_name(about.session.referrer) or catalogue.text("sales", "card.nameless", about.language)
        return catalogue.text("sales", "card.source_referrer", about.language, name=cut(name, NAME_UTF16))
    return campaign_name(payload, about.funnel, about.language)


def campaign_name(payload: str, funnel: Funnel, language: Language) -> str:
    """Return the name of a source: its label, the raw payload if the funnel does not declare it, or "direct"."""
    if payload == OTHER_SOURCES:
        return catalogue.text("admin", "figures.other_sources", language)
    if payload in funnel.sources:
        return words_in(funnel, funnel.sources[payload].label, language)
    if payload == REFERRAL:
        return catalogue.text("sales", "card.source_referral", language)
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
