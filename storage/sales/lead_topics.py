"""The topics of leads in sales groups that are forums: a lead has one in each group that was bound.

A topic that Telegram no longer knows keeps its number: a group that is no forum for a while has its topics again
afterwards.
"""

from typing import NamedTuple

from storage.database import Reader, Row, Transaction

MOST_MADE = 2
"""A topic that is lost is made again once."""
_COLUMNS = "SELECT chat, thread, sign, closed, lost, made FROM lead_topics "


class LeadTopic(NamedTuple):
    """The topic of a lead in one group."""

    chat: int
    thread: int | None = None
    """None while Telegram has not made it."""
    sign: str = ""
    """The emoji that its name begins with, as it was last asked for."""
    closed: bool = False
    lost: bool = False
    """Whether Telegram said that there is no such topic, or that it is closed to us."""
    made: int = 0
    """How often it was made."""

    @property
    def open_thread(self) -> int | None:
        """The number to write to; None where there is no topic to write to."""
        return None if self.lost else self.thread

    @property
    def may_be_made(self) -> bool:
        """Whether it may be made now, for the first time or again."""
        return self.made < MOST_MADE


async def are_there(reader: Reader) -> bool:
    """Tell whether any topic was made."""
    return await reader.one("SELECT 1 FROM lead_topics WHERE thread IS NOT NULL LIMIT 1") is not None


async def of_lead(reader: Reader, lead: int, chat: int) -> LeadTopic | None:
    """Return the topic of a lead in a group; None if it was never asked for."""
    row = await reader.one(_COLUMNS + "WHERE lead = $1 AND chat = $2", lead, chat)
    return _topic(row) if row else None


async def made_for(reader: Reader, lead: int) -> tuple[LeadTopic, ...]:
    """Return the topics of a lead that were made, in all groups."""
    rows = await reader.all(_COLUMNS + "WHERE lead = $1 AND thread IS NOT NULL ORDER BY chat", lead)
    return tuple(map(_topic, rows))


async def lead_of_topic(reader: Reader, chat: int, thread: int) -> int | None:
    """Return the number of the lead whose topic this is in a group, or None."""
    row = await reader.one("SELECT lead FROM lead_topics WHERE chat = $1 AND thread = $2", chat, thread)
    return row[0] if row else None


async def put_state(tx: Transaction, lead: int, topic: LeadTopic) -> None:
    """Store what a topic is asked to look like: its emoji, and whether it is closed."""
    await tx.run(
        """
        INSERT INTO lead_topics (lead, chat, sign, closed) VALUES ($1, $2, $3, $4)
        ON CONFLICT (lead, chat) DO UPDATE SET sign = excluded.sign, closed = excluded.closed
        """,
        lead,
        topic.chat,
        topic.sign,
        int(topic.closed),
    )


async def note_made(tx: Transaction, lead: int, chat: int, thread: int) -> LeadTopic | None:
    """Store that Telegram made a topic; return it as it is asked to look, None for a lead that is not known."""
    await tx.run(
        """
        INSERT INTO lead_topics (lead, chat, thread, made) SELECT number, $2, $3, 1 FROM leads WHERE number = $1
        ON CONFLICT (lead, chat) DO UPDATE SET thread = excluded.thread, lost = 0, made = lead_topics.made + 1
        """,
        lead,
        chat,
        thread,
    )
    return await of_lead(tx, lead, chat)


async def note_lost(tx: Transaction, lead: int, chat: int, thread: int) -> LeadTopic | None:
    """Store that Telegram does not know a topic; return it, None if that was known or it has another number."""
    changed = await tx.run(
        "UPDATE lead_topics SET lost = 1 WHERE lead = $1 AND chat = $2 AND thread = $3 AND lost = 0", lead, chat, thread
    )
    return await of_lead(tx, lead, chat) if changed else None


async def note_found(tx: Transaction, lead: int, chat: int, thread: int) -> None:
    """Store that a topic which was lost takes messages again."""
    await tx.run("UPDATE lead_topics SET lost = 0 WHERE lead = $1 AND chat = $2 AND thread = $3", lead, chat, thread)


def _topic(row: Row) -> LeadTopic:
    chat, thread, sign, closed, lost, made = row
    return LeadTopic(chat, thread, sign, closed=bool(closed), lost=bool(lost), made=made)
