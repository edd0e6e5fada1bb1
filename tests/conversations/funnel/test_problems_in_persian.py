"""What is wrong with a file is said in Persian as well as in English."""

import re

import pytest

from conversations.funnel.loader import FunnelError
from conversations.language.operator_texts import in_language
from storage.records.translatable import Translatable
from tests.conversations.funnel.test_loader import BROKEN
from tests.conversations.shop import edited, read


@pytest.mark.parametrize(("old", "new", "_says"), BROKEN)
def test_every_problem_is_said_in_persian(old: str, new: str, _says: str) -> None:
    with pytest.raises(FunnelError) as caught:
        read(edited(old, new)[0])
    for problem in (each for each in caught.value.problems if isinstance(each.says, Translatable)):
        persian = in_language(problem.says, "fa")
        assert persian != str(problem.says)
        assert re.search("[آ-ی]", persian), persian


@pytest.mark.parametrize(
    ("old", "new", "persian"),
    [
        pytest.param("points: 40", 'points: "40"', '`points` باید عدد صحیح باشد، نه "40"', id="type"),
        pytest.param("quiet_days: 3", "quiet_days: 11", "`quiet_days` باید ۱۰ یا کمتر باشد، نه 11", id="bound"),
        pytest.param("    options:", "    optoins:", "کلید `optoins` شناخته نیست؛ منظورتان `options` بود؟", id="key"),
        pytest.param(
            "first: phone", "first: fax", '`first` باید `phone`، `email` یا `telegram` باشد، نه "fax"', id="choice"
        ),
        pytest.param("tips: no", "tips: perhaps", "`tips` باید `yes` یا `no` باشد", id="our own check"),
        pytest.param('fa: "سلام {name}', 'fa: "سلام {نام}', "ربات نمی‌تواند `{نام}` را پر کند", id="a place"),
        pytest.param("    cap: 40\n", "\tcap: 40\n", "اینجا تب زده‌اید؛ در YAML تورفتگی فقط با فاصله است", id="syntax"),
        pytest.param('closes: "18:00"', "closes: 5", "ساعت ۰۵:۰۰ تعطیل می‌شود، اما تازه ۰۹:۰۰ باز می‌شود", id="hours"),
        pytest.param("holidays: []", "holidays: [1800-01-01]", "سال ۱۸۰۰ در هیچ‌کدام از دو تقویم نمی‌گنجد", id="date"),
    ],
)
def test_problems_read_as_a_persian_developer_writes_them(old: str, new: str, persian: str) -> None:
    with pytest.raises(FunnelError) as caught:
        read(edited(old, new)[0])
    assert persian in "\n".join(in_language(each, "fa") for each in caught.value.sentences)
