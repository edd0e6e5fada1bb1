"""A slice in which updates fail, and is handled again, leaves what its updates leave one by one."""

from collections.abc import Sequence
from pathlib import Path

from bot.context.effects import Effects
from tests.bot.front_desk import came, front_desk, presses, says

NO_ALERT = """
    CREATE TRIGGER no_alert BEFORE INSERT ON outbox WHEN NEW.key = 'alert:2:1'
    BEGIN SELECT raise(ABORT, 'no alert'); END
"""
"""Of the second person, whose lead is stored by then."""
LEFT = (
    "SELECT * FROM leads", "SELECT * FROM ledger", "SELECT * FROM sessions", "SELECT count(*) FROM tombstones",
    "SELECT update_id, error, raw FROM dead_letters", "SELECT update_id FROM updates", "SELECT key, due FROM timers",
    "SELECT id, key, stream, priority, chat, method, lead, state, slot, answers, edits FROM outbox",
    "SELECT sum(n), sum(gone), source, stage_key, quality, marks FROM total_changes GROUP BY 3, 4, 5, 6",
)  # fmt: skip
"""Not the bodies of cards, whose buttons have random ids."""


def stream() -> list[dict[str, object]]:
    """Return the updates of three people: some fail at once, some late, one person is erased and returns."""
    talks = [
        ("/start ad", "09121234567", "/talk", "/forget", "fy", "/start", 5, "a3@firm.com"),
        ("/start", 5, "what does it cost?", "09121234567", "hello", "/talk", "more", "/data"),
        ("hello", "a3@firm.com", "a question", 5, "/stop", "/start web", "fy", "/talk"),
    ]
    return [
        update_of(4 * turn + person, said, person)
        for turn, each in enumerate(zip(*talks, strict=True))
        for person, said in enumerate(each, start=1)
    ]


def update_of(number: int, said: str | int, person: int) -> dict[str, object]:
    """Return an update; a number in place of a text cannot be read, and `fy` is the button that erases."""
    if said == "fy":
        return presses(number, "a:1:fy", person=person)
    update = says(number, "", person=person)
    update["message"] |= {"text": said}
    return update


async def left_by(updates: Sequence[dict[str, object]], folder: Path, *, at_once: int) -> str:
    """Handle updates in slices; return what is in the database, and all effects."""
    async with front_desk(folder) as desk:
        await desk.database.write(lambda tx: tx.run(NO_ALERT))
        waiting = [came(update) for update in updates]
        while waiting:
            del waiting[: await desk.batches.process(waiting[:at_once])]
        effects = Effects()
        for each in desk.followed:
            effects.join(each)
        keys = [row.message.key for row in effects.rows if row.id not in effects.superseded]
        others = [sorted(effects.superseded), effects.ephemeral, effects.happened, effects.erased, effects.dates]
        return "\n".join(map(repr, [sorted(keys), *others, *[await desk.rows(sql) for sql in LEFT]]))


async def test_a_slice_leaves_what_its_updates_leave_one_by_one(tmp_path: Path) -> None:
    updates = stream()
    one_by_one = await left_by(updates, tmp_path / "one", at_once=1)
    assert await left_by(updates, tmp_path / "all", at_once=25) == one_by_one
