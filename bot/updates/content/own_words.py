"""Words of a message wherever they stand: text, caption, rich blocks, checklist, poll, venue.

Text of others is none of them: the message that is answered or quoted, a story, a link preview. Those stand in fields
that are not read here.
"""

from collections.abc import Iterable

from bot.updates.content.links import with_addresses
from bot.updates.content.rich_text import rich_words
from bot.updates.update import Raw
from conversations.language.normalise import clean
from storage.records.record import Json


def text_of(message: Raw) -> str | None:
    """Return the text of a message, rich or plain; None if it is no text message.

    Raises:
        TypeError, AttributeError: it is not as Telegram documents it; the other functions raise these, too.
    """
    rich = rich_words(message["rich_message"]) if "rich_message" in message else ""
    if rich:
        return clean(rich)
    return clean(with_addresses(message["text"], message.get("entities"))) if "text" in message else None


def words_beside(message: Raw) -> str:
    """Return the words that come with what is no text message; "" for none."""
    captions = [] if "story" in message else _fields(message, "caption")
    return "\n".join(each for each in (*captions, *_structured(message)) if each)


def _structured(message: Raw) -> Iterable[str]:
    if "checklist" in message:
        yield _joined(_fields(message["checklist"], "title"), _texts(message["checklist"].get("tasks")))
    if "poll" in message:
        poll = message["poll"]
        yield _joined(
            _fields(poll, "question", "description"), _texts(poll.get("options")), _fields(poll, "explanation")
        )
    if "venue" in message:
        yield _joined(_fields(message["venue"], "title", "address"))


def _texts(each: Iterable[Raw] | None) -> list[str]:
    return [line for one in each or () for line in _fields(one, "text")]


def _fields(holder: Raw, *names: str) -> list[str]:
    return [
        clean(with_addresses(value, holder.get(f"{name}_entities"))) for name in names if (value := holder.get(name))
    ]


def _joined(*groups: list[Json] | list[str]) -> str:
    return "\n".join(str(line) for group in groups for line in group)
