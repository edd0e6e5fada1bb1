"""A colleague's message as outbox rows to the prospect: the words themselves, everything else as a copy.

Nothing is downloaded: Telegram copies a message of any size. Where the group protects its content, the file is sent
once more by its id. The rows stand in the prospect's stream, so that our people's words and the bot's keep one order.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.bot_api.markup import NO_PREVIEW
from bot.updates.content.written_here import WITH_CAPTION, GroupContent
from conversations.desk.notices.speaker import CAPTION_UTF16, TEXT_UTF16, below_name, moved
from conversations.language.graphemes import utf16_length
from storage.messages import CARRIED, CARRIED_EDIT, Message
from storage.records.lead import Lead
from storage.records.record import Json
from storage.sales.relays import RelayedMessage

GATHER = timedelta(seconds=2)
"""How long after the last piece of an album it goes (DESK §4)."""
_BY_ID = {
    "photo": "sendPhoto", "video": "sendVideo", "voice": "sendVoice", "document": "sendDocument", "audio": "sendAudio",
    "animation": "sendAnimation", "sticker": "sendSticker", "video_note": "sendVideoNote",
}  # fmt: skip


_EDITED_BY_ID = frozenset({"photo", "video", "document", "audio", "animation"})
"""https://core.telegram.org/bots/api#inputmedia"""


class ToProspect(NamedTuple):
    """A message that goes to a prospect."""

    lead: Lead
    """Whose chat it goes to, and whose number the rows have."""
    chat: int
    """The group."""
    message_id: int
    content: GroupContent
    name_line: str = ""
    """Who speaks; "" where the prospect knows."""
    answers: int | None = None
    """The prospect's own message that it answers."""
    album: str = ""

    @property
    def key(self) -> str:
        """The key of its row."""
        return f"{CARRIED}{self.chat}:{self.message_id}"


class CarriedWords(NamedTuple):
    """A text or caption with its formatting."""

    text: str
    entities: list[Json]


def rows_of(to: ToProspect, *, now: datetime) -> tuple[Message, ...]:
    """Return the rows of a message: the line that names the speaker first, where it cannot stand above the words."""
    if _is_gathered(to):
        return (*_name_rows(to), _album(to, now))
    below = words_below(to.content, to.name_line)
    if below is not None:
        return (_main(to, below),)
    own = words_below(to.content, "")
    assert own is not None, "without a line above them words are no longer than they were"
    return (*_name_rows(to), _main(to, own))


def has_name_above(to: ToProspect) -> bool:
    """Tell whether the line that names the speaker stands above the words in the same message."""
    return to.name_line != "" and not _is_gathered(to) and words_below(to.content, to.name_line) is not None


def is_too_long(to: ToProspect) -> bool:
    """Tell whether edited words have no room below the line that names the speaker, which stays above them."""
    return to.name_line != "" and words_below(to.content, to.name_line) is None


def edit_row(to: ToProspect, pair: RelayedMessage, *, update_id: int) -> Message | None:
    """Return the edit of what the prospect got, or is about to get; None for what has nothing to edit, like a place.

    What waits is edited once it is there, by its row's key. Where it never came, or is gone, nothing is sent.
    """
    words = words_below(to.content, to.name_line)
    forms = [] if words is None else list(_edits(to.content, words))
    if not forms:
        return None
    here: dict[str, Json] = {"message_id": pair.theirs} if pair.theirs else {}
    (method, body), *plainer = [(each, {**fields, **here}) for each, fields in forms]
    return Message(
        key=f"{CARRIED_EDIT}{to.chat}:{to.message_id}:{update_id}",
        stream=f"chat:{to.lead.telegram_id}",
        chat=to.lead.telegram_id,
        method=method,
        body=body,
        lead=to.lead.number,
        edits=None if pair.theirs else pair.key,
        slot=f"{CARRIED_EDIT}{to.chat}:{to.message_id}",
        fallbacks=tuple(plainer),
    )


def _edits(content: GroupContent, words: CarriedWords) -> Iterator[tuple[str, dict[str, Json]]]:
    """Yield the calls that give a message this content: the first that Telegram takes is enough."""
    if content.medium == "text":
        yield "editMessageText", {"text": words.text, "entities": words.entities, "link_preview_options": NO_PREVIEW}
        return
    caption: dict[str, Json] = {"caption": words.text, "caption_entities": words.entities}
    if content.medium in _EDITED_BY_ID and content.file_id:
        yield "editMessageMedia", {"media": {"type": content.medium, "media": content.file_id, **caption}}
    if content.medium in WITH_CAPTION:
        yield "editMessageCaption", caption


def words_below(content: GroupContent, line: str) -> CarriedWords | None:
    """Return the words with the name of the speaker above them; None where there is no room for it.

    What has no words of its own, such as a sticker, has none.
    """
    if content.medium != "text" and content.medium not in WITH_CAPTION:
        return None if line else CarriedWords("", [])
    limit = TEXT_UTF16 if content.medium == "text" else CAPTION_UTF16
    text = below_name(line, content.text, limit=limit)
    return None if text is None else CarriedWords(text, moved(content.entities, line))


def _is_gathered(to: ToProspect) -> bool:
    """Tell whether a piece waits for others of its album; protected ones go one by one, each by its file's id."""
    return to.album != "" and not to.content.protected


def _main(to: ToProspect, words: CarriedWords) -> Message:
    return _text(to, words) if to.content.medium == "text" else _copy(to, words)


def _text(to: ToProspect, words: CarriedWords) -> Message:
    body: dict[str, Json] = {"text": words.text, "entities": words.entities, "link_preview_options": NO_PREVIEW}
    return _row(to, "sendMessage", body)


def _copy(to: ToProspect, words: CarriedWords) -> Message:
    """Return the copy; where Telegram refuses it, the same file once more by its id.

    A caption that is longer than bots may write, by an author with Telegram Premium, stays as it is in the copy.
    """
    content = to.content
    caption: dict[str, Json] = {"caption": words.text, "caption_entities": words.entities} if words.text else {}
    written = caption if utf16_length(words.text) <= CAPTION_UTF16 else {}
    row = _row(to, "copyMessage", {"from_chat_id": to.chat, "message_id": to.message_id, **written})
    if content.file_id and content.medium in _BY_ID:
        by_id = _row(to, _BY_ID[content.medium], {content.medium: content.file_id, **caption})
        row = row.replace(fallbacks=(*row.fallbacks, (by_id.method, by_id.body)))
    return row


def _album(to: ToProspect, now: datetime) -> Message:
    body: dict[str, Json] = {"from_chat_id": to.chat, "message_ids": [to.message_id]}
    row = _row(to._replace(answers=None), "copyMessages", body)  # which takes no reply
    return row.replace(slot=f"album:{to.chat}:{to.album}", not_before=now + GATHER)


def joined(piece: Message, before: Message) -> Message:
    """Return the row of an album's piece with the pieces of the row that waits, in the order of their numbers."""
    both = {each for row in (before, piece) for each in _ids_in(row.body)}
    return piece.replace(body={**piece.body, "message_ids": list[Json](sorted(both))})


def _ids_in(body: dict[str, Json]) -> tuple[int, ...]:
    ids = body.get("message_ids")
    return tuple(each for each in ids if isinstance(each, int)) if isinstance(ids, list) else ()


def _name_rows(to: ToProspect) -> tuple[Message, ...]:
    return (name_row(to),) if to.name_line else ()


def name_row(to: ToProspect) -> Message:
    """Return the line that names the speaker as a message of its own."""
    body: dict[str, Json] = {"text": to.name_line, "link_preview_options": NO_PREVIEW}
    return _row(to._replace(answers=None), "sendMessage", body).replace(key=f"name:{to.key}")


def _row(to: ToProspect, method: str, body: dict[str, Json]) -> Message:
    """Return a row; where it quotes, it goes without the quote once Telegram refuses that: the text was changed."""
    bodies = [body]
    if to.answers is not None:
        replies: dict[str, Json] = {"message_id": to.answers, "allow_sending_without_reply": True}
        quotes: dict[str, Json] = {"quote": to.content.quote} if to.content.quote else {}
        bodies = [{**body, "reply_parameters": {**replies, **quotes}}]
        if quotes:
            bodies.append({**body, "reply_parameters": replies})
    first, *plainer = bodies
    return Message(
        key=to.key,
        stream=f"chat:{to.lead.telegram_id}",
        chat=to.lead.telegram_id,
        method=method,
        body=first,
        lead=to.lead.number,
        fallbacks=tuple((method, each) for each in plainer),
    )
