"""The company's zone, in which the desk counts its days."""

from zoneinfo import ZoneInfo

from bot.context.config import BotConfig
from conversations.schedule.openings import hours_of


def company_zone(config: BotConfig) -> ZoneInfo:
    """Return the zone of the company's hours, by the newest funnel."""
    return ZoneInfo(hours_of(config.funnel.company).zone)
