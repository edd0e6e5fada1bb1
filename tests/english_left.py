"""Finds English words in what should be Persian; names that one types as they are do not count."""

import re

from bot.cli.commands import COMMANDS
from bot.cli.reading.rule_words import rules
from bot.funnels.starters.trades import TRADES

QUOTED = re.compile("`[^`]*`|“[^”]*”|\u2068[^\u2069]*\u2069|'[^']*'|\"[^\"]*\"")
NAMES = {
    *(command.name for command in COMMANDS),
    *rules(),
    *TRADES,
    *("sarnakh", "list", "show", "seen", "replay", "remove"),
    *("fa", "en", "fa,en", "xx", "de", "IR", "yes", "no", "none", "console", "json", "csv", "jsonl"),
    *("http", "https", "socks5", "socks5h", "base64url", "polling", "systemd", "root", "volume", "tzdata", "chmod"),
    *("SQLite", "PostgreSQL", "Schema", "Start"),
}
"""Commands and their acts, values of options and settings, and technical terms without a Persian word in use."""


def english_left(said: str) -> list[str]:
    """Return the words of two and more Latin letters that are neither quoted nor names."""
    tokens = [token.strip("«»()[]،؛:,;.…!؟?") for token in QUOTED.sub(" ", said).split()]
    return [token for token in tokens if re.search("[A-Za-z]{2}", token) and not _is_name(token)]


def _is_name(token: str) -> bool:
    """Tell whether it is a path, an option, a setting, an address, a placeholder or a rule."""
    latin = re.sub("[^A-Za-z0-9-]", "", token)
    return token in NAMES or bool(re.search(r"[/_=@{|*+\d]|\w\.\w|^-", token)) or latin.isupper()
