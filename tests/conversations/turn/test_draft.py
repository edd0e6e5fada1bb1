"""The draft of a turn: what it works out once is worked out again when what it depends on has changed."""

from conversations.turn.draft import Draft
from storage.records.ledger import EntryKind
from tests.conversations.talks import MONDAY_NOON, SHIPPED, Talker


def draft() -> Draft:
    talker = Talker("fa")
    talker.goes_through("sales")
    return Draft(talker.session, funnel=SHIPPED, now=MONDAY_NOON, update_id=1)


def test_a_score_counts_what_is_noted_after_it_was_asked_for() -> None:
    of_the_turn = draft()
    before = of_the_turn.evaluation().lead.interest
    of_the_turn.note(EntryKind.SAID, text="hello")
    assert of_the_turn.evaluation().lead.interest == before
    of_the_turn.note(EntryKind.PRICE_ASKED)
    assert of_the_turn.evaluation().lead.interest > before


def test_another_language_is_the_one_they_are_addressed_in_at_once() -> None:
    of_the_turn = draft()
    of_the_turn.set_lead(language="en")
    assert of_the_turn.language == "en"
