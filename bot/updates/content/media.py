"""What is no text message: media, checklists, polls, places, and what a person does by Telegram's own means."""

from collections.abc import Iterator

from bot.updates.content.own_words import words_beside
from bot.updates.content.rich_text import rich_medium
from bot.updates.content.written_here import WITH_CAPTION, content_of
from bot.updates.update import Raw
from bot.whole_numbers import whole, whole_or_none
from conversations.language.normalise import clean
from conversations.turn.events import FORWARDS, Caption, Medium, SentMedia

_MEDIA: tuple[tuple[str, Medium], ...] = (
    ("photo", "photo"), ("live_photo", "photo"), ("voice", "voice"), ("video", "video"), ("video_note", "video"),
    ("sticker", "sticker"), ("dice", "sticker"), ("document", "document"), ("animation", "document"),
    ("location", "location"), ("venue", "location"), ("audio", "audio"), ("story", "story"), ("paid_media", "photo"),
)  # fmt: skip
"""Fields of media, with our words for them."""
_WRITTEN: tuple[tuple[str, Medium], ...] = (("checklist", "checklist"), ("poll", "poll"))
"""Fields of what people fill with words."""


def sent_media(message: Raw, *, words: str = "", forwarded: bool) -> SentMedia:
    """Return what was sent; `words` are those of its rich text.

    Raises:
        KeyError, TypeError, ValueError, AttributeError: it is not as Telegram documents it.
    """
    kept = _kept(message)
    if kept is not None:
        return kept
    caption = words or words_beside(message)
    pile = FORWARDS if forwarded else clean(message.get("media_group_id") or "")
    protected = message.get("has_protected_content") is True
    message_id = whole_or_none(message.get("message_id")) or None
    content = content_of(message)
    shown = Caption(content.text, content.entities) if content.medium in WITH_CAPTION else None
    uncopied = content.medium == "uncopied"
    return SentMedia(_medium(message, caption), caption, pile, message_id, protected, uncopied, shown)


def _medium(message: Raw, caption: str) -> Medium:
    """Return the medium; "other" for a field that is new to us, and for what has neither medium nor words."""
    if "rich_message" in message:
        kinds: dict[str, Medium] = dict(_MEDIA)
        return kinds.get(rich_medium(message["rich_message"]) or "", "other")
    known = (*_MEDIA, *(_WRITTEN if caption else ()))
    return next((medium for field, medium in known if field in message), "other")


def _kept(message: Raw) -> SentMedia | None:
    """Return a payment, the data of a Mini App, or people and chats that they chose; None for anything else."""
    if "web_app_data" in message:
        return SentMedia("web_app", clean(message["web_app_data"]["data"]))
    if "successful_payment" in message:
        paid = message["successful_payment"]
        return SentMedia("payment", f"{whole(paid['total_amount'])} {clean(paid['currency'])}")
    if "users_shared" in message:
        return SentMedia("shared", "\n".join(map(_named, _users(message["users_shared"]))))
    if "user_shared" in message:  # the name of earlier versions of the Bot API
        return SentMedia("shared", _named(message["user_shared"]))
    if "chat_shared" in message:
        chat = message["chat_shared"]
        return SentMedia("shared", _named({"first_name": chat.get("title"), **chat, "user_id": chat["chat_id"]}))
    return None


def _users(shared: Raw) -> Iterator[Raw]:
    """Yield the people who were shared; earlier versions of the Bot API name only their ids."""
    if "users" in shared:
        yield from shared["users"]
    else:
        yield from ({"user_id": each} for each in shared["user_ids"])


def _named(user: Raw) -> str:
    username = user.get("username")
    names = (user.get("first_name"), user.get("last_name"), f"@{username}" if username else None)
    return " ".join(clean(name) for name in names if name) or f"#{whole(user['user_id'])}"
