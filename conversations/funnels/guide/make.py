"""Make the guide's PDFs from the Typst sources in this folder; `--check` only says whether they are up to date."""

import argparse
import sys
from pathlib import Path

import typst  # type: ignore[import-not-found, unused-ignore]  # only the dependency group `magnets` brings it

HERE = Path(__file__).parent


def compiled(source: Path) -> bytes:
    """Typeset one source reproducibly, with the fonts in this folder only.

    Raises:
        SystemExit: Typst gave a warning, for example about a missing font; the guide is not written then.
    """
    pdf: bytes
    pdf, warnings = typst.compile_with_warnings(
        source,
        root=HERE,
        font_paths=[HERE / "fonts"],
        ignore_system_fonts=True,
        format="pdf",
        pdf_standards=["ua-1"],  # the standard for screen readers: fails on a missing title or language
    )
    if warnings:
        raise SystemExit("\n".join(f"{source.name}: {warning.message}" for warning in warnings))
    return pdf


def target(source: Path) -> Path:
    """Return the path of a source's PDF: next to the funnel that gives it away."""
    return HERE.parent / f"{source.stem}.pdf"


def differs(source: Path) -> bool:
    """Tell whether the committed PDF is missing or differs from what its source produces."""
    committed = target(source)
    return not committed.exists() or committed.read_bytes() != compiled(source)


def main() -> int:
    """Write every language's PDF, or with `--check` name those that are out of date and return 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail when a PDF is not what its source makes"
    )
    only_check = parser.parse_args().check
    sources = sorted(HERE.glob("guide-*.typ"))
    if only_check:
        stale = [target(source).name for source in sources if differs(source)]
        sys.stderr.writelines(f"{name} is out of date: run {Path(__file__).name}\n" for name in stale)
        return 1 if stale else 0
    for source in sources:
        target(source).write_bytes(compiled(source))
    return 0


if __name__ == "__main__":
    sys.exit(main())
