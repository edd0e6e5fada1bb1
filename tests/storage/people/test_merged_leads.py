"""One person with several accounts: which lead survives, where we write to, and that nobody is counted twice."""

from datetime import timedelta

import pytest

from storage.database import Database
from storage.people import leads, ledger, sessions
from storage.records.ledger import Entry, EntryKind
from storage.totals import changes
from tests.storage.stored import NOW, hot_lead

MINUTE = timedelta(minutes=1)


async def three(database: Database) -> tuple[int, int, int]:
    """Three leads, of whom the second was merged into the third, and that one into the first."""
    first, second, third = [(await hot_lead(database, number)).number for number in (1, 2, 3)]
    await database.write(lambda tx: leads.join(tx, second, into=third))
    await database.write(lambda tx: leads.join(tx, third, into=first))
    return first, second, third


async def test_a_lead_leads_to_the_one_that_goes_on_and_others_are_their_own(database: Database) -> None:
    first, second, third = await three(database)
    alone = (await hot_lead(database, 4)).number
    async with database.read() as reader:
        found = [await leads.survivor_of(reader, number) for number in (first, second, third, alone, 99)]
        assert found == [first, first, first, alone, 99]
        assert await leads.person_of(reader, third) == (first, second, third)
        assert await leads.merged_into(reader, alone) == ()
    await database.write(lambda tx: leads.part(tx, third))
    async with database.read() as reader:
        assert [await leads.survivor_of(reader, number) for number in (first, second, third)] == [first, third, third]


async def test_a_circle_that_a_hand_wrote_ends(database: Database) -> None:
    first, second, third = await three(database)
    await database.write(lambda tx: leads.join(tx, first, into=second))
    async with database.read() as reader:
        assert await leads.survivor_of(reader, first) in (first, second, third)
        assert len(await leads.person_of(reader, first)) == 3


@pytest.mark.parametrize("newest", [0, 1, 2])
async def test_we_write_to_the_account_that_was_seen_last(database: Database, newest: int) -> None:
    numbers = await three(database)
    for place, number in enumerate(numbers):
        seen = NOW + (10 if place == newest else place) * MINUTE
        session = await database.write(lambda tx, number=number: sessions.load_number(tx, number))
        assert session is not None
        await database.write(lambda tx, lead=session.lead, seen=seen: leads.save(tx, lead.replace(seen=seen)))
    async with database.read() as reader:
        assert [await leads.account_of(reader, number) for number in numbers] == [numbers[newest]] * 3


async def test_the_desk_reads_the_ledgers_of_both_in_order_of_time_and_each_account_its_own(database: Database) -> None:
    one, other = [(await hot_lead(database, number)).number for number in (1, 2)]
    for number, minutes in ((one, 1), (other, 2), (one, 3)):
        said = Entry(kind=EntryKind.SAID, at=NOW + minutes * MINUTE, data={"text": f"{minutes}", "medium": "text"})
        await database.write(lambda tx, number=number, said=said: ledger.add(tx, number, (said,)))
    await database.write(lambda tx: leads.join(tx, other, into=one))

    def words(entries: tuple[Entry, ...]) -> list[str]:
        return [str(each.data["text"]) for each in entries if each.kind is EntryKind.SAID]

    whole = await database.write(lambda tx: sessions.load_number(tx, one))
    assert whole is not None
    assert whole.survives
    assert words(whole.ledger) == ["1", "2", "3"]
    own = await database.write(lambda tx: sessions.load(tx, whole.lead.telegram_id))
    assert own is not None
    assert words(own.ledger) == ["1", "3"]
    theirs = await database.write(lambda tx: sessions.load_number(tx, other))
    assert theirs is not None
    assert (words(theirs.ledger), theirs.lead.merged_into, theirs.survives) == (["2"], one, False)


async def test_a_merged_lead_is_counted_with_its_survivor_and_again_by_itself_once_taken_apart(
    database: Database,
) -> None:
    async def counted() -> int:
        async with database.read() as reader:
            return sum(amount.there for amount in (await changes.pending(reader)).values())

    one, other = [(await hot_lead(database, number)).number for number in (1, 2)]
    before = await counted()
    await database.write(lambda tx: leads.join(tx, other, into=one))
    assert await counted() == before - 1
    async with database.read() as reader:
        assert [lead.number for lead in (await leads.newest(reader, stage=None, limit=9)).leads] == [one]
    await database.write(lambda tx: leads.part(tx, other))
    assert await counted() == before


@pytest.mark.parametrize(("own", "other"), [(True, True), (True, False), (False, True)])
async def test_tips_are_wanted_only_where_they_are_on_in_both(database: Database, own: bool, other: bool) -> None:
    one, two = (await hot_lead(database, 1, tips=own)).number, (await hot_lead(database, 2, tips=other)).number
    await hot_lead(database, 3, tips=False)
    await database.write(lambda tx: leads.join(tx, two, into=one))
    async with database.read() as reader:
        wanted = {one: own, two: other}
        refused = await leads.without_tips(reader)
    assert [number for number, on in wanted.items() if on and number not in refused] == (
        [one, two] if own and other else []
    )


@pytest.mark.parametrize("off", [0, 1, 2])
async def test_tips_that_are_off_on_any_of_three_accounts_are_off_on_all(database: Database, off: int) -> None:
    numbers = [(await hot_lead(database, place + 1, tips=place != off)).number for place in range(3)]
    alone = (await hot_lead(database, 4, tips=False)).number
    await database.write(lambda tx: leads.join(tx, numbers[1], into=numbers[2]))
    await database.write(lambda tx: leads.join(tx, numbers[2], into=numbers[0]))
    async with database.read() as reader:
        refused = await leads.without_tips(reader)
    assert (refused, alone in refused) == (set(numbers), False)


async def test_an_email_in_capitals_is_that_of_a_twin(database: Database) -> None:
    emails = ("Maryam.K@company.example", "maryam.k@company.example", "other@company.example")
    first, second, third = [await hot_lead(database, number, email=email) for number, email in enumerate(emails, 1)]
    async with database.read() as reader:
        found = [await leads.twins(reader, each) for each in (first, second, third)]
    assert found == [(second.number,), (first.number,), ()]
