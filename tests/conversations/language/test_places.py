"""The places of texts: a text whose pieces are remembered is filled like any other."""

import pytest

from conversations.language.catalogue import texts
from conversations.language.loaded import languages
from conversations.language.places import fill, fill_ours, places


@pytest.mark.parametrize("audience", ["prospect", "sales", "desk", "admin"])
def test_all_texts_are_filled_as_by_searching_their_places(audience: str) -> None:
    for text in (each for language in languages() for each in texts(language, audience).values()):
        values = dict.fromkeys(sorted(places(text))[1:], "{name} {gift}")
        assert fill_ours(text, values) == fill(text, values)


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("{a}{b}{a}", "1{b}1", id="a place without a value stays"),
        pytest.param("{{a}} {A} {a", "{1} {A} {a", id="other braces are letters"),
    ],
)
def test_a_place_is_a_name_in_braces(text: str, filled: str) -> None:
    assert fill_ours(text, {"a": "1"}) == fill(text, {"a": "1"}) == filled
