"""What Telegram's "no" means for the row that was to be sent: HTTP status and description, sorted into a closed union.

Descriptions are matched by the parts that have stayed the same over the years; what nobody knows is `Refused`. An
answer without a description is not the Bot API's (a filter's 403 page, a gateway's 502): nothing is concluded from it.
"""

import re
from dataclasses import dataclass
from http import HTTPStatus

from bot.request import Answer

REASON_LENGTH = 200


@dataclass(frozen=True, slots=True)
class TryAgain:
    """Nobody's fault, or unclear whether it was done: the same call later."""

    reason: str


@dataclass(frozen=True, slots=True)
class RateLimited:
    """429: not this chat for so many seconds; None or 0 when Telegram did not say."""

    after_s: float | None


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The person blocked the bot, is gone, or never wrote to it."""

    reason: str


@dataclass(frozen=True, slots=True)
class GroupLost:
    """The bot is out of the group, or may not write in it."""

    reason: str


@dataclass(frozen=True, slots=True)
class TopicLost:
    """The forum topic is deleted or closed."""

    reason: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The group became a supergroup with another id."""

    chat: int


@dataclass(frozen=True, slots=True)
class NotModified:
    """The message already says what the edit would make it say."""


@dataclass(frozen=True, slots=True)
class GoneMessage:
    """The message to be edited is deleted or can no longer be edited."""

    reason: str


@dataclass(frozen=True, slots=True)
class ButtonRefused:
    """One button makes Telegram refuse the whole message (a person with private forwards, an URL it dislikes)."""

    reason: str


@dataclass(frozen=True, slots=True)
class BadEntities:
    """The text's formatting cannot be read."""

    reason: str


@dataclass(frozen=True, slots=True)
class BadFileId:
    """Telegram no longer knows the document by this id."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unauthorized:
    """The token is not, or no longer, this bot's."""

    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Our fault: the same body will be refused again."""

    reason: str


Refusal = (
    TryAgain
    | RateLimited
    | Unreachable
    | GroupLost
    | TopicLost
    | Moved
    | NotModified
    | GoneMessage
    | ButtonRefused
    | BadEntities
    | BadFileId
    | Unauthorized
    | Refused
)

_Told = type[TopicLost | GoneMessage | BadFileId | ButtonRefused | BadEntities]

_GONE_PEOPLE = (
    "bot was blocked by the user",
    "user is deactivated",
    "can't initiate conversation",
    "can't send messages to bots",
    "user not found",
    "user_is_blocked",
    "user_is_bot",
    "input_user_deactivated",
)
_NO_CHAT = ("chat not found", "peer_id_invalid", "chat_id_invalid")
_LOST_GROUPS = (
    "bot was kicked",
    "bot is not a member",
    "chat was deleted",
    "chat was deactivated",
    "not enough rights to send",
    "have no rights to send",
    "need administrator rights",
    "chat_write_forbidden",
    "chat_admin_required",
    "chat_restricted",
    "channel_private",
    "user_banned_in_channel",
)
_DESCRIPTIONS: tuple[tuple[tuple[str, ...], _Told], ...] = (
    (("message thread not found", "topic_closed", "topic_deleted", "topic_id_invalid"), TopicLost),
    (
        (
            "message to edit not found",
            "message can't be edited",
            "message_id_invalid",
            "message to delete not found",
            "message can't be deleted",
            "no text in the message to edit",
            "no caption in the message to edit",
        ),
        GoneMessage,
    ),
    (
        (
            "wrong file identifier",
            "wrong remote file identifier",
            "wrong remote file id",
            "file_reference_",
            "file_id_invalid",
            "can't use file of type",
            "type of file mismatch",
        ),
        BadFileId,
    ),
    (
        ("button_", "inline keyboard button", "reply_markup_invalid", "reply markup", "reply keyboard"),
        ButtonRefused,
    ),
    (("can't parse entities", "entity_", "entities_", "entity bounds"), BadEntities),
)
_CHAT_SEND_FORBIDDEN = re.compile(r"chat_(?:guest_)?send_\w*forbidden")
_QUOTED = re.compile(r"([\"“]).*[\"”]", re.DOTALL)


def sort(answer: Answer, *, chat: int) -> Refusal:
    """Say what an answer that is not ok means for a call about `chat` (negative: a group or channel)."""
    said = answer.description
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
        return RateLimited(answer.retry_after)
    if not said or answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR or answer.status < HTTPStatus.BAD_REQUEST:
        return TryAgain(f"HTTP {answer.status}: {reason(said)}")
    if answer.migrate_to is not None:
        return Moved(answer.migrate_to)
    if answer.status == HTTPStatus.UNAUTHORIZED or (answer.status == HTTPStatus.NOT_FOUND and said == "Not Found"):
        return Unauthorized(reason(said))
    return _by_description(said.lower(), reason(said), answer.status, person=chat > 0)


def reason(said: str) -> str:
    """Make a description fit for logs and tables: what it quotes of the message may be a person's words."""
    # A lone surrogate could not be written into the database.
    readable = said.encode(errors="replace").decode()
    return _QUOTED.sub("“…”", readable)[:REASON_LENGTH]


def _by_description(said: str, told: str, status: int, *, person: bool) -> Refusal:
    if "message is not modified" in said:
        return NotModified()
    if _has(said, _NO_CHAT):
        return Unreachable(told) if person else GroupLost(told)
    if _has(said, _GONE_PEOPLE):
        return Unreachable(told)
    if _has(said, _LOST_GROUPS) or _CHAT_SEND_FORBIDDEN.search(said):
        return GroupLost(told)
    for parts, kind in _DESCRIPTIONS:
        if _has(said, parts):
            return kind(told)
    if status == HTTPStatus.FORBIDDEN:
        return Unreachable(told) if person else GroupLost(told)
    return Refused(told)


def _has(said: str, parts: tuple[str, ...]) -> bool:
    return any(part in said for part in parts)
