"""What the desk is told of its commands, in its language."""

import pytest

from tests.desk.people import all_are_there
from tests.desk.pressing import told
from tests.desk.shop import open_shop
from tests.faults.simulated.story import HOT

LACKING = ("/take", "/assign 1", "/call 1 ?", "/note 1")
"""Commands that lack something, and are answered with an example."""


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("fa", ["/take ۱۲۸", "/assign ۱ @sara", "/call ۱ نه", "/note ۱"]),
        ("en", ["/take 128", "/assign 1 @sara", "/call 1 no", "/note 1"]),
    ],
)
def test_an_example_of_a_command_has_the_digits_of_the_language(language: str, shown: list[str]) -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language=language) as shop:
        all_are_there(shop)
        shop.prospect("نگار", *HOT)
        for line, example in zip(LACKING, shown, strict=True):
            (answer,) = told(shop, shop.sara, line)
            assert example in answer
