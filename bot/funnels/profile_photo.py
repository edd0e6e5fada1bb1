"""The picture of the bot that a funnel names: checked when the funnel is read."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from conversations.funnel.model import Funnel
from conversations.funnel.problems import Complaint, FunnelError
from conversations.funnel.yaml_reader import read_yaml
from storage.records.system_errors import reason_of
from storage.records.translatable import said_by, tr

MAX_BYTES = 10_000_000
"""The largest photo: https://core.telegram.org/bots/api#sending-files"""


@dataclass(frozen=True, slots=True)
class ProfilePhoto:
    """A picture to set, and the hash of its content."""

    data: bytes
    hash: str


def open_photo(funnel: Funnel, folder: Path) -> ProfilePhoto | None:
    """Return the picture that a funnel names, in the folder of its file; None if it names none.

    Raises:
        ValueError: Telegram would not take it; the error says why.
    """
    written = funnel.bot.photo if funnel.bot is not None else None
    if written is None:
        return None
    path = folder / written
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ValueError(
                tr(
                    "{file}: the picture has {size:,} bytes; Telegram takes {most:,}",
                    file=written,
                    size=path.stat().st_size,
                    most=MAX_BYTES,
                )
            )
        data = path.read_bytes()
    except OSError as error:
        said = tr(
            "{file}: it cannot be read ({reason}); it would be {path}",
            file=written,
            reason=reason_of(error),
            path=path.absolute(),
        )
        raise ValueError(said) from error
    if not data:
        raise ValueError(tr("{file}: the picture is empty", file=written))
    return ProfilePhoto(data, hashlib.sha256(data).hexdigest())


def check_photo(funnel: Funnel, folder: Path, *, file: str, text: str) -> None:
    """Check the picture that a funnel names; `text` is the YAML of `file`, to find the line.

    Raises:
        FunnelError: Telegram would not take it.
    """
    try:
        open_photo(funnel, folder)
    except ValueError as error:
        places = read_yaml(text).places
        raise FunnelError([places.problem(Complaint(("bot", "photo"), said_by(error)), file)]) from error
