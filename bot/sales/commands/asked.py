"""A command of the sales desk while it is answered, in its chat and that chat's language."""

from dataclasses import dataclass

from bot.context.context import Context
from bot.staff.command_context import answer_row, place_of
from bot.updates.incoming import CommandFrom
from conversations.desk.rounds.values.people import Actor
from conversations.language import catalogue
from conversations.language.direction import with_whole_commands
from conversations.language.folder import Audience
from storage.records.record import Language


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

    async def say(self, key: str, *, audience: Audience = "desk", **values: str | int) -> None:
        """Answer with a text; strings among the values are isolated, numbers get the language's digits."""
        await self.answer(catalogue.text(audience, key, self.language, **values))

    async def say_ours(self, key: str, **ours: str) -> None:
        """Answer with a text that has our own values as they are."""
        await self.answer(catalogue.phrase("desk", key, self.language, ours=ours))

    async def answer(self, text: str) -> None:
        """Answer where the command was written."""
        row = answer_row(
            f"u{self.ctx.update_id}:answer", place_of(self.command), with_whole_commands(text, self.language)
        )
        await self.ctx.send([row])
