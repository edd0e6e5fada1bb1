"""Make the PDFs that we ship, with `.venv/bin/python .ci/guides.py`; `--check` only says whether they are up to date.

The shipped funnel's come from Typst sources, those of the starters from the texts in their funnels.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

import typst  # type: ignore[import-not-found, unused-ignore]

from bot.bot_api.picture import picture_path
from bot.funnels.guides.typesetting import GuidePage, pdf_of, picture_of_page
from bot.funnels.starters.trades import TRADES, Starter
from conversations.funnel.loader import read_funnel
from conversations.funnel.text_checks import known_texts

FUNNELS = Path(__file__).parents[1] / "conversations" / "funnels"
SOURCES = FUNNELS / "guide"


def compiled(source: Path) -> bytes:
    """Typeset one source reproducibly, with the fonts beside it only.

    Raises:
        SystemExit: Typst gave a warning, for example about a missing font; the guide is not written then.
    """
    pdf: bytes
    pdf, warnings = typst.compile_with_warnings(
        source,
        root=SOURCES,
        font_paths=[SOURCES / "fonts"],
        ignore_system_fonts=True,
        format="pdf",
        pdf_standards=["ua-1"],  # the standard for screen readers: fails on a missing title or language
    )
    if warnings:
        raise SystemExit("\n".join(f"{source.name}: {warning.message}" for warning in warnings))
    return pdf


def target(source: Path) -> Path:
    """Return the path of a source's PDF: next to the funnel that gives it away."""
    return FUNNELS / f"{source.stem}.pdf"


def differs(source: Path) -> bool:
    """Tell whether the committed PDF is missing or differs from what its source produces."""
    committed = target(source)
    return not committed.exists() or committed.read_bytes() != compiled(source)


def of_starters() -> Iterator[tuple[Path, GuidePage]]:
    """Yield every starter's guides, and where they stand; they have no button, because no bot is known."""
    for trade in TRADES:
        starter = Starter(trade)
        funnel = read_funnel(starter.text(starter.languages), file=trade, known_texts=known_texts())
        for language, text in (funnel.magnets[funnel.magnet].guide or {}).items():
            company = funnel.company.name[language]
            yield starter.folder / f"{language}.pdf", GuidePage(text, language, company)


def main() -> int:
    """Write every language's PDF, or with `--check` name those that are out of date and return 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail when a PDF is not what its source makes"
    )
    only_check = parser.parse_args().check
    sources = sorted(SOURCES.glob("guide-*.typ"))
    if only_check:
        stale = [str(target(source)) for source in sources if differs(source)]
        stale += [str(pdf) for pdf, page in of_starters() if not pdf.exists() or pdf.read_bytes() != pdf_of(page)]
        sys.stderr.writelines(f"{name} is out of date: run {Path(__file__).name}\n" for name in stale)
        return 1 if stale else 0
    for source in sources:
        target(source).write_bytes(compiled(source))
    for pdf, page in of_starters():
        pdf.write_bytes(pdf_of(page))
        picture_path(pdf).write_bytes(picture_of_page(page))
    return 0


if __name__ == "__main__":
    sys.exit(main())
