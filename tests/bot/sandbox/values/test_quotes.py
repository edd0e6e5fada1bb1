"""Quotes are found where a message has exactly these words with this formatting."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.values.entities import Entity, Words, units
from bot.sandbox.values.quotes import cut, find_quote

TWICE = "shelf, 👋 a shelf"


@pytest.mark.parametrize(("near", "found"), [(0, 0), (4, 0), (8, 12), (99, 12)])
def test_the_nearest_of_two_places_is_taken(near, found):
    assert find_quote(Words("shelf"), Words(TWICE), near=near) == found
    quote = cut(Words(TWICE), "shelf", near=near)
    assert quote is not None
    assert quote.position == found


def test_the_place_that_is_formatted_alike_is_taken():
    bold = Words(TWICE, (Entity("bold", 12, 5),))
    assert find_quote(Words("shelf", (Entity("bold", 0, 5),)), bold) == 12
    assert find_quote(Words("shelf"), bold, near=12) == 0


@pytest.mark.parametrize("kind", ["text_link", "code", "mention", "bot_command", "blockquote"])
def test_formatting_that_quotes_do_not_keep_does_not_count(kind):
    source = Words(TWICE, (Entity(kind, 0, 5),))
    assert find_quote(Words("shelf"), source) == 0
    assert find_quote(source, Words(TWICE * 2)) == 0


def test_nothing_is_no_quote():
    assert find_quote(Words(""), Words(TWICE)) is None
    assert cut(Words(TWICE), "") is None


LETTERS = st.text(st.sampled_from("ab 👋ی"), min_size=1, max_size=12)


@given(LETTERS, st.data())
def test_what_a_client_cuts_is_found_where_it_was_cut(text, data):
    length = units(text)
    start = data.draw(st.integers(0, length - 1))
    entity = Entity(data.draw(st.sampled_from(["bold", "code"])), start, data.draw(st.integers(1, length - start)))
    source = Words(text, (entity,))
    first = data.draw(st.integers(0, len(text) - 1))
    part = text[first : data.draw(st.integers(first + 1, len(text)))]
    quote = cut(source, part, near=units(text[:first]))
    assert quote is not None
    assert quote.position == units(text[:first])
    assert find_quote(quote.words, source, near=quote.position) == quote.position
    strange = replace(quote.words, entities=(Entity("spoiler", 0, units(part)), *quote.words.entities))
    assert find_quote(strange, source) is None
