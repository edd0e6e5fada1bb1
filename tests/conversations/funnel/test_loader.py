import contextlib
import hashlib
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.funnel.checks import warnings
from conversations.funnel.loader import FunnelError, warnings_in
from conversations.funnel.model import Funnel
from conversations.language.operator_texts import in_language
from storage.records.lead import ContactKind
from tests.conversations.shop import TEXT, edited, read
from tests.drawing import trials

LONG = "x" * 4000


def told(text: str) -> tuple[str, ...]:
    with pytest.raises(FunnelError) as caught:
        read(text)
    return tuple(map(str, caught.value.problems))


def said_by(funnel: Funnel) -> list[str]:
    return [str(each.says) for each in warnings(funnel)]


BROKEN = [
    pytest.param("    cap: 40", "    cap: §forty", '`cap` must be a whole number, not "forty"', id="points in words"),
    pytest.param("points: 40", 'points: §"40"', '`points` must be a whole number, not "40"', id="a number in quotes"),
    pytest.param("points: 40", "points: §true", "`points` must be a whole number, not true", id="true for a number"),
    pytest.param("points: -25", "points: §-250", "`points` must be -100 or more, not -250", id="too few points"),
    pytest.param("price: true", "price: §yes", '`price` must be true or false, not "yes"', id="yes for true"),
    pytest.param("    options:", "    §optoins:", "unknown key `optoins`; did you mean `options`?", id="misspelt key"),
    pytest.param("    axis: fit\n", "    axis: §fitt\n", "did you mean `fit`?", id="misspelt word"),
    pytest.param("    axis: fit\n", "    axis: §2\n", "`axis` must be `fit` or `interest`, not 2", id="a wrong word"),
    pytest.param("    cap: 40\n", "    cap: 40\n    §cap: 30\n", "`cap` stands here twice; the first is", id="twice"),
    pytest.param("    cap: 40\n", "§\tcap: 40\n", "a tab stands where YAML wants spaces", id="a tab"),
    pytest.param(
        'en: "Thank you 🌱 We hope the {gift} helps."', 'en: §"Thank', "this quote is never closed", id="an open quote"
    ),
    pytest.param('en: "need"', 'en: "need', "a [, { or quote before this is not closed", id="an open quote in braces"),
    pytest.param('en: "Not now"', "en: Not now§: later", "a colon cannot stand here", id="a colon in a text"),
    pytest.param('en: "Not now"', 'en: "Not" §"now"', "does not fit what stands before it", id="quotes in a text"),
    pytest.param("[talk, timing]", "[talk, timing\nx§: [", "is not closed, a comma is missing", id="an open bracket"),
    pytest.param('en: "Not now"', "en: §@me", "begins with this sign must be put in quotes", id="a sign first"),
    pytest.param('en: "Not now"', "en: §!now", "begins with ! is a YAML tag", id="a tag"),
    pytest.param('en: "Not now"', "en: §&now", "begins with & is a YAML anchor", id="an anchor"),
    pytest.param('en: "Not now"', 'en: §"\\ud800"', "cannot be sent", id="half a character"),
    pytest.param('en: "Not now"', "en: §{name}", "begins with { or [ must be put in quotes", id="braces, no quotes"),
    pytest.param('en: "Not now"', "en: §09121234567", 'put 09121234567 in quotes ("09121234567")', id="a phone"),
    pytest.param('en: "need"', "en: §12", "`en` must be text, in quotes, not 12", id="a number for a text"),
    pytest.param(
        "asked_without_gate: quiet", "asked_without_gate: §loud", "must be `quiet` or `tell_later`", id="a third way"
    ),
    pytest.param("tips: no", "tips: §perhaps", "must be yes or no", id="tips perhaps"),
    pytest.param("tips: no", "tips: §1", "must be yes or no", id="tips by number"),
    pytest.param("quiet_days: 3", "quiet_days: §0", "`quiet_days` must be 1 or more, not 0", id="no day"),
    pytest.param("quiet_days: 3", "quiet_days: §11", "`quiet_days` must be 10 or less, not 11", id="eleven days"),
    pytest.param('opens: "09:00"', "opens: §9.5", '`opens` must be a time, as in "09:00"', id="half an hour"),
    pytest.param('opens: "09:00"', 'opens: "§09:00:30"', "write hours and minutes alone", id="seconds"),
    pytest.param('opens: "09:00"', 'opens: "09:00§Z"', "write hours and minutes alone", id="a time with a zone"),
    pytest.param('closes: "18:00"', 'closes: "§08:00"', "closes at 08:00, but opens only at 09:00", id="hours"),
    pytest.param("holidays: []", "holidays: [§1405-13-01]", "there is no 1405-13-01", id="a month that is none"),
    pytest.param("schema: 1", "schema: §2", "written for another version of Sarnakh", id="another schema"),
    pytest.param("schema: 1", 'schema: 1\n§hash: "0"', "unknown key `hash`", id="a key of ours"),
    pytest.param("schema: 1", "§4: 1", "unknown key `4`", id="a number for a key"),
    pytest.param("schema: 1", "§[a]: 1", "a key must be a plain word", id="a list for a key"),
    pytest.param("region: IR", "region: §ir", "a region is two capital letters", id="a small region"),
    pytest.param("region: IR", "region: §UK", "is no region of telephone numbers", id="a region that is none"),
    pytest.param("# timezone: Asia/Tehran", "timezone: §Tehran", "is no time zone", id="a time zone"),
    pytest.param("# timezone: Asia/Tehran", "timezone: §Asia", "is no time zone", id="a folder of time zones"),
    pytest.param("first: phone", "first: §telephone", "`first` must be `phone`, `email` or `telegram`", id="a way"),
    pytest.param("kinds: [phone, email", "kinds: [email", "is asked for first, but is not among", id="first not asked"),
    pytest.param("- id: need", "- id: §Need", "ids are small Latin letters", id="a capital in an id"),
    pytest.param("- id: need", "- id: §end", "the word for the end of the talk", id="the id end"),
    pytest.param("- id: need", "- id: §contact", "what the score calls", id="an id of the score"),
    pytest.param("- id: timing", "- id: §need", "`need` is the id of another question", id="the same question twice"),
    pytest.param("- id: results", "- id: §sales", "the id of another option", id="the same option twice"),
    pytest.param("  flyer:", "  §flyer 1:", "a link can carry only Latin letters", id="a space in a source"),
    pytest.param("points: 40", "points: 40\n        next: §neeed", "no question `neeed`", id="next names nothing"),
    pytest.param("points: 35", "points: 35\n        next: §need", "`need` is not further down", id="a way back"),
    pytest.param("magnet: guide", "magnet: §giude", "there is no magnet `giude`", id="no such magnet"),
    pytest.param("shows: [need]", "shows: [§nede]", "there is no question `nede`", id="no such line"),
    pytest.param("{ need: [learn] }", "{ need: [§lern] }", "`need` has no option `lern`", id="no such option"),
    pytest.param(
        "timing: [now, soon]",
        "timing: { options: [now, §son] }",
        "the question `timing` has no option `son`",
        id="no such option in the longer form",
    ),
    pytest.param(
        "timing: [now, soon]", "timing: { §option: [now] }", "did you mean `options`?", id="a key of the longer form"
    ),
    pytest.param(
        "timing: [now, soon]",
        "timing: { options: [now], required: §maybe }",
        "`required` must be yes or no",
        id="required by chance",
    ),
    pytest.param("magnet: guide #", "magnet: §gide #", "no magnet `gide`; did you mean `guide`?", id="a near magnet"),
    pytest.param("[now, soon]", "[now, §son]", "no option `son`; did you mean `soon`?", id="a near option"),
    pytest.param("    timing: [now", "    §timng: [now", "`timng`; did you mean `timing`?", id="a near question"),
    pytest.param("points: 40", 'points: §"۴۰"', "write the number without quotes", id="a number in quotes"),
    pytest.param('"This month"', "“This month, §or next”", "only straight quotes hold", id="curly quotes"),
    pytest.param("unless: { need: [learn] }", "unless: { §need: }", "`need` must be a list", id="nothing"),
    pytest.param("timing: [now, soon]", "timing: §5", "`timing` must be a list", id="a line that is no list"),
    pytest.param(
        "points: 40", "points: 40\n        next: §need", "`need` would ask itself again", id="a question after itself"
    ),
    pytest.param("points: 40", "points: 40\n        next: §tlak", "did you mean `talk`?", id="next misspelt"),
    pytest.param("    timing: [now", "    §timming: [now", "there is no question `timming`", id="no such gate"),
    pytest.param("talk: chat }", "talk: §chatt }", "`talk` has no option `chatt`", id="talk sets nothing"),
    pytest.param("calls: { talk: [call] }", "calls: { §talk: [no] }", "must also stand in `wants`", id="unwanted call"),
    pytest.param("fit: 55", "fit: §101", "`fit` must be 100 or less", id="over a hundred"),
    pytest.param("own_phone: 20", "own_fone: 20", "`own_fone`", id="an unknown contact"),
    pytest.param("axis: fit\n", "axis: fit\n    §half_life_days: 9\n", "fit never decays", id="fit that decays"),
    pytest.param("half_life_days: 45", "half_life_days: §0", "must be more than 0", id="no half-life"),
    pytest.param("    file:", "    coupon: X\n    file:", "exactly one of file, link or coupon", id="two gifts"),
    pytest.param(
        "file:\n      fa: guide-fa.pdf",
        "link:\n      fa: §http://x.ir",
        "a link begins with https://",
        id="an open link",
    ),
    pytest.param('label: { fa: "تراکت", en: "Flyer" }', "label: {}", "the Persian text is missing", id="no label"),
    pytest.param("languages: [fa, en]", "languages: §[fa, en, fa]", "`fa` stands here twice", id="a language twice"),
    pytest.param("sales_language: fa", "sales_language: §de", "`sales_language` must be `fa` or `en`", id="German"),
    pytest.param('en: "Under $500"', f'en: §"{"x" * 36}"', "has 36 characters; only 35 fit", id="a long label"),
    pytest.param('en: "Not now"', f'en: §"{"x" * 36}"', "has 36 characters; only 35 fit", id="a long key"),
    pytest.param('en: "Got it', f'en: §"{"x" * 1000} Got it', "Telegram takes 1,024", id="a long caption"),
    pytest.param('en: "Hi', f'en: §"{LONG} Hi', "with all that stands in the same message", id="long with the consent"),
    pytest.param('en: "Type', f'en: §"{"🌱" * 2048} Type', "become 4,113 characters long", id="UTF-16 counts"),
    pytest.param('en: "Type your email."', 'en: §" "', "this text is empty", id="an empty text"),
    pytest.param(
        'en: "By sending your number or email you agree that {company}',
        'en: §"By sending it you agree that we',
        "`{company}` is missing",
        id="a consent without who",
    ),
    pytest.param(
        'en: "Hi {name}',
        'en: §"Hi {nmae}',
        "cannot fill in {nmae}; what it can here: {gift}, {gift_of}, {name}",
        id="a fill-in",
    ),
    pytest.param('en: "Type', 'en: §"{Type', "a lone { or } stands in this text", id="a lone brace"),
    pytest.param('fa: "سلام {name}', 'fa: §"سلام {نام}', "cannot fill in {نام}", id="a Persian fill-in"),
    pytest.param("  ask_email:", "  §ask_emial:", "no text `ask_emial`; did you mean `ask_email`?", id="a text's key"),
]


@pytest.mark.parametrize(("old", "new", "says"), BROKEN)
def test_a_broken_funnel_is_told_in_plain_words_with_its_place(old: str, new: str, says: str) -> None:
    text, place = edited(old, new)
    problems = told(text)
    assert [each for each in problems if says in each], problems
    if "§" in new:
        assert [each for each in problems if each.startswith(f"shop.yaml:{place}: ") and says in each], problems


def test_all_problems_are_told_at_once_in_the_order_of_the_file() -> None:
    text = TEXT.replace("cap: 40", "cap: x").replace("version: 2", "version: 0").replace("    options:", "    optoins:")
    problems = told(text)
    assert len(problems) == 1 + 2 + 4
    lines = [int(each.split(":")[1]) for each in problems]
    assert lines == sorted(lines)


def test_a_misspelt_key_is_not_also_called_missing() -> None:
    text, _ = edited("    options:", "    optoins:")
    assert len(told(text)) == 1


def test_a_missing_key_is_told_at_what_lacks_it() -> None:
    text, place = edited("  - id: budget\n", "  - §budget: 1\n")
    assert f"shop.yaml:{place}: `id` is missing here" in told(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "1:1: the file is empty"),
        ("# nothing", "1:1: the file is empty"),
        ("hello", "1:1: the file must be made of keys and values"),
        ("- a\n- b", "1:1: the file must be made of keys and values"),
        ("a: b\n---\nc: d", "2:1: a second document begins here"),
        ("a: \x07", "1:4: a character here is not allowed"),
        ("[" * 2000, "nested too deep"),
        ("a: " + "[" * 30 + "]" * 30, "1:24: this is nested too deep"),
        ("x" * 500_001, "longer than a funnel can be"),
        ('a: "\\U99999999"', "no YAML that can be read"),
        ("a: *b", "a text that begins with * must be put in quotes"),
    ],
)
def test_what_is_no_funnel_at_all_is_refused(text: str, says: str) -> None:
    assert [each for each in told(text) if says in each]


@pytest.mark.parametrize(
    ("edits", "says"),
    [
        pytest.param({"interest: 60": "interest: 100"}, None, id="a full hundred can be reached"),
        pytest.param({"interest: 60": "interest: 71", "\n  cap: 30": "\n  cap: 0"}, "interest 71 can", id="a cap of 0"),
        pytest.param({"interest: 60": "interest: 70", "\n  cap: 30": "\n  cap: 0"}, None, id="just what answers bring"),
        pytest.param(
            {
                "interest: 60": "interest: 96",
                "returned: 5": "returned: 0",
                "campaign: 5": "campaign: 0",
                "guide: 10": "guide: 5",
            },
            "interest 96 can never be reached: the answers that pass this gate give at most 95",
            id="no other days",
        ),
        pytest.param({"fit: 40": "fit: 97", "own_phone: 20": "own_phone: 16"}, "fit 97 can never", id="fit of an MQL"),
        pytest.param(
            {"fit: 55": "fit: 93", "kinds: [phone, email, telegram]": "kinds: [email]", "first: phone": "first: email"},
            "fit 93 can never be reached: the answers that pass this gate give at most 92",
            id="phones are not asked for",
        ),
        pytest.param(
            {"unless: { need: [learn] }\n  where": "unless: { timing: [now, soon] }\n  where"},
            "nobody can give",
            id="unless and where",
        ),
        pytest.param({"timing: [now, soon]": "timing: []"}, "nobody can give all these answers", id="no answer passes"),
    ],
)
@pytest.mark.long
def test_a_gate_must_be_within_reach(edits: dict[str, str], says: str | None) -> None:
    text = TEXT
    for old, new in edits.items():
        assert old in text
        text = text.replace(old, new, 1)
    if says is None:
        assert read(text).sql
    else:
        assert [each for each in told(text) if says in each]


def test_an_answer_that_skips_a_required_question_of_the_gate_does_not_pass_it() -> None:
    text = TEXT
    for label in ("مشتری و فروش بیشتر", "بدانم تبلیغم چه نتیجه‌ای می‌دهد", "سایت، صفحهٔ فرود یا کمپین"):
        text = text.replace(f'label: {{ fa: "{label}"', f'next: budget\n        label: {{ fa: "{label}"')
    assert read(text)
    problems = told(text.replace("timing: [now, soon]", "timing: { options: [now, soon], required: yes }"))
    for problem, option in zip(problems, ("sales", "results", "build"), strict=True):
        assert f"after `{option}` nobody can be SQL: `next` jumps over `timing`, which `sql.where` requires" in problem


def test_a_question_that_no_answer_leads_to_is_told() -> None:
    problems = told(re.sub(r"(- id: (sales|results|build|learn)\b)", r"\1\n        next: budget", TEXT))
    assert [each for each in problems if "nobody is ever asked `timing`" in each]


FORMER = {
    "mydata.estimate": "{fit} {interest}",
    "privacy.limit": "{days}",
    "email_typo": "{email}?",
    "button.email_yes": "!",
    "button.email_as_typed": "!",
}
"""Texts that a file of an earlier version may have of its own; each version adds those that it leaves out."""


def test_a_file_with_texts_of_an_earlier_version_is_valid() -> None:
    lines = "".join(f'  {key}: {{ fa: "فارسی {said}", en: "English {said}" }}\n' for key, said in FORMER.items())
    texts = read(TEXT.replace("\ntexts:\n", f"\ntexts:\n{lines}")).texts
    assert [key for key in FORMER if key not in texts] == []


def test_the_hash_is_that_of_the_text() -> None:
    assert read(TEXT).hash == hashlib.sha256(TEXT.encode()).hexdigest()


@settings(deadline=None)
@given(st.text(alphabet=" \n\t:-[]{}\"'#&*!|>%@`,?\\abc019.~é§\ud800\x00\x85\ufeff", max_size=60))
def test_no_text_raises_anything_but_a_funnel_error(text: str) -> None:
    told(text)


@trials(40)
@given(place=st.integers(0, len(TEXT) - 1), piece=st.text(alphabet=" \n\t:-[]{}\"'#&*!|>%,?\\a0.", max_size=4))
@pytest.mark.long
def test_no_edit_of_the_funnel_raises_anything_but_a_funnel_error(place: int, piece: str) -> None:
    with contextlib.suppress(FunnelError):
        read(TEXT[:place] + piece + TEXT[place + len(piece) :])


@pytest.mark.parametrize(("photo", "warned"), [("a.JPG", False), ("a.jpeg", False), ("a.png", True)])
def test_a_picture_that_is_no_jpg_is_warned_of(photo: str, warned: bool) -> None:
    found = said_by(read(TEXT.replace("\ncontact:", f"\nbot: {{ photo: {photo} }}\ncontact:", 1)))
    assert any(each.startswith("bot.photo") for each in found) is warned


def test_what_an_email_that_may_be_made_up_adds_can_be_said_and_need_not_be() -> None:
    assert ContactKind.DOUBTFUL_EMAIL not in read(TEXT).contact_points.points
    funnel = read(TEXT.replace("    # doubtful_email: 0", "    doubtful_email: 3"))
    assert funnel.contact_points.points[ContactKind.DOUBTFUL_EMAIL] == 3


@pytest.mark.parametrize(
    ("written", "tips"),
    [("yes", True), ("no", False), ("true", True), ("false", False), ('"yes"', True), (None, False)],
)
@pytest.mark.long
def test_tips_are_a_yes_or_a_no_and_none_are_shipped(written: str | None, tips: bool) -> None:
    text = TEXT.replace("tips: no\n", "" if written is None else f"tips: {written}\n")
    assert read(text).tips is tips
    assert [each for each in said_by(read(text)) if each.startswith("tips")] == (
        ["tips: the button promises tips, and nothing sends them yet: somebody of yours must"] if tips else []
    )


def test_a_warning_has_its_place_and_is_said_in_both_languages() -> None:
    text, place = edited("tips: no", "tips: §yes")
    (told,) = (each for each in warnings_in(text, read(text), file="shop.yaml") if "tips" in str(each))
    assert str(told.as_warning()).startswith(f"shop.yaml:{place}: warning: tips: the button")
    assert in_language(told.as_warning(), "fa").startswith(f"shop.yaml:{place}: هشدار: tips: دکمه")


def test_warnings_come_in_the_order_of_the_file() -> None:
    lines = [each.line for each in warnings_in(TEXT, read(TEXT), file="shop.yaml")]
    assert lines == sorted(lines)
    assert len(lines) == 4


def test_a_changed_copy_of_a_part_of_a_funnel_forgets_what_was_computed_once() -> None:
    shop = read(TEXT)
    gate = shop.sql
    assert gate.cooldown.days == gate.cooldown_days
    changed = shop.replace(sql=gate.replace(cooldown_days=3))
    assert (changed.sql.cooldown.days, gate.cooldown.days) == (3, gate.cooldown_days)
