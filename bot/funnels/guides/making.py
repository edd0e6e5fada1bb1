"""Make the guides of a funnel file: the PDFs that its magnets name, beside it, each with its picture."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.bot_api.picture import picture_path
from bot.errors import BotError
from bot.funnels.source import read_text, shown
from bot.whole_file import replace_file
from conversations.funnel.loader import read_funnel
from conversations.funnel.parts.guide_text import GuideText
from conversations.funnel.text_checks import known_texts
from storage.records.record import Language
from storage.records.system_errors import reason_of
from storage.records.translatable import tr

SOURCE = "guide"
"""The source that people come by who press a guide's button."""
OURS = b"sarnakh guide"
"""Stands in every PDF that we make, so that one made by somebody else is not lost."""
EXTRA = ("typst", "PIL")
INSTALL = ".venv/bin/uv sync --locked --no-dev --inexact --extra guide"
_USERNAME = re.compile(r"(?:@|(?:https?://)?t\.me/)?([A-Za-z]\w{3,31})/?", re.ASCII)
"""https://core.telegram.org/bots/features#creating-a-new-bot; some old bots have four letters."""


class GuideError(BotError):
    """A guide cannot be made; the text says what to do."""


@dataclass(frozen=True, slots=True)
class GuidePlan:
    """A guide to be made."""

    text: GuideText
    language: Language
    company: str
    file: Path


def username_of(written: str) -> str:
    """Return a bot's username as somebody wrote it: `shop_bot`, `@shop_bot` or `t.me/shop_bot`.

    Raises:
        GuideError: it is no username.
    """
    found = _USERNAME.fullmatch(written.strip())
    if found is None:
        raise GuideError(tr("`{written}` is no username of a bot; say it as in --bot my_shop_bot", written=written))
    return found[1]


def planned(funnel: Path, *, overwrite: bool) -> tuple[GuidePlan, ...]:
    """Return the guides that a funnel file describes.

    Raises:
        FunnelError: the funnel file has problems.
        GuideError: it describes no guide, or a file of somebody else's stands in the place of one.
    """
    file = shown(funnel)
    read = read_funnel(read_text(funnel, file), file=file, known_texts=known_texts())
    plans = tuple(
        GuidePlan(text, language, read.company.name[language], funnel.parent / magnet.file[language])
        for magnet in read.magnets.values()
        if magnet.file is not None
        for language, text in (magnet.guide or {}).items()
        if language in read.languages and language in magnet.file
    )
    if not plans:
        raise GuideError(
            tr("{file} has no `guide:` in its magnets: nothing to make. To see one: sarnakh new --for shop", file=file)
        )
    for plan in plans:
        if not overwrite and plan.file.exists() and not _is_ours(plan.file):
            found = shown(plan.file)
            raise GuideError(
                tr("{file} was not made by `sarnakh guide`, and stays as it is. If it may go: --overwrite", file=found)
            )
    return plans


def make(plans: tuple[GuidePlan, ...], *, username: str) -> Iterator[Path]:
    """Write each guide and its picture, and yield its path; without a username the guides have no button.

    Raises:
        GuideError: the extra is not installed, or a file cannot be written.
        TypesettingError: a guide cannot be typeset.
    """
    try:
        from bot.funnels.guides.typesetting import GuidePage, pdf_of, picture_of_page
    except ModuleNotFoundError as missing:
        if missing.name not in EXTRA:
            raise
        says = tr("guides are made by Typst, an extra; install it: {command}", command=INSTALL)
        raise GuideError(says) from missing
    link = f"https://t.me/{username}?start={SOURCE}" if username else ""
    for plan in plans:
        page = GuidePage(plan.text, plan.language, plan.company, link)
        pdf, picture = pdf_of(page), picture_of_page(page)
        # The picture first, so that everybody who sees the new PDF finds its picture, too.
        _write(picture_path(plan.file), picture)
        _write(plan.file, pdf)
        yield plan.file


def _is_ours(file: Path) -> bool:
    try:
        return OURS in file.read_bytes()
    except OSError as error:
        raise _unusable(file, error) from error


def _write(file: Path, content: bytes) -> None:
    try:
        replace_file(file, content)
    except OSError as error:
        raise _unusable(file, error) from error


def _unusable(file: Path, error: OSError) -> GuideError:
    return GuideError(tr("{file} cannot be read or written ({reason})", file=shown(file), reason=reason_of(error)))
