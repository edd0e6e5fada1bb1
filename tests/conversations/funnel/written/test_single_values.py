"""Values without the brackets around them, and keys without values."""

import pytest

from conversations.funnel.loader import FunnelError, warnings_in
from conversations.funnel.model import Funnel
from tests.conversations.shop import TEXT, edited, read


def funnel(old: str, new: str) -> Funnel:
    return read(edited(old, new)[0])


@pytest.mark.parametrize("written", ["fa, en", "fa,en", "فارسی، انگلیسی", "fa; English", "[fa, en]"])
@pytest.mark.long
def test_languages_need_no_brackets(written: str) -> None:
    assert funnel("languages: [fa, en]", f"languages: {written}").languages == ("fa", "en")


def test_one_language_is_a_list_of_one() -> None:
    assert funnel("languages: [fa, en]", "languages: fa").languages == ("fa",)


@pytest.mark.long
def test_answers_of_the_gates_need_no_brackets() -> None:
    assert funnel("timing: [now, soon]", "timing: now").sql.allowed["timing"] == ("now",)
    assert funnel("timing: [now, soon]", "timing: { options: now، soon }").sql.allowed["timing"] == ("now", "soon")
    assert funnel("unless: { need: [learn] }", "unless: { need: learn }").mql.unless == {"need": ("learn",)}
    assert funnel("shows: [talk, timing]", "shows: talk").card[0].shows == ("talk",)


@pytest.mark.long
def test_a_text_without_a_language_is_one_of_the_first_language() -> None:
    text, _ = edited('{ fa: "تراکت", en: "Flyer" }', '"تراکت"')
    assert read(text).sources["flyer"].label == {"fa": "تراکت", "en": "تراکت"}
    told = "\n".join(map(str, warnings_in(text, read(text), file="shop.yaml")))
    assert "one text has no `en` (`sources.flyer.label` in line" in told


@pytest.mark.parametrize("written", ["sources:", "sources: # none yet"])
def test_a_key_of_which_all_lines_were_deleted_counts_as_left_out(written: str) -> None:
    before, _, after = TEXT.partition("sources:")
    assert read(f"{before}{written}\n#{after[after.index('WHAT YOU ASK') :]}").sources == {}
    assert funnel("holidays: []", "holidays:").company.holidays == ()


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        pytest.param("languages: [fa, en]", "languages: §fa, xx", "number 2 of `languages` must be", id="a language"),
        pytest.param("timing: [now, soon]", "timing: §now, son", "`timing` has no option `son`", id="an answer"),
        pytest.param('label: { fa: "همین ماه", en: "This month" }', f"label: §{'ب' * 36}", "only 35 fit", id="text"),
        pytest.param("languages: [fa, en]", 'languages: §""', "`languages` must be a list", id="nothing"),
    ],
)
def test_what_is_wrong_in_it_is_told_at_its_place(old: str, new: str, says: str) -> None:
    text, place = edited(old, new)
    with pytest.raises(FunnelError, match=f"^shop.yaml:{place}: .*{says}"):
        read(text)
