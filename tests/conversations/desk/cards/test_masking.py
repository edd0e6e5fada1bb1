"""What a group may see of phones and emails that must not be taken home."""

import pytest

from conversations.desk.cards.masking import masked_alerts, masked_contact, masked_lead, masked_words
from conversations.desk.lead_list import write_leads
from conversations.desk.lead_page import write_lead_page, write_masked_page
from conversations.turn.events import Caption
from conversations.turn.turn import CardChanged, Copied, NewAlert, NewQuietCard, Relayed
from storage.records.ledger import Entry, EntryKind
from tests.conversations.desk.shown import HOT, NOW, TEHRAN, bare
from tests.conversations.talks import SHIPPED

SARA = HOT.lead.replace(name="Sara @sara 0912 123 4567", email="sara@nordfit.example")

NUMBERS = [
    "09121234567", "+98 912 123 4567", "۰۹۱۲۱۲۳۴۵۶۷", "٠٩١٢ ١٢٣ ٤٥٦٧", "0912-123-45-67", "(0912) 123.4567",
    "0912/123/4567", "0912 • 123 • 4567", "0912_123_4567", "0912\n123\n4567", "0912ـ123ـ4567",
    "0️⃣9️⃣1️⃣2️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣", "０９１２１２３４５６７",
    "0\u200c9\u200c1\u200c2\u200c1234567", "021 8877 6667", "88776667", "00989121234567", "+49 (0)30 123 45 67",
    "09121234567 تومان",
]  # fmt: skip


@pytest.mark.parametrize("number", NUMBERS)
def test_a_number_in_words_keeps_two_digits(number: str) -> None:
    assert masked_words(f"call {number} please", "en").startswith("call ••67")
    assert masked_words(f"call {number} please", "en").endswith(" please")
    assert bare(masked_words(number, "fa")).startswith("••۶۷")


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("sara@nordfit.example", "••@nordfit.example"),
        ("mail: Sara.K+x@nordfit.co.uk!", "mail: ••@nordfit.co.uk!"),
        ("«sara@nordfit.example»", "«••@nordfit.example»"),
        ("sara @ nordfit.example", "••@nordfit.example"),
        ("sara(at)nordfit.example", "••@nordfit.example"),
        ("sara [at] nordfit.example", "••@nordfit.example"),
        ("سارا@نمونه.ایران", "••@نمونه.ایران"),
        ("a@b.example و c@d.example", "••@b.example و ••@d.example"),
        ("gave: \u2068sara@nordfit.example\u2069", "gave: \u2068••@nordfit.example\u2069"),
        ("\u200fsara\u2069@nordfit.example", "\u200f••@nordfit.example"),
    ],
)
def test_an_email_in_words_keeps_its_domain(words: str, shown: str) -> None:
    assert masked_words(words, "en") == shown


@pytest.mark.parametrize(
    "words",
    [
        "بودجه ۱۲٬۵۰۰٬۰۰۰ تومان", "12,500,000", "12000000 تومان", "۱۲ میلیون", "2026-12-05", "1405/09/15",
        "من ۳ شعبه دارم", "@sara", "9 تا 18", "128", "ساعت ۱۰:۳۰", "",
    ],
)  # fmt: skip
def test_sums_dates_and_counts_are_left(words: str) -> None:
    assert masked_words(words, "fa") == words


def test_a_long_text_without_spaces_is_read_at_once() -> None:
    assert masked_words("x" * 4_000, "en") == "x" * 4_000
    assert masked_words("1,2" * 1_300, "en") == "1,2" * 1_300


@pytest.mark.parametrize(
    ("contact", "shown"),
    [("+989121234567", "••67"), ("sara@nordfit.example", "••@nordfit.example"), ("7", "••7"), ("@", "••@")],
)
def test_a_contact_alone(contact: str, shown: str) -> None:
    assert masked_contact(contact, "en") == shown


def test_what_a_turn_tells_the_group_has_no_contact() -> None:
    alerts = (
        NewAlert(), NewQuietCard(), Relayed("t.me/sara, 0912 123 4567"), CardChanged(told="gave: sara@nordfit.example"),
        Copied(7, "[photo] call 09121234567", "album"), Copied(8, "[photo] our shop"),
        Copied(9, "[location] Shop 09121234567", holds_words=True), Copied(10, "[location]", holds_words=True),
    )  # fmt: skip
    assert [*map(bare_alert, masked_alerts(alerts, SARA, "en"))] == [
        NewAlert(), NewQuietCard(), Relayed("@••, ••67"), CardChanged(told="gave: ••@nordfit.example"),
        Copied(7, "[photo] call ••67", "album", without_words=True), Copied(8, "[photo] our shop"),
        Relayed("[location] Shop ••67"), Copied(10, "[location]", holds_words=True),
    ]  # fmt: skip


def test_a_caption_whose_words_lead_somewhere_stays_behind() -> None:
    def copied(*kinds: str) -> Copied:
        entities = tuple({"type": kind, "offset": 0, "length": 2} for kind in kinds)
        return Copied(7, "[photo] me", caption=Caption("me", entities))

    alerts = (copied("bold"), copied("bold", "text_link"), copied("text_mention"))
    shown = masked_alerts(alerts, SARA, "en")
    assert [each.without_words for each in shown if isinstance(each, Copied)] == [False, True, True]


def bare_alert(alert: object) -> object:
    return Relayed(bare(alert.text)) if isinstance(alert, Relayed) else alert


def test_a_page_and_a_list_for_the_group_have_no_contact_and_all_else() -> None:
    own = {"kind": "own_phone", "value": "+989121234567"}
    mail = {"kind": "company_email", "value": "sara@nordfit.example"}
    deeds = [
        (EntryKind.CONTACT, own | {"typed": "it is 0912 123 4567, evenings"}),
        (EntryKind.CONTACT, mail | {"typed": "sara@nordfit.example"}),
        (EntryKind.SAID, {"text": "or 09121234567, t.me/sara", "medium": "text"}),
        (EntryKind.NOTE, {"text": "rings back on 021 8877 6667", "name": "Reza"}),
        (EntryKind.WROTE, {"text": "shall I ring 0912 123 4568?", "medium": "text", "name": "Reza"}),
        (EntryKind.UNREAD_CONTACT, {"text": "91 21 23 45 67"}),
        (EntryKind.CORRECTED, {"before": "x", "after": "+989121234567"}),
    ]
    entries = tuple(Entry(kind=kind, at=NOW, data=data) for kind, data in deeds)
    lead = SARA.replace(first_source="referral", last_source="referral")
    session = HOT.replace(lead=lead, ledger=(*HOT.ledger, *entries), referrer="Nima 0935 111 2233")
    more = {"funnel": SHIPPED, "zone": TEHRAN, "language": "en", "now": NOW}
    masked, whole = bare(write_masked_page(session, **more)), bare(write_lead_page(session, **more))
    for contact in (
        "123 4567",
        "1234567",
        "4568",
        "6667",
        "45 67",
        "sara@",
        "@sara",
        "t.me/sara",
        "111 2233",
        str(SARA.telegram_id),
    ):
        assert contact in whole, contact
        assert contact not in masked, contact
    assert "••@nordfit.example" in masked
    assert len(masked.split("\n")) == len(whole.split("\n"))
    shown = [masked_lead(SARA, "en"), masked_lead(SARA.replace(phone=None), "en")]
    listed = bare(write_leads(shown, stage=None, words="trade", language="en", now=NOW))
    assert "Sara @•• ••67" in listed
    assert "••67 ·" in listed
    assert "••@nordfit.example ·" in listed


def test_a_page_for_the_group_shows_the_username_of_no_account_of_a_person() -> None:
    deeds = [
        (EntryKind.SAID, {"text": "also @sara_home", "medium": "text"}),
        (EntryKind.NOTE, {"text": "writes as @sara_home at night", "name": "Reza"}),
        (EntryKind.WROTE, {"text": "is t.me/sara_home yours?", "medium": "text", "name": "Reza"}),
        (EntryKind.OUTCOME, {"before": "open", "after": "lost", "reason": "see @Sara_Home"}),
    ]
    entries = tuple(Entry(kind=kind, at=NOW, data=data) for kind, data in deeds)
    session = HOT.replace(lead=SARA, ledger=(*HOT.ledger, *entries), usernames=("sara_home",))
    more = {"funnel": SHIPPED, "zone": TEHRAN, "language": "en", "now": NOW}
    masked, whole = bare(write_masked_page(session, **more)), bare(write_lead_page(session, **more))
    assert (whole.lower().count("sara_home") >= len(deeds), masked.lower().count("sara_home")) == (True, 0)
