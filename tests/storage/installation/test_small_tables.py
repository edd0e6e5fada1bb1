import asyncio
from datetime import timedelta

import orjson
import pytest
from msgspec import to_builtins
from msgspec.structs import asdict

from storage.database import Database, Transaction
from storage.errors import StatementRefused
from storage.installation import audit, dead_letters, funnels, state, timers, updates
from storage.maintenance import retention
from storage.messages import DeadLetter, SendResult
from storage.outbox import cards, files
from storage.outbox import queue as outbox
from storage.people import erasure
from storage.records.figures import Period
from storage.records.record import from_columns
from storage.records.timer import (
    OF_KIND,
    AgainTimer,
    AskTimer,
    CopiesTimer,
    DecayTimer,
    DeskTimer,
    EndOfTestTimer,
    FirstReplyTimer,
    FormerTimer,
    MarkTimer,
    MenuTimer,
    OpeningTimer,
    QuietTimer,
    RemindTimer,
    ReportTimer,
    ReturnTimer,
    RoundTimer,
    SayTimer,
    Timer,
)
from tests.storage.stored import DAY, NOW, SECOND, kept, reply


def timer(key: str, *, due: timedelta = timedelta(), **more: object) -> Timer:
    return from_columns(DecayTimer, {"key": key, "due": NOW + due, **more})


async def set_timers(database: Database, *wanted: Timer) -> None:
    async def work(tx: Transaction) -> None:
        for one in wanted:
            await timers.set(tx, one)

    await database.write(work)


async def due(database: Database, *, after: timedelta, limit: int = 10) -> list[str]:
    found = await database.write(lambda tx: timers.due(tx, at=NOW + after, limit=limit))
    return [one.key for one in found]


async def test_an_update_is_new_once(database: Database) -> None:
    seen = [await database.write(lambda tx, n=n: updates.take(tx, [n], at=NOW)) for n in (900, 100, 900)]
    assert seen == [{900}, {100}, set()]
    assert await database.write(lambda tx: updates.take(tx, [100, 7, 900, 8], at=NOW)) == {7, 8}
    assert await database.write(lambda tx: updates.take(tx, [], at=NOW)) == set()


async def test_an_update_that_is_put_back_is_new_again(database: Database) -> None:
    await database.write(lambda tx: updates.take(tx, [5, 6, 7], at=NOW))
    await database.write(lambda tx: updates.put_back(tx, [6, 7]))
    assert await database.write(lambda tx: updates.take(tx, [5, 6, 7], at=NOW)) == {6, 7}


async def test_an_update_whose_handling_was_rolled_back_is_new_again(database: Database) -> None:
    async def poisoned(tx: Transaction) -> None:
        async with tx.savepoint():
            assert await updates.take(tx, [5], at=NOW)
            raise ValueError("poison")

    with pytest.raises(ValueError, match="poison"):
        await database.write(poisoned)
    assert await database.write(lambda tx: updates.take(tx, [5], at=NOW))


async def test_the_gap_since_the_last_update_can_be_told(database: Database) -> None:
    async with database.read() as reader:
        assert await updates.last_seen(reader) is None
    await database.write(lambda tx: updates.take(tx, [5], at=NOW))
    async with database.read() as reader:
        assert await updates.last_seen(reader) == NOW


async def test_attempts_are_counted_until_the_batch_is_through(database: Database) -> None:
    async def attempt() -> int:
        return await database.write(lambda tx: updates.try_once(tx, 5, at=NOW))

    assert [await attempt(), await attempt()] == [1, 2]
    await database.write(lambda tx: updates.done_trying(tx, [4, 5]))
    assert await attempt() == 1


async def test_a_slice_is_counted_at_once(database: Database) -> None:
    await database.write(lambda tx: updates.try_once(tx, 5, at=NOW))
    await database.write(lambda tx: updates.try_each(tx, {4: 1, 5: 2}, at=NOW))
    assert await database.write(lambda tx: updates.attempts_at(tx, [3, 4, 5])) == {4: 1, 5: 2}
    assert await database.write(lambda tx: updates.attempts_at(tx, [])) == {}


async def test_attempts_of_long_ago_are_forgotten(database: Database) -> None:
    await database.write(lambda tx: updates.try_once(tx, 5, at=NOW))
    await database.write(lambda tx: updates.try_once(tx, 6, at=NOW + timedelta(days=2)))
    await database.write(lambda tx: updates.forget_attempts(tx, NOW + timedelta(days=1)))
    async with database.read() as reader:
        assert await updates.attempts_at(reader, [5, 6]) == {6: 1}


async def test_an_update_that_could_not_be_handled_is_kept_as_it_came(database: Database) -> None:
    for update_id in (1, 2):
        await database.write(
            lambda tx, n=update_id: dead_letters.add(
                tx, update_id=n, raw='{"update_id": 1}', error="ValueError", telegram_id=None, at=NOW
            )
        )
    letter = DeadLetter(id=2, update_id=2, telegram_id=None, raw='{"update_id": 1}', error="ValueError", at=NOW)
    async with database.read() as reader:
        assert await dead_letters.newest(reader, 1) == (letter,)


async def test_timers_come_when_due_the_earliest_first(database: Database) -> None:
    await set_timers(database, timer("late", due=DAY), timer("b", due=SECOND), timer("a"))
    assert await due(database, after=-SECOND) == []
    assert await due(database, after=SECOND) == ["a", "b"]
    assert await due(database, after=DAY, limit=2) == ["a", "b"]
    async with database.read() as reader:
        assert await timers.next_due(reader) == NOW


IN_PLACE = {"key": "t", "due": NOW}
SET = [
    pytest.param(DecayTimer(**IN_PLACE, lead=1), "{}", id="decay"),
    pytest.param(
        ReportTimer(**IN_PLACE, what="stats", chat=5, thread=None, by=5, language="en", period=Period.TODAY),
        '{"what":"stats","chat":5,"language":"en","by":5,"period":"today"}', id="stats",
    ),
    pytest.param(
        ReportTimer(**IN_PLACE, what="leads", chat=-5, language="fa", stage="mql"),
        '{"what":"leads","chat":-5,"language":"fa","stage":"mql"}', id="leads",
    ),
    pytest.param(RemindTimer(**IN_PLACE), "{}", id="remind"),
    pytest.param(
        AgainTimer(**IN_PLACE, update_id=7, bot=1, ended=True), '{"update_id":7,"bot":1,"ended":true}', id="again"
    ),
    pytest.param(FormerTimer(**IN_PLACE), "{}", id="former"),
    pytest.param(QuietTimer(**IN_PLACE), "{}", id="quiet"),
    pytest.param(EndOfTestTimer(**IN_PLACE, number=3), '{"number":3}', id="test"),
    pytest.param(
        RoundTimer(**IN_PLACE, lead=1, n=2, which=DeskTimer.HOLD), '{"n":2,"which":"hold"}', id="desk"
    ),
    pytest.param(
        SayTimer(**IN_PLACE, lead=1, n=2, what="T3", at=NOW),
        f'{{"n":2,"what":"T3","at":"{NOW:%Y-%m-%dT%H:%M:%S.%fZ}"}}', id="say",
    ),
    pytest.param(ReturnTimer(**IN_PLACE, lead=1), "{}", id="return"),
    pytest.param(
        MenuTimer(**IN_PLACE, lead=1, menu="meet", opener=7, day="2026-12-05"),
        '{"menu":"meet","opener":7,"day":"2026-12-05"}', id="menu",
    ),
    pytest.param(AskTimer(**IN_PLACE, lead=1, question="amount", by=7), '{"question":"amount","by":7}', id="ask"),
    pytest.param(FirstReplyTimer(**IN_PLACE, lead=1), "{}", id="first"),
    pytest.param(OpeningTimer(**IN_PLACE), "{}", id="opening"),
    pytest.param(
        MarkTimer(**IN_PLACE, lead=1, deal=2, sold=NOW, put_off=1),
        f'{{"deal":2,"sold":"{NOW:%Y-%m-%dT%H:%M:%S.%fZ}","put_off":1}}', id="mark",
    ),
    pytest.param(
        CopiesTimer(**IN_PLACE, chat=-5, since=NOW, text="…", below=None, known_at=NOW),
        f'{{"chat":-5,"since":"{NOW:%Y-%m-%dT%H:%M:%S.%fZ}","text":"…",'
        f'"known_at":"{NOW:%Y-%m-%dT%H:%M:%S.%fZ}"}}', id="copies",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("wanted", "data"), SET)
async def test_a_timer_comes_back_as_it_was_set(database: Database, wanted: Timer, data: str) -> None:
    await kept(database)
    await set_timers(database, wanted)
    assert await database.write(lambda tx: timers.due(tx, at=NOW, limit=1)) == (wanted,)
    async with database.read() as reader:
        assert await reader.all("SELECT kind, data FROM timers") == [(wanted.kind, data)]


def test_every_kind_of_timer_is_tried_here() -> None:
    assert {case.values[0].kind for case in SET} == set(OF_KIND)


FIRST_WORDS = [
    ("report", '{"what":"stats","chat":-5,"thread":7,"message_id":3,"language":"fa","period":"7d"}'),
    ("report", '{"what":"leads","chat":5,"thread":null,"message_id":3,"by":5,"language":"en","stage":null}'),
    ("again", '{"update_id":7}'),
    ("again", '{"update_id":7,"tried":1,"ended":true}'),
]
"""As earlier versions wrote them."""


@pytest.mark.parametrize(("kind", "data"), FIRST_WORDS)
async def test_a_timer_of_an_earlier_version_is_read(database: Database, kind: str, data: str) -> None:
    await database.write(
        lambda tx: tx.run("INSERT INTO timers (key, due, kind, data) VALUES ('t', 0, $1, $2)", kind, data)
    )
    (found,) = await database.write(lambda tx: timers.due(tx, at=NOW, limit=2))
    given, whole = orjson.loads(data), to_builtins(asdict(found))
    assert (found.kind, {name: whole[name] for name in given}) == (kind, given)


UNREADABLE = [
    ("report", "{}"), ("report", '{"what":"tea","chat":5,"language":"fa"}'), ("report", "[]"), ("again", "{}"),
    ("again", '{"update_id":"seven"}'), ("copies", '{"chat":5}'), ("remind", "null"), ("decay", '{"more":1}'),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "data"), UNREADABLE)
async def test_a_timer_that_lacks_what_its_kind_needs_is_unreadable(database: Database, kind: str, data: str) -> None:
    await database.write(
        lambda tx: tx.run("INSERT INTO timers (key, due, kind, data) VALUES ('t', 0, $1, $2)", kind, data)
    )
    async with database.read() as reader:
        found = await timers.read_due(reader, at=NOW, limit=2)
    assert (found.good, [row.key for row in found.bad]) == ((), ["t"])


async def test_a_timer_of_the_same_key_is_moved(database: Database) -> None:
    await set_timers(database, timer("a"), timer("a", due=DAY))
    assert await due(database, after=SECOND) == []
    assert await due(database, after=DAY) == ["a"]


async def test_a_cancelled_timer_never_comes(database: Database) -> None:
    await set_timers(database, timer("a"))
    await database.write(lambda tx: timers.cancel(tx, "a"))
    await database.write(lambda tx: timers.cancel(tx, "a"))
    assert await due(database, after=DAY) == []
    async with database.read() as reader:
        assert await timers.next_due(reader) is None


async def test_of_two_jobs_one_removes_a_timer(database: Database) -> None:
    await set_timers(database, timer("a"))
    done = await asyncio.gather(*(database.write(lambda tx: timers.remove(tx, "a")) for _ in range(2)))
    assert sorted(done) == [False, True]


async def test_state_is_kept_changed_and_used_up_once(database: Database) -> None:
    for value in ("old", "new"):
        await database.write(lambda tx, value=value: state.put(tx, "owner_link", value))
    async with database.read() as reader:
        assert await state.get(reader, "owner_link") == "new"
    used = [await database.write(lambda tx: state.remove(tx, "owner_link")) for _ in range(2)]
    assert used == [True, False]
    async with database.read() as reader:
        assert await state.get(reader, "owner_link") is None


async def test_the_funnel_that_went_to_work_last_is_known_word_for_word(database: Database) -> None:
    async with database.read() as reader:
        assert await funnels.last(reader) is None
    for minute, version in enumerate(("a", "b", "a")):
        at = NOW + timedelta(minutes=minute)
        await database.write(lambda tx, version=version, at=at: funnels.keep(tx, version, f"{version}: 1\n", at=at))
        async with database.read() as reader:
            assert await funnels.last(reader) == f"{version}: 1\n"


async def test_a_funnel_that_goes_to_work_again_mends_its_text(database: Database) -> None:
    for text in ("half a te", "a: 1\n"):
        await database.write(lambda tx, text=text: funnels.keep(tx, "a", text, at=NOW))
    async with database.read() as reader:
        assert await funnels.text_of(reader, "a") == "a: 1\n"
        assert await funnels.text_of(reader, "b") is None
        assert await funnels.newest(reader, 5) == {"a": "a: 1\n"}


async def test_a_card_stands_for_its_lead(database: Database) -> None:
    lead = await kept(database)
    await database.write(lambda tx: cards.issue(tx, lead.number, id="opaque", at=NOW))
    async with database.read() as reader:
        assert await cards.lead_of(reader, "opaque") == lead.number
        assert await cards.lead_of(reader, "forged") is None


async def test_a_newer_file_id_takes_the_place_of_the_old_one(database: Database) -> None:
    for file_id in ("old", "new"):
        await database.write(lambda tx, file_id=file_id: files.keep(tx, bot_id=1, hash="h", file_id=file_id, at=NOW))
    async with database.read() as reader:
        assert await files.file_id(reader, bot_id=1, hash="h") == "new"


@pytest.mark.parametrize(
    "change",
    [
        pytest.param("DELETE FROM audit", id="deleting"),
        pytest.param("UPDATE audit SET action = 'nothing'", id="changing what was done"),
    ],
)
async def test_the_audit_cannot_be_rewritten(database: Database, change: str) -> None:
    await database.write(lambda tx: audit.add(tx, actor=5, action="export", detail="csv, 17 leads", at=NOW))
    with pytest.raises(StatementRefused, match="append-only"):
        await database.write(lambda tx: tx.run(change))


async def test_of_refusals_one_a_day_from_each_is_kept(database: Database) -> None:
    midnight = NOW.replace(hour=0, minute=0, second=0, microsecond=0)
    refused = [(5, midnight), (5, NOW), (6, NOW), (5, midnight + DAY - SECOND), (5, midnight + DAY)]
    for actor, at in refused:
        await database.write(lambda tx, actor=actor, at=at: audit.refuse(tx, actor=actor, detail=f"{at}", at=at))
    async with database.read() as reader:
        kept = await reader.all("SELECT actor, action, detail FROM audit ORDER BY id")
    assert kept == [(actor, "refused", f"{at}") for actor, at in (refused[0], refused[2], refused[4])]


async def test_refusals_have_their_time_and_all_else_in_the_audit_stays(database: Database) -> None:
    await database.write(lambda tx: audit.refuse(tx, actor=5, detail="/stats", at=NOW))
    await database.write(lambda tx: audit.add(tx, actor=5, action="bind", detail="chat -1", at=NOW))
    gone = [
        await database.write(lambda tx, after=after: retention.purge(tx, at=NOW + after))
        for after in (90 * DAY, 90 * DAY + SECOND, 900 * DAY)
    ]
    assert gone == [0, 1, 0]
    async with database.read() as reader:
        assert await reader.all("SELECT action FROM audit") == [("bind",)]


async def test_a_sweep_drops_a_portion_and_tells_that_there_is_more(database: Database) -> None:
    numbers = [(number, 0) for number in range(retention.AT_ONCE + 1)]
    await database.write(lambda tx: tx.many("INSERT INTO updates (update_id, at) VALUES ($1, $2)", numbers))
    gone = [await database.write(lambda tx: retention.purge(tx, at=NOW)) for _ in range(3)]
    assert gone == [retention.AT_ONCE, 1, 0]


async def test_each_thing_is_dropped_when_its_time_is_over(database: Database) -> None:
    lead = await kept(database)

    async def fill(tx: Transaction) -> None:
        await updates.take(tx, [5], at=NOW)
        await erasure.erase(tx, lead.number, update_id=5, at=NOW)
        await outbox.add(tx, [reply("sent"), reply("waiting")], at=NOW)
        await outbox.settle(tx, [SendResult(id=1, state="sent", message_id=9)], at=NOW, bot_id=1)
        await dead_letters.add(tx, update_id=5, raw="{}", error="x", telegram_id=None, at=NOW)

    await database.write(fill)
    gone = [
        await database.write(lambda tx, after=after: retention.purge(tx, at=NOW + after))
        for after in (timedelta(), 3 * DAY, 3 * DAY + SECOND, 30 * DAY, 30 * DAY + SECOND, 900 * DAY)
    ]
    assert gone == [0, 0, 1, 0, 3, 0]
    async with database.read() as reader:
        assert await reader.all("SELECT key FROM outbox") == [("waiting",)]


async def test_the_funnel_that_went_to_work_last_is_known_after_a_clock_that_was_ahead(database: Database) -> None:
    for version, at in (("a", NOW), ("b", NOW + 1100 * DAY), ("c", NOW + SECOND), ("a", NOW + 2 * SECOND)):
        await database.write(lambda tx, version=version, at=at: funnels.keep(tx, version, f"{version}: 1", at=at))
        async with database.read() as reader:
            assert await funnels.last(reader) == f"{version}: 1"


async def test_a_refusal_dated_by_a_clock_that_was_ahead_hides_no_other(database: Database) -> None:
    for at in (NOW + 1100 * DAY, NOW, NOW + SECOND):
        await database.write(lambda tx, at=at: audit.refuse(tx, actor=5, detail=f"{at}", at=at))
    async with database.read() as reader:
        assert len(await reader.all("SELECT 1 FROM audit")) == 2


async def test_all_attempts_are_forgotten_whatever_their_date(database: Database) -> None:
    await database.write(lambda tx: updates.try_once(tx, 5, at=NOW + 1100 * DAY))
    await database.write(updates.forget_all_attempts)
    async with database.read() as reader:
        assert await updates.attempts_at(reader, [5]) == {}


async def test_timers_of_an_hour_at_most_are_known_before_they_are_due(database: Database) -> None:
    late = NOW + 1100 * DAY
    await set_timers(
        database,
        ReportTimer(key="report", due=late, what="stats", chat=5, language="fa"),
        DecayTimer(key="decay", due=late),
        RemindTimer(key="remind", due=late),
        AgainTimer(key="again", due=late, update_id=7),
    )
    async with database.read() as reader:
        assert [timer.key for timer in await timers.short(reader, limit=9)] == ["again", "remind", "report"]
