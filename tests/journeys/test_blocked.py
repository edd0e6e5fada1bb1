"""People who block the bot are marked until they return; a flood by one person delays no one else."""

from tests import people
from tests.journeys.running import Office
from tests.journeys.walking import HOT, gives_number, sees_question

BLOCKED = "SELECT blocked FROM leads"


async def test_who_blocks_is_marked_and_seen_on_the_card(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara, *HOT)
    await office.maryam.sees("سرنخ ۱ ", chat=office.group)
    await sara.sees("همه‌چیز آماده است")  # nothing is under way to her that would fail
    sara.blocks()
    await office.maryam.sees("ربات را مسدود کرده", chat=office.group)
    assert await office.rows(BLOCKED) == [(1,)]
    sara.unblocks()
    await office.sandbox.quiet()
    assert await office.rows(BLOCKED) == [(0,)]


async def test_who_returns_goes_on_where_they_were(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara, HOT[0])
    await sees_question(sara, 2, "fa")
    sara.blocks()
    await office.sandbox.quiet()
    sara.unblocks()
    before = sara.chat.last
    sara.sends("/start")
    await sara.sees("۲ از ۴", after=before)


async def test_blocking_makes_nobody_of_somebody_unknown(office: Office) -> None:
    sara = people.sara(office.sandbox)
    sara.has_started()
    sara.blocks()
    sara.unblocks()
    await office.sandbox.quiet()
    assert await office.rows("SELECT count(*) FROM leads") == [(0,)]


async def test_a_flood_of_one_starves_nobody_and_is_kept(office: Office) -> None:
    reza, sara = people.reza(office.sandbox), people.sara(office.sandbox)
    reza.opens()
    await reza.sees("سلام رضا")
    for number in range(300):
        reza.sends(f"سلام {number}")
    sara.opens()
    await sara.sees("سلام سارا")
    before_hers = [call.params["chat_id"] for call in office.sandbox.called("sendMessage")].index(sara.id)
    assert before_hers < 60, "she does not wait until he has an answer to each of his messages"
    sara.shares_contact()
    await sees_question(sara, 1, "fa")
    await office.sandbox.quiet(20)
    assert await office.rows("SELECT count(*) FROM ledger WHERE kind = 'said'") == [(300,)]
    assert len(office.sandbox.called("sendMessage")) < 60
    reza.shares_contact()
    await reza.sees("این هم راهنمای شما")
