"""Parsers of the settings' texts: each returns a value, or raises a ValueError that ends with a valid example."""

import difflib
import re
from base64 import urlsafe_b64decode
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from bot.logs.redaction import Redactor, escape_unseen
from storage.postgres.address import SCHEMES, is_whole
from storage.records.translatable import tr

TELEGRAM_API = "https://api.telegram.org/bot"
SQLITE = "sqlite:///"
SERVER_EXAMPLE = "DATABASE_URL=postgresql://sarnakh:password@db.example.com/sarnakh"

FIELD_KEY_BYTES = 32


class Listen(NamedTuple):
    """The address on which a server listens."""

    host: str
    port: int


class SendLimits(NamedTuple):
    """How many messages may go out: https://core.telegram.org/bots/faq#broadcasting-to-users."""

    overall_per_second: float
    chat_per_second: float
    group_per_minute: float


def _shown(value: str) -> str:
    """Return the value, fit for an error message: short, and without a token that was pasted by mistake."""
    return "“" + escape_unseen(Redactor()(re.sub(r"\d+:[\w-]+", "[…]", value)))[:60] + "”"


def to_token(value: str) -> str:
    """Return a bot token; no part of a wrong one is ever shown."""
    if not re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]+", value):
        raise ValueError(tr("is not a bot token; copy it whole from @BotFather, for example BOT_TOKEN=123456789:AAE…"))
    return value


def to_api_url(value: str) -> str:
    """Return the address to which a token and a method are added, in the form of python-telegram-bot's `base_url`."""
    url = value.rstrip("/")
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or not url.endswith("/bot"):
        raise ValueError(
            tr("must be an address that ends in /bot, for example BOT_API_URL={example}", example=TELEGRAM_API)
        )
    return url


def to_database_url(value: str) -> str:
    """Return the URL of a supported database."""
    if value.startswith(SCHEMES):
        return _server_url(value)
    if not value.startswith(SQLITE) or not value.removeprefix(SQLITE):
        # A URL of another engine may hold a password: only its scheme is shown.
        scheme = _shown(value.partition(":")[0])
        raise ValueError(
            tr(
                "SQLite and PostgreSQL are spoken, not {scheme}; for example DATABASE_URL=sqlite:///data/sarnakh.db, "
                "or {example}",
                scheme=scheme,
                example=SERVER_EXAMPLE,
            )
        )
    return value


def _server_url(value: str) -> str:
    """Return the URL of a database on a server; a wrong one may hold a password, so nothing of it is shown."""
    if not is_whole(value):
        raise ValueError(
            tr(
                "is no whole address of a server and a database, for example {example}; in a password "
                "the signs % / ? # @ are written %25 %2F %3F %23 %40",
                example=SERVER_EXAMPLE,
            )
        )
    return value


def to_chat(value: str) -> int:
    """Return a chat's id; groups have negative ones."""
    # int() reads Persian and Arabic digits too.
    if not re.fullmatch(r"[-−]?\d{1,19}", value) or not (chat := int(value.replace("−", "-"))):
        raise ValueError(
            tr("{value} is not the number of a chat, for example SALES_CHAT_ID=-1001234567890", value=_shown(value))
        )
    return chat


def to_admins(value: str) -> tuple[int, ...]:
    """Return the ids of people, each once."""
    written = [each for each in re.split(r"[,،;\s]+", value) if each]
    for each in written:
        if not re.fullmatch(r"\d{1,19}", each) or not int(each):
            raise ValueError(
                tr(
                    "{value} is not the number of a person; write them with commas, "
                    "for example ADMIN_IDS=123456789,987654321",
                    value=_shown(each),
                )
            )
    return tuple(dict.fromkeys(int(each) for each in written))


def to_funnel(value: str) -> Path:
    """Return the path of an existing file."""
    path = Path(value)
    if not path.is_file():
        raise ValueError(
            tr(
                "there is no file {value}; leave it empty for the funnel we ship, or FUNNEL=funnel.yaml",
                value=_shown(value),
            )
        )
    return path


def to_field_key(value: str) -> bytes:
    """Return the 32 bytes of a key; no part of a wrong one is ever shown."""
    if not re.fullmatch(r"[A-Za-z0-9_-]{43}=?", value):
        raise ValueError(
            tr(
                "is not 32 bytes in base64url (44 characters); `sarnakh key` prints such, "
                "for example FIELD_KEY=kmf3…Yw="
            )
        )
    return urlsafe_b64decode(value.rstrip("=") + "=")


def to_days(value: str) -> timedelta | None:
    """Return a number of days, or None for ever."""
    if value.lower() == "none":
        return None
    if not re.fullmatch(r"\d{1,5}", value) or not int(value):
        raise ValueError(
            tr(
                "{value} is neither a number of days nor none, for example "
                "KEEP_LEADS_DAYS=730 and KEEP_VISITORS_DAYS=180",
                value=_shown(value),
            )
        )
    return timedelta(days=int(value))


def to_yes(value: str) -> bool:
    """Return whether the answer is yes."""
    if value.lower() not in ("yes", "no"):
        raise ValueError(
            tr("{value} is neither yes nor no, for example FUNNEL_WATCH=yes or REPLACE_WEBHOOK=no", value=_shown(value))
        )
    return value.lower() == "yes"


def to_timezone(value: str) -> ZoneInfo:
    """Return the time zone of this IANA name."""
    try:
        return ZoneInfo(value)
    except (LookupError, ValueError, OSError):
        near = difflib.get_close_matches(value, available_timezones(), n=1)
        example = near[0] if near else "Asia/Tehran"
        said = tr("{value} is not a time zone, for example TIMEZONE={example}", value=_shown(value), example=example)
        raise ValueError(said) from None


def to_proxy(value: str) -> str:
    """Return a proxy's address; no part of a wrong one is shown, as it may hold a password."""
    try:
        parts = urlsplit(value)
        usable = parts.scheme in ("http", "https", "socks5", "socks5h") and parts.hostname and parts.port
    except ValueError:
        usable = None
    if not usable:
        raise ValueError(
            tr(
                "must be http, https, socks5 or socks5h with host and port, for example PROXY_URL=socks5://127.0.0.1:1080"
            )
        )
    return value


def to_listen(value: str) -> Listen:
    """Return host and port."""
    found = re.fullmatch(r"(?:\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9.-]+)):(\d{1,5})", value)
    if found is None or not 0 < int(found[3]) < 65536:
        raise ValueError(
            tr("must be host:port, for example HTTP_LISTEN=127.0.0.1:8080 or METRICS_LISTEN=127.0.0.1:9090")
        )
    return Listen(found[1] or found[2], int(found[3]))


def to_heartbeat(value: str) -> str:
    """Return the address to ping; no part of a wrong one is shown, because anyone who knows it can send false pings."""
    try:
        parts = urlsplit(value)
        usable = parts.scheme in ("http", "https") and parts.hostname and re.fullmatch("[!-~]+", value)
    except ValueError:
        usable = None
    if not usable:
        raise ValueError(
            tr("must be an http or https address, for example HEARTBEAT_URL=https://hc-ping.com/your-uuid")
        )
    return value


def to_level(value: str) -> str:
    """Return a log level as logging names it."""
    if value.upper() not in ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"):
        raise ValueError(
            tr(
                "{value} is not a level: DEBUG, INFO, WARNING, ERROR or CRITICAL, for example LOG_LEVEL=INFO",
                value=_shown(value),
            )
        )
    return value.upper()


def to_format(value: str) -> str:
    """Return console or json."""
    if value.lower() not in ("console", "json"):
        raise ValueError(tr("{value} is neither console nor json, for example LOG_FORMAT=json", value=_shown(value)))
    return value.lower()


def to_limits(value: str) -> SendLimits | None:
    """Return the limits to keep, or None for none."""
    if value.lower() == "none":
        return None
    numbers = [float(each) for each in value.split(",") if re.fullmatch(r"\s*[0-9]{1,6}(\.[0-9]{1,3})?\s*", each)]
    if len(numbers) != 3 or value.count(",") != 2 or min(numbers) < 1:
        raise ValueError(
            tr(
                "{value} is not three numbers from 1 up: a second overall, a second in one chat, "
                "a minute in a group, for example SEND_LIMITS=30,1,20",
                value=_shown(value),
            )
        )
    return SendLimits(*numbers)
