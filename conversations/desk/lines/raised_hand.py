"""Why a lead has a quiet card: what they asked for and the line of the SQL gate they miss, or that they wrote."""

from conversations.desk.lines.subject import Subject
from conversations.funnel.reconciliation import option_of, words_in
from conversations.language import catalogue
from conversations.language.catalogue import texts
from conversations.qualification.stages import missed_gate, picked, picked_any
from storage.records.lead import QuietReason


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
