"""The rows that an old version left waiting, as its dump says them, and the calls by which they are sent."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.sandbox.api.call_log import LoggedCall
from bot.sandbox.server import Sandbox
from tests.upgrades.old_installation import read, unsealed

LEFT = """
    SELECT o.key, coalesce(o.chat, ?), o.method, o.body, o.fallbacks, o.fallback, o.not_before, f.file_id,
           edited.message_id, answered.message_id
    FROM outbox AS o
    LEFT JOIN files AS f ON f.hash = o.file
    LEFT JOIN outbox AS edited ON edited.key = o.edits
    LEFT JOIN outbox AS answered ON answered.key = o.answers
    WHERE o.state = 'waiting' AND o.key NOT LIKE 'down:%' AND o.key NOT LIKE 'waits:%' ORDER BY o.id
"""
"""Without reminders that a lead waits, of which a newer one takes the place before they are sent."""


@dataclass(frozen=True)
class LeftRow:
    """A row that waits, in the form that is its turn, with what the rows say to which it refers."""

    key: str
    chat: int
    method: str
    body: dict[str, Any]
    not_before: int | None

    @property
    def document(self) -> bytes | None:
        """The document that the row holds whole; calls do not show it."""
        held = self.body.get("document")
        return str(held["content"]).encode() if isinstance(held, dict) else None

    def is_in(self, call: LoggedCall) -> bool:
        """Tell whether a call is made of this row; the bot adds ids to it."""
        if (call.method, call.params.get("chat_id")) != (self.method, self.chat):
            return False
        if call.params.get("language_code") != self.body.get("language_code"):
            return False  # the menu of one language, which may read as that of all others
        hidden = {"document"} if self.document else set()
        if not self.method.startswith("send"):
            hidden.add("disable_notification")  # of the form in which a lost message is sent again
        return all(call.params.get(name) == value for name, value in self.body.items() if name not in hidden)

    def calls(self, sandbox: Sandbox) -> list[LoggedCall]:
        """Return the calls by which it was sent."""
        return [call for call in sandbox.calls if call.ok and self.is_in(call)]


def left_rows(database: Path, sales_chat: int) -> list[LeftRow]:
    """Return every waiting row, oldest first."""
    return [_left_row(row) for row in read(database, LEFT, sales_chat)]


def _left_row(row: tuple[Any, ...]) -> LeftRow:
    key, chat, method, body, fallbacks, fallback, not_before, file_id, edits, answers = row
    own = (method, json.loads(unsealed(body, "outbox.body", key)))
    plainer = json.loads(unsealed(fallbacks, "outbox.fallbacks", key))
    method, fields = (own, *plainer)[fallback]
    reply = {"message_id": answers, "allow_sending_without_reply": True} if answers else None
    if "reply_parameters" in fields:
        # Says in which chat: it is quoted there, where calls need not say it.
        fields["reply_parameters"] = {k: v for k, v in fields["reply_parameters"].items() if k != "chat_id"}
    referred = {"document": file_id, "message_id": edits, "reply_parameters": reply}
    return LeftRow(key, chat, method, fields | {name: value for name, value in referred.items() if value}, not_before)
