"""One update: what it did before it failed is rolled back, and has no effects. A slice: each is handled once."""

from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from bot.context.read_ahead import ReadAhead
from bot.intake.dispatching import dispatch
from bot.intake.dispatching.dispatch import dispatch_update
from bot.updates.callback_data import new_card_id
from conversations.desk.cards.presses import CardAct, CardPress, write_press
from storage.database import Transaction
from storage.people import sessions
from storage.postgres.transactions import transaction as postgres
from storage.sqlite import transaction as sqlite
from tests.bot.front_desk import Desk, came, front_desk, presses, says
from tests.refused_rows import refused_rows

CLAIM = write_press(CardPress(new_card_id(), CardAct.CLAIM))


def no_timers(desk: Desk) -> AbstractAsyncContextManager[None]:
    """Refuse timers: an alert that no group takes sets one, after the replies were queued."""
    return refused_rows(desk.database, "timers")


async def test_what_an_update_did_before_it_failed_has_no_effects(folder: Path) -> None:
    async with front_desk(folder) as desk, no_timers(desk):
        assert await desk.batches.process([came(says(5, "/talk"))]) == 1
        (effects,) = desk.followed
        assert [row.message.key for row in effects.rows] == ["u5:trouble"]
        assert effects.happened == [("set_aside", ""), ("update", "message")]
        assert await desk.rows("SELECT key FROM outbox") == [("u5:trouble",)]
        assert await desk.rows("SELECT count(*) FROM leads") == [(0,)]


async def test_the_others_of_its_batch_keep_theirs(folder: Path) -> None:
    async with front_desk(folder) as desk, no_timers(desk):
        batch = [says(4, "/start", person=1), says(5, "/talk", person=2), says(6, "/start", person=3)]
        assert await desk.batches.process([came(update) for update in batch]) == 3
        assert {row.message.chat for row in desk.effects.rows} == {1, 2, 3}
        assert [what for what in desk.effects.happened if what[0] == "turn"] == [("turn", "")] * 2


async def test_of_a_whole_slice_only_the_one_that_fails_is_set_aside(folder: Path) -> None:
    async with front_desk(folder) as desk, no_timers(desk):
        texts = {12: "/talk"}
        slice_ = [came(says(number, texts.get(number, "/start"), person=number)) for number in range(1, 26)]
        assert await desk.batches.process(slice_) == 25
        assert await desk.rows("SELECT update_id FROM dead_letters") == [(12,)]
        others = [(person,) for person in range(1, 26) if person != 12]
        assert await desk.rows("SELECT telegram_id FROM leads ORDER BY telegram_id") == others
        assert sorted({row.message.chat for row in desk.effects.rows if row.message.chat}) == list(range(1, 26))
        assert await desk.rows("SELECT count(*) FROM updates") == [(25,)]


async def test_an_update_that_comes_twice_in_a_slice_is_handled_once(folder: Path) -> None:
    async with front_desk(folder) as desk:
        again = [came(says(number, "hello", person=1)) for number in (4, 5, 4)]
        assert await desk.batches.process([came(says(3, "/start", person=1)), *again]) == 4
        assert await desk.rows("SELECT count(*) FROM ledger WHERE kind = 'said'") == [(2,)]
        assert await desk.batches.process(again) == 3
        assert await desk.rows("SELECT count(*) FROM ledger WHERE kind = 'said'") == [(2,)]


def in_group(number: int, *, person: int) -> dict[str, object]:
    update = says(number, "hi all", person=person)
    update["message"] |= {"chat": {"id": -1_001_000_000_001, "type": "supergroup", "title": "Sales"}}
    return update


@pytest.mark.parametrize(
    ("update", "kept"),
    [
        pytest.param(says(9, "hello", person=1), {2}, id="a person's own talk"),
        pytest.param(
            presses(9, write_press(CardPress(new_card_id(), CardAct.CLAIM)), person=3), set(), id="a colleague's press"
        ),
        pytest.param(says(9, "/leads", person=3), set(), id="a command that is no prospect's"),
        pytest.param(says(9, "/forget", person=1), {2}, id="a question that changes nobody else"),
        pytest.param(presses(9, "a:1:fy", person=1), set(), id="an erasure"),
        pytest.param(in_group(9, person=1), set(), id="words in a group, which may make a colleague"),
    ],
)
async def test_what_was_read_ahead_ends_with_the_first_update_that_may_change_others(
    folder: Path, update: dict[str, object], kept: set[int]
) -> None:
    async with front_desk(folder) as desk:
        await desk.batches.process([came(says(number, "/start", person=number)) for number in (1, 2)])

        async def work(tx: Transaction) -> set[int]:
            ahead = ReadAhead(await sessions.rows_of(tx, [1, 2]))
            await dispatch_update(tx, came(update), config=desk.config, now=desk.clock.now(), ahead=ahead)
            return set(ahead.people)

        assert await desk.database.write(work) == kept


async def test_a_slice_cut_short_leaves_the_rest_new(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "HOLD_S", -1.0)
    monkeypatch.setattr(postgres, "BESIDE_S", -1.0)
    async with front_desk(folder) as desk:
        waiting = [came(says(number, "/start")) for number in (1, 2, 3)]
        assert await desk.batches.process_counted(waiting) == 1
        assert await desk.rows("SELECT update_id FROM updates") == [(1,)]
        assert [await desk.batches.process_counted(waiting[done:]) for done in (1, 2)] == [1, 1]
        assert await desk.rows("SELECT count(*) FROM updates") == [(3,)]


async def test_an_error_whose_words_no_database_takes_is_set_aside(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fails(*_: object) -> None:
        raise ValueError("a\0b\ud800")

    monkeypatch.setattr(dispatch, "answer", fails)
    async with front_desk(folder) as desk:
        assert await desk.batches.process([came(says(5, "hello\0"))]) == 1
        assert await desk.rows("SELECT error FROM dead_letters") == [("ValueError: a\ufffdb?",)]
