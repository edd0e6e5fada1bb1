"""/take, /release, /assign, /call, /snooze and /meet: who has a lead, and what is done with it."""

from bot.sales.commands.on_leads import LeadCommand
from bot.sales.people.addressing import addressed
from bot.sales.people.desk_context import company_clock
from conversations.desk.notices.reminders import near
from conversations.desk.rounds.values.acts import GiveBack, HandOver, Meet, Snooze, Take, Touch
from conversations.desk.typed.call_words import typed_call
from conversations.language import catalogue
from conversations.schedule.typed.asked_moments import AskedMoment, asked_moment
from storage.records.round import TouchKind
from storage.sales import desk_people


async def take(asked: LeadCommand) -> None:
    """Take a lead, also one that never had a card; of a merged one the lead that goes on."""
    await (await asked.of_survivor()).does(Take(asked.actor))


async def release(asked: LeadCommand) -> None:
    """Make a lead nobody's."""
    await asked.does(GiveBack(asked.actor))


async def assign(asked: LeadCommand) -> None:
    """Give a lead to somebody of the desk: a @username that was seen, a mention, or the author of what is answered."""
    command = asked.typed.command
    about = addressed(command, (await desk_people.everyone(asked.ctx.tx)).good, by_reply=True)
    if about.is_named and about.person is not None:
        await asked.does(HandOver(asked.actor, about.person.id))
    elif about.is_named or asked.words:
        await asked.typed.say("error.person", name=about.name if about.is_named else asked.words)
    else:
        await asked.typed.say_with_example("command.whom", f"/assign {asked.number} @sara")


async def call(asked: LeadCommand) -> None:
    """Note a call: that they talked, or that nobody answered."""
    match typed_call(asked.words):
        case TouchKind.CALL:
            await asked.does(Touch(asked.actor, TouchKind.CALL))
        case TouchKind.NO_ANSWER:
            await asked.does(Touch(asked.actor, TouchKind.NO_ANSWER))
        case _:
            no = catalogue.text("desk", "typed.missed", asked.typed.language).partition("|")[0].strip()
            await asked.typed.say_with_example("command.call", f"/call {asked.number} {no}")


async def snooze(asked: LeadCommand) -> None:
    """Let a lead rest until a moment."""
    moment = await _moment(asked)
    if moment is not None and await asked.does(Snooze(asked.actor, moment.at)) is not None:
        await _say_if_moved(asked, moment)


async def meet(asked: LeadCommand) -> None:
    """Agree on a meeting, or move it."""
    moment = await _moment(asked)
    if moment is not None and await asked.does(Meet(asked.actor, moment.at)) is not None:
        await _say_if_moved(asked, moment)


async def _moment(asked: LeadCommand) -> AskedMoment | None:
    """Return the moment that was typed; None for none, which is said."""
    ctx = asked.ctx
    hours = company_clock(ctx.config, ctx.now).hours
    read = (asked_moment(words, ctx.now, hours) for words in dict.fromkeys((asked.words, asked.whole)))
    found = next((each for each in read if isinstance(each, AskedMoment)), None)
    if found is not None:
        return found
    other = asked.instead
    if other is not None and isinstance(asked_moment(other.words, ctx.now, hours), AskedMoment):
        await asked.says_other_lead(other)
    else:
        await asked.typed.say("error.when", audience="sales")
    return None


async def _say_if_moved(asked: LeadCommand, moment: AskedMoment) -> None:
    if moment.moved:
        await asked.typed.say_ours("command.moved", moment=near(moment.at, asked.telling))
