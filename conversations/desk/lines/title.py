"""The head of a card: whose it is, who has it, and what decides whether to write to them at all."""

from conversations.desk.lines.losses import loss_of
from conversations.desk.lines.raised_hand import asks_quietly, missed_lines
from conversations.desk.lines.subject import Subject, name_of, owner_of, shown_number
from conversations.language import catalogue
from conversations.language.graphemes import cut
from conversations.qualification.stages import picked_any
from conversations.schedule.dates import say_ago
from storage.records.lead import Lead, Outcome, Stage
from storage.records.ledger import EntryKind

NAME_UTF16 = 48
"""Length of a name in a card's title: ordinary names fit, and none pushes the contact out of a notification."""
OUTCOMES: dict[Outcome, str] = {
    Outcome.WON: "card.won",
    Outcome.LOST: "card.lost",
    Outcome.DISQUALIFIED: "card.disqualified",
}


def title_lines(about: Subject) -> tuple[str, ...]:
    """Return the title: the lead's name, or the owner's; a claimed card keeps the lead's name on a line of its own.

    Above a test's title stands that it is one.
    """
    if about.lead.is_test:
        return catalogue.text("sales", "card.test", about.language), *_title_lines(about)
    return _title_lines(about)


def _title_lines(about: Subject) -> tuple[str, ...]:
    lead, language, number = about.lead, about.language, shown_number(about.lead.number)
    if lead.stopped:
        return _stopped_title_lines(about)
    if lead.is_quiet:
        return _quiet_title_lines(about)
    name = cut(name_of(lead, language), NAME_UTF16)
    hot = catalogue.text("sales", "card.hot", language, number=number, name=name)
    if lead.owner is None:
        return (hot,)
    owner = cut(owner_of(lead), NAME_UTF16)
    if lead.claimed_at is None or lead.alerted_at is None or lead.claimed_at < lead.alerted_at:
        # Hot again: the colleague who claimed the previous card still owns the lead.
        return hot, catalogue.text("sales", "card.owned", language, name=owner)
    after = say_ago(lead.claimed_at - lead.alerted_at, language)
    claimed = catalogue.phrase("sales", "card.claimed", language, ours={"after": after}, number=number, name=owner)
    return claimed, catalogue.text("sales", "card.name", language, name=name)


def _stopped_title_lines(about: Subject) -> tuple[str, ...]:
    """Return the title of a person who asked for no more messages: nobody is asked to act, only the owner is named."""
    lead, language = about.lead, about.language
    name = catalogue.text("sales", "card.name", language, name=cut(name_of(lead, language), NAME_UTF16))
    head = catalogue.text("sales", "card.halted", language, number=shown_number(lead.number))
    if lead.owner is None:
        return head, name
    return head, catalogue.text("sales", "card.owned", language, name=cut(owner_of(lead), NAME_UTF16)), name


def _quiet_title_lines(about: Subject) -> tuple[str, ...]:
    """Return the title of a quiet card, with the owner's above it."""
    lead, language, number = about.lead, about.language, shown_number(about.lead.number)
    lines = quiet_head_lines(about)
    if lead.owner is None or lead.claimed_at is None or lead.quiet_at is None:
        return lines
    ours = {"after": say_ago(lead.claimed_at - lead.quiet_at, language)}
    owner = cut(owner_of(lead), NAME_UTF16)
    return catalogue.phrase("sales", "card.claimed", language, ours=ours, number=number, name=owner), *lines


def quiet_head_lines(about: Subject) -> tuple[str, ...]:
    """Return why there is a quiet card: what they want and the line of the SQL gate they miss, or that they wrote."""
    lead, language, number = about.lead, about.language, shown_number(about.lead.number)
    if asks_quietly(about):
        key = "card.asked_call" if picked_any(lead.answers, about.funnel.sql.calls) else "card.asked_write"
        return catalogue.text("sales", key, language, number=number), *missed_lines(about)
    name = cut(name_of(lead, language), NAME_UTF16)
    return (catalogue.text("sales", "card.wrote", language, number=number, name=name),)


def name_lines(about: Subject) -> tuple[str, ...]:
    """Return the name where the title has none: on the quiet card of a person who asked to be contacted."""
    lead, language = about.lead, about.language
    if lead.stopped or not (lead.is_quiet and asks_quietly(about)):
        return ()
    return (catalogue.text("sales", "card.name", language, name=cut(name_of(lead, language), NAME_UTF16)),)


def state_lines(about: Subject) -> tuple[str, ...]:
    """Return the lines that decide whether to write to this person at all."""
    lead = about.lead
    lost = loss_of(about.session.ledger, about.language) if lead.outcome is Outcome.LOST else ""
    states = (
        (lead.stopped, "card.stopped"),
        (is_withdrawn(about), "card.withdrawn"),
        (lead.blocked, "card.blocked"),
        (lead.outcome is not Outcome.OPEN and not lost, OUTCOMES.get(lead.outcome, "")),
        (lead.stage is Stage.PQL, "card.pql"),
        (_is_cooled(lead), "card.cooled"),
    )
    lines = tuple(catalogue.text("sales", key, about.language) for holds, key in states if holds)
    if not lost:
        return lines
    return *lines, catalogue.phrase("sales", "card.lost_because", about.language, ours={"reason": lost})


def is_withdrawn(about: Subject) -> bool:
    """Tell whether they took their consent back, and have not asked for more since."""
    lead = about.lead
    # A lead who asks for a person is hot and wants an answer, even with consent withdrawn.
    return not lead.stopped and lead.consent is None and not lead.hot and about.last(EntryKind.WITHDRAWN) is not None


def _is_cooled(lead: Lead) -> bool:
    if lead.alerted_at is None or lead.is_quiet or lead.stopped:  # they never were hot, or asked for nothing more
        return False
    return not lead.hot and lead.outcome is Outcome.OPEN and lead.stage.rank <= Stage.SQL.rank
