"""The topics of leads in a sales group that is a forum, as the sender knows them.

What goes to the sales group about one lead goes into the lead's topic. The row of a card has the topic's name in its
body (`TOPIC`): where there is no topic yet, the row makes it first, and is sent when it is stored.
"""

import re
from typing import NamedTuple

from bot.bounded_dict import BoundedDict
from bot.delivery.queue.stream_rows import StreamRow
from storage.database import Database
from storage.messages import TOPIC
from storage.sales import lead_topics
from storage.sales.lead_topics import LeadTopic

_CARD = re.compile(r"(?:alert|quiet):(\d+)")
CREATE_TOPIC = "createForumTopic"
REMEMBERED_TOPICS = 5_000


class Aim(NamedTuple):
    """Where in the sales group a row goes."""

    thread: int | None = None
    """None: to the group itself."""
    may_make: bool = False
    """Whether a row with a card makes the lead's topic first."""


class LeadThreads:
    """Reads the topic of each lead once, and remembers what Telegram said of it since."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: BoundedDict[tuple[int, int], LeadTopic] = BoundedDict(REMEMBERED_TOPICS)
        self._has_any: bool | None = None
        """Whether there are topics at all: without, cards wait for no query. None while that is not known."""

    def begin_anew(self) -> None:
        """Forget all topics: another process may have made some since."""
        self._known = BoundedDict(REMEMBERED_TOPICS)
        self._has_any = None

    async def begin(self) -> None:
        """Read whether there are topics at all.

        Raises:
            StorageError: it could not be read; then the first row that wants to know reads it.
        """
        async with self._database.read() as reader:
            self._has_any = await lead_topics.are_there(reader)

    async def aim(self, row: StreamRow, chat: int, general: int | None) -> Aim:
        """Return where a row goes; `general` is the group's own topic, for what has none."""
        lead = lead_of(row)
        if row.chat is not None:
            return Aim()
        if lead is None or row.topicless:
            return Aim(general)
        topic = await self._load(lead, chat)
        if topic.thread is not None and (not topic.lost or _tries_again(row)):
            return Aim(topic.thread)
        return Aim(general, may_make=topic.may_be_made)

    async def waits_for_card(self, row: StreamRow, chat: int) -> bool:
        """Tell whether the topic that a row would go to is lost, or was: what waits of the card makes it again first.

        After a restart nobody knows whether the card stands in a topic that was made again.
        """
        lead = lead_of(row)
        if row.chat is not None or lead is None:
            return False
        topic = await self._load(lead, chat)
        return topic.lost or topic.made > 1

    def made(self, lead: int, chat: int, thread: int) -> None:
        """Remember a topic that Telegram has just made."""
        before = self._known.get((lead, chat)) or LeadTopic(chat)
        self._known.put((lead, chat), before._replace(thread=thread, lost=False, made=before.made + 1))
        self._has_any = True

    def lose(self, lead: int, chat: int, thread: int) -> bool:
        """Remember that Telegram no longer knows a topic; False if it is not this lead's."""
        return self._set_lost(lead, chat, thread, lost=True)

    def found(self, lead: int, chat: int, thread: int) -> bool:
        """Remember that a topic took a message; False if it was not lost."""
        topic = self._known.get((lead, chat))
        return topic is not None and topic.lost and self._set_lost(lead, chat, thread, lost=False)

    def _set_lost(self, lead: int, chat: int, thread: int, *, lost: bool) -> bool:
        topic = self._known.get((lead, chat))
        if topic is None or topic.thread != thread:
            return False
        self._known.put((lead, chat), topic._replace(lost=lost))
        return True

    async def _load(self, lead: int, chat: int) -> LeadTopic:
        if self._has_any is None:
            await self.begin()
        known = self._known.get((lead, chat))
        if known is None and not self._has_any:
            return LeadTopic(chat)
        if known is None:
            async with self._database.read() as reader:
                known = await lead_topics.of_lead(reader, lead, chat) or LeadTopic(chat)
            self._known.put((lead, chat), known)
        return known


def lead_of(row: StreamRow) -> int | None:
    """Return whose topic a row goes to: that of the card which it answers; a test's card is in none.

    What somebody writes whose lead was merged into another answers the card of that one.
    """
    answers = _CARD.match(row.message.answers or "")
    lead = int(answers[1]) if answers else row.message.lead
    return lead if lead is not None and lead > 0 else None


def _tries_again(row: StreamRow) -> bool:
    """Tell whether a row tries a lost topic once more: a new card, as the group may be a forum again."""
    return TOPIC in row.message.body and row.message.edits is None and not row.retried
