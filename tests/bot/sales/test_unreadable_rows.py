"""Rows of the outbox that cannot be read: each is put aside once, as long as it waits."""

import pytest

from bot.sales import unreadable_rows
from storage.people import erasure
from tests.bot.sales_room import SalesRoom, room

__all__ = ["room"]


ALERT = "alert:1:1"


async def an_alert_that_cannot_be_read(room: SalesRoom) -> None:
    await room.hot_lead()
    await room.database.write(lambda tx: tx.run('UPDATE outbox SET body = \'{"text": "Sar\''))


async def comes_back(room: SalesRoom) -> list[str]:
    """Let a row that somebody read come back; return what is put aside by then."""
    await room.does(lambda ctx: unreadable_rows.come_back(ctx, ALERT))
    async with room.database.read() as reader:
        return [key for (key,) in await reader.all("SELECT key FROM put_aside")]


@pytest.mark.long
async def test_an_alert_comes_back_and_is_kept_as_it_stood(room: SalesRoom) -> None:
    await an_alert_that_cannot_be_read(room)
    assert await comes_back(room) == [ALERT]
    (card,) = await room.rows()
    assert "Sara" in str(card.body["text"])


async def test_a_row_that_was_read_twice_is_put_aside_once(room: SalesRoom) -> None:
    await an_alert_that_cannot_be_read(room)
    await comes_back(room)
    assert await comes_back(room) == [ALERT]
    assert len(await room.rows()) == 1


async def test_of_somebody_who_was_erased_since_it_was_read_nothing_is_kept(room: SalesRoom) -> None:
    await an_alert_that_cannot_be_read(room)
    await room.database.write(lambda tx: erasure.erase(tx, 1, update_id=9, at=room.now))
    assert await comes_back(room) == []
    assert await room.rows() == []
