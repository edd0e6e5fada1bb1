"""What Telegram says of us: the token, the webhook, the clock, the sales group, the admins, the commands."""

from collections.abc import AsyncIterator, Iterable
from datetime import datetime, timedelta

import orjson

from bot.bot_api.transport import Answer, Transport
from bot.doctor.findings import Finding, fault, ok, warning
from bot.errors import Unanswered
from bot.sales.group import Bound
from bot.staff.menus import FOR_PROSPECTS, said
from storage.records.record import Json, Language

SKEW = timedelta(seconds=30)
"""A clock that is wrong by more promises sales hours that are not, and reminds at the wrong time."""
MAY_WRITE = ("member", "administrator", "creator")
UNKNOWN_TOKEN = (401, 404)


async def look_at_token(transport: Transport) -> tuple[bool, Finding]:
    """Ask who we are; False when Telegram did not say, and there is nothing more to ask."""
    try:
        answer = await transport.call("getMe", b"{}")
    except Unanswered as error:
        remedy = "is it filtered here? PROXY_URL takes an http or socks5 proxy"
        return False, fault("Telegram", f"it cannot be reached: {error}", remedy)
    if answer.ok and isinstance(answer.result, dict):
        return True, ok("token", f"Telegram knows it: @{answer.result.get('username')}")
    if answer.status in UNKNOWN_TOKEN:
        return False, fault("token", "Telegram does not know it", "@BotFather shows it, and makes a new one")
    return False, fault("Telegram", f"{answer.status} {answer.description}".rstrip(), "try again in a few minutes")


async def look_at_clock(transport: Transport, *, now: datetime) -> Finding:
    """Compare this machine's clock with the time in Telegram's HTTP answer."""
    try:
        theirs = await transport.date()
    except Unanswered as error:
        return warning("clock", f"Telegram's time could not be read: {error}", "look at it yourself: date -u")
    if theirs is None:
        return warning("clock", "the server says no time", "look at it yourself: date -u")
    skew = now - theirs
    if abs(skew) <= SKEW:
        return ok("clock", "it agrees with Telegram's")
    seconds = abs(skew).total_seconds()
    side = "ahead of" if skew > timedelta() else "behind"
    return fault("clock", f"it is {seconds:,.0f} s {side} Telegram's", "let it be set by NTP: timedatectl set-ntp true")


async def look_at_group(transport: Transport, bound: Bound | None, *, bot_id: int) -> Finding:
    """Say whether the bot may write where sales are."""
    if bound is None:
        return fault("sales group", "none is bound: alerts wait", "write /bind there as an admin, or SALES_CHAT_ID")
    member = await _asked(transport, "getChatMember", {"chat_id": bound.chat, "user_id": bot_id})
    again = "add the bot to the group again, and let it write"
    if not member.ok or not isinstance(member.result, dict):
        return fault("sales group", f"chat {bound.chat}: {member.description or member.status}", again)
    status = member.result.get("status")
    if status in MAY_WRITE or (status == "restricted" and member.result.get("can_send_messages")):
        chat = await _asked(transport, "getChat", {"chat_id": bound.chat})
        return _by_rights(chat, status, bound)
    return fault("sales group", f"the bot is {status} in chat {bound.chat}", again)


def _by_rights(chat: Answer, status: Json, bound: Bound) -> Finding:
    """A plain member may write where the group lets its members."""
    told = chat.result if isinstance(chat.result, dict) else {}
    rights = told.get("permissions")
    if status == "member" and isinstance(rights, dict) and rights.get("can_send_messages") is False:
        return fault("sales group", "its members may not write, and the bot is one of them", "make the bot an admin")
    topic = "" if bound.thread is None else f", topic {bound.thread}"
    return ok("sales group", f"the bot is {status} in chat {bound.chat}{topic}")


async def look_at_admins(transport: Transport, admins: Iterable[int]) -> AsyncIterator[Finding]:
    """Say which admins the bot cannot write to: they never started it."""
    known = sorted(admins)
    silent = [admin for admin in known if not (await _asked(transport, "getChat", {"chat_id": admin})).ok]
    for admin in silent:
        yield warning("admins", f"{admin} cannot be written to", "let them open the bot and press Start")
    if known and not silent:
        yield ok("admins", f"all {len(known)} can be written to")
    if not known:
        yield warning("admins", "there is none yet", "open the link that the start prints, or set ADMIN_IDS")


async def look_at_commands(transport: Transport, language: Language) -> Finding:
    """Compare the menu that everybody sees with ours: whoever else holds the token may have changed it."""
    answer = await _asked(transport, "getMyCommands", {})
    if not answer.ok:
        return warning("menu", f"{answer.description or answer.status}", "try again in a few minutes")
    shown = [(each.get("command"), each.get("description")) for each in _dicts(answer.result)]
    if shown == list(said(FOR_PROSPECTS, language)):
        return ok("menu", "it is the one we set")
    if not shown:
        return ok("menu", "there is none yet; the next start sets it")
    remedy = "the next start sets it; if none of you changed it, the token is known to others: /revoke at @BotFather"
    return warning("menu", "it is not the one we set", remedy)


def _dicts(result: Json) -> list[dict[str, Json]]:
    return [each for each in result if isinstance(each, dict)] if isinstance(result, list) else []


async def _asked(transport: Transport, method: str, fields: dict[str, Json]) -> Answer:
    try:
        return await transport.call(method, orjson.dumps(fields))
    except Unanswered as error:
        return Answer(0, ok=False, description=str(error))
