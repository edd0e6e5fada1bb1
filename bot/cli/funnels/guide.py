"""`sarnakh guide [FUNNEL] [--bot NAME]`: make the PDFs that a funnel gives, from the text in its file."""

import asyncio
from argparse import Namespace

from bot.bot_api.transport import Transport
from bot.errors import Unanswered
from bot.funnels.guides.making import GuideError, make, planned, username_of
from bot.funnels.source import shown
from bot.settings.settings import Settings, load_settings
from bot.terminal import Terminal
from storage.records.translatable import tr


def execute(given: Namespace) -> int:
    """Make the guides; return the exit status."""
    settings = load_settings()
    path = given.funnel or settings.funnel
    if path is None:
        raise GuideError(tr("which funnel? Say: sarnakh guide my.yaml; to begin with one: sarnakh new --for shop"))
    terminal: Terminal = given.terminal
    username = username_of(given.bot) if given.bot else _asked(settings, terminal)
    for made in make(planned(path, overwrite=given.overwrite), username=username):
        terminal.say(tr("{file} is made.", file=shown(made)))
    if not username:
        terminal.say(tr("It has no button back to the bot: name the bot, as in --bot my_shop_bot, or set BOT_TOKEN."))
    return 0


def _asked(settings: Settings, terminal: Terminal) -> str:
    """Return the bot's username as Telegram knows it; "" without a token, and when Telegram does not answer."""
    if settings.bot_token is None:
        return ""
    try:
        return asyncio.run(_username(settings, settings.bot_token.get_secret_value()))
    except Unanswered as error:
        terminal.complain(tr("Telegram did not say what the bot is called: {reason}", reason=str(error)))
        return ""


async def _username(settings: Settings, token: str) -> str:
    proxy = settings.proxy_url.get_secret_value() if settings.proxy_url is not None else None
    async with Transport(settings.bot_api_url, token, proxy_url=proxy) as transport:
        answer = await transport.call("getMe", b"{}")
    if not answer.ok or not isinstance(answer.result, dict):
        raise Unanswered(answer.description or str(answer.status), maybe_done=False)
    return str(answer.result.get("username", ""))
