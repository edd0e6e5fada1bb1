"""Every row of the two lists of spellings, a row for each rule, and what no rule may do."""

import csv
from pathlib import Path

import pytest
from disposable_email_domains import blocklist
from hypothesis import given
from hypothesis import strategies as st

from conversations.reading.contacts.emails.domains.endings import KNOWN
from conversations.reading.contacts.emails.look_alikes import mixes_scripts
from conversations.reading.contacts.emails.read import address_as_typed, load, read_emails
from conversations.reading.contacts.emails.rules import RULES
from conversations.reading.contacts.read import read_contact
from conversations.reading.contacts.reading import Reading, Verdict
from tests.drawing import trials
from tests.effort import effort

HERE = Path(__file__).parent
ANY_TEXT = st.text(st.characters(exclude_categories=()))
ADDRESSISH = st.text("abgmil.com@ \u200f۰یا٬'+-,:<>()*_\n")
IN_PIECES = (
    "a@",
    "a@b.",
    "@",
    "-",
    "(at)",
    "٬",
    "a at b dot ",
    "ی@",
    "http://",
    '"a"@',
    "دات ",
    "sara@gmail,com ",
    "1",
)
"""Seconds that a text of 4,096 characters may take; measured: 0.011 for the worst of these."""


def rows(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def in_the_words_of_the_lists(reading: Reading) -> tuple[str, str]:
    match reading.verdict:
        case Verdict.READ:
            return reading.value or "", reading.kind
        case Verdict.ASK:
            return f"ask:{reading.value}", reading.kind
        case Verdict.UNREADABLE:
            return "refuse", ""
        case verdict:
            return verdict.value, ""


@pytest.mark.parametrize("region", ["IR", None])
@pytest.mark.parametrize("name", ["emails.csv", "more_emails.csv"])
def test_every_row_of_the_lists_is_read_as_it_says(name: str, region: str | None) -> None:
    wrong = [
        (row["typed"], row["right"], got)
        for row in rows(name)
        if (got := in_the_words_of_the_lists(read_contact(row["typed"], region=region)))
        != (row["right"], row["kind"] or "")
    ]
    assert wrong == []


BY_RULE = [
    ("link_id", "https://medium.com/@user.name", Verdict.UNREADABLE, None),
    ("link_id", "https://maps.google.com/@35.72,51.33", Verdict.NONE, None),
    ("login", "user:pass@host.ir", Verdict.UNREADABLE, None),
    ("quoted_name", '"sara"@company.ir', Verdict.UNREADABLE, None),
    ("turned_round", "gmail.com@sara", Verdict.ASK, "sara@gmail.com"),
    ("no_name", "@gmail.com", Verdict.UNREADABLE, None),
    ("no_domain", "sara@", Verdict.UNREADABLE, None),
    ("ip_domain", "sara@192.168.1.1", Verdict.UNREADABLE, None),
    ("version", "npm i pkg@1.2.3", Verdict.UNREADABLE, None),
    ("file_name", "logo@2x.png", Verdict.UNREADABLE, None),
    ("masked", "s***@gmail.com", Verdict.UNREADABLE, None),
    ("keyboard_layout", "سشقش@لئشهم.زخئ", Verdict.ASK, "sara@gmail.com"),
    ("keyboard_layout", "sara@لئشهم.com", Verdict.ASK, "sara@gmail.com"),
    ("doubled_at", "sara@@gmail.com", Verdict.ASK, "sara@gmail.com"),
    ("doubled_at", "ali@ahmadi@gmail.com", Verdict.UNREADABLE, None),
    ("www", "www.sara@company.ir", Verdict.ASK, "sara@company.ir"),
    ("comma_for_dot", "sara@company,ir", Verdict.ASK, "sara@company.ir"),
    ("persian_ending", "sara@gmail.کام", Verdict.ASK, "sara@gmail.com"),
    ("missing_dot", "sara@gmail", Verdict.ASK, "sara@gmail.com"),
    ("dots_of_domain", "sara@company..ir", Verdict.ASK, "sara@company.ir"),
    ("number_glued_on", "sara@gmail.com09123456789", Verdict.READ, "sara@gmail.com"),
    ("persian_name", "سارا@yahoo.com", Verdict.UNREADABLE, None),
    ("reserved_domain", "sara@company.test", Verdict.UNREADABLE, None),
    ("domain_slip", "sara@gmial.com", Verdict.ASK, "sara@gmail.com"),
    ("ending_slip", "sara@company.con", Verdict.ASK, "sara@company.com"),
    ("word_behind", "sara@company.ir.thanks", Verdict.ASK, "sara@company.ir"),
    ("unknown_ending", "sara@company.abcd", Verdict.DOUBT, "sara@company.abcd"),
    ("unknown_ending", "sara@دفتر.مرکزی", Verdict.UNREADABLE, None),
    ("accented_name", "josé@gmail.com", Verdict.ASK, "jose@gmail.com"),
    ("accented_name", "сара@gmail.com", Verdict.UNREADABLE, None),
    ("first_half", "sara ahmadi@gmail.com", Verdict.ASK, "ahmadi@gmail.com"),
    ("label_glued_on", "Emailsara@gmail.com", Verdict.ASK, "sara@gmail.com"),
    ("made_up", "test@test.com", Verdict.DOUBT, "test@test.com"),
    ("nobodys", "noreply@company.ir", Verdict.DOUBT, "noreply@company.ir"),
    ("words_joined", "ایمیل_من_sara@company.ir", Verdict.READ, "sara@company.ir"),
    ("words_behind", "sara@company.ir.ممنون", Verdict.READ, "sara@company.ir"),
    ("written_apart", "sara @ company .ir", Verdict.READ, "sara@company.ir"),
    ("address", "sara@company.ir", Verdict.READ, "sara@company.ir"),
    ("impossible", "sara@company", Verdict.UNREADABLE, None),
    ("spoken_out", "sara ات جیمیل دات کام", Verdict.UNREADABLE, None),
    ("no_at", "sara#gmail.com", Verdict.UNREADABLE, None),
]


@pytest.mark.parametrize(("rule", "typed", "verdict", "value"), BY_RULE, ids=[f"{row[0]} {row[1]}" for row in BY_RULE])
def test_each_rule_decides_about_its_own_kind(rule: str, typed: str, verdict: Verdict, value: str | None) -> None:
    reading = read_emails(typed)
    assert (reading.verdict, reading.value) == (verdict, value)
    assert rule in (reading.rule, *(each.rule for each in reading.judged))


def test_no_rule_is_without_a_row() -> None:
    assert {rule.__name__ for rule in RULES} - {row[0] for row in BY_RULE} == set()


@pytest.mark.parametrize(
    ("typed", "missing"),
    [
        ("@gmail.com", "name"),
        ("sara@", "dot"),
        ("sara@company", "dot"),
        ("sara#gmail.com", "at"),
        ("sara@company.test", "domain"),
        ("sara..ahmadi@gmail.com", "letters"),
        ("سارا@yahoo.com", "letters"),
    ],
)
def test_the_answer_names_what_is_missing(typed: str, missing: str) -> None:
    assert read_emails(typed).missing == missing


@pytest.mark.parametrize(
    ("text", "address"),
    [
        pytest.param("sara@company b@company.ir", "b@company.ir", id="first readable one"),
        pytest.param("test@test.com b@company.ir", "b@company.ir", id="a real one before a made-up one"),
        pytest.param("sara@gmial.com یعنی sara@gmail.com", "sara@gmail.com", id="their own correction"),
        pytest.param("\u202asara@\u200fcompany.ir\u202c", "sara@company.ir", id="bidi marks"),
        pytest.param("\ud83dsara@company.ir", "sara@company.ir", id="half a surrogate pair"),
        pytest.param("a@xn--mgba3a4f16a.ir", "a@ایران.ir", id="punycode"),
        pytest.param("علی@شرکت.ایران", "علی@شرکت.ایران", id="persian address"),
        pytest.param("بله " * 300 + "sara@company.ir", "sara@company.ir", id="at the end of a long message"),
        pytest.param("۰۹۱۲۳۴۵۶۷۸۹ یا ۰۲۱۸۸۷۷۶۶۵۵ ali@company.ir b@c.ir عصر", "ali@company.ir", id="among numbers"),
    ],
)
def test_an_address_is_found_in_its_surroundings(text: str, address: str) -> None:
    reading = read_emails(text)
    assert (reading.verdict, reading.value) == (Verdict.READ, address)


@pytest.mark.parametrize("length", range(255, 321, 13))
def test_an_address_longer_than_any_is_refused(length: int) -> None:
    domain = ".".join(["b" * 60] * 4) + ".ir"
    local = "a" * (length - len(domain) - 1)
    assert read_emails(f"{local}@{domain}").verdict is Verdict.UNREADABLE


def test_the_longest_name_and_a_long_domain_are_read() -> None:
    longest = "a" * 64 + "@" + ".".join(["b" * 60] * 3) + ".ir"
    assert len(longest) == 250
    assert read_emails(longest).value == longest


@pytest.mark.parametrize("piece", IN_PIECES)
@pytest.mark.long
def test_a_text_of_4096_signs_is_answered_at_once(piece: str) -> None:
    load()
    text = (piece * 4096)[:4096]
    assert effort(lambda: read_emails(text)) < 50


@pytest.mark.parametrize(
    ("address", "mixed"),
    [
        pytest.param("аdmin@company.ir", True, id="cyrillic a before the @"),
        pytest.param("admin@cоmpany.ir", True, id="cyrillic o in the domain"),
        pytest.param("почта@yandex.ru", False, id="each label in one script"),
        pytest.param("sara.20-x@company.ir", False, id="digits and signs"),
        pytest.param("日本の@company.jp", False, id="japanese scripts go together"),
    ],
)
def test_letters_of_two_scripts_in_one_label_are_flagged(address: str, mixed: bool) -> None:
    reading = read_emails(address)
    assert reading.verdict is Verdict.READ
    assert mixes_scripts(reading.value or "") is mixed


def test_most_of_the_blocklist_reads_as_disposable() -> None:
    listed = sorted(domain for domain in blocklist if domain.rpartition(".")[2] in KNOWN)[::97]
    kinds = [reading.kind for domain in listed if (reading := read_emails(f"sara@{domain}")).verdict is Verdict.READ]
    assert kinds.count("disposable") > 0.98 * len(kinds)


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("sara@gmial.com", "sara@gmial.com"),
        ("sara@gmail", None),
        ("سشقش٬لئشهم.زخئ", None),
        ("www.a@b.ir", "www.a@b.ir"),
    ],
)
def test_what_was_typed_is_kept_where_it_can_be_an_address(written: str, typed: str | None) -> None:
    assert address_as_typed(read_emails(written).judged[0].written) == typed


@trials(200)  # the first one pays for the import
@given(st.one_of(ANY_TEXT, ADDRESSISH))
def test_reading_never_raises_and_reads_its_own_result_again(text: str) -> None:
    reading = read_emails(text)
    if reading.value is not None:
        again = read_emails(reading.value)
        assert again.value == reading.value
        assert again.verdict in (Verdict.READ, Verdict.DOUBT)
