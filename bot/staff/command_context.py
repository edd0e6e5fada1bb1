"""An admin's command while it is answered, in their language and in the same chat."""

from dataclasses import dataclass

from bot.bot_api.markup import NO_PREVIEW
from bot.context.context import Context
from bot.updates.incoming import CommandFrom
from conversations.language import catalogue
from storage.installation import audit
from storage.messages import Message, Priority
from storage.records.record import Json, Language


@dataclass(frozen=True, slots=True)
class CommandContext:
    """The command and what is needed to answer it."""

    ctx: Context
    command: CommandFrom
    language: Language

    @property
    def by(self) -> int:
        """The admin's Telegram id."""
        return self.command.person.telegram_id

    def text(self, key: str, **values: str | int) -> str:
        """Return a text for admins, in their language."""
        return catalogue.text("admin", key, self.language, **values)

    async def note_reading(self, what: str) -> None:
        """Record in the audit what they are about to read, and in which chat."""
        where = "in private" if self.command.private else f"in chat {self.command.chat}"
        await audit.add(self.ctx.tx, actor=self.by, action="read", detail=f"{what} {where}", at=self.ctx.now)

    async def answer(self, text: str, *, about: int | None = None, **more: Json) -> None:
        """Queue an answer where the command came from; one `about` a lead is removed when that lead is erased."""
        key = f"u{self.ctx.update_id}:answer"
        await self.ctx.send([answer_row(key, place_of(self.command), text, about=about, **more)])

    async def answer_with(self, key: str, **values: str | int) -> None:
        """Queue a text of the catalogue as the answer."""
        await self.answer(self.text(key, **values))


@dataclass(frozen=True, slots=True)
class ChatPlace:
    """The place of an answer: a chat and its topic; in a group also the message to reply to."""

    chat: int
    thread: int | None = None
    message_id: int | None = None


def place_of(command: CommandFrom) -> ChatPlace:
    """Return the place to answer a command; in a private chat the answer quotes nothing."""
    return ChatPlace(command.chat, command.thread, None if command.private else command.message_id)


def answer_row(key: str, place: ChatPlace, text: str, *, about: int | None = None, **more: Json) -> Message:
    """Return the row of an answer, in plain text."""
    body: dict[str, Json] = {"text": text, "link_preview_options": NO_PREVIEW, **more}
    if place.thread is not None:
        body["message_thread_id"] = place.thread
    if place.message_id is not None:
        body["reply_parameters"] = {"message_id": place.message_id, "allow_sending_without_reply": True}
    # In a group, which all share, the answer to a colleague goes before what leads write.
    priority = Priority.URGENT if place.chat < 0 else Priority.REPLY
    return Message(
        key=key,
        stream=f"chat:{place.chat}",
        priority=priority,
        chat=place.chat,
        method="sendMessage",
        body=body,
        lead=about,
    )
