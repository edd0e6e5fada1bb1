"""/away and /back (DESK §3.6)."""

from zoneinfo import ZoneInfo

from bot.funnels.versions import current_desk
from bot.sales.people import presence
from bot.sales.people.answering import PersonCommand, say_text
from bot.sales.people.desk_context import clock_of, company_clock
from conversations.language import catalogue
from conversations.schedule.dates import day_of
from conversations.schedule.short_dates import say_near_moment
from conversations.schedule.typed.asked_moments import AskedMoment, asked_moment


async def away(asked: PersonCommand) -> None:
    """Note that somebody is away: until the time that was typed, or until they come back."""
    ctx, person = asked.ctx, asked.person
    if not asked.about.words:
        await presence.go_away(ctx, person, None, by=asked.by)
        await asked.say("people.away")
        return
    hours = clock_of(person, current_desk(ctx.config).who, company_clock(ctx.config, ctx.now)).hours
    until = asked_moment(asked.about.words, ctx.now, hours)
    if not isinstance(until, AskedMoment):
        await say_text(ctx, asked.command, catalogue.text("sales", "error.when", asked.language), asked.language)
        return
    await presence.go_away(ctx, person, until.at, by=asked.by)
    zone = ZoneInfo(hours.zone)
    moment = say_near_moment(until.at, asked.language, zone=zone, today=day_of(ctx.now, zone))
    await asked.say("people.away_until", moment=moment)


async def back(asked: PersonCommand) -> None:
    """End an absence."""
    was_away = asked.person.is_away(asked.ctx.now)
    if asked.person.away_since is not None:
        await presence.come_back(asked.ctx, asked.person, by=asked.by)
    await asked.say("people.back" if was_away else "people.not_away")
