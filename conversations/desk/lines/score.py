"""Why a lead is hot: both axes and their largest parts."""

from conversations.desk.lines.subject import Subject, gift_of, is_hot
from conversations.funnel.parts.basics import CONTACT, ENGAGEMENT
from conversations.funnel.reconciliation import reason_name
from conversations.language import catalogue
from conversations.language.catalogue import texts
from storage.records.lead import Lead, Reason
from storage.records.ledger import EntryKind
from storage.records.record import Language

REASONS_SHOWN = 3


def score_lines(about: Subject) -> tuple[str, ...]:
    """Return both axes and their largest parts; equal parts keep the order of the questions."""
    lead, language = about.lead, about.language
    if not lead.answers:
        talk = is_hot(lead) and about.last(EntryKind.TALK_ASKED) is not None
        return (catalogue.text("sales", "card.why_talk_unasked" if talk else "card.unasked", language),)
    asked = about.funnel.places
    why = catalogue.text("sales", _why(about), language, fit=lead.fit, interest=lead.interest)
    adds = sorted(
        (reason for reason in lead.reasons if round(reason.points) > 0),
        key=lambda each: (-round(each.points), asked.get(each.about, len(asked))),
    )
    parts = [reason_points(reason, about) for reason in adds[:REASONS_SHOWN]]
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


def reason_points(reason: Reason, about: Subject) -> str:
    """Return a part of the score in words, and its points: "budget 30", "took the guide 10"."""
    ours = {"reason": reason_words(reason, about)}
    return catalogue.phrase("sales", "card.reason", about.language, ours=ours, points=round(reason.points))


def reason_words(reason: Reason, about: Subject) -> str:
    """Return what they did, and how they can be reached, in our words; else the funnel's name of it."""
    key = f"deed.{reason.option}"
    if reason.about in (CONTACT, ENGAGEMENT) and key in texts(about.language, "admin"):
        return catalogue.phrase("admin", key, about.language, ours=gift_of(about))
    return reason_name(about.funnel, reason, about.language)
