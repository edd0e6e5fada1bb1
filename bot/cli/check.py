"""`sarnakh check [FUNNEL] [--schema]`: what is wrong with a funnel or a language, before anyone sees it.

`sarnakh check --totals` compares the totals under /stats: see `maintenance.check_totals`.
"""

import asyncio
import json
import sqlite3
from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

from bot.cli.maintenance import check_totals
from bot.funnels.missing import missing_in
from bot.funnels.source import SHIPPED, open_funnel, shown
from bot.settings.sales_chat_id import ASK_BIND, odd_sales_chat
from bot.settings.settings import NOT_SET, env_file_warnings, load_settings
from bot.terminal import IN_ENGLISH, Terminal
from conversations.funnel.loader import FunnelError, json_schema
from conversations.funnel.model import Funnel
from conversations.language.folder import LanguageError
from storage.errors import StorageError
from storage.opening import Location, exists
from storage.records.translatable import Translatable, joined, tr


def execute(given: Namespace) -> int:
    """Check the settings and a funnel, or what else is asked for; return the exit status."""
    terminal: Terminal = given.terminal
    if given.totals or given.repair:
        return check_totals.execute(given)
    if given.schema:
        return check(None, schema=True)
    settings = load_settings()
    terminal.complain(*env_file_warnings())
    if settings.bot_token is None:
        terminal.complain(tr("note: {says}", says=NOT_SET))
    odd = odd_sales_chat(settings.sales_chat_id)
    if odd is not None:
        terminal.say(tr("warning: {says}, {remedy}", says=odd, remedy=ASK_BIND))
    return check(given.funnel or settings.funnel, schema=False, database=settings.database, terminal=terminal)


def check(path: Path | None, *, schema: bool, database: Location | None = None, terminal: Terminal = IN_ENGLISH) -> int:
    """Print what is wrong with a funnel (None: the one we ship), or the JSON Schema; return the exit status.

    Where there is a database, also print which remembered values the funnel lacks, and how many people that concerns.
    """
    if schema:
        terminal.say(json.dumps(json_schema(), ensure_ascii=False, indent=2))
        return 0
    file = shown(path or SHIPPED)
    try:
        opened = open_funnel(path)
    except (FunnelError, LanguageError) as error:
        where = file if isinstance(error, FunnelError) else tr("the texts")
        terminal.say(*error.sentences, _counted(len(error.problems), where))
        return 1
    terminal.say(*(each.as_warning() for each in opened.warnings(today=datetime.now(UTC).date())))
    found = _missing(database, opened.funnel, terminal)
    terminal.say(*(tr("{file}: warning: {says}", file=file, says=each) for each in found))
    terminal.say(tr("{file}: fine ({contents})", file=file, contents=_contents(opened.funnel)))
    return 0


def _counted(problems: int, where: Translatable | str) -> Translatable:
    if problems == 1:
        return tr("1 problem in {where}", where=where)
    return tr("{count} problems in {where}", count=problems, where=where)


def _missing(database: Location | None, funnel: Funnel, terminal: Terminal) -> tuple[Translatable, ...]:
    if database is None or not exists(database):
        return ()
    try:
        return tuple(each.sentence for each in asyncio.run(missing_in(database, funnel)))
    except (StorageError, sqlite3.Error) as error:
        said = tr("note: nobody was counted, for {database} cannot be read: {error}", database=database, error=error)
        terminal.complain(said)
        return ()


def _contents(funnel: Funnel) -> Translatable:
    questions, magnets, sources = len(funnel.questions), len(funnel.magnets), len(funnel.sources)
    return tr(
        "{questions}, {magnets}, {sources}, in {languages}",
        questions=tr("1 question") if questions == 1 else tr("{count} questions", count=questions),
        magnets=tr("1 magnet") if magnets == 1 else tr("{count} magnets", count=magnets),
        sources=tr("1 source") if sources == 1 else tr("{count} sources", count=sources),
        languages=joined(funnel.languages),
    )
