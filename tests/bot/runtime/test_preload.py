"""What is read before the first update: a start that cannot read it says what is wrong."""

import errno
from collections.abc import Iterator

import phonenumbers
import pytest

from bot.bot_api.startup import CannotStart
from bot.runtime.preload import preload
from conversations.reading.contacts.phones import number


@pytest.fixture
def a_plan_on_a_broken_disk() -> Iterator[None]:
    def cannot_be_read(_region: str) -> None:
        raise OSError(errno.EIO, "Input/output error", "region_ZZ.pyc")

    number.load.cache_clear()
    phonenumbers.PhoneMetadata.register_region_loader("ZZ", cannot_be_read)
    yield
    del phonenumbers.PhoneMetadata._region_available["ZZ"]


@pytest.mark.usefixtures("a_plan_on_a_broken_disk")
def test_a_start_that_cannot_read_what_it_needs_says_which_file_and_what_to_do() -> None:
    with pytest.raises(CannotStart, match=r"OSError EIO: Input/output error: region_ZZ\.pyc\): the disk .* dmesg"):
        preload()


def test_all_plans_of_phones_are_there_after_it() -> None:
    preload()
    assert [region for region, left in phonenumbers.PhoneMetadata._region_available.items() if left] == []
