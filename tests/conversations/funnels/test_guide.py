"""The shipped guide has two pages, is small, contains no jargon, and is built from its sources."""

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
FUNNELS = ROOT / "conversations" / "funnels"
PDFS = [pytest.param(FUNNELS / f"guide-{language}.pdf", id=language) for language in ("fa", "en")]
SOURCES = [pytest.param(FUNNELS / "guide" / f"guide-{language}.typ", id=language) for language in ("fa", "en")]
LARGEST = 300_000  # a phone on a slow line opens it at once


@pytest.mark.parametrize("pdf", PDFS)
def test_the_guide_is_a_pdf_of_exactly_two_pages(pdf: Path) -> None:
    content = pdf.read_bytes()

    assert content.startswith(b"%PDF-")
    assert re.findall(rb"/Type\s*/Pages\s*/Count\s+(\d+)", content) == [b"2"]


@pytest.mark.parametrize("pdf", PDFS)
def test_the_guide_is_small(pdf: Path) -> None:
    assert pdf.stat().st_size < LARGEST


@pytest.mark.parametrize("source", SOURCES)
def test_the_guide_asks_twelve_questions_in_order(source: Path) -> None:
    asked = re.findall(r"#question\((\d+)\)", source.read_text(encoding="utf-8"))

    assert asked == [str(number) for number in range(1, 13)]


@pytest.mark.parametrize("source", SOURCES)
def test_the_guide_never_says_what_prospects_must_not_read(source: Path) -> None:
    text = source.read_text(encoding="utf-8")

    assert not re.search(r"سرنخ|\bلید\b|امتیاز|\bleads?\b|\bscores?\b|\bSQL\b", text, re.IGNORECASE)


def test_the_persian_guide_has_persian_letters_only() -> None:
    text = (FUNNELS / "guide" / "guide-fa.typ").read_text(encoding="utf-8")

    assert not re.search("[يك٠-٩]", text)


@pytest.mark.long
def test_the_guides_are_what_their_sources_make() -> None:
    if importlib.util.find_spec("typst") is None:
        pytest.skip("typst is not installed")

    check = subprocess.run(
        [sys.executable, str(ROOT / ".ci" / "guides.py"), "--check"], capture_output=True, text=True, check=False
    )

    assert check.returncode == 0, check.stderr
