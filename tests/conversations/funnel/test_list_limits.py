"""Too few and too many questions and options are told with the limit, and with what to do."""

import json

import pytest

from conversations.funnel.loader import FunnelError
from tests.conversations.shop import TEXT, read

SAID = {"fa": "متن", "en": "text"}


def option(number: int) -> dict[str, object]:
    return {"id": f"o{number}", "label": {"fa": f"گزینهٔ {number}", "en": f"Option {number}"}, "points": 40}


def question(number: int, options: int) -> dict[str, object]:
    asked = {"id": f"q{number}", "text": SAID, "label": SAID, "axis": "fit", "cap": 40}
    return asked | {"options": [option(each) for each in range(options)]}


@pytest.mark.parametrize(
    ("questions", "options", "says"),
    [
        pytest.param(0, 0, ["there is no question here: nobody could become MQL or SQL"], id="none"),
        pytest.param(200, 2, ["these are 200 questions, and a funnel asks at most 20; keep those"], id="200 questions"),
        pytest.param(2, 0, ["there is no option here: a question needs at least 2"] * 2, id="no option"),
        pytest.param(1, 1, ["one option leaves no choice: write at least 2"], id="one option"),
        pytest.param(1, 60, ["these are 60 options, and a question has at most 12 buttons; join"], id="60 options"),
    ],
)
def test_what_is_too_few_or_too_many_is_told_with_the_limit(questions: int, options: int, says: list[str]) -> None:
    written = json.dumps([question(each, options) for each in range(questions)], ensure_ascii=False)
    begins, ends = TEXT.index("\nquestions:"), TEXT.index("\n# WHAT ELSE COUNTS")
    with pytest.raises(FunnelError) as caught:
        read(f"{TEXT[:begins]}\nquestions: {written}\n{TEXT[ends:]}")
    told = [str(each.says) for each in caught.value.problems]
    assert len(told) == len(says)
    assert all(each.startswith(start) for each, start in zip(told, says, strict=True))
