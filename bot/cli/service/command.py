"""`sarnakh service`: print the unit of this folder's bot, and say on standard error how to install it."""

import os
import shlex
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from bot.cli.service.account import account_of, closed_to, for_own_manager, give_away, others_files
from bot.cli.service.unit import SHARED_TEMPORARY, ServiceUnit
from bot.errors import BotError
from bot.settings.settings import ENV_FILE, Settings, load_settings, settings_of_the_shell
from storage.opening import file_of
from storage.records.record import Language
from storage.records.system_errors import reason_of
from storage.records.translatable import Translatable, listed, tr
from storage.sqlite.filesystem import make_folder, real_path

RUNNING = Path("/run/systemd/system")
"""It exists where systemd is the init system: sd_booted(3)."""


class NoService(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """There can be no service here; the text says what to do."""


def execute(given: Namespace) -> int:
    """Print the unit; return the exit status."""
    if not sys.platform.startswith("linux"):
        raise NoService(tr("systemd is of Linux; here, use the container: docker compose up --detach --build"))
    settings, folder = load_settings(), Path.cwd()
    unit = unit_for(settings, folder, of_user=given.of_user, language=given.terminal.language)
    text = unit.written()
    made = _made(unit)
    sys.stdout.write(text)
    sys.stdout.flush()
    given.terminal.complain(*made, *_warnings(settings, unit), *how_to(of_user=given.of_user))
    return 0


def unit_for(settings: Settings, folder: Path, *, of_user: bool, language: Language) -> ServiceUnit:
    """Return the unit for the bot of a folder.

    Raises:
        UnsafeAccount: it would run as root.
    """
    if of_user:
        for_own_manager(os.getuid())
    listens = [each for each in (settings.http_listen, settings.metrics_listen) if each is not None]
    return ServiceUnit(
        python=Path(sys.executable),
        python_home=Path(sys.base_prefix).resolve(),
        folder=folder,
        data=_data(settings, folder),
        account=None if of_user else account_of(folder, asking=os.getuid()),
        language=language,
        ports=tuple(listen.port for listen in listens),
    )


def _data(settings: Settings, folder: Path) -> Path:
    """Return the only folder that the service may write to: that of the database, or one for what it keeps besides."""
    file = file_of(settings.database)
    return real_path(folder / (file or Path("data") / "none")).parent


def _made(unit: ServiceUnit) -> tuple[Translatable, ...]:
    """Make the folder of the database: systemd starts no unit that may write where nothing is."""
    if unit.data.is_dir():
        return ()
    try:
        make_folder(unit.data)
        give_away(unit.data, like=unit.folder)
    except OSError as error:
        says = tr("{folder} cannot be made: {reason}", folder=str(unit.data), reason=reason_of(error))
        raise NoService(says) from error
    return (tr("Made {folder}, the only folder that the service may write to.", folder=str(unit.data)),)


def _warnings(settings: Settings, unit: ServiceUnit) -> Iterator[Translatable]:
    file, folder = str(ENV_FILE), str(unit.folder)
    if missing := settings_of_the_shell():
        yield tr(
            "Warning: a service does not get the settings of your shell; write these into {file}: {names}",
            file=file,
            names=listed(missing),
        )
    elif settings.bot_token is None:
        yield tr("Warning: BOT_TOKEN is not set; write it into {file} before you start the service", file=file)
    if any(unit.folder.is_relative_to(place) for place in SHARED_TEMPORARY):
        yield tr("Warning: {folder} may be emptied at a reboot; move it, for example to /srv/sarnakh", folder=folder)
    if unit.account is not None:
        yield from _out_of_reach(unit.account, unit, settings)
    if not RUNNING.is_dir():
        yield tr("Warning: systemd does not run on this machine; the unit is for one where it does")


def _out_of_reach(account: str, unit: ServiceUnit, settings: Settings) -> Iterator[Translatable]:
    file = file_of(settings.database)
    files = () if file is None else (unit.folder / file, Path(f"{unit.folder / file}-wal"))
    for path in others_files(account, (unit.folder / ENV_FILE, unit.data, *files)):
        yield tr(
            "Warning: {path} does not belong to {account}; sudo chown {account} {quoted}",
            path=str(path),
            account=account,
            quoted=shlex.quote(str(path)),
        )
    if (closed := closed_to(account, unit.python_home)) is not None:
        yield tr(
            "Warning: {account} may not enter {folder}, where the Python of this environment is; "
            "install with another one: make install PYTHON=/usr/bin/python3",
            account=account,
            folder=str(closed),
        )


def how_to(*, of_user: bool) -> Iterator[Translatable | str]:
    """Yield how to install the unit, a line at a time."""
    if of_user:
        yield tr("These lines start it now and after each reboot, also while you are not logged in:")
        yield "  mkdir -p ~/.config/systemd/user"
        yield "  .venv/bin/sarnakh service --user > ~/.config/systemd/user/sarnakh.service"
        yield "  systemctl --user enable --now sarnakh"
        yield "  loginctl enable-linger"
        control, log = "systemctl --user", "journalctl --user"
    else:
        yield tr("Two lines start it now and after each reboot:")
        yield "  .venv/bin/sarnakh service | sudo tee /etc/systemd/system/sarnakh.service"
        yield "  sudo systemctl enable --now sarnakh"
        control, log = "sudo systemctl", "sudo journalctl"
    yield tr("Its log, with the link that makes you the admin: {command}", command=f"{log} --unit sarnakh --follow")
    yield tr("After a change of {file}: {command}", file=str(ENV_FILE), command=f"{control} restart sarnakh")
