"""What a lead wants and needs, in the funnel's words."""

from conversations.desk.lines.subject import Subject
from conversations.funnel.model import CardLine, Funnel
from conversations.funnel.reconciliation import option_of, words_in
from conversations.language import catalogue
from conversations.language.catalogue import texts
from storage.records.lead import Lead
from storage.records.ledger import EntryKind
from storage.records.record import Language


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
