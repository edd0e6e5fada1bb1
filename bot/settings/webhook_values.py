"""Parsers of the webhook's settings, and checks between them; no part of a secret is ever shown."""

import ipaddress
import re
from urllib.parse import urlsplit

from storage.records.translatable import Translatable, tr

SHORTEST_SECRET = 32
"""The length of 24 random bytes in base64; anyone who guesses the secret can send updates in any person's name."""
TELEGRAMS_PORTS = (None, 443, 80, 88, 8443)
"""https://core.telegram.org/bots/webhooks"""
OUR_PAGES = ("/health", "/healthz", "/readyz", "/metrics")
MAKE_ONE = 'python3 -c "import secrets; print(secrets.token_urlsafe(32))"'
EXAMPLE = "WEBHOOK_URL=https://bot.example.com/telegram"


def to_webhook_url(value: str) -> str:
    """Return the address that Telegram posts to; a wrong one is not shown, because it may contain a secret."""
    try:
        parts = urlsplit(value)
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        usable = None
    # The path is matched literally, so it may contain no escapes and no patterns.
    if not usable or not re.fullmatch(r"https?://[A-Za-z0-9.:\[\]-]+(/[A-Za-z0-9._~-]+)*/?", value):
        raise ValueError(
            tr("must be an address with a plain path and nothing after it, for example {example}", example=EXAMPLE)
        )
    return value


def to_webhook_secret(value: str) -> str:
    """Return a secret that Telegram accepts and no one can guess."""
    if not re.fullmatch(rf"[A-Za-z0-9_-]{{{SHORTEST_SECRET},256}}", value):
        raise ValueError(
            tr(
                "must be {least} to 256 of A-Z, a-z, 0-9, _ and -; make one with {command} "
                "and write it into .env, for example WEBHOOK_SECRET=kJ3x…",
                least=SHORTEST_SECRET,
                command=MAKE_ONE,
            )
        )
    return value


def wrong_address(url: str, *, telegrams_own: bool, token: str) -> Translatable | None:
    """Return why Telegram cannot or should not post there, or None; `telegrams_own`: we use Telegram's own Bot API."""
    parts = urlsplit(url)
    if token and token.partition(":")[2] in url:
        return tr(
            "WEBHOOK_URL: must not hold the bot token: addresses are logged on their way; for example {example}",
            example=EXAMPLE,
        )
    if path_of(url) in OUR_PAGES:
        return tr(
            "WEBHOOK_URL: {path} is a page of ours; take another path, for example {example}",
            path=path_of(url),
            example=EXAMPLE,
        )
    if parts.scheme == "http" and (telegrams_own or not _is_here(parts.hostname or "")):
        return tr("WEBHOOK_URL: Telegram posts over https alone, for example {example}", example=EXAMPLE)
    if telegrams_own and parts.port not in TELEGRAMS_PORTS:
        return tr(
            "WEBHOOK_URL: Telegram posts to the ports 443, 80, 88 and 8443 alone, for example {example}",
            example=EXAMPLE,
        )
    return None


def wrong_secret(secret: str | None, *, url: str, token: str) -> Translatable | None:
    """Return why this secret would protect nothing, or None."""
    if secret is None:
        return tr(
            "WEBHOOK_SECRET: WEBHOOK_URL needs one, or anybody could speak for Telegram; "
            "make one with {command} and write it into .env, for example WEBHOOK_SECRET=kJ3x…",
            command=MAKE_ONE,
        )
    if secret in url or (token and secret in token):
        return tr(
            "WEBHOOK_SECRET: must stand nowhere else; make one with {command}, for example WEBHOOK_SECRET=kJ3x…",
            command=MAKE_ONE,
        )
    return None


def path_of(url: str) -> str:
    """Return the path of the webhook's address."""
    return urlsplit(url).path or "/"


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
