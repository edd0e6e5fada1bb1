import pytest

from storage.database import Database, Transaction
from storage.encryption.seals import NO_CIPHER
from storage.errors import StatementRefused
from storage.people import erasure, leads, ledger, sessions
from storage.people.columns import COLUMNS
from storage.people.lead_rows import update_of
from storage.people.ledger import ENTRIES_LOADED, SAYINGS_LOADED
from storage.records.lead import Consent, ContactKind, Lead, Outcome, QuietReason, Reason, Stage
from storage.records.ledger import EntryKind
from storage.records.talk import Session, Step, Talk, TelegramUser
from tests.storage.stored import DAY, MARYAM, NOW, SECOND, entry, keep, kept

EVERYTHING = {
    "username": "maryam_2",
    "language": "en",
    "phone": "+989121234567",
    "phone_verified": True,
    "email": "maryam@company.example",
    "contact": ContactKind.OWN_PHONE,
    "unread_contact": "۰۹۱۲ و بعدش را یادم نیست",
    "stage": Stage.SQL,
    "hot": True,
    "outcome": Outcome.WON,
    "fit": 92,
    "interest": 75,
    "reasons": (Reason(about="need", option="build", axis="fit", points=40.5),),
    "scored_at": NOW + SECOND,
    "answers": {"need": "build", "timing": "now"},
    "last_source": "g_ads7",
    "consent": Consent(version=2, text_hash="b" * 64, at=NOW, update_id=17),
    "tips": True,
    "stopped": True,
    "blocked": True,
    "alerts": 2,
    "alerted_at": NOW,
    "topic": 77,
    "quiet": (QuietReason.WORDS, QuietReason.ASKED),
    "quiet_at": NOW,
    "quiet_due": NOW + DAY,
    "owner": 2**40,
    "owner_name": "علی",
    "claimed_at": NOW + SECOND,
    "seen": NOW + DAY,
    "updated": NOW + DAY,
}


async def loaded(database: Database, telegram_id: int = MARYAM.telegram_id) -> Session:
    session = await database.write(lambda tx: sessions.load(tx, telegram_id))
    assert session is not None
    return session


async def test_somebody_new_has_no_session(database: Database) -> None:
    assert await database.write(lambda tx: sessions.load(tx, 1)) is None
    assert await database.write(lambda tx: sessions.load_number(tx, 1)) is None


async def test_a_visitor_begins_with_what_telegram_tells(database: Database) -> None:
    begun = await database.write(lambda tx: sessions.begin(tx, MARYAM, language="fa", source="ig", at=NOW))
    assert begun.lead.stage is Stage.VISITOR
    assert (begun.lead.first_source, begun.lead.last_source) == ("ig", "ig")
    assert await loaded(database) == begun


async def test_every_field_of_a_lead_comes_back_as_it_was_saved(database: Database) -> None:
    lead = await kept(database, **EVERYTHING)
    session = await loaded(database)
    assert session.lead == lead
    fixed = {"number", "telegram_id", "name", "first_source", "created", "merged_into"}
    assert set(EVERYTHING) | fixed == {*Lead.__struct_fields__}
    assert await database.write(lambda tx: sessions.load_number(tx, lead.number)) == session


async def test_who_only_looks_sees_the_same_session(database: Database) -> None:
    await kept(database, **EVERYTHING)
    async with database.read() as reader:
        seen = await sessions.read(reader, MARYAM.telegram_id)
        assert await sessions.read(reader, 1) is None
    assert seen == (await loaded(database)).replace(stored=None, stored_talk=None)


@pytest.mark.parametrize("field", EVERYTHING)
async def test_a_changed_field_is_written_alone(database: Database, field: str) -> None:
    await kept(database)
    before = (await loaded(database)).lead
    after = before.replace(**({field: EVERYTHING[field]}))
    await database.write(lambda tx: leads.save(tx, after, stored=before))
    assert (await loaded(database)).lead == after
    statement, _ = update_of(after, NO_CIPHER, stored=before)
    assert statement.count(" = $") == 1 + len(_columns_of(field))


async def test_nothing_is_written_when_nothing_has_changed(database: Database) -> None:
    lead = await kept(database, **EVERYTHING)
    assert update_of(lead, NO_CIPHER, stored=(await loaded(database)).lead)[0] == ""


async def test_a_newcomer_has_the_row_that_their_lead_says(database: Database) -> None:
    begun = await database.write(lambda tx: sessions.begin(tx, MARYAM, language="fa", source="ig", at=NOW))
    session = await loaded(database)
    assert begun.stored == begun.lead == session.lead == session.stored


async def test_a_damaged_row_is_written_whole(database: Database) -> None:
    lead = await kept(database, **EVERYTHING)
    await database.write(lambda tx: tx.run("UPDATE leads SET stage = 'of another version'"))
    session = await loaded(database)
    assert session.stored is None
    await database.write(lambda tx: sessions.save(tx, lead=session.lead, talk=session.talk, stored=session.stored))
    assert (await loaded(database)).lead == lead.replace(stage=Stage.SQL)


def _columns_of(field: str) -> list[str]:
    """Return the columns that hold a field, with that of its keyed hash."""
    found = [column for column in COLUMNS if column.path[0] == field]
    return [column.name for column in found] + [column.blind_index for column in found if column.blind_index]


async def test_a_talk_comes_back_as_it_was_saved(database: Database) -> None:
    lead = await kept(database)
    talk = Talk(
        session=3,
        funnel="c" * 64,
        step=Step.NUMBER,
        question="timing",
        failures=1,
        interrupted=Step.QUESTION,
        question_key="q:1:3:2",
        minute=NOW,
        heard=4,
        completed=True,
        quick_left=1,
    )
    await database.write(lambda tx: sessions.save(tx, lead=lead, talk=talk))
    assert (await loaded(database)).talk == talk


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({}, id="nothing"),
        pytest.param({"question": "timing", "failures": 2}, id="another question"),
        pytest.param({"question": None}, id="no question"),
        pytest.param({"step": Step.NUMBER, "interrupted": Step.QUESTION}, id="another step"),
        pytest.param({"funnel": "b" * 64, "question": "budget"}, id="another funnel"),
    ],
)
async def test_a_talk_that_goes_on_is_written_with_its_columns(database: Database, changed: dict[str, object]) -> None:
    await kept(database)
    before = await loaded(database)
    assert before.talk is not None
    talk = before.talk.replace(**changed)
    await database.write(
        lambda tx: sessions.save(tx, lead=before.lead, talk=talk, stored=before.stored, stored_talk=before.stored_talk)
    )
    assert (await loaded(database)).talk == talk
    async with database.read() as reader:
        assert await reader.all("SELECT funnel, step, question FROM sessions") == [
            (talk.funnel, talk.step, talk.question)
        ]


async def test_a_damaged_talk_is_written_whole(database: Database) -> None:
    await kept(database)
    await database.write(lambda tx: tx.run("UPDATE sessions SET talk = '{'"))
    session = await loaded(database)
    assert (session.talk is not None, session.stored_talk) == (True, None)
    await database.write(
        lambda tx: sessions.save(tx, lead=session.lead, talk=session.talk, stored_talk=session.stored_talk)
    )
    async with database.read() as reader:
        assert await reader.one("SELECT funnel, step, question FROM sessions") == ("", "question", None)


async def test_counts_can_read_where_talks_stand_without_the_json(database: Database) -> None:
    await kept(database)
    async with database.read() as reader:
        assert await reader.all("SELECT funnel, step, question FROM sessions") == [("a" * 64, "question", "need")]


async def test_a_forgotten_number_is_not_given_to_the_next_person(database: Database) -> None:
    lead = await kept(database)
    await database.write(lambda tx: erasure.erase(tx, lead.number, update_id=1, at=NOW))
    assert (await kept(database)).number == lead.number + 1


async def test_one_account_is_one_lead(database: Database) -> None:
    await kept(database)
    with pytest.raises(StatementRefused):
        await kept(database)


async def test_a_person_with_the_oddest_name_is_kept(database: Database) -> None:
    name = "'; DROP TABLE leads; -- \u202e💥 می‌خواهم"
    await kept(database, TelegramUser(telegram_id=2**63 - 1, name=name))
    assert (await loaded(database, 2**63 - 1)).lead.name == name


async def test_the_ledger_comes_in_the_order_of_time(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        lead = await keep(tx)
        answered = entry(question="need", option="sales", after=SECOND)
        await ledger.add(tx, lead.number, [entry(EntryKind.COMPLETED, after=DAY), answered])
        await ledger.add(tx, lead.number, [entry(EntryKind.SAID, after=2 * SECOND, text="سلام", medium="text")])

    await database.write(work)
    kinds = [said.kind for said in (await loaded(database)).ledger]
    assert kinds == [EntryKind.STARTED, EntryKind.ANSWERED, EntryKind.SAID, EntryKind.COMPLETED]


async def test_an_entry_comes_back_as_it_was_added(database: Database) -> None:
    told = entry(EntryKind.SAID, text="قیمت؟", medium="text", odd=[1, {"nested": None}])
    lead = await kept(database)
    await database.write(lambda tx: ledger.add(tx, lead.number, [told]))
    assert (await loaded(database)).ledger[-1] == told


async def test_of_what_was_merely_said_a_turn_sees_the_last_three(database: Database) -> None:
    lead = await kept(database)
    said = [entry(EntryKind.SAID, after=n * SECOND, text=str(n), medium="text") for n in range(1, 10)]
    await database.write(lambda tx: ledger.add(tx, lead.number, said))
    heard = [one.data["text"] for one in (await loaded(database)).ledger if one.kind is EntryKind.SAID]
    assert heard == ["7", "8", "9"]
    async with database.read() as reader:
        assert len(await ledger.of(reader, lead.number)) == 10


async def test_of_a_very_long_ledger_a_turn_sees_the_newest(database: Database) -> None:
    lead = await kept(database)
    many = [entry(after=n * SECOND, question=str(n), option="sales") for n in range(1, ENTRIES_LOADED + 100)]
    said = [entry(EntryKind.SAID, after=n * DAY, text="x", medium="text") for n in range(1, SAYINGS_LOADED + 1)]
    await database.write(lambda tx: ledger.add(tx, lead.number, [*many, *said]))
    newest = (await loaded(database)).ledger
    assert len(newest) == ENTRIES_LOADED
    assert newest[-SAYINGS_LOADED:] == tuple(said)


async def test_the_ledger_cannot_be_rewritten(database: Database) -> None:
    await kept(database)
    with pytest.raises(StatementRefused, match="append-only"):
        await database.write(lambda tx: tx.run("UPDATE ledger SET actor = 1"))


async def test_an_entry_for_nobody_is_refused(database: Database) -> None:
    with pytest.raises(StatementRefused, match=r"(?i)foreign key"):
        await database.write(lambda tx: ledger.add(tx, 404, [entry()]))


async def test_a_talk_without_a_step_yet_is_not_stored(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        begun = await sessions.begin(tx, MARYAM, language="fa", source="", at=NOW)
        await sessions.save(tx, lead=begun.lead, talk=None)

    await database.write(work)
    assert (await loaded(database)).talk is None


async def test_a_talk_of_which_nothing_can_be_read_goes_on_at_its_step(database: Database) -> None:
    lead = await kept(database)
    talk = Talk(session=3, funnel="f", step=Step.QUESTION, question="need")
    await database.write(lambda tx: sessions.save(tx, lead=lead, talk=talk))
    await database.write(lambda tx: tx.run("UPDATE sessions SET talk = '{\"session\":3,'"))
    salvaged = (await loaded(database)).talk
    assert salvaged is not None
    assert salvaged.step is Step.QUESTION
    assert salvaged.session == 3


@pytest.mark.long
async def test_what_is_read_ahead_is_what_each_would_read_alone_and_is_used_once(database: Database) -> None:
    for number in range(1, 30):
        person = TelegramUser(telegram_id=number, name=f"person {number}")
        lead = await kept(database, person, name=f"person {number}")
        said = [entry(EntryKind.SAID, after=n * SECOND, text=f"{number} {n}") for n in range(number % 6)]
        done = [entry(after=n * SECOND, question="need", option="build") for n in range(number)]
        await database.write(lambda tx, lead=lead, all_=(*said, *done): ledger.add(tx, lead.number, all_))

    async def work(tx: Transaction) -> None:
        people = [*range(20, 32), 3, 3]
        ahead = await sessions.rows_of(tx, sorted(set(people)))
        for person in people:
            assert await sessions.look_up(tx, person, ahead) == await sessions.look_up(tx, person, {})
            assert person not in ahead
        assert await sessions.rows_of(tx, []) == {}

    await database.write(work)
