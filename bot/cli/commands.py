"""Every command in one table: its name, the module that executes it, and its arguments.

A module is imported when its command runs, so that `sarnakh --help` answers at once and the bot starts fast. Each has
`execute(given) -> int`, which returns the exit status.
"""

from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import conversations
from storage.records.language_codes import FIRST_LANGUAGE

MOST_PROSPECTS = 100_000
FUNNELS = Path(next(iter(conversations.__path__))) / "funnels"


class CliCommand(NamedTuple):
    """One command of `sarnakh`."""

    name: str
    module: str
    help: str
    add_arguments: Callable[[ArgumentParser], None]


def _none(_parser: ArgumentParser) -> None:
    """Take no arguments."""


def _demo(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--port", type=int, default=8642, metavar="N", help="of the page, on this machine (%(default)s)"
    )
    parser.add_argument("--funnel", type=Path, metavar="FILE", help="your own; once saved, new talks follow it")


def _check(parser: ArgumentParser) -> None:
    parser.add_argument("funnel", nargs="?", type=Path, metavar="FUNNEL", help="default: the one the settings name")
    parser.add_argument("--schema", action="store_true", help="print the JSON Schema of funnel files instead")


def _new(parser: ArgumentParser) -> None:
    parser.add_argument("funnel", type=Path, metavar="FUNNEL", help="for example my.yaml; nothing is ever overwritten")
    codes = [file.stem.removeprefix("new-") for file in FUNNELS.glob("new-*.yaml")]
    choices = sorted(codes, key=lambda code: (code != FIRST_LANGUAGE, code))
    parser.add_argument("--language", choices=choices, default=FIRST_LANGUAGE, help="which it speaks (%(default)s)")


def _simulate(parser: ArgumentParser) -> None:
    parser.add_argument("--prospects", type=_count, default=1000, metavar="N", help="how many (%(default)s)")
    parser.add_argument("--seed", type=int, default=7, metavar="N", help="the same gives the same table (%(default)s)")
    parser.add_argument("--funnel", type=Path, metavar="FILE", help="default: the one the settings name")
    parser.add_argument("--people", type=Path, metavar="FILE", help="who they are; default: the file we ship")
    parser.add_argument("--progress", action="store_true", help="say how far it is, also where no terminal reads it")


def _count(text: str) -> int:
    """Read a number of people: at least one, and no more than a machine can simulate in a working day."""
    if not text.isdecimal() or not 0 < int(text) <= MOST_PROSPECTS:
        raise ArgumentTypeError(f"a number from 1 to {MOST_PROSPECTS:,}, not {text!r}")
    return int(text)


def _service(parser: ArgumentParser) -> None:
    parser.add_argument("--user", action="store_true", dest="of_user", help="for your own user, without root rights")


def _export(parser: ArgumentParser) -> None:
    parser.add_argument("--format", required=True, choices=("jsonl", "csv"))
    parser.add_argument("--output", type=Path, metavar="FILE", help="default: standard output")
    parser.add_argument("--visitors", action="store_true", help="also those who gave no contact")
    parser.add_argument(
        "--language", metavar="CODE", help="of labels and dates, such as fa; default: the sales group's language"
    )


def _backup(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="for example backups/monday.db")
    parser.add_argument("--overwrite", action="store_true", help="also where FILE is there already")


def _restore(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a backup; what stood there before is kept aside")


def _erase(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--due", action="store_true", required=True, help="who has been silent for as long as people are kept"
    )
    parser.add_argument("--yes", action="store_true", help="do not ask: for scripts")


def _dead_letters(parser: ArgumentParser) -> None:
    acts = parser.add_subparsers(title="what to do", required=True, metavar="list|show|replay", dest="act")
    acts.add_parser("list", help="the newest, one a line; nothing of what people wrote")
    show = acts.add_parser("show", help="one of them whole, with what a person wrote")
    show.add_argument("number", type=int, metavar="N", help="as `list` shows it")
    replay = acts.add_parser("replay", help="let the bot handle them once more, now or at its next start")
    which = replay.add_mutually_exclusive_group(required=True)
    which.add_argument("numbers", type=int, nargs="*", metavar="N", default=[], help="as `list` shows them")
    which.add_argument("--all", action="store_true", help="every one")


def _owners(parser: ArgumentParser) -> None:
    acts = parser.add_subparsers(title="what to do", required=True, metavar="list|remove", dest="act")
    acts.add_parser("list", help="every admin, and how they became one")
    remove = acts.add_parser(
        "remove", help="take the right back that came by the owner link, while the bot runs or not"
    )
    remove.add_argument("id", type=int, metavar="ID", help="as `list` shows it")


def _put_aside(parser: ArgumentParser) -> None:
    acts = parser.add_subparsers(title="what to do", required=True, metavar="list|show|seen", dest="act")
    acts.add_parser("list", help="the newest, one a line; nothing of what they hold")
    show = acts.add_parser("show", help="one of them whole, as it stood; it may hold what a person told us")
    show.add_argument("number", type=int, metavar="N", help="as `list` shows it")
    seen = acts.add_parser("seen", help="note that you have looked at them: they are no fault any more")
    which = seen.add_mutually_exclusive_group(required=True)
    which.add_argument("numbers", type=int, nargs="*", metavar="N", default=[], help="as `list` shows them")
    which.add_argument("--all", action="store_true", help="every one")


def _read(parser: ArgumentParser) -> None:
    parser.add_argument("text", nargs="?", metavar="TEXT", help="as a person would send it; behind -- if it begins so")
    parser.add_argument("--language", metavar="CODE", help="of the talk, fa or en; default: the funnel's first one")
    parser.add_argument("--file", type=Path, metavar="FILE", help="a text a line, as a table; - is standard input")
    parser.add_argument("--mend", action="store_true", help="correct contacts that earlier versions stored wrongly")
    parser.add_argument("--yes", action="store_true", help="with --mend: do not ask, for scripts")


COMMANDS = (
    CliCommand("run", "bot.cli.run", "run the bot on Telegram", _none),
    CliCommand("doctor", "bot.doctor.command", "look at everything, here and at Telegram, and say what to do", _none),
    CliCommand("demo", "bot.demo.command", "try the bot in a browser, with no Telegram and no settings", _demo),
    CliCommand("check", "bot.cli.check", "check the settings and a funnel file, and start nothing", _check),
    CliCommand("new", "bot.cli.new_funnel", "write a small funnel file to begin with, every line explained", _new),
    CliCommand(
        "simulate", "bot.simulation.command", "let synthetic people walk through a funnel, and count", _simulate
    ),
    CliCommand("service", "bot.cli.service.command", "print a systemd unit that keeps the bot running", _service),
    CliCommand("export", "bot.cli.export", "write every lead, while the bot runs or not", _export),
    CliCommand(
        "backup", "bot.cli.maintenance.backup", "write a whole, checked copy, while the bot runs or not", _backup
    ),
    CliCommand(
        "restore",
        "bot.cli.maintenance.restore",
        "put a backup in the database's place, while the bot is stopped",
        _restore,
    ),
    CliCommand(
        "key", "bot.cli.maintenance.key", "print a new key for FIELD_KEY, which seals what people told us", _none
    ),
    CliCommand(
        "rekey", "bot.cli.maintenance.rekey", "seal everything with FIELD_KEY, while the bot does not run", _none
    ),
    CliCommand(
        "compact",
        "bot.cli.maintenance.compact",
        "write the database file anew at once, and smaller, while the bot is stopped",
        _none,
    ),
    CliCommand("read", "bot.cli.reading.command", "show which contact the bot reads in a text, and why", _read),
    CliCommand("owners", "bot.cli.owners", "list the admins, and take an owner's right back", _owners),
    CliCommand("erase", "bot.cli.maintenance.erase", "show who is due to be erased by age, and ask", _erase),
    CliCommand(
        "dead-letters", "bot.cli.dead_letters", "look at updates that could not be handled, and retry", _dead_letters
    ),
    CliCommand("put-aside", "bot.cli.put_aside", "look at rows of the database that could not be read", _put_aside),
)
