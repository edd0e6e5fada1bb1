"""The configuration for every handler: who the bot is, who its admins are, which funnel new talks follow."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from conversations.funnel.model import Funnel
from storage.database import Reader
from storage.records.lead import RetentionPolicy
from storage.records.record import Language


@dataclass(frozen=True, slots=True)
class BotConfig:
    """The configuration; loading a funnel while the bot runs makes a new one (`bot.funnels.versions`)."""

    bot_id: int
    bot_username: str
    admins: frozenset[int]
    """The setting ADMIN_IDS; owners added by the owner link are in the database."""
    zone: ZoneInfo
    funnel: Funnel
    funnel_of: Callable[[str], Funnel]
    """The funnel version with this hash; the current one when that version is unknown."""
    find_version: Callable[[Reader, str], Awaitable[Funnel]] | None = None
    """Reads an unknown version from the database, where other processes may store one."""
    magnets: Mapping[tuple[str, Language], str] = field(default_factory=dict)
    """Magnet id and language to the content hash of the file to send."""
    keeping: RetentionPolicy = field(default_factory=RetentionPolicy)
    """How long people are kept."""
    bot_number: int = 0
    """The number of this bot among those that the database has served; the first is 0."""
    sales_chat_setting: int | None = None
    """The setting SALES_CHAT_ID."""
