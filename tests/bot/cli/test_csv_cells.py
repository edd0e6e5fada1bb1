"""Cells of a CSV file are text in every spreadsheet, whichever separator it splits cells by."""

import csv
import io
import re
from itertools import product

import pytest

from bot.cli.csv_cells import SEPARATORS, SIGNS, csv_lines, neutralised

EVIL = "cmd|'/C calc'!A0"
BLANKS = (
    "",
    " ",
    "  ",
    "\u200b",
    "\u200f",
    "\u2066",
    "\ufeff",
    "\u00a0",
    "\u3164",
    "\u2800",
    "\ufe0f",
    "\u00ad",
    '"',
    '"" ',
)


def split_anywhere(text: str) -> list[str]:
    """Return the cells that programs with other separators may see."""
    return re.split("[" + re.escape(SEPARATORS) + "]", text)


@pytest.mark.parametrize("sign", SIGNS)
def test_a_sign_that_would_begin_a_formula_stands_behind_an_apostrophe(sign: str) -> None:
    unseen = '\\s"' + "".join(BLANKS)
    for separator, blank in product(("", *SEPARATORS), BLANKS):
        text = f"X{separator}{blank}{sign}{EVIL};" if separator else f"{blank}{sign}{EVIL};"
        told = neutralised(text)
        assert told.replace("'", "") == text.replace("'", "")
        assert f"{separator}'{blank}{sign}" in told, ascii(text)
        assert not [cell for cell in split_anywhere(told) if re.match(f"[{unseen}]*[{re.escape(SIGNS)}]", cell)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("X;=cmd|'/C calc'!A0;", "X;'=cmd|'/C calc'!A0;", id="as it was found"),
        pytest.param("X|=1|+2", "X|'=1|'+2", id="more than one"),
        pytest.param("=;=", "'=;'=", id="at the start, too"),
        pytest.param("a,;\t=1", "a,;\t'=1", id="empty cells before it"),
        pytest.param("line\n=1\r\n@x", "line\n'=1\r\n'@x", id="lines"),
        pytest.param("\t=1", "'\t'=1", id="a tab at the start"),
        pytest.param("\0x", "'\0x", id="NUL at the start"),
        pytest.param("a;＝1;＋1;－1;＠1", "a;'＝1;'＋1;'－1;'＠1", id="full-width signs"),
        pytest.param('a;"=1"', 'a;\'"=1"', id="a quote before it"),
        pytest.param("a; \u200b\u2066=1", "a;' \u200b\u2066=1", id="what nobody sees before it"),
        pytest.param("need==proof +25; timing=now -3", "need==proof +25; timing=now -3", id="signs within a cell"),
        pytest.param("2 - 1; a@b.example", "2 - 1; a@b.example", id="signs behind something"),
        pytest.param("سارا احمدی", "سارا احمدی", id="a name"),
        pytest.param("می\u200cخواهم", "می\u200cخواهم", id="a half-space"),
        pytest.param("2026-11-28T10:00:00Z", "2026-11-28T10:00:00Z", id="a time"),
    ],
)
def test_what_a_text_becomes(text: str, told: str) -> None:
    assert neutralised(text) == told


def test_every_text_is_quoted_and_no_number_is() -> None:
    assert csv_lines([["سارا", 7, "", 2.5, 'a "b", c']]) == '"سارا",7,"",2.5,"a ""b"", c"\r\n'


@pytest.mark.parametrize("separator", ",;\t|")
def test_no_cell_begins_a_formula_for_whoever_reads_with_another_separator(separator: str) -> None:
    texts = [f"X{each}={EVIL}" for each in SEPARATORS] + [f'"{each}"={EVIL}' for each in SEPARATORS] + [f"={EVIL}"]
    for cell in (cell for text in texts for row in read(csv_lines([[text, 1]]), separator) for cell in row):
        assert not cell.lstrip(' "').startswith(tuple(SIGNS)), cell


def read(text: str, separator: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
