"""A slice in which updates fail, and is handled again, leaves what its updates leave one by one."""

import re
from collections.abc import Sequence
from pathlib import Path

import orjson
import pytest

from bot.context.effects import Effects
from bot.intake.batches import lanes_of
from storage.messages import SendResult
from tests.bot.front_desk import Desk, came, front_desk, presses, says
from tests.lent_databases import Lend
from tests.refused_rows import refused_rows

PEOPLE = 6
SECONDS_ALERT = "NEW.key = 'alert:2:1'"
"""Of the second person, whose lead is stored by then."""
OF_PEOPLE = (
    "SELECT * FROM leads ORDER BY telegram_id",
    "SELECT sessions.* FROM sessions JOIN leads ON number = lead ORDER BY telegram_id",
    "SELECT lead, telegram_id, kind, at, data, actor, update_id FROM ledger JOIN leads ON number = lead ORDER BY 2, id",
)
"""The first column is the number of the lead, which follows the commits."""
_TIMERS = """
    SELECT kind, (SELECT telegram_id FROM leads WHERE number = lead), due,
      CASE WHEN lead IS NULL THEN key ELSE data END
    FROM timers ORDER BY 1, 2, 3, 4
"""
LEFT = (
    "SELECT count(*) FROM tombstones", "SELECT update_id, error, raw FROM dead_letters ORDER BY 1",
    "SELECT update_id FROM updates ORDER BY 1", _TIMERS,
    "SELECT sum(n), sum(gone), source, stage_key, quality, marks FROM total_changes GROUP BY 3, 4, 5, 6",
)  # fmt: skip
SENT = """
    SELECT stream, key, priority, chat, method, (SELECT telegram_id FROM leads WHERE number = lead), state, slot,
      answers, edits
    FROM outbox ORDER BY id
"""
"""Not the bodies of cards, whose buttons have random ids."""


def stream() -> list[dict[str, object]]:
    """Return the updates of six people, more than lanes: some fail at once or late, some are erased and return."""
    talks = [
        ("/start ad", "09121234567", "/talk", "/forget", "fy", "/start", 5, "a3@firm.com"),
        ("/start", 5, "what does it cost?", "09121234567", "hello", "/talk", "more", "/data"),
        ("hello", "a3@firm.com", "a question", 5, "/stop", "/start web", "fy", "/talk"),
    ]
    return [
        update_of(PEOPLE * turn + person, said, person)
        for turn, each in enumerate(zip(*talks, *talks, strict=True))
        for person, said in enumerate(each, start=1)
    ]


def update_of(number: int, said: str | int, person: int) -> dict[str, object]:
    """Return an update; a number in place of a text cannot be read, and `fy` is the button that erases."""
    if said == "fy":
        return presses(number, "a:1:fy", person=person)
    update = says(number, "", person=person)
    update["message"] |= {"text": said}
    return update


async def left_by(folder: Path, *, slices: Sequence[int], counted: bool = False) -> str:
    """Handle the stream in slices of these sizes, the last one to its end.

    Return what is in the database, and all effects; attempts at `counted` ones are stored before.
    """
    async with front_desk(folder) as desk, refused_rows(desk.database, "outbox", when=SECONDS_ALERT):
        handle = desk.batches.process_counted if counted else desk.batches.process
        waiting, sizes = [came(update) for update in stream()], iter(slices)
        size = next(sizes)
        while waiting:
            del waiting[: await handle(waiting[:size])]
            size = next(sizes, size)
        return await everything_of(desk, desk.effects)


async def everything_of(desk: Desk, effects: Effects) -> str:
    """Return what is in the database, and all effects, without the numbers of leads and rows."""
    people = [[row[1:] for row in await desk.rows(sql)] for sql in OF_PEOPLE]
    numbers = {
        str(number): f"of {person}" for number, person in await desk.rows("SELECT number, telegram_id FROM leads")
    }

    def named(value: object) -> str:
        text = re.sub(r"(recall:\d+:\d+):\d+", r"\1", str(value))
        return re.sub(r"\b(alert|decay|lead):(\d+)", lambda at: f"{at[1]}:{numbers.get(at[2], at[2])}", text)

    keys = {row.id: named(row.message.key) for row in effects.rows}
    kept = sorted(key for id_, key in keys.items() if id_ not in effects.superseded)
    others = [map(repr, each) for each in (effects.ephemeral, effects.happened, effects.dates)]
    sent = sorted(([named(value) for value in row] for row in await desk.rows(SENT)), key=lambda row: row[0])
    left = [sorted(map(named, await desk.rows(sql))) for sql in LEFT]
    told = [kept, sorted(keys[id_] for id_ in effects.superseded), effects.erased, *map(sorted, others)]
    return "\n".join(map(repr, [*told, *people, *sent, *left]))


@pytest.mark.parametrize(
    ("slices", "counted"),
    [
        pytest.param((*[1] * PEOPLE, 25), True, id="counted"),
        pytest.param((*[1] * PEOPLE, 100), False, id="not counted"),
    ],
)
@pytest.mark.long
async def test_slices_leave_what_their_updates_leave_one_by_one(
    tmp_path: Path, lend: Lend, slices: Sequence[int], *, counted: bool
) -> None:
    async with lend(tmp_path / "one") as one, lend(tmp_path / "all") as all_:
        one_by_one = await left_by(one, slices=(1,))
        assert await left_by(all_, slices=slices, counted=counted) == one_by_one


async def test_a_press_is_answered_by_where_its_message_stands_though_that_is_not_stored_yet(
    tmp_path: Path, lend: Lend
) -> None:
    async with lend(tmp_path) as place, front_desk(place) as desk:
        people = range(1, 31)

        async def handle(raw: list[dict[str, object]]) -> None:
            waiting = [came(each) for each in raw]
            while waiting:
                del waiting[: await desk.batches.process(waiting)]

        await handle([says(100 + person, "/start", person=person) for person in people])
        await handle([says(200 + person, f"a{person}@firm.com", person=person) for person in people])
        rows = await desk.rows("SELECT id, chat, body FROM outbox WHERE chat > 0 ORDER BY id")
        for id_, chat, _ in rows:  # all are sent, and no result is stored
            desk.batches._results.add(SendResult(id=id_, state="sent", message_id=1000 + id_, chat=chat))
        asked = {who: (1000 + id_, orjson.loads(body)["reply_markup"]) for id_, who, body in rows if "callback" in body}
        assert asked.keys() == set(people)
        pressed = [presses(300 + chat, markup["inline_keyboard"][0][0]["callback_data"], person=chat)
                   for chat, (_, markup) in asked.items()]  # fmt: skip
        for update, (number, _) in zip(pressed, asked.values(), strict=True):
            update["callback_query"]["message"]["message_id"] = number
        await handle(pressed)
        last = await desk.rows("SELECT chat, method FROM outbox WHERE id > $1 ORDER BY chat", rows[-1][0])
        assert last == [(person, "editMessageText") for person in people]


def test_lanes_keep_the_updates_of_a_person_and_of_a_colleague_in_group_and_private_in_order() -> None:
    in_group = says(3, "", person=8)
    in_group["message"] |= {"chat": {"id": -100, "type": "supergroup", "title": "Sales"}}
    raw = [says(1, "", person=7), says(2, "", person=9), in_group, says(4, "", person=8), says(5, "", person=7)]
    lanes = lanes_of([came(each) for each in raw], most=4)
    assert [[update.id for update in lane] for lane in lanes] == [[1, 5], [2], [3, 4]]
