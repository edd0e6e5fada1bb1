"""The command line: `sarnakh run` and its sisters, which `sarnakh --help` lists; also as `python -m bot`.

Each command imports what it needs when it runs, so that `sarnakh --help` answers at once and the bot starts fast.
The status is 0 when all is well, 1 when a check finds something, 2 for a wrong setting or command, 130 for Ctrl-C.
"""

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path

from bot.errors import BotError
from conversations.funnel.problems import FunnelError
from storage.errors import StorageError

Add = Callable[..., argparse.ArgumentParser]

FOUND, WRONG = 1, 2
INTERRUPTED = 130
"""128 + SIGINT, as shells have it."""
READER_GONE = 141
"""128 + SIGPIPE: `sarnakh export | head`."""
MOST_PROSPECTS = 100_000


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its status."""
    _let_any_terminal_read()
    given = _parser().parse_args(argv)
    try:
        status: int = given.command(given)
        sys.stdout.flush()
    except FunnelError as error:
        sys.stderr.writelines(f"{problem}\n" for problem in error.problems)
        return FOUND
    except (BotError, StorageError) as error:
        print(f"sarnakh: {error}", file=sys.stderr)
        return WRONG
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Python flushes standard output once more at its end, and would complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READER_GONE
    return status


def _let_any_terminal_read() -> None:
    """Write a question mark where a terminal has no such letter: a report is not lost for an arrow."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="sarnakh", description="A Telegram bot that turns visitors into leads.")
    parser.add_argument("--version", action="version", version=f"sarnakh {version('sarnakh')}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    _add_running(commands.add_parser)
    _add_funnels(commands.add_parser)
    _add_data(commands.add_parser)
    return parser


def _add_running(add: Add) -> None:
    run = add("run", help="run the bot on Telegram")
    run.set_defaults(command=_run)

    doctor = add("doctor", help="look at everything, here and at Telegram, and say what to do")
    doctor.set_defaults(command=_doctor)

    demo = add("demo", help="try the bot in a browser, with no Telegram and no settings")
    demo.add_argument("--port", type=int, default=8642, metavar="N", help="of the page, on this machine (%(default)s)")
    demo.add_argument("--funnel", type=Path, metavar="FILE", help="your own; once saved, new talks follow it")
    demo.set_defaults(command=_demo)


def _add_funnels(add: Add) -> None:
    check = add("check", help="check the settings and a funnel file, and start nothing")
    check.add_argument("funnel", nargs="?", type=Path, metavar="FUNNEL", help="default: the one the settings name")
    check.add_argument("--schema", action="store_true", help="print the JSON Schema of funnel files instead")
    check.set_defaults(command=_check)

    new = add("new", help="write a small funnel file to begin with, every line explained")
    new.add_argument("funnel", type=Path, metavar="FUNNEL", help="for example my.yaml; nothing is ever overwritten")
    new.add_argument("--language", choices=("fa", "en"), default="fa", help="Persian or English (%(default)s)")
    new.set_defaults(command=_new)

    simulate = add("simulate", help="let synthetic people walk through a funnel, and count")
    simulate.add_argument("--prospects", type=_count, default=1000, metavar="N", help="how many (%(default)s)")
    simulate.add_argument(
        "--seed", type=int, default=7, metavar="N", help="the same gives the same table (%(default)s)"
    )
    simulate.add_argument("--funnel", type=Path, metavar="FILE", help="default: the one the settings name")
    simulate.add_argument("--people", type=Path, metavar="FILE", help="who they are; default: the file we ship")
    simulate.set_defaults(command=_simulate)


def _add_data(add: Add) -> None:
    export = add("export", help="write every lead, while the bot runs or not")
    export.add_argument("--format", required=True, choices=("jsonl", "csv"))
    export.add_argument("--output", type=Path, metavar="FILE", help="default: standard output")
    export.add_argument("--visitors", action="store_true", help="also those who gave no contact")
    export.set_defaults(command=_export)

    backup = add("backup", help="write a whole, checked copy, while the bot runs or not")
    backup.add_argument("file", type=Path, metavar="FILE", help="for example backups/monday.db")
    backup.add_argument("--overwrite", action="store_true", help="also where FILE is there already")
    backup.set_defaults(command=_backup)

    restore = add("restore", help="put a backup in the database's place, while the bot is stopped")
    restore.add_argument("file", type=Path, metavar="FILE", help="a backup; what stood there before is kept aside")
    restore.set_defaults(command=_restore)

    key = add("key", help="print a new key for FIELD_KEY, which seals what people told us")
    key.set_defaults(command=_key)

    rekey = add("rekey", help="seal everything with FIELD_KEY, while the bot does not run")
    rekey.set_defaults(command=_rekey)

    _add_dead_letters(add("dead-letters", help="look at updates that could not be handled, and retry"))


def _add_dead_letters(parser: argparse.ArgumentParser) -> None:
    acts = parser.add_subparsers(title="what to do", required=True, metavar="list|show|replay", dest="act")
    acts.add_parser("list", help="the newest, one a line; nothing of what people wrote")
    show = acts.add_parser("show", help="one of them whole, with what a person wrote")
    show.add_argument("number", type=int, metavar="N", help="as `list` shows it")
    replay = acts.add_parser("replay", help="let the bot handle them once more, now or at its next start")
    which = replay.add_mutually_exclusive_group(required=True)
    which.add_argument("numbers", type=int, nargs="*", metavar="N", default=[], help="as `list` shows them")
    which.add_argument("--all", action="store_true", help="every one")
    parser.set_defaults(command=_dead_letters)


def _run(_given: argparse.Namespace) -> int:
    from bot.logs.setup import set_up_logs
    from bot.settings.settings import env_file_warnings, load_settings

    settings = load_settings()
    _ = settings.token  # a missing one stops the start here, before anything is opened
    set_up_logs(settings.log_level, settings.log_format, settings.secrets)
    _log_each(env_file_warnings())
    from bot.runtime.process import run

    return run(settings)


def _check(given: argparse.Namespace) -> int:
    from bot.cli.check import check

    if given.schema:
        return check(None, schema=True)
    from bot.settings.settings import NOT_SET, env_file_warnings, load_settings

    settings = load_settings()
    notes = env_file_warnings()
    if settings.bot_token is None:
        notes += (f"note: {NOT_SET}",)
    for note in notes:
        print(note, file=sys.stderr)
    return check(given.funnel or settings.funnel, schema=False)


def _doctor(_given: argparse.Namespace) -> int:
    from bot.doctor.command import doctor
    from bot.logs.setup import set_up_logs
    from bot.settings.settings import load_settings

    settings = load_settings()
    set_up_logs("ERROR", "console", settings.secrets)
    return doctor(settings)


def _new(given: argparse.Namespace) -> int:
    from bot.cli.new_funnel import new_funnel

    return new_funnel(given.funnel, language=given.language)


def _export(given: argparse.Namespace) -> int:
    from bot.cli.export import export
    from bot.settings.settings import load_settings

    settings = load_settings()
    count = export(
        settings.database, form=given.format, output=given.output, visitors=given.visitors, seals=settings.seals
    )
    print(f"{count} {'lead' if count == 1 else 'leads'} written", file=sys.stderr)
    return 0


def _dead_letters(given: argparse.Namespace) -> int:
    from bot.cli import dead_letters
    from bot.settings.settings import load_settings

    settings = load_settings()
    database, seals = settings.database, settings.seals
    match given.act:
        case "list":
            return dead_letters.list_letters(database, seals)
        case "show":
            return dead_letters.show_letter(database, given.number, seals)
        case _:
            return dead_letters.replay_letters(database, given.numbers, seals)


def _key(_given: argparse.Namespace) -> int:
    from bot.cli.rekey import make_key

    return make_key()


def _rekey(_given: argparse.Namespace) -> int:
    from bot.cli.rekey import rekey
    from bot.settings.settings import load_settings

    settings = load_settings()
    return rekey(settings.database, new=settings.seals, previous=settings.previous_seals)


def _backup(given: argparse.Namespace) -> int:
    from bot.cli.backup import backup
    from bot.settings.settings import load_settings

    print(backup(load_settings().database, given.file, overwrite=given.overwrite))
    return 0


def _restore(given: argparse.Namespace) -> int:
    from bot.cli.backup import put_back
    from bot.settings.settings import load_settings
    from storage.encryption.seals import PLAIN

    settings = load_settings()
    keys = (settings.seals, settings.previous_seals, PLAIN)
    print(put_back(settings.database, given.file, keys=keys))
    return 0


def _simulate(given: argparse.Namespace) -> int:
    from bot.logs.setup import set_up_logs
    from bot.settings.settings import load_settings
    from bot.simulation.command import simulate

    settings = load_settings()
    set_up_logs("WARNING", "console")
    return simulate(
        given.funnel or settings.funnel,
        given.people,
        prospects=given.prospects,
        seed=given.seed,
        timezone=settings.timezone,
    )


def _count(text: str) -> int:
    """Read how many people: at least one, and not more than a machine can walk in a working day."""
    if not text.isdecimal() or not 0 < int(text) <= MOST_PROSPECTS:
        raise argparse.ArgumentTypeError(f"a number from 1 to {MOST_PROSPECTS:,}, not {text!r}")
    return int(text)


def _demo(given: argparse.Namespace) -> int:
    from bot.demo.command import run_demo
    from bot.logs.setup import set_up_logs

    set_up_logs("WARNING", "console")
    return run_demo(port=given.port, funnel=given.funnel)


def _log_each(warnings: Sequence[str]) -> None:
    import structlog

    log = structlog.get_logger("bot.settings")
    for warning in warnings:
        log.warning(warning)


if __name__ == "__main__":
    sys.exit(main())
