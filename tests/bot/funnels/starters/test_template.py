"""One source yields files in any of its languages, as if each had been written by hand."""

import pytest

from bot.funnels.starters.template import in_languages, languages_of

SOURCE = """fa| # به فارسی
en| # in English
<< shared
name: { fa: "نمونه: {gift}، \\"الف\\"", en: "Sample, {gift}: \\"a\\"" }  #fa نام #en the name
file: { fa: guide-fa.pdf, en: guide-en.pdf }
plain: { points: 3 }
texts:
  end:
    fa: "پایان"
    en: "The end"
guide:
  fa:
    title: "الف"
    points:
      - "یک"
  en:
    title: "a"
after: 1
"""
PART = "# { fa: left alone }\nkinds: [phone]  #en ways\n"


def made(*languages: str) -> str:
    return in_languages(SOURCE, languages, {"shared": PART}.__getitem__)


def test_one_language_leaves_nothing_of_the_others() -> None:
    assert made("en") == (
        "# in English\n# { fa: left alone }\nkinds: [phone] # ways\n"
        'name: { en: "Sample, {gift}: \\"a\\"" } # the name\n'
        "file: { en: guide-en.pdf }\nplain: { points: 3 }\n"
        'texts:\n  end:\n    en: "The end"\nguide:\n  en:\n    title: "a"\nafter: 1\n'
    )


def test_the_first_language_stands_first_and_has_the_comments() -> None:
    text = made("en", "fa")
    assert text.startswith("# in English\n")
    assert 'name: { en: "Sample, {gift}: \\"a\\"", fa: "نمونه: {gift}، \\"الف\\"" } # the name' in text
    assert '    en: "The end"\n    fa: "پایان"\n' in text
    assert '  en:\n    title: "a"\n  fa:\n    title: "الف"\n    points:\n      - "یک"\nafter: 1\n' in text
    assert made("fa", "en").startswith("# به فارسی\n# { fa: left alone }\nkinds: [phone]\n")


def test_a_source_says_its_languages() -> None:
    assert languages_of(SOURCE) == ("fa", "en")
    assert languages_of("a: 1") == ()


def test_a_part_that_is_not_there_is_a_fault_of_the_source() -> None:
    with pytest.raises(KeyError):
        in_languages("<< nowhere\n", ("fa",), {}.__getitem__)
