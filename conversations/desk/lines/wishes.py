"""What a lead wants and needs, in the funnel's words."""

from collections.abc import Mapping

from conversations.desk.lines.subject import Subject
from conversations.funnel.model import CardLine, Funnel, Option
from conversations.funnel.parts.basics import Said
from conversations.funnel.reconciliation import language_in, option_of, words_in
from conversations.language import catalogue
from conversations.language.catalogue import texts
from conversations.language.direction import isolate
from conversations.qualification.ledger import current_answers
from storage.records.lead import Lead
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Language
from storage.records.talk import Session


def want_lines(about: Subject) -> tuple[str, ...]:
    """Return what the lead wants and needs, in the funnel's words; "asked to talk" comes first when they did."""
    given = current_answers(about.session.ledger)
    lines = tuple(
        catalogue.phrase(
            "sales",
            "card.answers",
            about.language,
            ours={"label": words_in(about.funnel, line.label, about.language), "answers": answers},
        )
        for line in about.funnel.card
        if (answers := _answers(about, line, given))
    )
    if about.last(EntryKind.TALK_ASKED) is None:
        return lines
    return catalogue.text("sales", "card.talk", about.language), *lines


def with_all_answers(session: Session) -> Session:
    """Return a survivor as cards show it: with what its other accounts answered to what it was not asked itself."""
    if not session.survives:
        return session
    known = {question: str(entry.data["option"]) for question, entry in current_answers(session.ledger).items()}
    return session.replace(lead=session.lead.replace(answers={**known, **session.lead.answers}))


def _answers(about: Subject, line: CardLine, given: Mapping[str, Entry]) -> str:
    funnel, answers = about.funnel, about.lead.answers
    options = ((option_of(funnel, question, answers.get(question)), given.get(question)) for question in line.shows)
    shown = [in_both_languages(about, option, entry) for option, entry in options if option is not None]
    return texts(about.language, "sales")["card.comma"].join(shown)


def in_both_languages(about: Subject, option: Option, given: Entry | None) -> str:
    """Return an answer as the card words it, and its own label behind it if the person read another language.

    `given` is its entry in the ledger; those before 0.6.0 do not tell the language.
    """
    return _with_own_label(about, option, given, option.card or option.label)


def label_in_both_languages(about: Subject, option: Option, given: Entry | None) -> str:
    """Return the label of an answer, likewise."""
    return _with_own_label(about, option, given, option.label)


def _with_own_label(about: Subject, option: Option, given: Entry | None, said: Said) -> str:
    funnel, words = about.funnel, words_in(about.funnel, said, about.language)
    known = given.data.get("language") if given is not None else None
    read, shown = language_in(funnel, str(known or about.lead.language)), language_in(funnel, about.language)
    if read == shown or option.label[read] == option.label[shown]:
        return words
    own = isolate(option.label[read])
    return catalogue.phrase("sales", "card.answer_read", about.language, ours={"answer": words, "read": own})


def answers_shown(lead: Lead, line: CardLine, funnel: Funnel, language: Language) -> str:
    """Return the answers that a line of the card shows in a list, "" when none of them was given."""
    options = (option_of(funnel, question, lead.answers.get(question)) for question in line.shows)
    shown = [words_in(funnel, option.card or option.label, language) for option in options if option is not None]
    return texts(language, "sales")["card.comma"].join(shown)
