"""Telegram's refusals, classified by HTTP status and description: what each means for the row.

Descriptions are matched by the parts that have stayed the same over the years; an unknown one is `REFUSED`. An answer
without a description is not the Bot API's (a filter's 403 page, a gateway's 502): nothing is concluded from it.
"""

import re
from dataclasses import dataclass
from enum import Enum
from http import HTTPStatus

from bot.bot_api.transport import Answer
from storage.database import storable
from storage.messages import NotCopied

REASON_LENGTH = 200


class RefusalKind(Enum):
    """What a refusal is about."""

    TRY_AGAIN = "nobody's fault, or unclear whether it was done: the same call later"
    RATE_LIMITED = "429: not this chat for `retry_after_s`; None or 0 when Telegram did not say"
    UNREACHABLE = "the person blocked the bot, is gone, or never wrote to it"
    GROUP_LOST = "the bot is out of the group, or may not write in it"
    TOPIC_LOST = "the forum topic is deleted or closed"
    MOVED = "the group became a supergroup with another id, `migrated_to`"
    NOT_MODIFIED = "the message already says what the edit would make it say"
    MESSAGE_GONE = "the message to be edited is deleted or can no longer be edited"
    BUTTON_REFUSED = "one button makes Telegram refuse the whole message: private forwards, a URL it dislikes"
    BAD_ENTITIES = "the text's formatting cannot be read"
    BAD_FILE_ID = "Telegram no longer knows the document by this id"
    UNAUTHORIZED = "the token is not, or no longer, this bot's"
    REFUSED = "our fault: the same body will be refused again"


@dataclass(frozen=True, slots=True)
class Refusal:
    """An answer that is not ok; `reason` is fit for logs."""

    kind: RefusalKind
    reason: str = ""
    retry_after_s: float | None = None
    migrated_to: int | None = None
    stands: bool = False
    """For MESSAGE_GONE: the message still exists, but may not be edited or deleted."""

    @property
    def is_ours(self) -> bool:
        """Whether Telegram says that the message is the bot's own, but of another kind than the edit takes."""
        return self.kind is RefusalKind.MESSAGE_GONE and _OTHER_KIND in self.reason.lower()


_NOT_MODIFIED = ("message is not modified", "topic_not_modified")
_NO_CHAT = ("chat not found", "peer_id_invalid", "chat_id_invalid")
_GONE_PEOPLE = (
    "bot was blocked by the user", "user is deactivated", "can't initiate conversation",
    "can't send messages to bots", "user not found", "user_is_blocked", "user_is_bot", "input_user_deactivated",
)  # fmt: skip
_LOST_GROUPS = (
    "bot was kicked", "bot is not a member", "chat was deleted", "chat was deactivated", "not enough rights to send",
    "have no rights to send", "need administrator rights", "chat_write_forbidden", "chat_admin_required",
    "chat_restricted", "channel_private", "user_banned_in_channel", r"chat_(?:guest_)?send_\w*forbidden",
)  # fmt: skip
_TOPIC = ("message thread not found", "topic_closed", "topic_deleted", "topic_id_invalid")
_MESSAGE = (
    "message to edit not found", "message can't be edited", "message_id_invalid", "message to delete not found",
    "message can't be deleted", "no text in the message to edit", "no caption in the message to edit",
    "message_delete_forbidden", "message_edit_time_expired",
)  # fmt: skip
_STANDS = ("can't be edited", "can't be deleted", "in the message to edit", "_forbidden", "time_expired")
"""The message exists, but is too old for this, of another kind than we think, or we lack the right."""
_OTHER_KIND = "in the message to edit"
"""Said only after Telegram has found that the bot may edit the message: "there is no text in the message to edit"."""
_FILE = (
    "wrong file identifier", "wrong remote file id", "file_reference_", "file_id_invalid", "can't use file of type",
    "type of file mismatch",
)  # fmt: skip
_BUTTON = ("button_", "inline keyboard button", "reply_markup_invalid", "reply markup", "reply keyboard")
_ENTITIES = ("can't parse entities", "entity_", "entities_", "entity bounds")
_QUOTED = re.compile(r"([\"“]).*[\"”]", re.DOTALL)


def classify(answer: Answer, *, chat: int) -> Refusal:
    """Classify an answer that is not ok to a call about `chat` (negative: a group or channel)."""
    said, status = answer.description, answer.status
    told = reason(said)
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return Refusal(RefusalKind.RATE_LIMITED, "HTTP 429", retry_after_s=answer.retry_after)
    if not said or status >= HTTPStatus.INTERNAL_SERVER_ERROR or status < HTTPStatus.BAD_REQUEST:
        return Refusal(RefusalKind.TRY_AGAIN, f"HTTP {status}: {told}")
    if answer.migrate_to is not None:
        return Refusal(RefusalKind.MOVED, told, migrated_to=answer.migrate_to)
    if status == HTTPStatus.UNAUTHORIZED or (status == HTTPStatus.NOT_FOUND and said == "Not Found"):
        return Refusal(RefusalKind.UNAUTHORIZED, told)
    nobody = RefusalKind.UNREACHABLE if chat > 0 else RefusalKind.GROUP_LOST
    table = (
        (_NOT_MODIFIED, RefusalKind.NOT_MODIFIED),
        (_NO_CHAT, nobody),
        (_GONE_PEOPLE, RefusalKind.UNREACHABLE),
        (_LOST_GROUPS, RefusalKind.GROUP_LOST),
        (_TOPIC, RefusalKind.TOPIC_LOST),
        (_MESSAGE, RefusalKind.MESSAGE_GONE),
        (_FILE, RefusalKind.BAD_FILE_ID),
        (_BUTTON, RefusalKind.BUTTON_REFUSED),
        (_ENTITIES, RefusalKind.BAD_ENTITIES),
    )
    known = (kind for parts, kind in table if re.search("|".join(parts), said.lower()))
    kind = next(known, nobody if status == HTTPStatus.FORBIDDEN else RefusalKind.REFUSED)
    stands = kind is RefusalKind.MESSAGE_GONE and any(part in said.lower() for part in _STANDS)
    return Refusal(kind, told, stands=stands)


def reason(said: str) -> str:
    """Make a description fit for logs and tables: what it quotes of the message may be a person's words."""
    return _QUOTED.sub("“…”", storable(said))[:REASON_LENGTH]


_AS_ANY_ROW = (
    RefusalKind.TRY_AGAIN, RefusalKind.RATE_LIMITED, RefusalKind.UNAUTHORIZED, RefusalKind.MOVED,
    RefusalKind.TOPIC_LOST,
)  # fmt: skip
_REASONS = (
    (NotCopied.GONE, ("to copy not found", "message_id_invalid", "to forward not found", "no messages to copy")),
    (NotCopied.PROTECTED, ("can't be copied", "can't be forwarded", "forwards_restricted", "protected")),
    (NotCopied.CLOSED, ("rights to send", r"send_\w*forbidden", "messages_forbidden")),
)
_NO_FORUM = "not a forum"
_REMOVED = re.compile(r"\bkicked\b|not a member")
_REPLY = re.compile(r"\brepl(?:y|ied)")


def why_not_copied(refusal: Refusal) -> NotCopied | None:
    """Return why a message cannot be copied; None where the refusal is not about the copy.

    A group that closes to photos refuses in the same words as one that closes altogether: then the line that stands in
    for the copy is refused as well, and says so. "Chat not found" may be the person's; the bot is removed from groups.
    """
    said = refusal.reason.lower()
    if is_removed(refusal) or refusal.kind in _AS_ANY_ROW:
        return None
    known = (why for why, parts in _REASONS if re.search("|".join(parts), said))
    return next(known, NotCopied.REFUSED)


def is_final_for_a_copy(refusal: Refusal) -> bool:
    """Tell whether no other form of a copy can succeed: its source is gone, or the person takes no voice messages."""
    return why_not_copied(refusal) in (NotCopied.GONE, NotCopied.CLOSED)


def is_no_forum(reason: str) -> bool:
    """Tell whether a call about a topic was refused because the group has none."""
    return _NO_FORUM in reason.lower()


def is_removed(refusal: Refusal) -> bool:
    """Tell whether the bot is no member of the group any more."""
    return refusal.kind is RefusalKind.GROUP_LOST and _REMOVED.search(refusal.reason.lower()) is not None


def is_about_the_reply(refusal: Refusal) -> bool:
    """Tell whether only the message that the copy replies to was refused."""
    return refusal.kind is RefusalKind.REFUSED and _REPLY.search(refusal.reason.lower()) is not None
