"""The outbox rows that rename, close, open and delete the topic of a lead.

They go in a stream of their own, behind all else that the group gets: an edit of the card, for which somebody waits who
pressed, and what a prospect writes wait for none of them.
"""

from collections.abc import Iterable

from conversations.desk.topic_names import erased_topic_name
from storage.messages import TOPIC, Message, Priority
from storage.records.record import Json, Language
from storage.sales.lead_topics import LeadTopic

NAMED, OPENED = "named", "opened"
"""Slots: of several names only the newest is sent, and so with closing and opening."""


def stream_of_topic(number: int) -> str:
    """Return the outbox stream of a lead's topic."""
    return f"topic:{number}"


def with_topic(row: Message, name: str) -> Message:
    """Return the row of a card with the name of its topic in all forms: it makes the topic where there is none."""
    fallbacks = tuple((method, {**body, TOPIC: name}) for method, body in row.fallbacks)
    return row.replace(body={**row.body, TOPIC: name}, fallbacks=fallbacks)


def renamed(number: int, topic: LeadTopic, name: str, *, update_id: int) -> Message:
    """Return the row that gives a topic its new name, which begins with its sign."""
    row = _row(number, topic, "editForumTopic", slot=NAMED)
    # Two states of one update are two rows; a key has no name in it, as it is not sealed.
    return row.replace(key=f"{row.stream}:{update_id}:{topic.sign}", body={**row.body, "name": name})


def opened_or_closed(number: int, topic: LeadTopic, *, update_id: int) -> Message:
    """Return the row that closes a topic, or opens it again, as it is asked to look."""
    row = _row(number, topic, "closeForumTopic" if topic.closed else "reopenForumTopic", slot=OPENED)
    return row.replace(key=f"{row.stream}:{update_id}:{row.method}")


def removals_of(number: int, topics: Iterable[LeadTopic], language: Language) -> tuple[Message, ...]:
    """Return the rows that delete the topics of a lead that was erased.

    Without the right to do so a topic loses the name and is closed; its messages are blanked one by one.
    """
    rows: list[Message] = []
    for topic in topics:
        there: dict[str, Json] = {"message_thread_id": topic.thread}
        blank = ("editForumTopic", {**there, "name": erased_topic_name(number, language)})
        row = Message(
            key=f"topic_gone:{number}:{topic.chat}:{topic.thread}",
            stream=stream_of_topic(number),
            priority=Priority.URGENT,
            chat=topic.chat,
            method="deleteForumTopic",
            body=there,
            fallbacks=(blank,),
        )
        rows += [row, row.replace(key=f"{row.key}:closed", method="closeForumTopic", fallbacks=())]
    return tuple(rows)


def _row(number: int, topic: LeadTopic, method: str, *, slot: str) -> Message:
    return Message(
        key="",
        stream=stream_of_topic(number),
        priority=Priority.BROADCAST,
        chat=topic.chat,
        method=method,
        body={"message_thread_id": topic.thread},
        lead=number,
        slot=slot,
    )
