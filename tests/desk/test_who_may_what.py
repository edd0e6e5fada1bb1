"""DESK §1.2 through the running bot: buttons and commands, from each state, by everybody, do what the rules decide.

The leads of one shop stand in each state; what somebody does to a lead is compared with `decide` of its round before.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from itertools import product
from typing import NamedTuple

from bot.context.context import Context, by_clock
from bot.sales.people.desk_context import actor_of, desk_context
from bot.sales.rounds.acting import round_of
from bot.sales.rounds.telling import telling_of
from bot.sandbox.people.person import Person
from bot.sandbox.people.screen import Press
from bot.sandbox.values.keyboards import InlineButton
from bot.sandbox.world.model import Toast
from conversations.desk.cards.meanings import meaning_of
from conversations.desk.cards.presses import CardPress, read_press
from conversations.desk.notices.refusals import refusal
from conversations.desk.notices.wording import DeskTelling
from conversations.desk.rounds.decide import decide
from conversations.desk.rounds.values import acts
from conversations.desk.rounds.values.acts import DealAmount, DeskQuestion, PersonsAct
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import Denied
from conversations.desk.rounds.values.people import Actor
from storage.people import sessions
from storage.records.lead import Outcome
from storage.records.round import Round, RoundState, TouchKind
from tests.desk.people import DESK, all_are_there
from tests.desk.pressing import told
from tests.desk.shop import REZA_ID, TEHRAN, Shop, open_shop
from tests.faults.simulated.story import HOT

MORNING = "Sat 28 Nov 2026 10:00"
NO_LIMITS = f"{{claim: {{max_untouched: 0}}, {DESK}}}"
ENDS = {"WON": "/won {} 12m toman", "LOST": "/lost {} price", "UNFIT": "/unfit {} spam"}
STATES = ("NONE", "NEW", "CLAIMED", "CONTACTED", "MEETING", *ENDS)
BUTTONS = (
    "claim", "free", "talked", "missed", "bought", "lose:price", "lose:other", "misfit:spam", "again", "amount",
    "meet:20261130-1030", "later:20261202-0900", f"hand:{REZA_ID}", "takeover", "settled", "wake", "held", "noshow",
)  # fmt: skip
ISOLATES = dict.fromkeys(map(ord, "\u2068\u2069"))
COMMANDS = ("take", "release", "call", "won 5m toman", "lost price", "reopen they called")

SELDOM = {"claim", "free", "talked", "bought", "lose:price", "again"}
"""What admins do here, and people from outside try, who have no commands in the group."""


class Deed(NamedTuple):
    """What somebody does to a lead of their own."""

    state: str
    who: str
    what: str
    lead: int


class Known(NamedTuple):
    """What is known of a lead before the deeds."""

    round: Round
    telling: DeskTelling


def leads_in_every_state(shop: Shop) -> dict[str, int]:
    """Let one lead be in each state, Sara its owner or its last one."""
    for number, state in enumerate(STATES, start=1):
        shop.prospect(state, *(() if state == "NONE" else HOT))
        if state in {"CLAIMED", "CONTACTED", "MEETING", *ENDS}:
            told(shop, shop.sara, f"/take {number}")
        if state == "CONTACTED":
            told(shop, shop.sara, f"/call {number}")
        if state == "MEETING":
            told(shop, shop.sara, f"/meet {number} tomorrow 12:00")
        if state in ENDS:
            told(shop, shop.sara, ENDS[state].format(number))
    return {state: number for number, state in enumerate(STATES, start=1)}


def deeds(first: int, people: Sequence[str]) -> list[Deed]:
    """Everything that is done, each to a lead of its own, from this number on."""
    done = product(STATES, people, (*BUTTONS, *(f"/{each}" for each in COMMANDS)))
    every = [each for each in done if each[1] in {"O", "M", "G"} or each[2] in SELDOM]
    return [Deed(*each, lead=number) for number, each in enumerate(every, start=first)]


def copy_leads(shop: Shop, originals: dict[str, int], wanted: Sequence[Deed]) -> None:
    """Add a lead for each deed, in the state of the one that stands in it; their cards have the ids K1, K2, …"""
    file = str(shop.bot.settings.database_url).removeprefix("sqlite:///")
    with closing(sqlite3.connect(file)) as rows, rows:
        for deed in wanted:
            old, new = originals[deed.state], deed.lead
            _copy(rows, "leads", "number", old, {"number": new, "telegram_id": 9_000_000_000 + new, "phone": None})
            for table, more in (("sessions", {}), ("rounds", {"id": None}), ("deals", {"id": None})):
                _copy(rows, table, "lead", old, {"lead": new, **more})
            rows.execute("UPDATE deals SET round = (SELECT id FROM rounds WHERE lead = ?) WHERE lead = ?", (new, new))
            rows.execute("INSERT INTO cards (id, lead, at) VALUES (?, ?, 0)", (f"K{new}", new))
        rows.execute("DELETE FROM changed_leads")


def _copy(rows: sqlite3.Connection, table: str, key: str, of: int, changes: dict[str, int | None]) -> None:
    names = [name for (_, name, *_) in rows.execute(f"PRAGMA table_info({table})")]
    taken = ", ".join("?" if name in changes else name for name in names)
    values = (*(changes[name] for name in names if name in changes), of)
    rows.execute(f"INSERT INTO {table} ({', '.join(names)}) SELECT {taken} FROM {table} WHERE {key} = ?", values)


class Desk(NamedTuple):
    """The rounds of all leads, what the rules go by, and who is who."""

    known: dict[int, Known]
    ctx: DeskContext
    actors: dict[str, Actor]


def read_desk(shop: Shop, numbers: Sequence[int], people: dict[str, Person]) -> Desk:
    """Read what is there now."""
    known: dict[int, Known] = {}
    found: list[Desk] = []

    async def work(ctx: Context) -> None:
        desk = await desk_context(ctx.tx, ctx.config, ctx.now)
        for number in numbers:
            session = await sessions.load_number(ctx.tx, number)
            assert session is not None
            known[number] = Known(await round_of(ctx, session.lead, desk), telling_of(ctx, desk, session.lead))
        actors = {who: await actor_of(ctx.tx, ctx.config, person.id) for who, person in people.items()}
        found.append(Desk(known, desk, actors))

    app = shop.bot.app
    assert app is not None, "it has started"
    shop.lets(app.background.jobs._commits.run(by_clock(work, app.config, shop.now)))
    return found[0]


def act_of(deed: Deed, before: Round, actor: Actor) -> PersonsAct:
    """Return the act that a button or a command stands for."""
    number = before.lead
    if not deed.what.startswith("/"):
        press = read_press(f"c:K{number}:{deed.what}")
        assert isinstance(press, CardPress)
        meaning = meaning_of(press, actor, before.state, TEHRAN)
        assert isinstance(meaning, PersonsAct), deed
        return meaning
    deal = DealAmount(50_000_000, "IRT")
    won = before.state is RoundState.WON
    return {
        "take": acts.Take(actor),
        "release": acts.GiveBack(actor),
        "call": acts.Touch(actor, TouchKind.CALL),
        "won": acts.AskFirst(actor, DeskQuestion.ANOTHER_DEAL) if won else acts.Win(actor, deal),
        "lost": acts.Lose(actor, Outcome.LOST, "price"),
        "reopen": acts.Reopen(actor, "they called"),
    }[deed.what[1:].split(" ")[0]]


def wrong(before: Desk, after: Desk, deed: Deed, said: str) -> str:
    """Return what is not as the rules say; "" for nothing. `said`: what answers a command."""
    was, now = before.known[deed.lead].round, after.known[deed.lead].round
    verdict = decide(was, act_of(deed, was, before.actors[deed.who]), before.ctx)
    if not isinstance(verdict, Denied):
        same = (now.state, now.owner) == (verdict.round.state, verdict.round.owner)
        return "" if same else f"{deed}: became {now.state} of {now.owner}, not {verdict.round.state}"
    if now != was:
        return f"{deed}: {verdict.error} changed the round"
    text = refusal(verdict, before.known[deed.lead].telling).translate(ISOLATES)
    return "" if text in said else f"{deed}: {text!r} is not in {said!r}"


def shown(toasts: Sequence[Toast]) -> str:
    """Return what presses were answered with."""
    return "\n".join(each.text for each in toasts).translate(ISOLATES)


def does(shop: Shop, deed: Deed, person: Person) -> int | None:
    """Press, or write and return the number of the message."""
    if deed.what.startswith("/"):
        name, _, words = deed.what.partition(" ")
        person.sends(f"{name} {deed.lead} {words}".strip(), chat=shop.group)
        return shop.group.messages[-1].id
    place = shop.group.messages[0] if deed.who != "x" else person.chat.messages[0]
    person.presses(Press(place, InlineButton("", f"c:K{deed.lead}:{deed.what}")))
    return None


def test_every_button_and_command_from_every_state_by_everybody() -> None:
    with open_shop(MORNING, desk=NO_LIMITS) as shop:
        all_are_there(shop)
        originals = leads_in_every_state(shop)
        people = {"O": shop.sara, "M": shop.reza, "G": shop.mina, "A": shop.maryam, "x": shop.prospect("Eve")}
        wanted = deeds(100, tuple(people))
        copy_leads(shop, originals, wanted)
        numbers = [deed.lead for deed in wanted]
        before = read_desk(shop, numbers, people)
        answers: dict[int, int] = {}
        for deed in wanted:
            message = does(shop, deed, people[deed.who])
            if message is not None:
                answers[message] = deed.lead
        shop.settles()
        after = read_desk(shop, numbers, people)
        said = {answers[line.answers]: line.text for line in shop.record.of(shop.group) if line.answers in answers}
        toasts = {who: shown(person.user.toasts) for who, person in people.items()}
        found = [wrong(before, after, deed, said.get(deed.lead, "") + toasts[deed.who]) for deed in wanted]
        assert [each for each in found if each] == []
