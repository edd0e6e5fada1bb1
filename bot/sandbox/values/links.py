"""Links as Telegram reads them: to a web page, to a user, and to the bot with a payload."""

import re
from urllib.parse import SplitResult, parse_qs, urlsplit

_USER_ID = re.compile("[0-9]{1,19}")


def split_url(url: str) -> SplitResult | None:
    """Split a link into its parts, or return None where it is not a link."""
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises for a wrong port
    except ValueError:
        return None
    return None if " " in parts.netloc else parts


def user_of_link(url: str) -> int | None:
    """Return the user id in a `tg://user?id=…` link, or None for any other link."""
    parts = split_url(url)
    if parts is None or parts.scheme != "tg" or parts.netloc != "user":
        return None
    wanted = parse_qs(parts.query).get("id", [""])[0]
    return int(wanted) if _USER_ID.fullmatch(wanted) else None


def payload_of_link(url: str, username: str) -> str | None:
    """Return what follows `?start=` in a t.me link to a bot, "" without it; None for any other link.

    https://core.telegram.org/bots/features#deep-linking
    """
    parts = split_url(url if "://" in url else f"https://{url}")
    if parts is None or parts.hostname != "t.me" or parts.path.strip("/").lower() != username.lower():
        return None
    return parse_qs(parts.query).get("start", [""])[0]
