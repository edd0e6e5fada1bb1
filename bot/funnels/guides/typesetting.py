"""A guide as bytes: a PDF of one tall page for phones, and its picture. The same text gives the same PDF."""

import io
import json
import re
from dataclasses import dataclass
from typing import Literal

import typst  # type: ignore[import-not-found, unused-ignore]  # only the extra `guide` brings both
from PIL import Image  # type: ignore[import-not-found, unused-ignore]

from bot.errors import BotError
from bot.funnels.source import SHIPPED
from conversations.funnel.parts.guide_text import GuideText
from storage.records.record import Json, Language
from storage.records.translatable import tr

_FOLDER = SHIPPED.parent / "guide"
_SOURCE = _FOLDER / "phone.typ"
SIDE = 320
"""Pixels of the picture's sides, the most that Telegram takes: https://core.telegram.org/bots/api#senddocument"""
_PPI = 144
"""Twice the size of the page, so that the picture is scaled down and not up."""
_QUALITY = 85
_LONG_WORD = re.compile(r"\S{23,}")
_LONGEST_RUN = re.compile(r"\S{11}(?=\S)")
"""Of the largest letters, so many fit the page's width."""
_NO_GLYPH = re.compile(r'the text `"(.+?)"` could not be displayed')
_MAY_BREAK = "\u200b"


class TypesettingError(BotError):
    """The guide cannot be typeset; the text says why."""


@dataclass(frozen=True, slots=True)
class GuidePage:
    """A guide with all that stands on its page."""

    text: GuideText
    language: Language
    """Of the text; it decides the direction."""
    company: str
    """The name at its head and foot."""
    link: str = ""
    """Where the button leads; without one there is no button."""


def pdf_of(page: GuidePage) -> bytes:
    """Return a guide as a PDF.

    Raises:
        TypesettingError: a letter cannot be printed, for example.
    """
    return _compiled(page, "pdf")


def picture_of_page(page: GuidePage) -> bytes:
    """Return the top of a guide as a square JPEG.

    Raises:
        TypesettingError: it cannot be typeset.
    """
    with Image.open(io.BytesIO(_compiled(page, "png"))) as drawn:
        side = min(drawn.size)
        top = drawn.convert("RGB").crop((0, 0, side, side)).resize((SIDE, SIDE), Image.Resampling.LANCZOS)
    written = io.BytesIO()
    top.save(written, "JPEG", quality=_QUALITY, optimize=True)
    return written.getvalue()


def _compiled(page: GuidePage, form: Literal["pdf", "png"]) -> bytes:
    said = _breakable(page.text.model_dump(mode="json") | {"company": page.company})
    given = {"said": said, "language": page.language, "link": page.link}
    try:
        made: bytes = typst.compile(
            _SOURCE,
            root=_FOLDER,
            font_paths=[_FOLDER / "fonts"],
            ignore_system_fonts=True,
            format=form,
            ppi=_PPI,
            sys_inputs={"given": json.dumps(given, ensure_ascii=False)},
            pdf_standards=["ua-1"] if form == "pdf" else [],  # for screen readers; fails on letters without a glyph
        )
    except typst.TypstError as error:
        if missing := _NO_GLYPH.search(str(error)):
            raise TypesettingError(
                tr(
                    "the letters of the guides have no {character}; "
                    "leave it out of the company's name, or of the text below `guide:`",
                    character=missing[1],
                )
            ) from error
        raise TypesettingError(tr("the guide cannot be typeset: {reason}", reason=str(error))) from error
    return made


def _breakable(said: Json) -> Json:
    """Let words break that are too long for the page, such as a name without a space."""
    match said:
        case str():
            return _LONG_WORD.sub(lambda word: _LONGEST_RUN.sub(rf"\g<0>{_MAY_BREAK}", word[0]), said)
        case list():
            return [_breakable(each) for each in said]
        case dict():
            return {key: _breakable(each) for key, each in said.items()}
        case _:
            return said
