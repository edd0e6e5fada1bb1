"""Updates that wait because the machine failed on them, with later updates of the same senders. Pure."""

from collections.abc import Iterable, Sequence

from bot.errors import MachineTrouble
from bot.updates.update import Update

AT_ONCE = 3
"""When the machine fails on more updates of a batch than this, it counts as failing on all of them."""
FORGOTTEN_S = 3600.0
"""Telegram has given up posting an update that has not come for this long."""


class HeldUpdates:
    """The updates on which this process fails, with since when and why."""

    def __init__(self, patience_s: float) -> None:
        self._patience_s = patience_s
        self._held: dict[int, tuple[float, float, str]] = {}
        """By update: the times of the first and the last failure, and the last reason."""

    def hold(self, update_id: int, reason: str, now: float) -> None:
        """Note that the machine failed on an update."""
        since = self._held[update_id][0] if update_id in self._held else now
        self._held[update_id] = (since, now, reason)

    def release(self, update_ids: Iterable[int]) -> None:
        """Forget updates that are done."""
        for update_id in update_ids:
            self._held.pop(update_id, None)

    def any(self, now: float) -> bool:
        """Tell whether any update still waits."""
        self._held = {each: held for each, held in self._held.items() if now - held[1] < FORGOTTEN_S}
        return bool(self._held)

    def is_hopeless(self, update_id: int, now: float) -> bool:
        """Tell whether this process has failed on this update for too long, and on no other one."""
        held = self._held.get(update_id)
        return held is not None and len(self._held) == 1 and now - held[0] >= self._patience_s

    def reason(self, update_id: int) -> str:
        """Return the machine's last error; "" for an update that does not wait."""
        return self._held[update_id][2] if update_id in self._held else ""


def parted(batch: Sequence[Update], trouble: MachineTrouble) -> tuple[list[Update], list[Update]]:
    """Split a batch into what goes on and what waits: the failed update and later ones of the same sender."""
    numbers = [update.id for update in batch]
    if trouble.update_id not in numbers:
        return [], list(batch)
    place = numbers.index(trouble.update_id)
    person = batch[place].person
    waits = [
        at == place or (at > place and person is not None and update.person == person)
        for at, update in enumerate(batch)
    ]
    going_on = [update for update, held in zip(batch, waits, strict=True) if not held]
    return going_on, [update for update, held in zip(batch, waits, strict=True) if held]
