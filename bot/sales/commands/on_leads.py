"""A command about one lead: which lead is meant, and whether its sender may hear of it (DESK §8)."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from msgspec.structs import replace

from bot.context.context import Context
from bot.context.effects import Ephemeral
from bot.sales.acts import questions
from bot.sales.acts.doing import ActPlace, do
from bot.sales.acts.notes import RECEIPT
from bot.sales.commands.asked import DeskCommand
from bot.sales.people.desk_context import desk_context, with_colleague
from bot.sales.rounds.acting import Acted, round_of
from bot.sales.rounds.telling import AskedIn, telling_of
from conversations.desk.notices.refusals import refusal
from conversations.desk.notices.wording import DeskTelling
from conversations.desk.rounds.values.acts import AskFirst, DeskQuestion, EndingAct, PersonsAct
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import Denied
from conversations.desk.rounds.values.people import Actor
from conversations.desk.typed.lead_numbers import MeantLead, meant_lead
from storage.outbox.places import subject_of
from storage.people import sessions
from storage.records.record import Json
from storage.records.round import Round
from storage.records.talk import Session


@dataclass(frozen=True, slots=True)
class LeadCommand:
    """A command, the lead that it is about, and the desk."""

    typed: DeskCommand
    session: Session
    round: Round
    desk: DeskContext
    words: str
    """What stands behind the number."""
    whole: str
    """In answer to a card: the same with the number, which may belong to an amount or a time."""

    @property
    def ctx(self) -> Context:
        """The update that is handled."""
        return self.typed.ctx

    @property
    def actor(self) -> Actor:
        """Who acts."""
        return self.typed.actor

    @property
    def number(self) -> int:
        """The number of the lead."""
        return self.session.lead.number

    @property
    def telling(self) -> DeskTelling:
        """How the sender is spoken to."""
        telling = telling_of(self.ctx, self.desk, self.session.lead)
        return replace(telling, language=self.typed.language)

    @property
    def where(self) -> ActPlace:
        """Where a question is put: where the command was written (DESK §10.20)."""
        command = self.typed.command
        return ActPlace(AskedIn(command.chat, self.typed.language) if command.private else None)

    async def does(self, act: PersonsAct) -> Acted | None:
        """Do an act and acknowledge it, or say why it is refused and return None; an end answers an open question."""
        done = await do(self.ctx, self.session, act, self.desk, where=self.where)
        if isinstance(done, Denied):
            await self.refuses(done)
            return None
        if isinstance(act, EndingAct):
            await questions.drop(self.ctx, self.number)
        self.acknowledges()
        return done

    async def asks(self, question: DeskQuestion) -> None:
        """Ask for what an act needs, or say why it would be refused."""
        done = await do(self.ctx, self.session, AskFirst(self.actor, question), self.desk, where=self.where)
        if isinstance(done, Denied):
            await self.refuses(done)

    async def refuses(self, denied: Denied) -> None:
        """Say why an act is refused."""
        await self.typed.answer(refusal(denied, self.telling))

    def acknowledges(self) -> None:
        """React to the command: the card may be far above."""
        command = self.typed.command
        reaction: list[Json] = [{"type": "emoji", "emoji": RECEIPT}]
        body: dict[str, Json] = {"chat_id": command.chat, "message_id": command.message_id, "reaction": reaction}
        self.ctx.effects.ephemeral.append(Ephemeral("setMessageReaction", body))


LeadAct = Callable[[LeadCommand], Awaitable[None]]


async def answer(asked: DeskCommand, act: LeadAct, *, may_begin_with_number: bool = False) -> bool:
    """Do what a command says of the lead that it means.

    False: in private, for who neither has the lead nor manages; they learn nothing of it, nor that it is there.
    """
    command = asked.command
    answers = None
    if command.replies_to is not None:
        subject = await subject_of(asked.ctx.tx, chat=command.chat, message_id=command.replies_to)
        answers = None if subject is None else subject.lead
    meant = meant_lead(command.words, answers=answers, may_begin_with_number=may_begin_with_number)
    if meant is None:
        await asked.say("command.no_lead", example=f"/{command.command} 128")
    elif meant.number < 0:
        await asked.say("command.test")
    else:
        return await _of_lead(asked, act, meant)
    return True


async def _of_lead(asked: DeskCommand, act: LeadAct, meant: MeantLead) -> bool:
    ctx, actor = asked.ctx, asked.actor
    session = await sessions.load_number(ctx.tx, meant.number)
    if session is None:
        if asked.command.private and not actor.manages:
            return False
        await asked.say("command.unknown", number=meant.number)
        return True
    desk = await desk_context(ctx.tx, ctx.config, ctx.now)
    if actor.is_admin:
        desk = with_colleague(desk, actor.id, asked.command.person.name)
    round_ = await round_of(ctx, session.lead, desk)
    if asked.command.private and not actor.manages and round_.owner != actor.id:
        return False
    await act(LeadCommand(asked, session, round_, desk, meant.words, meant.whole))
    return True
