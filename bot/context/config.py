"""What every handler must know: who the bot is, who its admins are, which funnel new talks follow."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from conversations.funnel.model import Funnel
from storage.records.lead import RetentionPolicy
from storage.records.record import Language


@dataclass(frozen=True, slots=True)
class BotConfig:
    """Frozen: a funnel that is loaded while the bot runs makes another one (`bot.funnels.versions`)."""

    bot_id: int
    bot_username: str
    admins: frozenset[int]
    """The setting ADMIN_IDS; owners added by the owner link stand in the database."""
    zone: ZoneInfo
    funnel: Funnel
    funnel_of: Callable[[str], Funnel]
    """The funnel version with this hash; the current one when that version is unknown."""
    magnets: Mapping[tuple[str, Language], str] = field(default_factory=dict)
    """Magnet id and language to the content hash of the file that is given."""
    keeping: RetentionPolicy = field(default_factory=RetentionPolicy)
    """How long people are kept."""
    bot_number: int = 0
    """Which of the bots that this database has served it is; the first is 0."""
    sales_chat_setting: int | None = None
    """The setting SALES_CHAT_ID."""
