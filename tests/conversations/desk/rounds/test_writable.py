"""Who may be written to after /stop, and after a block (DESK §4)."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from conversations.desk.rounds.decide import decide
from conversations.desk.rounds.values import acts
from conversations.desk.rounds.values.moves import Denial, Denied, Moves
from conversations.desk.rounds.values.people import Actor
from conversations.desk.rounds.who import not_writable
from storage.records.round import Round, RoundState
from tests.conversations.desk.rounds.desks import NOW, SARA, context
from tests.conversations.desk.rounds.test_table import in_state

SECOND = timedelta(seconds=1)
THREE_DAYS = timedelta(hours=72)
CONTACTED = in_state(RoundState.CONTACTED)
STOPPED, BLOCKED = replace(CONTACTED, stopped=True), replace(CONTACTED, blocked=True)


def why(round_: Round) -> Denial | None:
    refused = not_writable(round_, NOW)
    return None if refused is None else refused.error


@pytest.mark.parametrize(
    ("round_", "refused"),
    [
        pytest.param(CONTACTED, None, id="as ever"),
        pytest.param(STOPPED, Denial.STOP, id="stopped"),
        pytest.param(replace(STOPPED, wrote_after_stop=NOW), None, id="wrote after the stop"),
        pytest.param(replace(STOPPED, wrote_after_stop=NOW - THREE_DAYS + SECOND), None, id="three days ago, almost"),
        pytest.param(replace(STOPPED, wrote_after_stop=NOW - THREE_DAYS), Denial.STOP, id="three days ago"),
        pytest.param(BLOCKED, None, id="blocked, tried once"),
        pytest.param(replace(BLOCKED, blocked_tried=True), Denial.BLOCKED, id="blocked and tried"),
        pytest.param(replace(BLOCKED, blocked_tried=True, stopped=True), Denial.STOP, id="both"),
        pytest.param(replace(in_state(RoundState.WON), stopped=True), Denial.STOP, id="a closed lead, too"),
    ],
)
def test_who_may_be_written_to(round_: Round, refused: Denial | None) -> None:
    assert why(round_) is refused


def after(round_: Round, *done: acts.DeskAct) -> Round:
    for act in done:
        moves = decide(round_, act, context())
        assert isinstance(moves, Moves), moves
        round_ = moves.round
    return round_


WRITE = acts.WriteMessage(Actor(SARA))
REFUSED = acts.MessageFailed(blocked=True)


def test_who_stopped_us_is_written_to_only_once_they_write() -> None:
    stopped = after(CONTACTED, acts.ContactStopped())
    refused = decide(stopped, WRITE, context())
    assert isinstance(refused, Denied)
    assert refused.error is Denial.STOP
    assert after(stopped, acts.ProspectWrote(), WRITE).sending == NOW


def test_a_second_stop_shuts_what_the_words_after_the_first_had_opened() -> None:
    again = after(CONTACTED, acts.ContactStopped(), acts.ProspectWrote(), acts.ContactStopped())
    assert why(again) is Denial.STOP


def test_one_message_is_tried_to_a_person_who_blocked_the_bot_until_they_return() -> None:
    blocked = after(CONTACTED, acts.BotBlocked(), WRITE, REFUSED)
    assert why(blocked) is Denial.BLOCKED
    assert blocked.sending is None
    assert why(after(blocked, acts.BotUnblocked())) is None
    assert why(after(blocked, acts.BotUnblocked(), acts.BotBlocked())) is None


def test_a_refusal_that_says_nothing_of_a_block_shuts_nothing() -> None:
    assert why(after(CONTACTED, WRITE, acts.MessageFailed())) is None
