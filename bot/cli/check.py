"""`sarnakh check [FUNNEL] [--schema]`: what is wrong with a funnel or a language, before anyone sees it."""

import asyncio
import json
import sqlite3
import sys
from argparse import Namespace
from pathlib import Path

from bot.funnels.missing import missing_in
from bot.funnels.source import SHIPPED, open_funnel, shown
from bot.settings.sales_chat_id import ASK_BIND, odd_sales_chat
from bot.settings.settings import NOT_SET, env_file_warnings, load_settings
from conversations.funnel.loader import FunnelError, json_schema
from conversations.funnel.model import Funnel
from conversations.language.folder import LanguageError
from storage.errors import StorageError


def execute(given: Namespace) -> int:
    """Check the settings and a funnel, or print the schema of funnel files; return the exit status."""
    if given.schema:
        return check(None, schema=True)
    settings = load_settings()
    notes = env_file_warnings()
    if settings.bot_token is None:
        notes += (f"note: {NOT_SET}",)
    for note in notes:
        print(note, file=sys.stderr)
    odd = odd_sales_chat(settings.sales_chat_id)
    if odd is not None:
        _tell(f"warning: {odd}, {ASK_BIND}")
    return check(given.funnel or settings.funnel, schema=False, database=settings.database)


def check(path: Path | None, *, schema: bool, database: Path | None = None) -> int:
    """Print what is wrong with a funnel (None: the one we ship), or the JSON Schema; return the exit status.

    Where there is a database, also print which remembered values the funnel lacks, and how many people that concerns.
    """
    if schema:
        _tell(json.dumps(json_schema(), ensure_ascii=False, indent=2))
        return 0
    file = shown(path or SHIPPED)
    try:
        opened = open_funnel(path)
    except (FunnelError, LanguageError) as error:
        count, where = len(error.problems), file if isinstance(error, FunnelError) else "the texts"
        _tell(*map(str, error.problems), f"{count} {'problem' if count == 1 else 'problems'} in {where}")
        return 1
    _tell(*(str(each.as_warning()) for each in opened.warnings()))
    _tell(*(f"{file}: warning: {each}" for each in _missing(database, opened.funnel)))
    _tell(f"{file}: fine ({_contents(opened.funnel)})")
    return 0


def _missing(database: Path | None, funnel: Funnel) -> tuple[str, ...]:
    if database is None or not database.is_file():
        return ()
    try:
        return tuple(map(str, asyncio.run(missing_in(database, funnel))))
    except (StorageError, sqlite3.Error) as error:
        print(f"note: nobody was counted, for {database} cannot be read: {error}", file=sys.stderr)
        return ()


def _contents(funnel: Funnel) -> str:
    counts = (("question", funnel.questions), ("magnet", funnel.magnets), ("source", funnel.sources))
    told = [f"{len(each)} {name}{'' if len(each) == 1 else 's'}" for name, each in counts]
    return ", ".join([*told, f"in {' and '.join(funnel.languages)}"])


def _tell(*lines: str) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)
