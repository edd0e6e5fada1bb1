"""The sender of an update, and the command in its text, for both readers."""

import re

from bot.whole_numbers import whole
from conversations.language.names import numbered_name, visible_name
from conversations.language.normalise import clean
from conversations.reading.spelling import plain
from conversations.turn.events import Command
from storage.records.talk import TelegramUser

ANONYMOUS_ADMIN = 1087968824
"""GroupAnonymousBot: the sender of messages as the group itself (https://core.telegram.org/bots/api#user)."""
CHANNEL = 136817688
"""Channel Bot: the sender of messages as a channel (https://core.telegram.org/bots/api#message)."""
TELEGRAM_ITSELF = (ANONYMOUS_ADMIN, CHANNEL, 777000)
"""Ids that are no single person: anonymous admins, Channel Bot, Telegram's own notices."""
PROSPECTS = frozenset(command.value for command in Command) | {"start"}
"""Commands that are a prospect's."""
_COMMAND = re.compile(r"/([A-Za-z0-9_۰-۹]{1,32})(?:@([A-Za-z0-9_]{1,64}))?(?:\s+(.*))?\Z", re.DOTALL)


def person_of(number: object, first_name: str, last_name: str, username: str, language_code: str) -> TelegramUser:
    """Return a person as Telegram describes them; fields that it leaves out are empty.

    Raises:
        TypeError, ValueError: it is not as Telegram documents it.
    """
    telegram_id = whole(number)
    return TelegramUser(
        telegram_id=telegram_id,
        name=visible_name(f"{first_name} {last_name}") or numbered_name(telegram_id),
        first_name=visible_name(first_name),
        username=clean(username) if username else None,
        language_code=clean(language_code)[:16] if language_code else None,
    )


def command_in(text: str, *, bot_username: str) -> tuple[str, str] | None:
    """Return a command for us, in lower case, and the words after it; None for plain text and other bots' commands."""
    if not text.startswith("/"):
        return None
    match = _COMMAND.match(clean(text))
    if match is None or (match[2] and match[2].lower() != bot_username.lower()):
        return None
    return plain(match[1]).lower(), (match[3] or "").strip()


def is_command(text: str) -> bool:
    """Tell whether a text, or a caption, is a command: ours or another bot's."""
    return _COMMAND.match(clean(text)) is not None
