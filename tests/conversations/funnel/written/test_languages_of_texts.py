import re
from datetime import date

import pytest

from conversations.funnel.gift import gift_name, gift_word
from conversations.funnel.loader import FunnelError, warnings_in
from conversations.language.operator_texts import in_language
from tests.conversations.shop import TEXT, edited, read

_SAID = r'"(?:[^"\\\n]|\\.)*"'
ENGLISH = re.compile(rf", en: {_SAID}|^ +en: (?:{_SAID}|guide-en\.pdf)\n", re.MULTILINE)
PERSIAN_ALONE = ENGLISH.sub("", TEXT)


def told(text: str, language: str = "en") -> list[str]:
    found = warnings_in(text, read(text), file="shop.yaml")
    return [in_language(each.says, language) for each in found if "still" not in str(each.says)]


def test_a_language_that_is_added_later_is_read_in_the_first_one() -> None:
    funnel = read(PERSIAN_ALONE)
    assert funnel.languages == ("fa", "en")
    assert funnel.company.name["en"] == funnel.company.name["fa"]
    assert funnel.questions[0].options[0].label["en"] == funnel.questions[0].options[0].label["fa"]
    assert funnel.magnets["guide"].file == {"fa": "guide-fa.pdf", "en": "guide-fa.pdf"}


def test_texts_of_ours_and_the_gift_have_our_own_words_to_fall_back_on() -> None:
    funnel = read(PERSIAN_ALONE)
    assert all("en" not in said for said in funnel.texts.values())
    assert gift_word(funnel, "en") == gift_name(funnel, "en") == "guide"
    assert "راهنما" in gift_name(funnel, "de")


@pytest.mark.long
def test_one_warning_counts_the_missing_texts_and_names_the_first() -> None:
    (says,) = told(PERSIAN_ALONE)
    count = len(ENGLISH.findall(TEXT))
    line = PERSIAN_ALONE[: PERSIAN_ALONE.index("  name:")].count("\n") + 1
    assert says.startswith(f"{count} texts have no `en` (`company.name` in line {line}, `consent.text` in line ")
    assert "and others): " in says
    (persian,) = told(PERSIAN_ALONE, "fa")
    assert persian.startswith(f"{str(count).translate(str.maketrans('0123456789', '۰۱۲۳۴۵۶۷۸۹'))} متن برای زبان `en`")


def test_one_missing_text_is_named() -> None:
    text, _ = edited(', en: "Flyer" }', " }")
    (says,) = told(text)
    assert says.startswith("one text has no `en` (`sources.flyer.label` in line ")


def test_a_list_is_named_by_ids() -> None:
    text, _ = edited('label: { fa: "نیاز", en: "need" }', 'label: { fa: "نیاز" }')
    assert "`questions.need.label` in line " in told(text)[0]


def test_a_text_in_a_language_that_is_not_offered_is_left_out_with_one_warning() -> None:
    text, _ = edited("languages: [fa, en]", "languages: [fa]")
    funnel = read(text)
    assert set(funnel.company.name) == set(funnel.consent.text) == {"fa"}
    (says,) = told(text)
    assert says.startswith("nobody reads what stands in `en` (`company.name.en` in line ")


def test_a_mistake_in_a_text_that_stands_in_for_another_is_told_once() -> None:
    text = PERSIAN_ALONE.replace("سلام {name}", "سلام {nmae}")
    with pytest.raises(FunnelError) as caught:
        read(text)
    assert len(caught.value.problems) == 1


@pytest.mark.parametrize(
    "names", ["fa, en", "فارسی, English", "fa-IR, en_GB", "Persian, انگلیسی", "farsi, english", "Farsi, EN"]
)
@pytest.mark.long
def test_languages_are_named_as_people_name_them(names: str) -> None:
    text, _ = edited("languages: [fa, en]", f"languages: [{names}]")
    text = text.replace("sales_language: fa", "sales_language: فارسی")
    funnel = read(text)
    assert (funnel.languages, funnel.sales_language) == (("fa", "en"), "fa")


def test_a_text_may_name_its_languages_too() -> None:
    text, _ = edited('label: { fa: "تراکت", en: "Flyer" }', 'label: { فارسی: "تراکت", English: "Flyer" }')
    assert read(text).sources["flyer"].label == {"fa": "تراکت", "en": "Flyer"}
    text, place = edited('label: { fa: "تراکت", en: "Flyer" }', 'label: { fa: "تراکت", §فارسی: "Flyer" }')
    with pytest.raises(FunnelError, match="stands here twice") as caught:
        read(text)
    assert str(caught.value.problems[0]).startswith(f"shop.yaml:{place}: ")


@pytest.mark.parametrize(
    ("today", "past"), [(date(2027, 3, 23), True), (date(2027, 3, 22), False), (date(2026, 1, 1), False)]
)
def test_days_off_that_are_all_past_are_a_list_that_nobody_has_continued(today: date, past: bool) -> None:
    text, _ = edited("holidays: []", "holidays: [2020-01-01, 1406/01/02]")
    found = warnings_in(text, read(text), file="shop.yaml", today=today)
    assert [each for each in found if "all days off are past" in str(each)] == [] or past
    assert not past or [each for each in found if "all days off are past" in str(each)]
