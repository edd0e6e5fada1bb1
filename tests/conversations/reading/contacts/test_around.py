"""What stands around a contact, and what is only another spelling of it."""

import pytest

from conversations.reading.contacts.around import says_more_than

PHONE = "+989171234567"


@pytest.mark.parametrize(
    ("typed", "contact", "more"),
    [
        ("شماره‌ام ۰۹۱۷۱۲۳۴۵۶۷ ساعت ۵ زنگ بزنید", PHONE, True),
        ("0917 123 4567 after five, please", PHONE, True),
        ("09171234567 / 09351112233", PHONE, True),
        ("۰۹۱۷ ۱۲۳ ۴۵۶۷", PHONE, False),
        ("+98 (917) 123-45-67", PHONE, False),
        ("Name@Company.example", "name@company.example", False),
        ("name@company.example, call me on 5", "name@company.example", True),
    ],
)
def test_what_stands_around_a_contact(typed, contact, more):
    assert says_more_than(typed, contact) is more
