"""What the group sees of contacts: with `mask: phone` no number, no address and no username."""

from collections.abc import Sequence

from bot.context.config import BotConfig
from bot.funnels.versions import current_desk
from conversations.desk.cards.masking import masked_alerts
from conversations.turn.turn import Alert
from storage.records.lead import Lead


def is_masked(config: BotConfig) -> bool:
    """Tell whether the group sees no contacts."""
    return current_desk(config).claim.mask == "phone"


def hides_in(config: BotConfig, chat: int) -> bool:
    """Tell whether a chat sees no contacts; an admin's private chat does."""
    return chat < 0 and is_masked(config)


def as_the_group_sees(config: BotConfig, alerts: Sequence[Alert], lead: Lead) -> tuple[Alert, ...]:
    """Return what a turn tells the group, without contacts where it sees none; a test's are its tester's own."""
    if lead.is_test or not is_masked(config):
        return tuple(alerts)
    return masked_alerts(alerts, lead, config.funnel.sales_language)
