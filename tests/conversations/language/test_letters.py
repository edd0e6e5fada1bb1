import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.language.direction import facing, isolate
from conversations.language.graphemes import cut, graphemes, parts, utf16_length
from conversations.language.names import visible_name
from conversations.language.normalise import clean
from conversations.language.numbers import digits, number

ANY_TEXT = st.text(st.characters(exclude_categories=()))
FAMILY = "👨\u200d👩\u200d👧\u200d👦"
ENGLAND = "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        pytest.param("سلام\u200cها\u202e", "سلام\u200cها\u202e", id="raw otherwise"),
        pytest.param("a\x00b\x07c\x7f", "abc", id="controls"),
        pytest.param("a\n\tb\r\n", "a\n\tb\n", id="line breaks and tabs"),
        pytest.param("a\ud83db", "a\ufffdb", id="lone high half"),
        pytest.param("\ude00", "\ufffd", id="lone low half"),
        pytest.param("\ud83d\ude00", "😀", id="two halves"),
    ],
)
def test_text_is_stored_as_typed_but_for_what_cannot_be_stored(raw, kept):
    assert clean(raw) == kept


@given(ANY_TEXT)
def test_cleaned_text_can_be_encoded_and_cleaned_again(text):
    cleaned = clean(text)
    assert cleaned.encode().decode() == cleaned == clean(cleaned)
    assert "\x00" not in cleaned


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        pytest.param("Ali Rezaei", "Ali Rezaei", id="plain"),
        pytest.param("علی‌رضا", "علی‌رضا", id="half-space inside stays"),
        pytest.param("  Ali\nRezaei ", "Ali Rezaei", id="line break"),
        pytest.param("\u202eilA", "ilA", id="override"),
        pytest.param("\u2067علی\u2069", "علی", id="isolate"),
        pytest.param("Ali\u3164\u3164", "Ali", id="filler after"),
        pytest.param("\u200b\u2060", "", id="zero-width"),
        pytest.param("\u200c", "", id="half-space alone"),
        pytest.param("\u3164", "", id="hangul filler"),
        pytest.param("\uffa0\u115f\u1160", "", id="other fillers"),
        pytest.param("\u2800", "", id="empty braille"),
        pytest.param("\u0301\u0302", "", id="lone marks"),
        pytest.param("\u0301Ali", "Ali", id="mark without a base"),
        pytest.param("\ud83d", "", id="half a surrogate pair"),
        pytest.param("", "", id="nothing"),
        pytest.param(FAMILY, FAMILY, id="emoji family"),
        pytest.param(ENGLAND, ENGLAND, id="flag of tags"),
        pytest.param("🫨", "🫨", id="emoji newer than python's tables"),
        pytest.param("...", "...", id="dots are visible"),
    ],
)
def test_a_name_is_one_visible_line(raw, name):
    assert visible_name(raw) == name


def test_a_long_name_is_cut_to_sixty_four_graphemes():
    name = visible_name("👍🏽" * 100)
    assert len(tuple(graphemes(name))) == 64
    assert name.endswith("👍🏽…")


@given(ANY_TEXT)
def test_a_visible_name_is_short_and_stays_as_it_is(raw):
    name = visible_name(raw)
    assert visible_name(name) == name
    assert len(tuple(graphemes(name))) <= 64
    assert utf16_length(name) <= 256
    assert "\n" not in name


@given(st.text("aZ9 .'-<&\u06f5آژسیگ", max_size=80))
def test_an_ordinary_name_is_read_like_one_in_which_something_hides(raw):
    assert visible_name(raw) == visible_name(f"{raw}\u200b")


@pytest.mark.parametrize(
    "cluster",
    [
        pytest.param("a", id="letter"),
        pytest.param("e\u0301\u0323", id="two marks"),
        pytest.param(FAMILY, id="family"),
        pytest.param("👍🏽", id="skin tone"),
        pytest.param("❤️\u200d🔥", id="variation selector and joiner"),
        pytest.param("🇮🇷", id="flag"),
        pytest.param(ENGLAND, id="flag of tags"),
        pytest.param("2️⃣", id="keycap"),
        pytest.param("ی\u200c", id="half-space"),
        pytest.param("\r\n", id="line break"),
        pytest.param("कि", id="spacing mark"),
    ],
)
def test_what_reads_as_one_character_is_one_grapheme(cluster):
    assert tuple(graphemes(cluster * 2)) == (cluster, cluster)


def test_an_odd_flag_letter_stays_alone():
    assert tuple(graphemes("🇮🇷🇩")) == ("🇮🇷", "🇩")


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [
        pytest.param("سلام", 4, "سلام", id="fits"),
        pytest.param("سلام دنیا", 6, "سلام…", id="no space before the dots"),
        pytest.param("😀😀😀", 6, "😀😀😀", id="six units fit"),
        pytest.param("😀😀😀", 5, "😀😀…", id="utf-16 units counted"),
        pytest.param("😀😀😀", 4, "😀…", id="no half pair"),
        pytest.param("ab" + FAMILY, 8, "ab…", id="family whole or not at all"),
        pytest.param("ae\u0301", 2, "a…", id="mark stays with its base"),
        pytest.param("abc", 1, "…", id="room for the dots alone"),
        pytest.param("abc", 0, "", id="no room"),
    ],
)
def test_text_is_cut_between_graphemes(text, limit, short):
    assert cut(text, limit) == short


@given(ANY_TEXT, st.integers(0, 40))
def test_a_cut_never_exceeds_its_limit_nor_splits_a_pair(text, limit):
    short = cut(text, limit)
    assert len(short.encode("utf-16-le", "surrogatepass")) // 2 <= limit
    kept = short.removesuffix("…") if short != text else text
    assert text.encode("utf-16-le", "surrogatepass").startswith(kept.encode("utf-16-le", "surrogatepass"))
    following = text[len(kept) : len(kept) + 1]
    assert not ("\ud800" <= kept[-1:] <= "\udbff" and "\udc00" <= following <= "\udfff")


@given(ANY_TEXT, st.integers(1, 40), st.integers(1, 5))
def test_parts_fit_and_leave_out_only_the_end(text, limit, most):
    found = parts(text, limit, most=most)
    assert len(found) <= most
    assert all(utf16_length(part) <= limit for part in found)
    assert text.startswith("".join(found[:-1]))
    assert "".join(found) == text or found[-1].endswith("…")


def test_a_letter_with_more_marks_than_a_part_has_room_for_ends_the_text():
    assert parts("a" + "\u0301" * 9, 5, most=3) == ("…",)


@given(ANY_TEXT)
def test_graphemes_make_up_the_whole_text(text):
    assert "".join(graphemes(text)) == text


@pytest.mark.parametrize(
    ("text", "isolated"),
    [
        pytest.param("Ali", "\u2068Ali\u2069", id="plain"),
        pytest.param("Ali\u2069 \u202eevil", "\u2068Ali evil\u2069", id="stray controls"),
        pytest.param("a\n\nb", "\u2068a\u2069\n\n\u2068b\u2069", id="line by line"),
        pytest.param("a\r\n", "\u2068a\u2069\n", id="line break at the end"),
        pytest.param("a\u2029b", "\u2068a\u2069\n\u2068b\u2069", id="paragraph separator"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_text_is_isolated(text, isolated):
    assert isolate(text) == isolated


@given(ANY_TEXT)
def test_isolates_are_balanced_on_every_line(text):
    isolated = isolate(text)
    assert all(line.count("\u2068") == line.count("\u2069") <= 1 for line in isolated.split("\n"))
    assert isolate(isolated) == isolated


@pytest.mark.parametrize(
    ("line", "language", "mark"),
    [
        pytest.param("👤 \u2068سارا\u2069", "en", "\u200e", id="a Persian name in an English line"),
        pytest.param('✍️ "\u2068۵ بار گفتم\u2069"', "en", "\u200e", id="Persian words after a digit"),
        pytest.param("Lead 1 · \u2068سارا\u2069", "en", "", id="an English line that ends with one"),
        pytest.param("👤 \u2068Emma\u2069", "en", "", id="an English name"),
        pytest.param("📞 \u2068+98912\u2069", "en", "", id="no letter at all"),
        pytest.param("👤 \u2068Emma\u2069", "fa", "\u200f", id="an English name in a Persian line"),
        pytest.param("", "fa", "", id="an empty line"),
    ],
)
def test_a_line_faces_as_its_language_does(line, language, mark):
    assert facing(line, language) == mark + line


@pytest.mark.parametrize(
    ("n", "language", "said"),
    [
        pytest.param(12345, "fa", "۱۲٬۳۴۵", id="persian"),
        pytest.param(12345, "en", "12,345", id="english"),
        pytest.param(7, "fa", "۷", id="small"),
        pytest.param(0, "en", "0", id="zero"),
    ],
)
def test_a_number_is_grouped(n, language, said):
    assert number(n, language) == said


def test_digits_are_those_of_the_language():
    assert (digits("۲ of 4, 18:00", "fa"), digits("2 of 4", "en")) == ("۲ of ۴, ۱۸:۰۰", "2 of 4")
