"""A command of the sales desk while it is answered, in its chat and that chat's language."""

from dataclasses import dataclass

from bot.context.context import Context
from bot.context.effects import Ephemeral
from bot.sales.acts.notes import RECEIPT
from bot.staff.command_context import answer_row, place_of
from bot.updates.incoming import CommandFrom
from conversations.desk.rounds.values.people import Actor
from conversations.language import catalogue
from conversations.language.direction import with_whole_commands
from conversations.language.folder import Audience
from conversations.language.numbers import digits
from storage.records.record import Json, Language


@dataclass(frozen=True, slots=True)
class DeskCommand:
    """The command, and what its sender may do."""

    ctx: Context
    command: CommandFrom
    language: Language
    actor: Actor

    @property
    def by(self) -> int:
        """Who asks."""
        return self.command.person.telegram_id

    def acknowledges(self) -> None:
        """React to the command."""
        reaction: list[Json] = [{"type": "emoji", "emoji": RECEIPT}]
        body: dict[str, Json] = {
            "chat_id": self.command.chat,
            "message_id": self.command.message_id,
            "reaction": reaction,
        }
        self.ctx.effects.ephemeral.append(Ephemeral("setMessageReaction", body))

    async def say(self, key: str, *, audience: Audience = "desk", **values: str | int) -> None:
        """Answer with a text; strings among the values are isolated, numbers get the language's digits."""
        await self.answer(catalogue.text(audience, key, self.language, **values))

    async def say_with_example(self, key: str, example: str) -> None:
        """Answer with a text that shows how the command is written, in the language's digits."""
        await self.say(key, example=digits(example, self.language))

    async def say_ours(self, key: str, **ours: str) -> None:
        """Answer with a text that has our own values as they are."""
        await self.answer(catalogue.phrase("desk", key, self.language, ours=ours))

    async def say_silently(self, key: str, *, audience: Audience = "desk", **values: str | int) -> None:
        """Answer without sound, where nobody needs to look up."""
        await self._send(catalogue.text(audience, key, self.language, **values), disable_notification=True)

    async def answer(self, text: str) -> None:
        """Answer where the command was written."""
        await self._send(text)

    async def _send(self, text: str, **more: Json) -> None:
        words, key = with_whole_commands(text, self.language), f"u{self.ctx.update_id}:answer"
        await self.ctx.send([answer_row(key, place_of(self.command), words, about=None, **more)])
