"""Checks of the totals under /stats: how far the leads are counted, and whether what changed is folded in."""

from zoneinfo import ZoneInfo

from bot.doctor.findings import Finding, ok, warning
from storage.database import Reader
from storage.records.translatable import tr
from storage.totals import changes, progress

FAR_BEHIND = 20_000
"""So many changes that wait are those of hours; a running bot folds them within a minute."""


async def look_at_totals(reader: Reader, zone: ZoneInfo) -> Finding:
    """Check that every lead is counted, by the days of this time zone, and that changes are folded in."""
    about, known = tr("totals"), await progress.load(reader)
    if known.zone and known.zone != zone.key:
        return warning(
            about,
            tr("they have the days of {kept}, and TIMEZONE is {zone}", kept=known.zone, zone=zone.key),
            tr("run the bot: it counts again by itself, and /stats counts every lead until then"),
        )
    if not known.is_whole:
        done = await progress.counted_percent(reader, zone)
        return warning(
            about,
            tr("{done}% of the leads are counted; /stats counts every lead until all are", done=done),
            tr("let the bot run: it goes on by itself"),
        )
    waiting = await changes.waiting(reader, at_most=FAR_BEHIND)
    if waiting >= FAR_BEHIND:
        return warning(
            about,
            tr("{count:,} changes or more are not added to them yet: /stats is right, but slow", count=waiting),
            tr("does the bot run? its log says why it cannot write them"),
        )
    return ok(about, tr("every lead is counted in them"))
