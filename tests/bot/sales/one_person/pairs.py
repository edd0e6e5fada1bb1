"""Two leads of one person at a desk of three, each brought to a state, merged and taken apart."""

from collections.abc import Sequence
from datetime import timedelta

from bot.sales.one_person.merging import MergeAsked, merge
from bot.sales.one_person.parting import take_apart
from bot.sales.people.desk_context import desk_context
from bot.sales.rounds.acting import Acted
from conversations.desk.rounds.values import acts
from conversations.desk.rounds.values.acts import DealAmount
from conversations.desk.rounds.values.moves import Denied
from conversations.desk.rounds.values.people import Actor
from storage.database import Reader, Row, Transaction
from storage.postgres.transactions.transaction import PostgresReader
from storage.records.lead import Outcome, Stage
from storage.records.round import RoundState, TouchKind
from tests.bot.sales.rounds.desk_room import ADMIN, MINA, DeskRoom, member

STATES = [RoundState(each) for each in ["none", "new", "claimed", "contacted", "meeting", "won", "lost", "unfit"]]
MANAGER = member(MINA)
_KEPT = ("leads", "sessions", "rounds", "deals", "timers", "desk_people", "cards")
"""The tables whose rows taking apart gives back."""
_CHANGES = {"revision"}
"""Columns that count changes."""
_COLUMNS_OF_SQLITE = "SELECT name FROM pragma_table_info($1) ORDER BY name"
_COLUMNS_OF_POSTGRES = "SELECT column_name FROM information_schema.columns WHERE table_name = $1 ORDER BY column_name"


async def lead_in(desk: DeskRoom, state: RoundState, owner: int, *, account: int, **known: object) -> int:
    """Bring a new lead into a state, with an owner if that is possible; return its number."""
    if state is RoundState.NONE:
        facts = {"alert": False, "stage": Stage.LEAD, "hot": False, "alerted_at": None}
        return (await desk.hot_lead(account, **{**facts, **known})).number
    number = (await desk.hot_lead(account, **known)).number
    actor = member(owner)
    steps: dict[RoundState, tuple[acts.DeskAct, ...]] = {
        RoundState.NEW: (),
        RoundState.CLAIMED: (acts.Claim(actor),),
        RoundState.CONTACTED: (acts.Claim(actor), acts.Touch(actor, TouchKind.CALL)),
        RoundState.MEETING: (acts.Claim(actor), acts.Meet(actor, desk.now + timedelta(days=1))),
        RoundState.WON: (acts.Claim(actor), acts.Win(actor, DealAmount(number * 1_000, "IRT"))),
        RoundState.LOST: (acts.Claim(actor), acts.Lose(actor, Outcome.LOST, "price")),
        RoundState.UNFIT: (acts.Claim(actor), acts.Lose(actor, Outcome.DISQUALIFIED, "spam")),
    }
    for act in (acts.Alerted(), *steps[state]):
        await desk.does_act(act, number)
    return number


async def merges(desk: DeskRoom, lead: int, number: int, actor: Actor = MANAGER) -> Acted | Denied:
    """Let somebody merge two leads."""

    async def work(tx: Transaction) -> Acted | Denied:
        ctx = desk._next_context(tx)
        return await merge(ctx, MergeAsked(actor, lead, number), await desk_context(tx, desk.config, desk.now))

    return await desk.database.write(work)


async def parts(desk: DeskRoom, number: int, actor: Actor = ADMIN) -> Acted | Denied:
    """Let somebody take a pair apart."""

    async def work(tx: Transaction) -> Acted | Denied:
        ctx = desk._next_context(tx)
        return await take_apart(ctx, actor, number, await desk_context(tx, desk.config, desk.now))

    return await desk.database.write(work)


async def rows(desk: DeskRoom) -> dict[str, Sequence[Row]]:
    """Return what is kept of leads, their rounds and deals and of the people of the desk, in a fixed order."""
    async with desk.database.read() as reader:
        named = {table: await _columns(reader, table) for table in _KEPT}
        kept = {table: await reader.all(f"SELECT {of_it} FROM {table}") for table, of_it in named.items()}
    return {table: sorted(map(tuple, each), key=repr) for table, each in kept.items()}


async def _columns(reader: Reader, table: str) -> str:
    is_server = isinstance(reader, PostgresReader)
    found = await reader.all(_COLUMNS_OF_POSTGRES if is_server else _COLUMNS_OF_SQLITE, table)
    return ", ".join(name for (name,) in found if name not in _CHANGES)


async def money(desk: DeskRoom, *numbers: int) -> list[int]:
    """Return what the deals of each of these leads come to, in rial."""
    return [sum(amount or 0 for amount in await desk.amounts(number)) for number in numbers]
