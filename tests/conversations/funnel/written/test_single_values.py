"""A single value stands for a list of one, and commas make several."""

import pytest

from conversations.funnel.loader import FunnelError
from conversations.funnel.model import Funnel
from tests.conversations.shop import edited, read


def funnel(old: str, new: str) -> Funnel:
    return read(edited(old, new)[0])


@pytest.mark.parametrize("written", ["fa, en", "fa,en", "فارسی، انگلیسی", "fa; English", "[fa, en]"])
def test_languages_need_no_brackets(written: str) -> None:
    assert funnel("languages: [fa, en]", f"languages: {written}").languages == ("fa", "en")


def test_one_language_is_a_list_of_one() -> None:
    assert funnel("languages: [fa, en]", "languages: fa").languages == ("fa",)


def test_answers_of_the_gates_need_no_brackets() -> None:
    assert funnel("timing: [now, soon]", "timing: now").sql.allowed["timing"] == ("now",)
    assert funnel("timing: [now, soon]", "timing: { options: now، soon }").sql.allowed["timing"] == ("now", "soon")
    assert funnel("unless: { need: [learn] }", "unless: { need: learn }").mql.unless == {"need": ("learn",)}
    assert funnel("shows: [talk, timing]", "shows: talk").card[0].shows == ("talk",)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        pytest.param("languages: [fa, en]", "languages: §fa, xx", "number 2 of `languages` must be", id="a language"),
        pytest.param("timing: [now, soon]", "timing: §now, son", "`timing` has no option `son`", id="an answer"),
        pytest.param("languages: [fa, en]", 'languages: §""', "`languages` must be a list", id="nothing"),
    ],
)
def test_what_is_wrong_in_it_is_told_at_its_place(old: str, new: str, says: str) -> None:
    text, place = edited(old, new)
    with pytest.raises(FunnelError, match=f"^shop.yaml:{place}: .*{says}"):
        read(text)
