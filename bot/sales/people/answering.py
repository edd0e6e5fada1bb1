"""A command about people of the desk while it is answered, in its chat and that chat's language."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from bot.context.context import Context
from bot.sales.people.addressing import Addressed
from bot.staff.command_context import answer_row, place_of
from bot.updates.incoming import CommandFrom
from conversations.desk.lines.colleagues import colleague_name
from conversations.language import catalogue
from conversations.language.direction import isolate, with_whole_commands
from storage.installation import audit
from storage.records.desk_person import DeskPerson
from storage.records.record import Language


@dataclass(frozen=True, slots=True)
class PersonCommand:
    """The command, whom it is about, and everybody at the desk."""

    ctx: Context
    command: CommandFrom
    language: Language
    about: Addressed
    people: Sequence[DeskPerson]

    @property
    def by(self) -> int:
        """Who asks."""
        return self.command.person.telegram_id

    @property
    def person(self) -> DeskPerson:
        """Whom it is about; without any of the desk the command is refused before."""
        assert self.about.person is not None, "who is not at the desk is told so"
        return self.about.person

    async def note(self, detail: str) -> None:
        """Record in the audit what is changed of the person."""
        await audit.add(self.ctx.tx, actor=self.by, action="desk", detail=f"{detail} {self.person.id}", at=self.ctx.now)

    async def say(self, key: str, *, person: DeskPerson | None = None, **ours: str) -> None:
        """Answer with a text that names the person, and has our own values as they are."""
        await say(self.ctx, self.command, key, self.language, name=name_of(person or self.person), **ours)


Acting = Callable[[PersonCommand], Awaitable[None]]


def name_of(person: DeskPerson) -> str:
    """Return the name of a person of the desk as it can be shown, not isolated."""
    return colleague_name(person.id, {person.id: person.name})


async def say(ctx: Context, command: CommandFrom, key: str, language: Language, **ours: str) -> None:
    """Answer a command with a text of the desk; a `name` is isolated from the words around it."""
    said = {place: isolate(value) if place == "name" else value for place, value in ours.items()}
    await say_text(ctx, command, catalogue.phrase("desk", key, language, ours=said), language)


async def say_text(ctx: Context, command: CommandFrom, text: str, language: Language) -> None:
    """Answer a command where it was written."""
    row = answer_row(f"u{ctx.update_id}:answer", place_of(command), with_whole_commands(text, language))
    await ctx.send([row])
