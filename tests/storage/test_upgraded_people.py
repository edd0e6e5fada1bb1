"""Old versions kept no people of the desk: who was seen in the group, and who owns leads, is known by name at once."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.context.config import BotConfig
from bot.context.context import by_clock
from bot.sales.people.upgrade import keep_those_of_before
from storage.encryption.seals import cipher_of
from storage.sales import desk_people
from storage.sqlite.database import SqliteDatabase
from tests.conversations.talks import SHIPPED
from tests.storage.stored import NOW
from tests.upgrades.dump_file import FIELD_KEY
from tests.upgrades.old_installation import OldInstallation, dumps_without, read

OWNERS = "SELECT DISTINCT owner FROM leads WHERE owner IS NOT NULL AND owner_name IS NOT NULL"
MEMBERS = "SELECT telegram_id FROM group_members"


@pytest.fixture(params=dumps_without("desk_people"), ids=lambda dump: dump.stem)
def old(request: pytest.FixtureRequest) -> OldInstallation:
    """Every version without a desk."""
    return OldInstallation(request.param)


async def test_owners_are_known_by_name_and_those_seen_in_the_group_are_there(
    old: OldInstallation, before: Path
) -> None:
    owners = {owner for (owner,) in read(before, OWNERS)}
    config = BotConfig(
        bot_id=1, bot_username="shop_bot", admins=frozenset(), zone=ZoneInfo("Asia/Tehran"), funnel=SHIPPED,
        funnel_of=lambda _: SHIPPED, sales_chat_setting=old.sales_chat,
    )  # fmt: skip
    database = await SqliteDatabase.open(before, cipher=cipher_of(FIELD_KEY))
    members = {member for (member,) in read(before, MEMBERS)}
    for _ in range(2):
        await database.write(by_clock(keep_those_of_before, config, NOW))
    async with database.read() as reader:
        known, there = await desk_people.known(reader), await desk_people.everyone(reader)
    await database.close()
    assert known.bad == ()
    assert set() != owners <= {each.id for each in known.good}
    assert all(each.name for each in known.good)
    assert {each.id for each in there.good} == {each.id for each in known.good} & members
