"""What a person sees: messages that match, buttons by their label, and the talk as text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.sandbox.values.keyboards import InlineButton, KeyboardButton
from bot.sandbox.world.model import Chat, Message, User

_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))


@dataclass(frozen=True)
class Press:
    """A button under a certain message, which can still be pressed after the message changed."""

    message: Message
    button: InlineButton


def matches(pattern: str, text: str) -> bool:
    """Tell whether a text holds the pattern, word for word or as a regular expression; isolates do not count."""
    plain = text.translate(_ISOLATES)
    if pattern in plain or pattern in text:
        return True
    try:
        return re.search(pattern, plain) is not None or re.search(pattern, text) is not None
    except re.error:
        return False  # a label such as "(2 of 4" is not a regular expression


def find_message(chat: Chat, pattern: str, *, reader: User, after: Message | None = None) -> Message | None:
    """Return the newest message from someone else that matches, or None."""
    for message in chat.newest_first:
        if after is not None and message.id <= after.id:
            return None
        if message.sender is not reader and matches(pattern, _words(message)):
            return message
    return None


def find_button(chat: Chat, label: str) -> Press | KeyboardButton | None:
    """Return what a tap on a label presses: an exact label before a match, newer messages before older ones."""
    pressable = [Press(message, button) for message in chat.newest_first for button in message.buttons]
    keys = visible_keys(chat)
    everything: list[Press | KeyboardButton] = [*pressable, *keys]
    exact = (one for one in everything if _label(one) == label)
    return next(exact, None) or next((one for one in everything if matches(label, _label(one))), None)


def visible_keys(chat: Chat) -> tuple[KeyboardButton, ...]:
    """Return the keys of the reply keyboard; a one-time keyboard disappears once it was used."""
    return () if chat.keyboard is None or chat.keyboard_hidden else chat.keyboard.keys


def transcript(chat: Chat) -> str:
    """Return the whole chat as text, for readers of a failed test."""
    lines = [_line(message) for message in chat.messages]
    keys = [key.text for key in visible_keys(chat)]
    return "\n".join([*lines, *([f"keys: {keys}"] if keys else [])]) or "(nothing was said)"


def _line(message: Message) -> str:
    name = "bot" if message.from_bot else message.sender.name
    marks = f"{' 🔕' if message.is_silent else ''}{' (edited)' if message.edited else ''}"
    answers = f" (to {message.reply_to.id})" if message.reply_to else ""
    buttons = (
        "".join(f"\n      {[button.text for button in row]}" for row in message.inline.rows) if message.inline else ""
    )
    return f"{message.id:>4} {name}{answers}: {_words(message)}{marks}{buttons}"


def _words(message: Message) -> str:
    if message.attachment is None:
        return message.words.text
    name = message.attachment.file.name if message.attachment.file else message.attachment.body
    return f"{message.words.text} [{message.attachment.kind}: {name}]".strip()


def _label(one: Press | KeyboardButton) -> str:
    return one.button.text if isinstance(one, Press) else one.text


def labels(chat: Chat) -> Iterable[str]:
    """Return every label that can be tapped now."""
    inline = (button.text for message in chat.newest_first for button in message.buttons)
    return [*inline, *(key.text for key in visible_keys(chat))]
