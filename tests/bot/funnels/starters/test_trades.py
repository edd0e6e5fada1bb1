"""The starters: each loads in every choice of languages, and needs only its owner's own names and prices."""

import re
from functools import cache
from itertools import pairwise

import pytest

from bot.errors import BotError
from bot.funnels.starters.trades import PLAIN, TRADES, OwnNames, Starter, chosen_languages, starter
from conversations.funnel.checks import SHIPPED_NAMES, is_sample
from conversations.funnel.desk.settings import Desk
from conversations.funnel.loader import read_funnel, warnings_in
from conversations.funnel.model import Funnel
from conversations.funnel.parts.guide_text import GuideText
from conversations.funnel.text_checks import known_texts
from conversations.funnel.written.spoken_languages import language_called, names_of_languages
from tests.conversations.funnel.desk.sections import uncommented

CHOICES = [("fa",), ("en",), ("fa", "en"), ("en", "fa")]
OF_THE_SAMPLE = ["company.name", "company.privacy_contact", "price_text"]
EVERY = [pytest.param(trade, id=trade) for trade in TRADES]
OURS_ALONE = re.compile(r"سرنخ|\bلید\b|امتیاز|\bleads?\b|\bscores?\b|\bMQL\b|\bSQL\b", re.IGNORECASE)


@cache
def read(trade: str, *languages: str) -> Funnel:
    return read_funnel(Starter(trade).text(languages), file=f"{trade}.yaml", known_texts=known_texts())


@pytest.mark.parametrize("languages", CHOICES, ids="+".join)
@pytest.mark.parametrize("trade", [*TRADES, PLAIN])
def test_it_loads_and_only_the_samples_names_and_prices_are_to_be_changed(trade: str, languages: tuple) -> None:
    text = Starter(trade).text(languages)
    funnel = read_funnel(text, file="x", known_texts=known_texts())
    assert (funnel.languages, funnel.sales_language) == (languages, languages[0])
    assert is_sample(funnel)
    told = [str(each.says).split(" ")[0] for each in warnings_in(text, funnel, file="x")]
    assert [each for each in told if each != "company.hours"] == OF_THE_SAMPLE
    assert ("company.hours" in told) is (trade == PLAIN)
    assert not re.search(r"#(fa|en) |^(fa|en)\||<< |\$[A-Z]", text, re.MULTILINE)


@pytest.mark.parametrize("languages", CHOICES, ids="+".join)
@pytest.mark.parametrize("trade", [*TRADES, PLAIN])
def test_the_desk_has_the_defaults_and_can_be_taken_into_use_as_it_stands(trade: str, languages: tuple) -> None:
    text = Starter(trade).text(languages)
    left, used = (read_funnel(each, file="x", known_texts=known_texts()).desk for each in (text, uncommented(text)))
    assert left == Desk()
    assert (used.claim.rotation, used.who.managers) == ("one_first", (7001,))


@pytest.mark.parametrize("trade", EVERY)
def test_both_orders_of_languages_say_the_same(trade: str) -> None:
    one, other = read(trade, "fa", "en"), read(trade, "en", "fa")
    of_the_order = {"languages", "sales_language", "company", "hash"}
    assert one.model_dump(exclude=of_the_order) == other.model_dump(exclude=of_the_order)
    assert one.company.name == other.company.name


@pytest.mark.parametrize("trade", EVERY)
def test_comments_are_in_the_first_language_and_explain_every_top_key(trade: str) -> None:
    for language, letters in (("fa", "[آ-ی]"), ("en", "[A-Za-z]")):
        lines = Starter(trade).text((language, "en" if language == "fa" else "fa")).splitlines()
        comments = [line.partition("# ")[2] for line in lines if re.match(r"(?:[^\"]|\"[^\"]*\")*# ", line)]
        assert [each for each in comments if not re.search(letters, each)] == []
        explained = [
            "#" in line or before.startswith("#") or line.startswith(("magnet", "promise", "bot:"))
            for before, line in pairwise(lines)
            if re.match(r"[a-z_]+:", line)
        ]
        assert all(explained), [line for line in lines if re.match(r"[a-z_]+:", line)]


@pytest.mark.parametrize("trade", EVERY)
def test_every_source_but_the_site_greets_in_its_own_words_and_the_guides_button_is_one(trade: str) -> None:
    sources = read(trade, "fa", "en").sources
    assert [name for name, source in sources.items() if source.greeting is None] == ["site"]
    assert "guide" in sources
    assert len(sources) >= 5


@pytest.mark.parametrize("trade", EVERY)
def test_people_never_read_our_trades_words_and_persian_is_typed_right(trade: str) -> None:
    funnel = read(trade, "fa", "en")
    said = [
        *(text for own in funnel.texts.values() for text in own.values()),
        *(text for source in funnel.sources.values() for text in (source.greeting or {}).values()),
        *(text for question in funnel.questions for text in question.text.values()),
        *(text for question in funnel.questions for each in question.options for text in each.label.values()),
        *(str(guide) for guide in (funnel.magnets["guide"].guide or {}).values()),
        *funnel.price_text.values(),
    ]
    assert [text for text in said if OURS_ALONE.search(text)] == []
    assert [text for text in said if re.search("[يك٠-٩]", text)] == []


@pytest.mark.parametrize("trade", EVERY)
def test_a_guide_says_as_much_in_both_languages(trade: str) -> None:
    guide = read(trade, "fa", "en").magnets["guide"].guide or {}

    def shape(text: GuideText) -> list[int]:
        return [len(section.points) for section in text.sections]

    assert shape(guide["fa"]) == shape(guide["en"]) == [3, 3, 3]


@pytest.mark.long
def test_sample_names_are_those_of_the_starters() -> None:
    names = {name for trade in (*TRADES, PLAIN) for name in read(trade, "fa", "en").company.name.values()}
    assert names == SHIPPED_NAMES


def test_names_of_the_owner_are_written_as_they_are() -> None:
    text = Starter("shop").text(("fa", "en"), OwnNames('Ali\'s "Best" \\ Shop', "ali@example.org"))
    funnel = read_funnel(text, file="x", known_texts=known_texts())
    assert set(funnel.company.name.values()) == {'Ali\'s "Best" \\ Shop'}
    assert funnel.company.privacy_contact == "ali@example.org"
    assert not is_sample(funnel)


@pytest.mark.parametrize(
    "written",
    ["fa,en", "fa en", "FA, EN", "فارسی و انگلیسی", "فارسی، انگلیسی", "persian and english", "fa+en", "fa,fa,en"],
)
def test_languages_are_read_as_people_write_them(written: str) -> None:
    assert chosen_languages(written, ("fa", "en")) == ("fa", "en")


@pytest.mark.parametrize("name", names_of_languages())
def test_languages_have_the_names_that_a_funnel_file_knows(name: str) -> None:
    assert chosen_languages(name, ("fa", "en")) == (language_called(name),)


@pytest.mark.parametrize(
    ("written", "says"),
    [
        pytest.param("de", "this starter is not written in `de`; there are fa, en", id="another language"),
        pytest.param("englsh", "`englsh` is no language; did you mean `en`?", id="misspelt"),
        pytest.param("فارسی انگلیس", "`انگلیس` is no language; did you mean `en`?", id="misspelt in Persian"),
        pytest.param(" , ", "name a language, as in `fa,en`", id="none"),
    ],
)
def test_an_unknown_language_is_told_which_there_are(written: str, says: str) -> None:
    with pytest.raises(BotError) as caught:
        chosen_languages(written, ("fa", "en"))
    assert str(caught.value) == says


@pytest.mark.parametrize(
    ("trade", "says"),
    [
        ("dentists", "there is no starter for `dentists`; did you mean `dentist`?"),
        ("bakery", "there is no starter for `bakery`; there are shop, dentist, school, agency, software"),
        ("../shop", "there is no starter for `../shop`; did you mean `shop`?"),
    ],
)
def test_an_unknown_trade_is_told_which_there_are(trade: str, says: str) -> None:
    with pytest.raises(BotError) as caught:
        starter(trade)
    assert str(caught.value) == says
