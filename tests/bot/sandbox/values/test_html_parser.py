"""parse_mode HTML, as Telegram reads it."""

import pytest

from bot.sandbox.values.entities import trimmed, units, with_detected
from bot.sandbox.values.html_parser import parse_html
from bot.sandbox.values.refusals import RefusedError


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        pytest.param("plain", "plain", [], id="plain"),
        pytest.param("<b>a</b>", "a", [("bold", 0, 1)], id="bold"),
        pytest.param("<STRONG>a</strong>", "a", [("bold", 0, 1)], id="tags in any case"),
        pytest.param("👋<i>a</i>", "👋a", [("italic", 2, 1)], id="offsets in UTF-16 units"),
        pytest.param("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)], id="nested"),
        pytest.param("&lt;b&gt; &amp; &quot; &#8235;&#x41;", '<b> & " \u202bA', [], id="references"),
        pytest.param("&nbsp;&copy;", "&nbsp;&copy;", [], id="other references stay"),
        pytest.param("<b></b>x", "x", [], id="empty entities vanish"),
        pytest.param("<b>  a  </b>", "a", [("bold", 0, 1)], id="white space is cut with its entities"),
        pytest.param("a</b", None, None, id="unclosed end tag"),
        pytest.param('<span class="tg-spoiler">a</span>', "a", [("spoiler", 0, 1)], id="spoiler"),
        pytest.param("<blockquote expandable>a</blockquote>", "a", [("expandable_blockquote", 0, 1)], id="expandable"),
        pytest.param("<pre><code class='language-py'>a</code></pre>", "a", [("pre", 0, 1)], id="code in pre"),
        pytest.param('<a href="https://a.example/?x=1&amp;y=2">a</a>', "a", [("text_link", 0, 1)], id="link"),
        pytest.param('<a href="tg://user?id=5">a</a>', "a", [("text_mention", 0, 1)], id="mention by link"),
        pytest.param(
            "<b>a<code>b</code>c</b>", "abc", [("bold", 0, 1), ("code", 1, 1), ("bold", 2, 1)], id="code alone"
        ),
        pytest.param("<code><b>a</b></code>", "a", [("code", 0, 1)], id="nothing in code"),
        pytest.param(
            f'<a href="tg://user?id={"9" * 5000}">a</a>', "a", [("text_link", 0, 1)], id="a number that nobody has"
        ),
        pytest.param('<a href="javascript:x">a</a>', "a", [], id="a strange link is dropped"),
    ],
)
def test_html_becomes_text_and_entities(source, text, entities):
    if text is None:
        with pytest.raises(RefusedError):
            parse_html(source)
        return
    words = trimmed(*parse_html(source))
    assert (words.text, [(one.type, one.offset, one.length) for one in words.entities]) == (text, entities)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<x>a</x>", 'Unsupported start tag "x" at byte offset 0'),
        ("سلام <3 تو", 'Unsupported start tag "3" at byte offset 9'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_broken_html_is_refused_in_telegrams_words(source, reason):
    with pytest.raises(RefusedError) as refusal:
        parse_html(source)
    assert refusal.value.description == f"Bad Request: can't parse entities: {reason}"


@pytest.mark.parametrize(
    "html",
    [
        "<b>a<i>b</i></b>c",
        '<a href="https://a.example/?x=1&amp;y=2">&lt;سلام&gt;</a>',
        "👋 <blockquote expandable>x</blockquote>",
        "<pre>a</pre><code>b</code>",
    ],
)
def test_what_was_parsed_can_be_written_again(html):
    assert trimmed(*parse_html(html)).html == html


def test_commands_links_and_addresses_are_found():
    words = with_detected(trimmed("/start@my_bot x/y https://a.example/b. a@b.example #سرنخ @sara_1 12/5", ()))
    found = [words.text[one.offset : one.end] for one in words.entities]
    assert found == ["/start@my_bot", "https://a.example/b", "a@b.example", "#سرنخ", "@sara_1"]


def test_nothing_is_found_inside_code():
    words = with_detected(trimmed(*parse_html("<code>/start</code> /stop")))
    assert [one.type for one in words.entities] == ["code", "bot_command"]


def test_units_count_as_telegram_does():
    assert units("a👋ی") == 4
