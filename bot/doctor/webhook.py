"""Checks of the webhook: whether Telegram posts as the settings say, and how long the certificate is valid."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from telegram import Bot, WebhookInfo
from telegram.error import TelegramError

from bot.bot_api.ptb_bot import answer_of
from bot.doctor.findings import Finding, fault, ok, warning
from bot.intake.webhook_registration import host_of
from bot.intake.webhook_watch import MANY, differences
from storage.records.translatable import Translatable, listed, tr

RENEW_WITHIN = timedelta(days=14)
"""A certificate that is renewed automatically has been renewed by then."""
LATELY = timedelta(hours=1)
CONNECT_S = 10.0


async def look_at_webhook(
    bot: Bot, url: str | None, *, ours: str | None, runs: bool, now: datetime
) -> AsyncIterator[Finding]:
    """Compare the webhook at Telegram with the settings.

    Args:
        bot: makes the calls to Telegram.
        url: the setting; None is polling.
        ours: the address that this installation set, according to its database.
        runs: whether the bot runs now, so that the webhook should be set.
        now: the time.
    """
    try:
        info = await answer_of(bot.get_webhook_info())
    except TelegramError as error:
        yield warning(
            tr("webhook"), tr("Telegram did not say: {error}", error=error.message), tr("try again in a few minutes")
        )
        return
    if url is None:
        yield _while_polling(info, ours)
    else:
        yield _as_set(info, url, runs=runs, now=now)
        if urlsplit(url).scheme == "https":
            yield await look_at_certificate(url, now=now)


def _while_polling(info: WebhookInfo, ours: str | None) -> Finding:
    if not info.url:
        return ok(tr("webhook"), tr("none, as for polling; {waiting}", waiting=_waiting(info)))
    if info.url == ours:
        return ok(tr("webhook"), tr("the one set from here; the next start takes it down, for WEBHOOK_URL is not set"))
    remedy = tr("stop the bot that runs there, then start with REPLACE_WEBHOOK=yes; is the token known to others?")
    return fault(tr("webhook"), tr("somebody else set one: Telegram posts to {host}", host=host_of(info)), remedy)


def _as_set(info: WebhookInfo, url: str, *, runs: bool, now: datetime) -> Finding:
    changed = listed(differences(info, url))
    if changed and not runs:
        return ok(tr("webhook"), tr("not as the settings say ({changed}); the next start sets it", changed=changed))
    if changed:
        remedy = tr("the bot sets it again within a minute; is there another bot with this token?")
        return fault(tr("webhook"), tr("not as the settings say: {changed}", changed=changed), remedy)
    if not runs:
        return ok(
            tr("webhook"),
            tr("set as the settings say; {waiting}, for the bot does not run now", waiting=_waiting(info)),
        )
    if info.last_error_date is not None and now - info.last_error_date < LATELY:
        why, time = info.last_error_message, f"{info.last_error_date:%H:%M}"
        told = tr("Telegram could not post at {time} UTC: {why}", time=time, why=why or tr("it does not say why"))
        return fault(tr("webhook"), told, tr("look at the bot's log, at the reverse proxy and its certificate"))
    if info.pending_update_count >= MANY:
        return warning(tr("webhook"), _waiting(info), tr("is the bot running, the disk full?"))
    return ok(tr("webhook"), tr("set as the settings say; {waiting}", waiting=_waiting(info)))


def _waiting(info: WebhookInfo) -> Translatable:
    count = info.pending_update_count
    return tr("1 update waits at Telegram") if count == 1 else tr("{count} updates wait at Telegram", count=count)


async def look_at_certificate(url: str, *, now: datetime) -> Finding:
    """Check how long the certificate at this address is valid, as every client sees it."""
    parts = urlsplit(url)
    try:
        until = await _valid_until(parts.hostname or "", parts.port or 443)
    except ssl.SSLCertVerificationError as error:
        return fault(
            tr("certificate"),
            tr("it is not valid: {error}", error=error.verify_message),
            tr("renew it, with its whole chain"),
        )
    except (OSError, TimeoutError) as error:
        reason = str(error) or tr("no answer")
        told = tr("{host} could not be reached from here: {reason}", host=parts.hostname, reason=reason)
        return warning(tr("certificate"), told, tr("look at it from outside; some networks cannot reach themselves"))
    days = (until - now).days
    if until - now < RENEW_WITHIN:
        return fault(
            tr("certificate"),
            tr("it ends in {days} days, on {day}", days=days, day=f"{until:%Y-%m-%d}"),
            tr("renew it"),
        )
    return ok(tr("certificate"), tr("it holds for {days} days", days=days))


async def _valid_until(host: str, port: int) -> datetime:
    context = ssl.create_default_context()
    async with asyncio.timeout(CONNECT_S):
        _, writer = await asyncio.open_connection(host, port, ssl=context)
        shown = writer.get_extra_info("peercert")
        writer.close()
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(shown["notAfter"]), UTC)
