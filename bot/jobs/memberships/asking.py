"""getChatMember and getChat, and what their answers mean."""

from enum import Enum, auto

import orjson
import structlog

from bot.bot_api.transport import Transport
from bot.errors import Unanswered
from bot.updates.group_people import is_inside
from storage.records.record import Json

TIMEOUT_S = 10.0
"""A press spins no longer than that at the people who wait for it."""

log = structlog.get_logger(__name__)


class Membership(Enum):
    """What Telegram says of a person and a group."""

    INSIDE = auto()
    OUTSIDE = auto()
    UNKNOWN = auto()
    """The bot may not ask, as it is no admin there, or there was no answer."""


async def ask(transport: Transport, chat: int, person: int) -> Membership:
    """Return whether a person is in a group now; a call that fails says nothing about them."""
    member = await member_of(transport, chat, person)
    if member is None:
        return Membership.UNKNOWN
    return Membership.INSIDE if is_inside(member) else Membership.OUTSIDE


async def member_of(transport: Transport, chat: int, person: int) -> dict[str, Json] | None:
    """Return somebody as a member of a group, as the Bot API describes them; None without an answer."""
    member = await _asked(transport, "getChatMember", {"chat_id": chat, "user_id": person})
    return member if member is not None and isinstance(member.get("status"), str) else None


async def is_forum_now(transport: Transport, chat: int) -> bool | None:
    """Tell whether a group has topics; None without an answer."""
    found = await _asked(transport, "getChat", {"chat_id": chat})
    return None if found is None else found.get("is_forum") is True


async def _asked(transport: Transport, method: str, fields: dict[str, int]) -> dict[str, Json] | None:
    """Return the object that a call is answered with; None without one."""
    try:
        answer = await transport.call(method, orjson.dumps(fields), timeout_s=TIMEOUT_S)
    except Unanswered as error:
        log.debug("membership_unanswered", error=str(error))
        return None
    if not answer.ok or not isinstance(answer.result, dict):
        log.debug("membership_refused", status=answer.status, said=answer.description)
        return None
    return answer.result
