"""The replies of a turn, as finished Bot API calls for the outbox.

Prospects get plain text: nothing in it is markup, so it cannot fail to parse. Cards, which are HTML, are made in
`bot.sales.card_messages`.

Prospects' buttons are plain dicts: four take 1 µs, against 60 µs with python-telegram-bot's classes, which build
colleagues' buttons.
"""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from conversations.funnel.model import Funnel
from conversations.language.direction import with_whole_commands
from conversations.steps.magnet import without_file
from conversations.turn.draft import UPDATE_KEY
from conversations.turn.turn import Button, ButtonRows, Key, Keyboard, Reply, Rewrite, Say, SendData, SendMagnet
from storage.messages import LATE, QUESTION_SLOT, Message
from storage.records.record import Json, Language

MagnetHashes = Mapping[tuple[str, Language], str]
"""Magnet id and language to the content hash of the file to send."""


class Recipient(Struct, frozen=True):
    """The person who gets the replies."""

    chat: int
    lead: int
    language: Language


def messages(
    replies: Iterable[Reply], to: Recipient, *, update_id: int, magnets: MagnetHashes, funnel: Funnel
) -> list[Message]:
    """Return the outbox rows of a turn's replies, in order; `funnel` is the current one, whose files exist."""
    rows = []
    for each in _with_magnets(replies, to.language, magnets, funnel):
        reply = _readable(each, to.language)
        key = UPDATE_KEY.format(update_id=update_id, name=reply.name)
        match reply:
            case Say():
                rows.append(_say(reply, key, to))
            case SendMagnet():
                rows.append(_send_magnet(reply, key, to, _file_of(reply.magnet, to.language, magnets)))
            case Rewrite():
                rows.append(_rewrite(reply, key, to))
            case SendData():
                continue  # made in data_file, where the whole ledger can be read
    return _late_after_the_rest(rows, stream_of(to.chat))


def _late_after_the_rest(rows: list[Message], stream: str) -> list[Message]:
    """Let the last message of the turn arrive before old buttons go: the chat never lacks the buttons to press."""
    if not any(row.stream.startswith(LATE) for row in rows):
        return rows
    last = next((row.key for row in reversed(rows) if row.stream == stream), None)
    return [row.replace(answers=last) if row.stream.startswith(LATE) else row for row in rows]


def _with_magnets(
    replies: Iterable[Reply], language: Language, magnets: MagnetHashes, funnel: Funnel
) -> Iterator[Reply]:
    """Yield the replies; a file that is gone is replaced by the one that the current funnel gives."""
    for reply in replies:
        if isinstance(reply, SendMagnet) and not _file_of(reply.magnet, language, magnets):
            yield from without_file(reply, funnel=funnel, language=language)
        else:
            yield reply


def _readable(reply: Reply, language: Language) -> Reply:
    """Return a reply whose commands are displayed correctly in its language."""
    if isinstance(reply, Say | Rewrite):
        text = with_whole_commands(reply.text, language)
        return reply if text == reply.text else replace(reply, text=text)
    caption = with_whole_commands(reply.caption, language)
    return reply if caption == reply.caption else replace(reply, caption=caption)


def _file_of(magnet: str, language: Language, magnets: MagnetHashes) -> str:
    """Return the hash of a magnet's file; another one where a talk of an older funnel names a magnet that is gone.

    "" where there is no file at all.
    """
    alike = (held for (_, spoken), held in magnets.items() if spoken == language)
    return magnets.get((magnet, language)) or next(alike, "") or next(iter(magnets.values()), "")


def stream_of(chat: int) -> str:
    """Return the outbox stream that keeps a person's replies in order."""
    return f"chat:{chat}"


def _say(say: Say, key: str, to: Recipient) -> Message:
    body: dict[str, Json] = {"text": say.text}
    if not say.preview:
        body["link_preview_options"] = {"is_disabled": True}
    markup = inline(say.buttons) if say.buttons else _keyboard(say.keyboard)
    if markup is not None:
        body["reply_markup"] = markup
    if say.message_id is not None:
        body["message_id"] = say.message_id
        return Message(
            key=key, stream=stream_of(to.chat), chat=to.chat, method="editMessageText", body=body, lead=to.lead,
        )  # fmt: skip
    if say.replaces is not None:
        return Message(
            key=key, stream=stream_of(to.chat), chat=to.chat, method="editMessageText", body=body, lead=to.lead,
            edits=say.replaces, fallbacks=(("sendMessage", body),),
        )  # fmt: skip
    return Message(
        key=key, stream=stream_of(to.chat), chat=to.chat, method="sendMessage", body=body, lead=to.lead,
        slot=_slot(say),
    )  # fmt: skip


def _slot(say: Say) -> str | None:
    if say.waits and say.keyboard == "keep":
        return QUESTION_SLOT
    return say.name if say.yields else None


def _send_magnet(give: SendMagnet, key: str, to: Recipient, file: str) -> Message:
    body: dict[str, Json] = {"caption": give.caption}
    markup = _keyboard(give.keyboard)
    if markup is not None:
        body["reply_markup"] = markup
    return Message(
        key=key, stream=f"file:{key}", chat=to.chat, method="sendDocument", body=body, lead=to.lead, file=file
    )  # fmt: skip


def _rewrite(rewrite: Rewrite, key: str, to: Recipient) -> Message:
    body: dict[str, Json] = {}
    if not rewrite.keeps_text:
        body = {"text": rewrite.text, "link_preview_options": {"is_disabled": True}}
    edits = None if rewrite.message_id is not None else rewrite.key
    if rewrite.message_id is not None:
        body["message_id"] = rewrite.message_id
    method = "editMessageReplyMarkup" if rewrite.keeps_text else "editMessageText"
    return Message(
        key=key, stream=f"{LATE}{key}", chat=to.chat, method=method, body=body, lead=to.lead, edits=edits,
    )  # fmt: skip


def inline(rows: ButtonRows) -> Json:
    """Return inline buttons as JSON for Telegram."""
    return {"inline_keyboard": [[_button(button) for button in row] for row in rows]}


def _button(button: Button) -> Json:
    if button.copies is not None:
        return {"text": button.label, "copy_text": {"text": button.copies}}
    return {"text": button.label, "callback_data": button.press}


def _keyboard(keyboard: Keyboard | str) -> Json:
    if keyboard == "keep":
        return None
    if keyboard == "remove":
        return {"remove_keyboard": True}
    assert not isinstance(keyboard, str)
    return {
        "keyboard": [[_key(key) for key in row] for row in keyboard],
        "resize_keyboard": True,
        "is_persistent": True,
    }


def _key(key: Key) -> Json:
    return {"text": key.label, "request_contact": True} if key.asks_contact else {"text": key.label}
