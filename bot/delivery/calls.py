"""From an outbox row to its API call: chat, topic, message ids and document are filled in here."""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import orjson

from bot.bot_api.http1 import MaySend
from bot.bot_api.transport import Answer, Transport, Written
from bot.bounded_dict import BoundedDict
from bot.delivery.lead_threads import CREATE_TOPIC, LeadThreads
from bot.delivery.queue.stream_rows import StreamRow, cards_answered
from bot.errors import FileUnreadable
from bot.whole_numbers import whole_or_none
from storage.database import Database
from storage.messages import TOPIC, Message, Place, is_of_topic, puts_message
from storage.outbox import files, places
from storage.records.record import Json

UPLOAD_FIELDS = {
    "sendDocument": "document",
    "sendPhoto": "photo",
    "sendVideo": "video",
    "sendAudio": "audio",
    "sendAnimation": "animation",
}
REMEMBERED_MESSAGES = 5_000
"""Message ids by key: more than can be sent before their results are in the database (`results.MOST_WAITING`)."""

LINE = "line"
"""The key of a body that holds the text of the line before copies."""
WITHOUT_WORDS = "remove_caption"
"""The key of a body whose copies go without their captions: the line before them says what they may."""
OF_A_CAPTION = ("caption", "caption_entities")
"""Keys of a body that only the call that copies a single message takes over."""
NOT_FOR_TELEGRAM = (LINE, "what", "message_ids")
"""Keys of a body that copies messages which its calls do not take over."""
COPY_ALL = "copyMessages"
"""The method of a row that copies messages; a single one is copied by `copyMessage`."""
_TAG = re.compile(r"<[^>]*>")
_FORMATTING = ("parse_mode", "entities", "caption_entities")


@dataclass(frozen=True, slots=True)
class Call:
    """The API call for a row."""

    method: str
    fields: dict[str, Json]
    chat: int
    upload: Path | Written | None = None
    """The document, where Telegram does not have it yet."""
    is_line: bool = False
    """Whether it is the line before copies, which are the row's next call."""


@dataclass(frozen=True, slots=True)
class NothingToSend:
    """An edit of a message that does not exist, with nothing worth a message of its own."""


@dataclass(frozen=True, slots=True)
class WaitForUpload:
    """The same document is being uploaded for another row."""


class Calls:
    """Builds calls, makes them, and remembers Telegram's ids of messages and documents."""

    def __init__(
        self,
        database: Database,
        transport: Transport,
        documents: Mapping[str, Path],
        *,
        bot_id: int,
        may_send: MaySend | None = None,
    ) -> None:
        """`may_send` tells whether this process is the one that sends; without it, it always is."""
        self.database = database
        self.transport = transport
        self.threads = LeadThreads(database)
        self._documents = documents
        self._bot_id = bot_id
        self._may_send = may_send
        self._messages: BoundedDict[str, Place] = BoundedDict(REMEMBERED_MESSAGES)
        # The messages of questions that took the place of others: no message of their own, but edited like one.
        self._replaced: BoundedDict[str, Place] = BoundedDict(REMEMBERED_MESSAGES)
        self._file_ids: dict[str, str] = {}
        self._uploading: set[str] = set()

    def begin_anew(self) -> None:
        """Forget all ids: another process may have sent messages and documents since they were learnt."""
        self._messages = BoundedDict(REMEMBERED_MESSAGES)
        self._replaced = BoundedDict(REMEMBERED_MESSAGES)
        self.threads.begin_anew()
        self._file_ids.clear()
        self._uploading.clear()

    async def build(self, row: StreamRow, chat: int, thread: int | None) -> Call | NothingToSend | WaitForUpload:
        """Build a row's call: fill in what was not known when the row was written; `thread` is the group's own topic.

        Raises:
            FileUnreadable: the document that it names is not registered.
        """
        method, body = row.form
        fields = {**body, "chat_id": chat}
        topic = fields.pop(TOPIC, None)
        if is_of_topic(method):
            return Call(method, fields, chat)
        if row.plain:
            _make_plain(fields)
        if row.bare:
            fields.pop("reply_markup", None)
        message = row.message
        if row.target is not None and row.target.chat == chat:
            return _aimed(method, fields, row.target)
        _quote_only_here(fields, chat, written_for=message.chat)
        if message.edits is not None and not method.startswith("send"):
            found = None if row.as_new else await self._message_id(message.edits, chat)
            if found is not None:
                fields.pop("message_thread_id", None)
                fields.pop("disable_notification", None)  # of the form that is sent again
                return Call(method, {**fields, "message_id": found}, chat)
            if method != "editMessageText" or row.only_takes_away:
                return NothingToSend()
            method = "sendMessage"
            fields.pop("message_id", None)
        aim = await self.threads.aim(row, chat, thread)
        if aim.may_make and isinstance(topic, str) and puts_message(method):
            return Call(CREATE_TOPIC, {"chat_id": chat, "name": topic}, chat)
        if aim.thread is not None and puts_message(method):
            fields["message_thread_id"] = aim.thread
        if row.threadless or not puts_message(method):
            fields.pop("message_thread_id", None)
        if message.answers is not None and not row.is_late and not row.unquoted:
            await self._reply(fields, message, chat)
        if method == COPY_ALL:
            return _copying(row, fields, chat)
        if message.file is not None and method in UPLOAD_FIELDS:
            return await self._with_document(Call(method, fields, chat), message.file)
        return Call(method, fields, chat, upload=_taken_out(fields, UPLOAD_FIELDS.get(method, "")))

    async def make(self, call: Call, *, hash: str | None) -> Answer:  # noqa: A002 - the column's word
        """Make the call.

        Raises:
            Unanswered: nothing came back.
            FileUnreadable: the document cannot be read.
        """
        if call.upload is None:
            return await self.transport.call(call.method, orjson.dumps(call.fields), may_send=self._may_send)
        try:
            return await self.transport.upload(
                call.method,
                call.fields,
                document=UPLOAD_FIELDS[call.method],
                file=call.upload,
                may_send=self._may_send,
            )
        finally:
            self._uploading.discard(hash or "")

    def sent(self, row: StreamRow, call: Call, message_id: int | None) -> None:
        """Remember the message id by the row's key; later edits of a message that was sent again go to the new one.

        Of several copies it is the first one.
        """
        if message_id is None:
            return
        place, edited = Place(chat=call.chat, message_id=message_id), row.message.edits
        if edited is not None:
            self._messages.put(edited, place)
        if edited is None or puts_message(call.method):
            self._messages.put(row.message.key, place)
        elif call.chat > 0 and not row.is_late:
            self._replaced.put(row.message.key, place)

    async def sent_by(self, key: str) -> Place | None:
        """Return the place of a sent row's message, in any group."""
        found = self._messages.get(key)
        if found is None:
            async with self.database.read() as reader:
                found = await places.of_row(reader, key)
        return found

    def keep_file_id(self, call: Call, result: Json, *, hash: str) -> str | None:  # noqa: A002
        """Remember the file id that Telegram gave the document."""
        file_id = _file_id(result, UPLOAD_FIELDS.get(call.method, "document"))
        if file_id is not None:
            self._file_ids[hash] = file_id
        return file_id

    def forget_file_id(self, hash: str) -> None:  # noqa: A002
        """Forget a file id that Telegram no longer accepts, so that the document is uploaded again."""
        self._file_ids[hash] = ""

    async def _with_document(self, call: Call, hash: str) -> Call | WaitForUpload:  # noqa: A002
        known = self._file_ids.get(hash)
        if known is None:
            async with self.database.read() as reader:
                known = await files.file_id(reader, bot_id=self._bot_id, hash=hash) or ""
            # Another worker may have stored it meanwhile.
            known = self._file_ids.setdefault(hash, known)
        if known:
            call.fields[UPLOAD_FIELDS[call.method]] = known
            return call
        if hash in self._uploading:
            return WaitForUpload()
        if hash not in self._documents:
            raise FileUnreadable(f"no document with the hash {hash[:12]} is known")
        self._uploading.add(hash)
        return Call(call.method, call.fields, call.chat, upload=self._documents[hash])

    async def _reply(self, fields: dict[str, Json], message: Message, chat: int) -> None:
        for key in cards_answered(message):
            found = await self._message_id(key, chat)
            if found is not None:
                fields["reply_parameters"] = {"message_id": found, "allow_sending_without_reply": True}
                return

    async def _message_id(self, key: str, chat: int) -> int | None:
        """Return the id of a row's message in this chat; ids from another group mean nothing here."""
        remembered = self._messages.get(key) or self._replaced.get(key)
        if remembered is not None and remembered.chat == chat:
            return remembered.message_id
        async with self.database.read() as reader:
            found = await places.of_row(reader, key)
        return found.message_id if found is not None and found.chat == chat else None


def _aimed(method: str, fields: dict[str, Json], target: Place) -> Call:
    """Return a call that removes a message, or adds words to it, instead of sending another one."""
    if method == "sendMessage":
        method = "editMessageText"
        fields.pop("reply_parameters", None)
    return Call(method, {**fields, "message_id": target.message_id}, target.chat)


def _copying(row: StreamRow, fields: dict[str, Json], chat: int) -> Call | NothingToSend:
    """Return the next call of a row that copies messages: the line before them, or the copies."""
    given = fields.get("message_ids")
    left = (
        [each for each in given if isinstance(each, int) and each not in row.copied] if isinstance(given, list) else []
    )
    if not left:
        return NothingToSend()
    named = row.line is not None and row.line.chat == chat
    if named and row.line is not None:
        fields["reply_parameters"] = {"message_id": row.line.message_id, "allow_sending_without_reply": True}
    method, body = _next_copy(fields, left, named=named, replies="reply_parameters" in fields)
    return Call(method, body, chat, is_line=method == "sendMessage")


def _next_copy(
    fields: dict[str, Json], message_ids: list[int], *, named: bool, replies: bool
) -> tuple[str, dict[str, Json]]:
    """Return the next call of a row that copies messages: the line that names the lead, or the copies.

    Args:
        fields: the row's body with its chat, topic and `reply_parameters`, if any.
        message_ids: what is left to copy; without `LINE` in the body no line is sent before.
        named: whether the line before them was sent.
        replies: whether there is something in this chat to reply to.
    """
    plain = {name: value for name, value in fields.items() if name not in NOT_FOR_TELEGRAM}
    is_bare = plain.get(WITHOUT_WORDS) is True
    if LINE in fields and not (named or (replies and len(message_ids) == 1 and not is_bare)):
        others = ("from_chat_id", WITHOUT_WORDS, *OF_A_CAPTION)
        line = {name: value for name, value in plain.items() if name not in others}
        return "sendMessage", {**line, "text": fields[LINE]}
    if len(message_ids) == 1:
        if plain.pop(WITHOUT_WORDS, False):
            plain["caption"] = ""  # of a single message Telegram replaces the caption, and has no other way
        return "copyMessage", {**plain, "message_id": message_ids[0]}
    plain = {name: value for name, value in plain.items() if name not in ("reply_parameters", *OF_A_CAPTION)}
    return "copyMessages", {**plain, "message_ids": list(message_ids)}


def _quote_only_here(fields: dict[str, Json], chat: int, *, written_for: int | None) -> None:
    """Drop a call's quote of a message in another chat: the group has moved since, or another one is bound."""
    quoted = fields.get("reply_parameters")
    if isinstance(quoted, dict):
        here = quoted.get("chat_id", written_for) in (None, chat)
        fields["reply_parameters"] = {name: value for name, value in quoted.items() if name != "chat_id"}
        if not here:
            del fields["reply_parameters"]


def _taken_out(fields: dict[str, Json], name: str) -> Written | None:
    """Take a document out of a body that contains it: `{"file_name": …, "content": …}`."""
    held = fields.get(name)
    if not isinstance(held, dict):
        return None
    del fields[name]
    return Written(str(held["file_name"]), str(held["content"]).encode())


def _make_plain(fields: dict[str, Json]) -> None:
    is_html = "parse_mode" in fields
    for name in _FORMATTING:
        fields.pop(name, None)
    for name in ("text", "caption") if is_html else ():
        text = fields.get(name)
        if isinstance(text, str):
            fields[name] = html.unescape(_TAG.sub("", text))


def _file_id(result: Json, field: str) -> str | None:
    """Find the file id: Telegram may turn a document into an animation or audio, and keeps several sizes of a photo."""
    if not isinstance(result, dict):
        return None
    for name in (field, *UPLOAD_FIELDS.values()):
        found = result.get(name)
        if isinstance(found, list) and found:
            found = found[-1]
        if isinstance(found, dict) and isinstance(found.get("file_id"), str):
            return str(found["file_id"])
    return None


def message_ids_in(result: Json) -> tuple[int, ...]:
    """Return the numbers of the messages that a call sent or edited."""
    each = result if isinstance(result, list) else (result,)
    found = [whole_or_none(one.get("message_id")) for one in each if isinstance(one, dict)]
    return tuple(number for number in found if number is not None)
