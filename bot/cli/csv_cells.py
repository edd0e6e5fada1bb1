"""Cells of a CSV file: text that no spreadsheet runs as a formula, whichever separator it splits cells by.

A spreadsheet chooses the separator by its language, not by the file: where that is `;`, a name `X;=cmd…` becomes two
cells, the second a formula, quoted or not. So an apostrophe, which makes a cell text, is put after any possible
separator that stands before a possible start of a formula: https://owasp.org/www-community/attacks/CSV_Injection
"""

import csv
import io
import re
from collections.abc import Sequence

Cell = str | int | float

SEPARATORS = ",;\t|\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""Characters that end a cell or a line, in one program or another."""
SIGNS = "=+-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−"
"""Characters that begin a formula, and those that NFKC normalisation turns into one."""
_STARTS = ("\t", "\r", "\n", "\0")
"""At the start of a cell: some programs run the text after these, or continue in the next cell."""
_UNSEEN = (
    r" \xa0\u1680\u2000-\u200a\u202f\u205f\u3000"  # spaces
    r"\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f"  # controls
    r"\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164"
    r"\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e0fff"  # drawn as nothing
    r'"'  # read as quotes of a cell that begins here
)
_BEGINS_A_FORMULA = re.compile(rf"(?:^|(?<=[{re.escape(SEPARATORS)}]))(?=[{_UNSEEN}]*[{re.escape(SIGNS)}])")


def neutralised(text: str) -> str:
    """Return a text with an apostrophe wherever a cell may begin with a formula."""
    told = _BEGINS_A_FORMULA.sub("'", text)
    return f"'{told}" if told.startswith(_STARTS) else told


def csv_lines(rows: Sequence[Sequence[Cell]]) -> str:
    """Return rows as CSV lines: every text neutralised and quoted, numbers as they are."""
    lines = io.StringIO(newline="")
    csv.writer(lines, quoting=csv.QUOTE_NONNUMERIC).writerows([[_safe(cell) for cell in row] for row in rows])
    return lines.getvalue()


def csv_head(names: Sequence[str]) -> str:
    """Return the header line; names that are plain words need no quotes."""
    lines = io.StringIO(newline="")
    csv.writer(lines).writerow([neutralised(name) for name in names])
    return lines.getvalue()


def _safe(cell: Cell) -> Cell:
    return neutralised(cell) if isinstance(cell, str) else cell
