"""The bot's queue of updates, by the rules of getUpdates and of webhooks."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from ssl import SSLContext

from bot.sandbox.values.entities import JsonObject
from bot.sandbox.values.refusals import conflict
from bot.sandbox.world.signals import Signal

KEPT_S = 24 * 60 * 60  # "Incoming updates are stored … not longer than 24 hours"
MAX_LIMIT = 100
MAX_TIMEOUT_S = 50  # the server silently shortens longer waits
# Without allowed_updates a bot gets every kind but these, says the documentation of getUpdates.
_ONLY_WHEN_ASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
_OTHER_POLL = "terminated by other getUpdates request; make sure that only one bot instance is running"


@dataclass(frozen=True)
class Update:
    """One update that the bot has not confirmed yet."""

    id: int
    at: float
    body: JsonObject

    @property
    def chat_id(self) -> int | None:
        """Return the chat it is about, or None where there is none."""
        (content,) = (value for name, value in self.body.items() if name != "update_id")
        inner = content.get("message", content) if isinstance(content, dict) else {}
        chat = inner.get("chat") if isinstance(inner, dict) else None
        return chat.get("id") if isinstance(chat, dict) else None


@dataclass(eq=False)
class Webhook:
    """Where updates are posted, and the last error there."""

    url: str
    secret: str = ""
    max_connections: int = 40
    trust: SSLContext | None = field(default=None, repr=False)
    failed_at: int | None = None
    failure: str = ""


class Updates:
    """Updates in order, each kept until it is confirmed or a day old."""

    def __init__(self, first_id: int, now: Callable[[], float]) -> None:
        self.next_id = first_id
        self.webhook: Webhook | None = None
        self.allowed: tuple[str, ...] = ()
        self.arrived = Signal()
        self.confirmed = Signal()
        self.on_confirmed: Callable[[Update], None] = lambda _update: None
        self._now = now
        self._waiting: deque[Update] = deque()
        self._poll = 0
        self._closed = False

    @property
    def webhook_url(self) -> str:
        """Return where updates are posted, or "" for polling."""
        return self.webhook.url if self.webhook else ""

    @property
    def pending(self) -> tuple[Update, ...]:
        """Return the updates that the bot has not confirmed yet."""
        self._expire()
        return tuple(self._waiting)

    def put(self, kind: str, body: JsonObject) -> int | None:
        """Queue an update and return its number, or None where the bot did not ask for its kind."""
        if not self._wanted(kind):
            return None
        update = Update(self.next_id, self._now(), {"update_id": self.next_id, kind: body})
        self.next_id += 1
        self._waiting.append(update)
        self.arrived.notify()
        return update.id

    async def get(self, offset: int, limit: int, timeout_s: int) -> list[JsonObject]:
        """Confirm the updates before `offset` and return later ones, after waiting for one if there are none."""
        if self.webhook_url:
            raise conflict(
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
            )
        self._poll += 1
        mine = self._poll
        self.arrived.notify()  # an older poll wakes and finds itself replaced
        self._confirm(offset)
        await self.arrived.until(lambda: self._ready(mine), min(max(timeout_s, 0), MAX_TIMEOUT_S))
        if self._poll != mine:
            raise conflict("terminated by setWebhook request" if self.webhook_url else _OTHER_POLL)
        return [update.body for update in islice(self._waiting, min(max(limit, 1), MAX_LIMIT))]

    def allow(self, kinds: Sequence[str]) -> None:
        """Remember which kinds the bot asks for; those already queued stay."""
        self.allowed = tuple(kinds)

    def is_pending(self, update_id: int | None) -> bool:
        """Tell whether the bot has yet to confirm an update."""
        return any(update.id == update_id for update in self._waiting)

    def set_webhook(self, webhook: Webhook | None) -> None:
        """Set a webhook, which ends the poll under way; None deletes it."""
        self.webhook = webhook
        self._poll += 1
        self.arrived.notify()

    def delivered(self, update: Update) -> None:
        """Remove an update that the webhook has accepted."""
        if update in self._waiting:
            self._waiting.remove(update)
            self.on_confirmed(update)
            self.confirmed.notify()

    def drop(self) -> None:
        """Drop all waiting updates."""
        self._waiting.clear()
        self.confirmed.notify()

    def close(self) -> None:
        """Let every poll under way return."""
        self._closed = True
        self.arrived.notify()

    def _ready(self, mine: int) -> bool | None:
        self._expire()
        return True if self._closed or self._poll != mine or self._waiting else None

    def _wanted(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in _ONLY_WHEN_ASKED

    def _confirm(self, offset: int) -> None:
        while self._waiting and (self._waiting[0].id < offset or (offset < 0 and len(self._waiting) > -offset)):
            self.on_confirmed(self._waiting.popleft())
        self.confirmed.notify()

    def _expire(self) -> None:
        oldest = self._now() - KEPT_S
        while self._waiting and self._waiting[0].at < oldest:
            self._waiting.popleft()
