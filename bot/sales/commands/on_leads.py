"""A command about one lead: which lead is meant, and whether its sender may hear of it (DESK §8)."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from dataclasses import replace as replace_command

from msgspec.structs import replace

from bot.context.context import Context
from bot.sales.acts import questions
from bot.sales.acts.doing import ActPlace, do
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
from conversations.desk.typed.lead_numbers import MeantLead, meant_lead, typed_leads
from conversations.language.numbers import digits
from storage.outbox.places import subject_of
from storage.people import leads, sessions
from storage.records.round import Round
from storage.records.talk import Session
from storage.sales.lead_topics import lead_of_topic


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
    instead: MeantLead | None = None
    """What is meant if the number is that of another lead than the one whose card is answered."""

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

    async def of_survivor(self) -> "LeadCommand":
        """Return the command as one about the lead that goes on, where this one was merged into it."""
        if self.session.lead.merged_into is None:
            return self
        survivor = await sessions.load_number(self.ctx.tx, await leads.survivor_of(self.ctx.tx, self.number))
        if survivor is None:
            return self
        return replace_command(self, session=survivor, round=await round_of(self.ctx, survivor.lead, self.desk))

    async def asks(self, question: DeskQuestion) -> None:
        """Ask for what an act needs, or say why it would be refused."""
        done = await do(self.ctx, self.session, AskFirst(self.actor, question), self.desk, where=self.where)
        if isinstance(done, Denied):
            await self.refuses(done)

    async def refuses(self, denied: Denied) -> None:
        """Say why an act is refused."""
        await self.typed.answer(refusal(denied, self.telling))

    async def says_other_lead(self, meant: MeantLead) -> None:
        """Say that a card was answered with the number of another lead: nothing is done to either."""
        example = digits(f"/{self.typed.command.command} {meant.number} {meant.words}", self.typed.language)
        await self.typed.say("command.other_lead", number=self.number, other=meant.number, example=example)

    def acknowledges(self) -> None:
        """React to the command: the card may be far above."""
        self.typed.acknowledges()


LeadAct = Callable[[LeadCommand], Awaitable[None]]


async def answer(asked: DeskCommand, act: LeadAct, *, may_begin_with_number: bool = False) -> bool:
    """Do what a command says of the lead that it means.

    False: in private, for who neither has the lead nor manages; they learn nothing of it, nor that it is there.
    """
    answers = await _lead_of_place(asked)
    meant = meant_lead(asked.command.words, answers=answers, may_begin_with_number=may_begin_with_number)
    if meant is None:
        await asked.say_with_example("command.no_lead", f"/{asked.command.command} 128")
    elif meant.number < 0:
        await asked.say("command.test")
    else:
        return await _of_lead(asked, act, meant)
    return True


async def _lead_of_place(asked: DeskCommand) -> int | None:
    """Return the lead whose card, or other message, a command answers, or in whose topic it was written."""
    tx, command = asked.ctx.tx, asked.command
    if command.replies_to is not None:
        subject = await subject_of(tx, chat=command.chat, message_id=command.replies_to)
        if subject is not None:
            return subject.lead
    return None if command.thread is None else await lead_of_topic(tx, command.chat, command.thread)


async def _may_learn(asked: DeskCommand, round_: Round, meant: MeantLead) -> bool:
    """Tell whether somebody may hear in private that there is a lead: they have it, or the one to merge with it."""
    if not asked.command.private or asked.actor.manages or round_.owner == asked.by:
        return True
    others = typed_leads(meant.words) if asked.command.command == "merge" else ()
    other = await leads.load(asked.ctx.tx, others[0]) if others else None
    return other is not None and other.owner == asked.by


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
    if not await _may_learn(asked, round_, meant):
        return False
    await act(LeadCommand(asked, session, round_, desk, meant.words, meant.whole, meant.instead))
    return True
