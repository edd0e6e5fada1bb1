"""The codec of prospects' buttons: it reads what it writes, and rejects everything else."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.turn.buttons import (
    MARKS,
    MAX_NUMBER,
    Act,
    ActButton,
    AnswerButton,
    BackButton,
    LanguageButton,
    MarkButton,
    PressedButton,
    WindowButton,
    read_button,
    write_button,
)

MAX_BYTES = 64
NUMBERS = st.integers(0, MAX_NUMBER)
WAYS = st.sampled_from(("call", "write"))
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
MINUTES = st.integers(0, 68_000_000).map(lambda minute: datetime.fromtimestamp(minute * 60, UTC))
BUTTONS = st.one_of(
    st.builds(AnswerButton, NUMBERS, NUMBERS, NUMBERS),
    st.builds(BackButton, NUMBERS, NUMBERS),
    st.builds(ActButton, NUMBERS, st.sampled_from(Act)),
    st.builds(MarkButton, NUMBERS, st.sampled_from(MARKS)),
    st.builds(LanguageButton, NUMBERS, st.from_regex("[a-z]{2}", fullmatch=True)),
    st.builds(WindowButton, NUMBERS, WAYS, st.none() | DAYS),
    st.builds(WindowButton, NUMBERS, WAYS, DAYS, MINUTES),
)


@given(BUTTONS)
def test_what_is_written_is_read_and_fits(button: PressedButton) -> None:
    data = write_button(button)
    assert read_button(data) == button
    assert len(data.encode()) <= MAX_BYTES


@given(st.text())
def test_whatever_comes_is_read_or_nothing(data: str) -> None:
    button = read_button(data)
    assert button is None or read_button(write_button(button)) == button


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("", id="nothing"),
        pytest.param("q", id="no numbers"),
        pytest.param("q:1:2", id="too few"),
        pytest.param("q:1:2:3:4", id="too many"),
        pytest.param("m:1:0", id="no mark"),
        pytest.param("m:1:6", id="a mark beyond five"),
        pytest.param("q:-1:2:3", id="negative"),
        pytest.param("q:+1:2:3", id="signed"),
        pytest.param("q: 1:2:3", id="spaced"),
        pytest.param("q:1_0:2:3", id="grouped"),
        pytest.param("q:۱:2:3", id="persian digits"),
        pytest.param("q:²:2:3", id="a power"),
        pytest.param("q:99999999999999:2:3", id="huge"),
        pytest.param("a:1:xx", id="no such act"),
        pytest.param("a:1:", id="no act"),
        pytest.param("x:1:2", id="no such kind"),
        pytest.param("l:1:eng", id="no code of a language"),
        pytest.param("l:1:", id="no language"),
        pytest.param("c:abc:cl", id="a card's"),
    ],
)
def test_what_we_never_wrote_is_nothing(data: str) -> None:
    assert read_button(data) is None


def test_every_act_travels_under_a_name_of_its_own() -> None:
    assert len({act.value for act in Act}) == len(Act)


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_buttons_for_persian_and_english_travel_as_they_always_did(language: str) -> None:
    button = LanguageButton(7, language)
    assert write_button(button) == f"a:7:{language}"
    assert read_button(f"a:7:{language}") == button


@pytest.mark.parametrize("act", Act)
def test_a_language_that_is_spelt_like_an_act_is_told_from_it(act: Act) -> None:
    language = LanguageButton(7, act.value)
    assert read_button(write_button(language)) == language
    assert read_button(write_button(ActButton(7, act))) == ActButton(7, act)
