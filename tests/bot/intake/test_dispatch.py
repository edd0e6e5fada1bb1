"""One update: what it did before it failed is rolled back, and has no effects."""

from pathlib import Path

from tests.bot.front_desk import came, front_desk, says

NO_TIMERS = "CREATE TRIGGER no_timers BEFORE INSERT ON timers BEGIN SELECT raise(ABORT, 'no timer'); END"
"""An alert that no group takes sets a timer, after the replies were queued."""


async def test_what_an_update_did_before_it_failed_has_no_effects(tmp_path: Path) -> None:
    async with front_desk(tmp_path) as desk:
        await desk.database.write(lambda tx: tx.run(NO_TIMERS))
        assert await desk.batches.process([came(says(5, "/talk"))]) == 1
        (effects,) = desk.followed
        assert [row.message.key for row in effects.rows] == ["u5:trouble"]
        assert effects.happened == [("set_aside", ""), ("update", "message")]
        assert await desk.rows("SELECT key FROM outbox") == [("u5:trouble",)]
        assert await desk.rows("SELECT count(*) FROM leads") == [(0,)]


async def test_the_others_of_its_batch_keep_theirs(tmp_path: Path) -> None:
    async with front_desk(tmp_path) as desk:
        await desk.database.write(lambda tx: tx.run(NO_TIMERS))
        batch = [says(4, "/start", person=1), says(5, "/talk", person=2), says(6, "/start", person=3)]
        assert await desk.batches.process([came(update) for update in batch]) == 3
        (effects,) = desk.followed
        assert {row.message.chat for row in effects.rows} == {1, 2, 3}
        assert [what for what in effects.happened if what[0] == "turn"] == [("turn", "")] * 2
