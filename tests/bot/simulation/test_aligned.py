import pytest

from bot.simulation.aligned import Figures, cut, left, right, width


@pytest.mark.parametrize(
    ("text", "columns"),
    [("abc", 3), ("می‌خواهم", 7), ("صفحهٔ", 4), ("🌱", 2), ("日本", 4), ("\u2068MQL\u2069", 3), ("", 0)],
)
def test_a_text_takes_the_columns_that_a_terminal_shows(text: str, columns: int) -> None:
    assert width(text) == columns
    assert width(left(text, 9)) == width(right(text, 9)) == 9


@pytest.mark.parametrize(
    ("text", "columns", "shown"),
    [
        ("short", 5, "short"),
        ("longer", 5, "long…"),
        ("two words", 5, "two…"),
        ("🌱🌱🌱", 4, "🌱…"),
        ("می‌خواهم", 4, "می‌خ…"),
    ],
)
def test_what_does_not_fit_is_cut(text: str, columns: int, shown: str) -> None:
    assert cut(text, columns) == shown
    assert width(cut(text, columns)) <= columns


def test_numbers_and_shares_are_those_of_the_language() -> None:
    assert Figures("en").number(12345, 8) == "  12,345"
    assert Figures("fa").number(12345, 8) == "  ۱۲٬۳۴۵"
    assert [Figures(each).share(1, 3, 5) for each in ("en", "fa")] == [" 33 %", "  ۳۳٪"]
    assert Figures("fa").share(0, 0, 3) == "  —"
