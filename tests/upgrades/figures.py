"""Figures and lists for an admin: the answers before and after an upgrade must be equal."""

from bot.sandbox.people.person import Person
from tests.upgrades.old_installation import Upgraded

PERIODS = ("today", "7d", "30d", "all")
STAGES = ("", "visitor", "lead", "mql", "sql", "pql", "customer")
SHOWN = "SELECT number FROM leads WHERE alerts > 0 OR number % 5 = 0 ORDER BY number"
"""Whom /lead shows: those sales know of, and some others."""
UNTIL_TIMERS_ARE_DONE_S = 10
"""More than the time for which a process must have lived before it tries what ended others."""


async def ask_for_figures(upgraded: Upgraded) -> dict[str, str]:
    """Return every answer to /stats, /leads, /lead N and /desk, once all that was due is done."""
    await upgraded.settles(UNTIL_TIMERS_ARE_DONE_S)
    numbers = [number for (number,) in upgraded.rows(SHOWN)]
    lines = [
        *(f"/stats {period}" for period in PERIODS),
        *(f"/leads {stage}".strip() for stage in STAGES),
        *(f"/lead {number}" for number in numbers),
        *(f"/desk {period}" for period in PERIODS),
    ]
    return {line: await _answer(upgraded.people["maryam"], line) for line in lines}


async def _answer(admin: Person, line: str) -> str:
    last = admin.chat.last
    admin.sends(line)
    return (await admin.sees("(?s).", after=last)).shown
