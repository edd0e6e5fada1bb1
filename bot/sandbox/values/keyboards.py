"""Keyboards: what a bot may put under a message, checked as Telegram checks it."""

from dataclasses import dataclass

from bot.sandbox.values.entities import JsonObject, units
from bot.sandbox.values.fields import Fields, as_json, as_rows
from bot.sandbox.values.links import split_url
from bot.sandbox.values.refusals import RefusedError, bad_request, lacking

MAX_CALLBACK_BYTES = 64  # https://core.telegram.org/bots/api#inlinekeyboardbutton
MAX_COPY_UNITS = 256  # https://core.telegram.org/bots/api#copytextbutton
_INLINE = "inline keyboard button"
_ONE_OF = ("callback_data", "url", "copy_text")


@dataclass(frozen=True)
class InlineButton:
    """A button under a message."""

    text: str
    callback_data: str = ""
    url: str = ""
    copy_text: str = ""

    def to_json(self) -> JsonObject:
        """Return the button as the Bot API writes it."""
        if self.url:
            return {"text": self.text, "url": self.url}
        if self.copy_text:
            return {"text": self.text, "copy_text": {"text": self.copy_text}}
        return {"text": self.text, "callback_data": self.callback_data}


@dataclass(frozen=True)
class InlineKeyboard:
    """Buttons under a message."""

    rows: tuple[tuple[InlineButton, ...], ...]

    @property
    def buttons(self) -> tuple[InlineButton, ...]:
        """Return all buttons in reading order."""
        return tuple(button for row in self.rows for button in row)

    def to_json(self) -> JsonObject:
        """Return the keyboard as the Bot API writes it."""
        return {"inline_keyboard": [[button.to_json() for button in row] for row in self.rows]}


@dataclass(frozen=True)
class KeyboardButton:
    """A key of a reply keyboard: it sends its own text, or the person's contact."""

    text: str
    request_contact: bool = False


@dataclass(frozen=True)
class ReplyKeyboard:
    """A reply keyboard, shown in place of the letters."""

    rows: tuple[tuple[KeyboardButton, ...], ...]
    one_time: bool = False
    placeholder: str = ""

    @property
    def keys(self) -> tuple[KeyboardButton, ...]:
        """Return all keys in reading order."""
        return tuple(key for row in self.rows for key in row)


@dataclass(frozen=True)
class RemoveKeyboard:
    """The request to remove the reply keyboard."""


@dataclass(frozen=True)
class ForceReply:
    """The request that the next message be a reply."""


Markup = InlineKeyboard | ReplyKeyboard | RemoveKeyboard | ForceReply


def read_markup(values: Fields, *, is_private: bool) -> Markup | None:
    """Read `reply_markup`; an empty inline keyboard counts as none, as with Telegram."""
    if not values.has("reply_markup"):
        return None
    markup = as_json(values.raw("reply_markup"))
    if markup is None:
        raise bad_request("can't parse reply keyboard markup JSON object")
    if markup.has("inline_keyboard"):
        rows = tuple(tuple(_inline(button) for button in row) for row in as_rows(markup.raw("inline_keyboard")))
        kept = tuple(row for row in rows if row)
        return InlineKeyboard(kept) if kept else None
    if markup.has("keyboard"):
        return _reply_keyboard(markup, is_private=is_private)
    if markup.flag("remove_keyboard"):
        return RemoveKeyboard()
    return ForceReply() if markup.flag("force_reply") else None


def read_inline(values: Fields) -> InlineKeyboard | None:
    """Read the `reply_markup` of an edit, which may only be an inline keyboard."""
    markup = read_markup(values, is_private=True)
    if markup is None or isinstance(markup, InlineKeyboard):
        return markup
    raise bad_request("inline keyboard expected")


def _reply_keyboard(markup: Fields, *, is_private: bool) -> ReplyKeyboard:
    rows = tuple(tuple(_key(key) for key in row) for row in as_rows(markup.raw("keyboard")))
    kept = tuple(row for row in rows if row)
    if not kept:
        raise bad_request("reply keyboard must be non-empty")
    if not is_private and any(key.request_contact for row in kept for key in row):
        raise bad_request("phone number can be requested in private chats only")
    return ReplyKeyboard(kept, markup.flag("one_time_keyboard"), markup.text("input_field_placeholder"))


def _key(raw: object) -> KeyboardButton:
    if isinstance(raw, str):
        raw = {"text": raw}
    key = as_json(raw)
    if key is None:
        raise bad_request("can't parse keyboard button: KeyboardButton must be an Object")
    if not key.string("text", "keyboard button").strip():
        raise bad_request("can't parse keyboard button: Keyboard button text must be non-empty")
    strange = next((name for name in key.names if name.startswith("request_") and name != "request_contact"), "")
    if strange or key.has("web_app"):
        raise lacking(f"keyboard button with {strange or 'web_app'}")
    return KeyboardButton(key.text("text"), key.flag("request_contact"))


def _inline(raw: object) -> InlineButton:
    button = as_json(raw)
    if button is None:
        raise _unreadable("InlineKeyboardButton must be an Object")
    if not button.string("text", _INLINE).strip():
        raise _unreadable("Inline keyboard button text must be non-empty")
    actions = [name for name in _ONE_OF if button.has(name)]
    strange = set(button.names) - {"text", "style", "icon_custom_emoji_id", *_ONE_OF}
    if strange:
        raise lacking(f"inline button with {min(strange)}")
    if len(actions) != 1:
        raise _unreadable("Text buttons are unallowed in the inline keyboard")
    if actions[0] == "url":
        return InlineButton(button.text("text"), url=_checked_url(button.string("url", _INLINE)))
    if actions[0] == "copy_text":
        return InlineButton(button.text("text"), copy_text=_checked_copy(button))
    return InlineButton(button.text("text"), callback_data=_checked_data(button.string("callback_data", _INLINE)))


def _checked_data(data: str) -> str:
    if not 1 <= len(data.encode(errors="replace")) <= MAX_CALLBACK_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    return data


def _checked_copy(button: Fields) -> str:
    inner = as_json(button.raw("copy_text"))
    text = inner.text("text") if inner is not None else ""
    if not 1 <= units(text) <= MAX_COPY_UNITS:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    return text


def _checked_url(url: str) -> str:
    parts = split_url(url if "://" in url else f"http://{url}")
    if parts is None:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    if parts.scheme not in {"http", "https", "tg"}:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
    if parts.scheme != "tg" and "." not in (parts.hostname or "") and parts.hostname != "localhost":
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return parts.geturl()


def _unreadable(reason: str) -> RefusedError:
    return bad_request(f"can't parse {_INLINE}: {reason}")
