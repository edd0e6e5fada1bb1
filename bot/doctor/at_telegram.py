"""Checks that ask Telegram: the token, the clock, the sales group, the admins, the commands."""

from collections.abc import AsyncIterator, Iterable, Sequence
from datetime import datetime, timedelta

from telegram import Bot, ChatFullInfo, ChatMember
from telegram.error import InvalidToken, TelegramError

from bot.bot_api.ptb_bot import UnreadableAnswer, answer_of, is_worth_another_try
from bot.bot_api.transport import Transport
from bot.doctor.findings import Finding, fault, ok, warning
from bot.errors import Unanswered
from bot.sales.group import Bound
from bot.staff.menus import FOR_PROSPECTS, commands, menu_of
from storage.records.record import Language
from storage.records.translatable import Translatable, tr

SKEW = timedelta(seconds=30)
"""A clock that is wrong by more promises people wrong hours, and reminds at the wrong time."""
ADMINS = (ChatMember.ADMINISTRATOR, ChatMember.OWNER)
MAY_WRITE = (ChatMember.MEMBER, *ADMINS)


async def look_at_token(bot: Bot) -> tuple[bool, Finding]:
    """Check the token with getMe; False when Telegram did not answer, and further calls are useless."""
    try:
        me = await answer_of(bot.get_me())
    except InvalidToken:
        return False, fault(
            tr("token"), tr("Telegram does not know it"), tr("@BotFather shows it, and makes a new one")
        )
    except TelegramError as error:
        if is_worth_another_try(error):
            remedy = tr("is it filtered here? PROXY_URL takes an http or socks5 proxy")
            return False, fault(tr("Telegram"), tr("it cannot be reached: {error}", error=error.message), remedy)
        return False, fault(tr("Telegram"), error.message, tr("try again in a few minutes"))
    return True, ok(tr("token"), tr("Telegram knows it: @{username}", username=me.username))


async def look_at_clock(transport: Transport, *, now: datetime) -> Finding:
    """Compare this machine's clock with the time in Telegram's HTTP answer."""
    try:
        theirs = await transport.date()
    except Unanswered as error:
        return warning(
            tr("clock"),
            tr("Telegram's time could not be read: {error}", error=error),
            tr("look at it yourself: date -u"),
        )
    if theirs is None:
        return warning(tr("clock"), tr("the server says no time"), tr("look at it yourself: date -u"))
    skew = now - theirs
    if abs(skew) <= SKEW:
        return ok(tr("clock"), tr("it agrees with Telegram's"))
    seconds, remedy = abs(skew).total_seconds(), tr("let it be set by NTP: timedatectl set-ntp true")
    if skew > timedelta():
        return fault(tr("clock"), tr("it is {seconds:,.0f} s ahead of Telegram's", seconds=seconds), remedy)
    return fault(tr("clock"), tr("it is {seconds:,.0f} s behind Telegram's", seconds=seconds), remedy)


async def look_at_group(bot: Bot, bound: Bound | None, *, bot_id: int) -> Finding:
    """Check whether the bot may write in the sales group."""
    if bound is None:
        return fault(
            tr("sales group"), tr("none is bound: alerts wait"), tr("write /bind there as an admin, or SALES_CHAT_ID")
        )
    again = tr("add the bot to the group again, and let it write")
    try:
        member = await answer_of(bot.get_chat_member(bound.chat, bot_id))
    except TelegramError as error:
        return fault(tr("sales group"), tr("chat {chat}: {error}", chat=str(bound.chat), error=error.message), again)
    may_write = member.status in MAY_WRITE or bool(getattr(member, "can_send_messages", None))
    if not may_write:
        return fault(tr("sales group"), _standing(member, bound), again)
    try:
        chat = await answer_of(bot.get_chat(bound.chat))
    except TelegramError:
        chat = None
    return _by_rights(chat, member, bound)


async def look_at_topics(bot: Bot, bound: Bound, *, bot_id: int) -> Finding:
    """Check whether a topic can be made for each lead, as the funnel file wants."""
    try:
        chat = await answer_of(bot.get_chat(bound.chat))
        member = await answer_of(bot.get_chat_member(bound.chat, bot_id))
    except TelegramError as error:
        remedy = tr("try again in a few minutes")
        return warning(tr("topics"), tr("chat {chat}: {error}", chat=str(bound.chat), error=error.message), remedy)
    instead = tr("or set desk.talk.topics to off; until then all cards go to the group itself")
    if not chat.is_forum:
        says = tr("the funnel file wants a topic for each lead, and the sales group has none")
        return warning(tr("topics"), says, tr("turn on Topics in the group's settings, {instead}", instead=instead))
    if member.status != ChatMember.OWNER and getattr(member, "can_manage_topics", None) is not True:
        says = tr("the funnel file wants a topic for each lead, and the bot may not make any")
        return warning(tr("topics"), says, tr("make it an admin who can manage topics, {instead}", instead=instead))
    return ok(tr("topics"), tr("each lead gets one in the sales group"))


def _by_rights(chat: ChatFullInfo | None, member: ChatMember, bound: Bound) -> Finding:
    """Judge by the bot's rights; a plain member may write where the group lets its members."""
    rights = chat.permissions if chat is not None else None
    if member.status == ChatMember.MEMBER and rights is not None and rights.can_send_messages is False:
        return fault(
            tr("sales group"), tr("its members may not write, and the bot is one of them"), tr("make the bot an admin")
        )
    standing = _standing(member, bound, thread=bound.thread)
    if member.status in ADMINS:
        return ok(tr("sales group"), standing)
    says = tr("{said}: it is not told who leaves, and of a public group not who is a member", said=standing)
    return warning(tr("sales group"), says, tr("make the bot an admin"))


def _standing(member: ChatMember, bound: Bound, *, thread: int | None = None) -> Translatable:
    """Return what the bot is in the group, in Telegram's own words."""
    said = tr("the bot is {status} in chat {chat}", status=member.status, chat=str(bound.chat))
    return said if thread is None else tr("{said}, topic {thread}", said=said, thread=str(thread))


async def look_at_admins(bot: Bot, admins: Iterable[int]) -> AsyncIterator[Finding]:
    """Find admins whom the bot cannot write to, because they never started it."""
    known = sorted(admins)
    silent = [admin for admin in known if not await _can_be_written_to(bot, admin)]
    for admin in silent:
        yield warning(
            tr("admins"), tr("{id} cannot be written to", id=str(admin)), tr("let them open the bot and press Start")
        )
    if known and not silent:
        yield ok(tr("admins"), tr("all {count} can be written to", count=len(known)))
    if not known:
        yield warning(
            tr("admins"), tr("there is none yet"), tr("open the link that the start prints, or set ADMIN_IDS")
        )


async def look_at_commands(bot: Bot, offered: Sequence[Language]) -> Finding:
    """Compare the menu that everyone sees with ours: another holder of the token may have changed it."""
    try:
        shown = await answer_of(bot.get_my_commands())
    except TelegramError as error:
        return warning(tr("menu"), error.message, tr("try again in a few minutes"))
    if shown == commands(menu_of(FOR_PROSPECTS, offered), offered[0]):
        return ok(tr("menu"), tr("it is the one we set"))
    if not shown:
        return ok(tr("menu"), tr("there is none yet; the next start sets it"))
    remedy = tr(
        "the next start sets it; if none of you changed it, the token is known to others: /revoke at @BotFather"
    )
    return warning(tr("menu"), tr("it is not the one we set"), remedy)


async def _can_be_written_to(bot: Bot, person: int) -> bool:
    try:
        await answer_of(bot.get_chat(person))
    except UnreadableAnswer:  # the chat exists, but an older server leaves out what the library requires
        return True
    except TelegramError:
        return False
    return True
