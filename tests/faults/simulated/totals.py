"""Figures of what was tried and the results, summed over all worlds."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

from tests.faults.simulated import laws
from tests.faults.simulated.bot import Bot
from tests.faults.simulated.door import GROUP
from tests.faults.simulated.witness import QUIET_CARD

_FOLLOWING = "SELECT count(*) FROM witness WHERE answers LIKE 'quiet:%' AND key LIKE 'alert:%'"
_ALERTS = "SELECT count(*) FROM ledger WHERE kind = 'alerted'"


@dataclass
class Totals:
    """Sums, printed in this order."""

    worlds: int = 0
    kills: int = 0
    faults: int = 0
    funnels: int = 0
    full_disks: int = 0
    updates: int = 0
    leads: int = 0
    alerts: int = 0
    quiet_cards: int = 0
    followed_by_alerts: int = 0
    quietly_listed: int = 0
    leads_lost: int = 0
    alerts_lost: int = 0
    replies_lost: int = 0
    doubled: int = 0
    doubled_without_a_reason: int = 0
    unhandled_exceptions: int = 0

    def add(self, other: "Totals") -> None:
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))

    def __str__(self) -> str:
        return " · ".join(f"{getattr(self, each.name):,} {each.name.replace('_', ' ')}" for each in fields(self))


def count(bot: Bot, logs: Iterable[Mapping[str, object]]) -> Totals:
    """Count the events of one world; call it when the bot is idle."""
    witness, lost = bot.witness, laws.lost(bot)
    return Totals(
        worlds=1,
        kills=bot.deaths,
        faults=sum(bot.sandbox.weather.struck.values()),
        full_disks=bot.disk.refusals,
        updates=bot.telegram.updates.next_id - bot.first_update,
        leads=witness.count("SELECT count(*) FROM leads"),
        alerts=witness.count(_ALERTS),
        quiet_cards=witness.count(f"SELECT count(DISTINCT key) FROM witness WHERE {QUIET_CARD}"),
        followed_by_alerts=witness.count(
            "SELECT count(*) FROM witness WHERE answers LIKE 'quiet:%' AND key LIKE 'alert:%'"
        ),
        alerts_lost=sum(times for message, times in lost.items() if message.chat == GROUP),
        replies_lost=sum(times for message, times in lost.items() if message.chat != GROUP),
        doubled=laws.doubled(bot).total(),
        doubled_without_a_reason=laws.doubled_without_a_reason(bot).total(),
        unhandled_exceptions=len(laws.raised(bot, logs)),
    )
