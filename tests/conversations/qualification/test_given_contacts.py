"""The contacts of a ledger, the newest first, with the corrections of operators."""

from conversations.qualification.ledger import GivenContact, given_contacts, own_phones
from storage.records.lead import ContactKind
from storage.records.ledger import Entry, EntryKind
from tests.storage.stored import NOW, entry

LEDGER = (
    entry(EntryKind.CONTACT, kind="own_phone", value="+09123456789"),
    entry(EntryKind.CONTACT, kind="free_email", value="sara@gmail.com"),
    Entry(
        kind=EntryKind.CORRECTED,
        at=NOW,
        data={"way": "phone", "before": "+09123456789", "after": "+989123456789"},
    ),
)


def test_a_corrected_contact_has_its_right_value_and_counts_as_verified_still() -> None:
    assert given_contacts(LEDGER) == (
        GivenContact(ContactKind.FREE_EMAIL, "sara@gmail.com"),
        GivenContact(ContactKind.OWN_PHONE, "+989123456789"),
    )
    assert own_phones(LEDGER) == ("+989123456789",)


def test_without_corrections_it_is_what_they_gave() -> None:
    assert own_phones(LEDGER[:2]) == ("+09123456789",)
