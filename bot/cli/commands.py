"""Every command in one table: its name, the module that executes it, and its arguments.

A module is imported when its command runs, so that `sarnakh --help` answers at once and the bot starts fast. Each has
`execute(given) -> int`, which returns the exit status.
"""

from argparse import ArgumentTypeError
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from bot.cli.parsing.command_parser import CommandParser
from storage.records.language_codes import FIRST_LANGUAGE
from storage.records.translatable import Translatable, tr

MOST_PROSPECTS = 100_000


class CliCommand(NamedTuple):
    """One command of `sarnakh`."""

    name: str
    module: str
    help: Translatable | str
    add_arguments: Callable[[CommandParser], None]
    has_language: bool = False
    """Whether its --language means something else than the language that we speak with the operator."""


def _none(_parser: CommandParser) -> None:
    """Take no arguments."""


def _demo(parser: CommandParser) -> None:
    parser.add_argument(
        "--port",
        type=int,
        default=8642,
        metavar="N",
        help=parser.words(tr("of the page, on this machine (%(default)s)")),
    )
    parser.add_argument(
        "--funnel", type=Path, metavar="FILE", help=parser.words(tr("your own; once saved, new talks follow it"))
    )


def _check(parser: CommandParser) -> None:
    parser.add_argument(
        "funnel", nargs="?", type=Path, metavar="FUNNEL", help=parser.words(tr("default: the one the settings name"))
    )
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument(
        "--schema", action="store_true", help=parser.words(tr("print the JSON Schema of funnel files instead"))
    )
    instead.add_argument(
        "--totals",
        action="store_true",
        help=parser.words(tr("instead, compare the totals under /stats with a recount")),
    )
    told = tr("with --totals: write what was counted where they differ, while the bot is stopped")
    parser.add_argument("--repair", action="store_true", help=parser.words(told))


def _new(parser: CommandParser) -> None:
    words = parser.words
    parser.add_argument(
        "funnel",
        nargs="?",
        type=Path,
        metavar="FUNNEL",
        help=words(tr("for example my.yaml; nothing is ever overwritten")),
    )
    parser.add_argument(
        "--for", dest="trade", metavar="TRADE", help=words(tr("shop, dentist, school, agency or software"))
    )
    says = tr(
        "such as fa,en; the first is the default of the bot, {language} if you name none", language=FIRST_LANGUAGE
    )
    parser.add_argument("--languages", "--language", metavar="CODES", help=words(says))
    parser.add_argument("--name", metavar="NAME", help=words(tr("of your company")))
    parser.add_argument("--contact", metavar="ADDRESS", help=words(tr("where people ask about their data")))


def _guide(parser: CommandParser) -> None:
    words = parser.words
    parser.add_argument(
        "funnel", nargs="?", type=Path, metavar="FUNNEL", help=words(tr("default: the one the settings name"))
    )
    parser.add_argument(
        "--bot", metavar="NAME", help=words(tr("the bot that the button leads to; default: that of BOT_TOKEN"))
    )
    parser.add_argument("--overwrite", action="store_true", help=words(tr("also where a PDF of your own stands")))


def _simulate(parser: CommandParser) -> None:
    parser.add_argument(
        "--prospects", type=_count, default=1000, metavar="N", help=parser.words(tr("how many (%(default)s)"))
    )
    parser.add_argument(
        "--seed", type=int, default=7, metavar="N", help=parser.words(tr("the same gives the same table (%(default)s)"))
    )
    parser.add_argument(
        "--funnel", type=Path, metavar="FILE", help=parser.words(tr("default: the one the settings name"))
    )
    parser.add_argument(
        "--people", type=Path, metavar="FILE", help=parser.words(tr("who they are; default: the file we ship"))
    )
    parser.add_argument(
        "--progress", action="store_true", help=parser.words(tr("say how far it is, also where no terminal reads it"))
    )


def _count(text: str) -> int:
    """Read a number of people: at least one, and no more than a machine can simulate in a working day."""
    if not text.isdecimal() or not 0 < int(text) <= MOST_PROSPECTS:
        raise ArgumentTypeError(f"a number from 1 to {MOST_PROSPECTS:,}, not {text!r}")
    return int(text)


def _service(parser: CommandParser) -> None:
    parser.add_argument(
        "--user", action="store_true", dest="of_user", help=parser.words(tr("for your own user, without root rights"))
    )


def _export(parser: CommandParser) -> None:
    parser.add_argument("--format", required=True, choices=("jsonl", "csv"))
    parser.add_argument("--output", type=Path, metavar="FILE", help=parser.words(tr("default: standard output")))
    parser.add_argument("--visitors", action="store_true", help=parser.words(tr("also those who gave no contact")))
    parser.add_argument(
        "--language",
        metavar="CODE",
        help=parser.words(tr("of labels and dates, such as fa; default: the sales group's language")),
    )


def _backup(parser: CommandParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help=parser.words(tr("for example backups/monday.db")))
    parser.add_argument("--overwrite", action="store_true", help=parser.words(tr("also where FILE is there already")))


def _restore(parser: CommandParser) -> None:
    parser.add_argument(
        "file", type=Path, metavar="FILE", help=parser.words(tr("a backup; what stood there before is kept aside"))
    )


def _copy(parser: CommandParser) -> None:
    parser.add_argument(
        "--to",
        required=True,
        metavar="URL",
        help=parser.words(tr("an empty database, written as in DATABASE_URL; the same command goes on after a break")),
    )


def _erase(parser: CommandParser) -> None:
    parser.add_argument(
        "--due",
        action="store_true",
        required=True,
        help=parser.words(tr("who has been silent for as long as people are kept")),
    )
    parser.add_argument("--yes", action="store_true", help=parser.words(tr("do not ask: for scripts")))


def _dead_letters(parser: CommandParser) -> None:
    acts = parser.add_subparsers(
        title=parser.words(tr("what to do")), required=True, metavar="list|show|replay", dest="act"
    )
    acts.add_parser("list", help=parser.words(tr("the newest, one a line; nothing of what people wrote")))
    show = acts.add_parser("show", help=parser.words(tr("one of them whole, with what a person wrote")))
    show.add_argument("number", type=int, metavar="N", help=parser.words(tr("as `list` shows it")))
    replay = acts.add_parser(
        "replay", help=parser.words(tr("let the bot handle them once more, now or at its next start"))
    )
    which = replay.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "numbers", type=int, nargs="*", metavar="N", default=[], help=parser.words(tr("as `list` shows them"))
    )
    which.add_argument("--all", action="store_true", help=parser.words(tr("every one")))


def _owners(parser: CommandParser) -> None:
    acts = parser.add_subparsers(title=parser.words(tr("what to do")), required=True, metavar="list|remove", dest="act")
    acts.add_parser("list", help=parser.words(tr("every admin, and how they became one")))
    remove = acts.add_parser(
        "remove", help=parser.words(tr("take the right back that came by the owner link, while the bot runs or not"))
    )
    remove.add_argument("id", type=int, metavar="ID", help=parser.words(tr("as `list` shows it")))


def _put_aside(parser: CommandParser) -> None:
    acts = parser.add_subparsers(
        title=parser.words(tr("what to do")), required=True, metavar="list|show|seen", dest="act"
    )
    acts.add_parser("list", help=parser.words(tr("the newest, one a line; nothing of what they hold")))
    show = acts.add_parser(
        "show", help=parser.words(tr("one of them whole, as it stood; it may hold what a person told us"))
    )
    show.add_argument("number", type=int, metavar="N", help=parser.words(tr("as `list` shows it")))
    seen = acts.add_parser(
        "seen", help=parser.words(tr("note that you have looked at them: they are no fault any more"))
    )
    which = seen.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "numbers", type=int, nargs="*", metavar="N", default=[], help=parser.words(tr("as `list` shows them"))
    )
    which.add_argument("--all", action="store_true", help=parser.words(tr("every one")))


def _read(parser: CommandParser) -> None:
    parser.add_argument(
        "text", nargs="?", metavar="TEXT", help=parser.words(tr("as a person would send it; behind -- if it begins so"))
    )
    parser.add_argument(
        "--language", metavar="CODE", help=parser.words(tr("of the talk, fa or en; default: the funnel's first one"))
    )
    parser.add_argument(
        "--file", type=Path, metavar="FILE", help=parser.words(tr("a text a line, as a table; - is standard input"))
    )
    parser.add_argument(
        "--mend", action="store_true", help=parser.words(tr("correct contacts that earlier versions stored wrongly"))
    )
    parser.add_argument("--yes", action="store_true", help=parser.words(tr("with --mend: do not ask, for scripts")))


COMMANDS = (
    CliCommand("run", "bot.cli.run", tr("run the bot on Telegram"), _none),
    CliCommand(
        "doctor", "bot.doctor.command", tr("look at everything, here and at Telegram, and say what to do"), _none
    ),
    CliCommand("demo", "bot.demo.command", tr("try the bot in a browser, with no Telegram and no settings"), _demo),
    CliCommand("check", "bot.cli.check", tr("check the settings and a funnel file, and start nothing"), _check),
    CliCommand(
        "new",
        "bot.cli.funnels.new",
        tr("write a funnel file to begin with, every line explained"),
        _new,
        has_language=True,
    ),
    CliCommand(
        "guide", "bot.cli.funnels.guide", tr("make the PDFs that a funnel gives, from the text in its file"), _guide
    ),
    CliCommand(
        "simulate", "bot.simulation.command", tr("let synthetic people walk through a funnel, and count"), _simulate
    ),
    CliCommand("service", "bot.cli.service.command", tr("print a systemd unit that keeps the bot running"), _service),
    CliCommand(
        "export", "bot.cli.export", tr("write every lead, while the bot runs or not"), _export, has_language=True
    ),
    CliCommand(
        "backup", "bot.cli.maintenance.backup", tr("write a whole, checked copy, while the bot runs or not"), _backup
    ),
    CliCommand(
        "restore",
        "bot.cli.maintenance.restore",
        tr("put a backup in the database's place, while the bot is stopped"),
        _restore,
    ),
    CliCommand(
        "copy",
        "bot.cli.maintenance.copy",
        tr("move to another database, SQLite or PostgreSQL, while the bot is stopped"),
        _copy,
    ),
    CliCommand(
        "key", "bot.cli.maintenance.key", tr("print a new key for FIELD_KEY, which seals what people told us"), _none
    ),
    CliCommand(
        "rekey", "bot.cli.maintenance.rekey", tr("seal everything with FIELD_KEY, while the bot does not run"), _none
    ),
    CliCommand(
        "compact",
        "bot.cli.maintenance.compact",
        tr("rewrite the database file at once, and smaller, while the bot is stopped"),
        _none,
    ),
    CliCommand(
        "read",
        "bot.cli.reading.command",
        tr("show which contact the bot reads in a text, and why"),
        _read,
        has_language=True,
    ),
    CliCommand("owners", "bot.cli.owners", tr("list the admins, and take an owner's right back"), _owners),
    CliCommand("erase", "bot.cli.maintenance.erase", tr("show who is due to be erased by age, and ask"), _erase),
    CliCommand(
        "dead-letters",
        "bot.cli.dead_letters",
        tr("look at updates that could not be handled, and retry"),
        _dead_letters,
    ),
    CliCommand("put-aside", "bot.cli.put_aside", tr("look at rows of the database that could not be read"), _put_aside),
)
