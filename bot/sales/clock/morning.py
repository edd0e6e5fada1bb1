"""The list of a morning: what waits, what is to come today, and what was done yesterday (DESK §2.8)."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.context.config import BotConfig
from bot.sales import group as sales_group
from bot.sales.clock.listing import listed, listing_of
from bot.sales.people.desk_context import desk_context
from bot.sales.rounds.zone import company_zone
from conversations.desk.lists.morning import MorningParts, YesterdayFigures, morning_list
from conversations.desk.notices.wording import DeskText
from conversations.desk.rounds.clock.mornings import MorningRounds, has_list, morning_rounds
from conversations.desk.rounds.values.context import DeskContext
from storage.database import Reader
from storage.records.round import Round
from storage.sales import desk_people, period_rounds, rounds


async def read_morning(reader: Reader, config: BotConfig, now: datetime, *, since: datetime) -> tuple[DeskText, ...]:
    """Return the list to send now, where an opening since a moment calls for one; reads every open lead: for readers.

    None outside working time, and while there is no group to write in: a list of before says what is no longer so.
    """
    desk, zone = await desk_context(reader, config, now), company_zone(config)
    bound = await sales_group.load(reader, config)
    if bound is None or bound.lost or not has_list(since, desk, zone):
        return ()
    open_now: list[Round] = []
    async for page in rounds.all_open(reader):
        open_now += (each.round for each in page.good)
    return await _written(reader, config, desk, morning_rounds(open_now, desk, zone))


async def _written(reader: Reader, config: BotConfig, desk: DeskContext, found: MorningRounds) -> tuple[DeskText, ...]:
    parts = MorningParts(
        waiting=await listed(reader, found.waiting),
        quiet=await listed(reader, found.quiet),
        today=await listed(reader, found.today),
        stepless=await listed(reader, found.stepless),
        yesterday=await _yesterday(reader, desk, company_zone(config)),
        third=found.third,
        managers=desk.people.managers(desk.now),
        returns=await _returns(reader, desk),
    )
    shown = (*parts.waiting, *parts.quiet, *parts.today, *parts.stepless)
    return morning_list(parts, listing_of(config, desk, shown))


async def _yesterday(reader: Reader, desk: DeskContext, zone: ZoneInfo) -> YesterdayFigures | None:
    """Return what was done yesterday; None for a day on which nothing was."""
    midnight = datetime.combine(desk.now.astimezone(zone).date(), time(), zone)
    day_before = datetime.combine(midnight.date() - timedelta(days=1), time(), zone)
    counts = await period_rounds.counts_between(reader, day_before, midnight)
    return YesterdayFigures(*counts) if any(counts) else None


async def _returns(reader: Reader, desk: DeskContext) -> dict[int, datetime]:
    """Return until when colleagues who are away said they are."""
    people = (await desk_people.everyone(reader)).good
    return {each.id: each.away_until for each in people if each.away_until is not None and each.is_away(desk.now)}
