"""Laws of the sales desk that must hold whenever the bot is idle, after any history (DESK §1, §2.5, §6)."""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from bot.context.context import TIMERS_OF_A_MOMENT
from tests.faults.simulated.bot import Bot
from tests.faults.simulated.witness import Witness

_NEWEST = "NOT EXISTS (SELECT 1 FROM rounds AS o WHERE o.lead = r.lead AND o.n > r.n)"
_STANDS = "o.state IN ('waiting', 'sent') AND NOT EXISTS (SELECT 1 FROM outbox AS d WHERE d.key = 'down:' || o.key)"
_ONCE = (
    "claimed", "released", "assigned", "touched", "meeting", "held", "no_show", "snoozed", "awake", "reopened",
    "alerted", "asked_back", "reminded",
)  # fmt: skip
"""What one update does to a lead once at most."""


def all_hold(bot: Bot) -> None:
    """Check every law of the desk."""
    witness = bot.witness
    assert witness is not None, "it has never run"
    one_round_is_open(witness)
    every_card_has_its_round(witness)
    lead_and_round_agree(witness)
    owners_are_those_of_the_ledger(witness)
    each_act_is_done_once(witness)
    timers_are_those_of_open_rounds(witness)
    who_is_reminded_asked_for_it(witness)
    one_ping_stands(bot)
    deals_are_those_of_the_rounds(witness)
    no_round_or_deal_is_deleted(witness)
    everything_is_told(witness)


def one_round_is_open(witness: Witness) -> None:
    """Check that of each lead at most the newest round is open."""
    assert witness.rows(f"SELECT r.lead, r.n FROM rounds AS r WHERE r.open = 1 AND NOT ({_NEWEST})") == []


def every_card_has_its_round(witness: Witness) -> None:
    """Check that each lead with a card came to the desk, with a round for each alert at most."""
    without = witness.rows(
        "SELECT number FROM leads WHERE (alerts > 0 OR quiet_at IS NOT NULL)"
        " AND NOT EXISTS (SELECT 1 FROM rounds WHERE lead = number)"
    )
    assert without == [], "a card without a round"
    numbers = Counter(lead for (lead,) in witness.rows("SELECT lead FROM rounds WHERE lead IS NOT NULL"))
    last = dict(witness.rows("SELECT lead, max(n) FROM rounds WHERE lead IS NOT NULL GROUP BY lead"))
    assert numbers == last, "rounds of a lead are counted from 1"


def lead_and_round_agree(witness: Witness) -> None:
    """Check that owner and outcome of a lead are those of its newest round, unless it is not at the desk."""
    differ = witness.rows(
        "SELECT number, l.owner, r.owner, l.outcome, r.outcome, r.state FROM leads AS l"
        f" JOIN rounds AS r ON lead = number WHERE {_NEWEST} AND (coalesce(l.owner, 0) <> coalesce(r.owner, 0)"
        " OR (l.outcome <> r.outcome AND r.state <> 'none'))"
    )
    assert differ == []
    states = {"won": "won", "lost": "lost", "unfit": "disqualified"}
    for lead, state, outcome, is_open in witness.rows(
        "SELECT lead, state, outcome, open FROM rounds WHERE lead IS NOT NULL"
    ):
        # A round that a newer one followed keeps the state in which it was, and a merged one how it ended.
        assert state == "merged" or outcome == states.get(state, "open"), f"lead {lead}: {state} is {outcome}"
        assert not (is_open and state in states), f"lead {lead}: {state} is open"


def owners_are_those_of_the_ledger(witness: Witness) -> None:
    """Check that the owner of each lead is the one whom the lines of the ledger lead to.

    Where a lead that was merged into it is erased, so are the lines of who had that one.
    """
    owners = dict(witness.rows("SELECT number, owner FROM leads"))
    lines = witness.rows("SELECT lead, kind, actor, data FROM ledger ORDER BY id")
    possible = _owners_after((lead, kind, actor, json.loads(data)) for lead, kind, actor, data in lines)
    for lead, owner in owners.items():
        own = [line[1:] for line in lines if line[0] == lead]
        taken_on = {json.loads(data).get("from") for kind, _, data in own if kind == "merged"} - {None}
        if not taken_on - owners.keys():
            assert owner in possible[lead], f"lead {lead} is {owner}'s, and by its ledger {possible[lead]}'s: {own}"


def _owners_after(lines: Iterable[tuple[int, str, int, dict[str, object]]]) -> Mapping[int, set[object]]:
    """Return who may have each lead after these lines: a new alert frees it, unless its owner is on shift.

    A lead that another was merged into may have that one's owner; what that one does frees it, too.
    """
    owners: dict[int, set[object]] = defaultdict(lambda: {None})
    before: dict[object, set[object]] = {}
    into: dict[int, int] = {}
    for lead, kind, actor, data in lines:
        match kind:
            case "merged" if "from" in data:
                before[lead, data["from"]] = owners[lead]
                owners[lead] = owners[lead] | owners[int(str(data["from"]))]
            case "merged":
                into[lead] = int(str(data["into"]))
            case "unmerged":
                into.pop(lead, None)
                owners[lead] = owners[lead] | before.get((lead, data["from"]), set())
            case "alerted" | "talk_asked" if lead in into:
                owners[into[lead]] = owners[into[lead]] | {None}
            case _:
                owners[lead] = _owners_of(owners[lead], kind, actor, data)
    return owners


def _owners_of(owners: set[object], kind: str, actor: int, data: dict[str, object]) -> set[object]:
    """Return who may have a lead after a line of its own."""
    match kind:
        case "claimed":
            return {actor}
        case "assigned":
            return {data["to"]}
        case "released":
            return {None}
        case "alerted" | "talk_asked":
            return owners | {None}
        case "reopened":
            return {actor} if actor else {None}
        case "outcome" if None in owners and data["after"] == "won":
            return owners - {None} | {actor}  # bought without an alert
        case "stage" if data["after"] == "lead":
            return owners | {None}  # sent back
        case _:
            return owners


_ACT = f"CASE WHEN update_id < 0 THEN update_id / {TIMERS_OF_A_MOMENT} ELSE update_id END"


def each_act_is_done_once(witness: Witness) -> None:
    """Check that no update, and no timer, did the same to a lead twice.

    A timer's acts are numbered by the moment it was due and a count. A clock that is put back comes to it again.
    """
    marks = ", ".join("?" for _ in _ONCE)
    twice = witness.rows(
        f"SELECT lead, kind, {_ACT} AS act FROM ledger WHERE kind IN ({marks}) AND update_id IS NOT NULL"
        " GROUP BY lead, kind, act, CASE WHEN update_id < 0 THEN at END HAVING count(*) > 1",
        *_ONCE,
    )
    assert twice == []


def timers_are_those_of_open_rounds(witness: Witness) -> None:
    """Check that each timer of a round is one of the newest round, and that one question a lead is open at most.

    A closed round has no timer but the answer clock of a customer who needs help.
    """
    newest = witness.rows(f"SELECT r.lead, r.n, r.open, r.data FROM rounds AS r WHERE {_NEWEST}")
    rounds = {(lead, n): (is_open, data) for lead, n, is_open, data in newest}
    for lead, key, data in witness.rows("SELECT lead, key, data FROM timers WHERE kind = 'desk'"):
        n, which = (json.loads(data)[name] for name in ("n", "which"))
        assert (lead, n) in rounds, f"{key} is of the round {n}, which is not the newest"
        is_open, kept = rounds[lead, n]
        assert is_open or (which == "answer" and json.loads(kept).get("helping")), f"{key} is of a round that is closed"
    asked = "SELECT lead FROM timers WHERE kind = 'ask' GROUP BY lead HAVING count(*) > 1"
    assert witness.rows(asked) == [], "two questions about one lead"
    orphans = "SELECT key FROM timers WHERE kind IN ('ask', 'menu') AND lead NOT IN (SELECT number FROM leads)"
    assert witness.rows(orphans) == []


def who_is_reminded_asked_for_it(witness: Witness) -> None:
    """Check that nobody is written to more often than they asked for, or after the day was cancelled."""
    counts: Counter[tuple[int, str]] = Counter()
    for lead, kind in witness.rows("SELECT lead, kind FROM ledger ORDER BY id"):
        counts[lead, kind] += 1
        assert counts[lead, "reminded"] <= counts[lead, "asked_back"], f"lead {lead} did not ask for it"
    orphans = "SELECT key FROM timers WHERE kind = 'return' AND lead NOT IN (SELECT lead FROM ledger WHERE kind = ?)"
    assert witness.rows(orphans, "asked_back") == []


def one_ping_stands(bot: Bot) -> None:
    """Check that one ping stands under a card at most, and none under one whose round says that there is none."""
    witness = bot.witness
    assert witness is not None, "the caller looked"
    standing = witness.rows(
        f"SELECT o.lead, o.key, o.sent_to, o.message_id FROM outbox AS o WHERE o.key LIKE 'ping:%' AND {_STANDS}"
    )
    many = {lead: times for lead, times in Counter(lead for lead, *_ in standing).items() if times > 1}
    assert many == {}, f"two pings stand: {standing}"
    said = {
        lead: json.loads(data).get("ping")
        for lead, data in witness.rows(f"SELECT r.lead, r.data FROM rounds AS r WHERE r.lead IS NOT NULL AND {_NEWEST}")
    }
    assert [each for each in standing if said.get(each[0]) is None] == [], "a ping stands that nobody needs"
    gone = witness.rows(
        "SELECT o.key, o.message_id FROM outbox AS o JOIN outbox AS d ON d.key = 'down:' || o.key"
        " WHERE o.key LIKE 'ping:%' AND o.sent_to = ? AND o.message_id IS NOT NULL AND d.state = 'sent'",
        bot.group.id,
    )
    there = {message.id for message in bot.group.messages if message.buttons and not message.is_deleted}
    assert [key for key, message in gone if message in there] == [], "a ping that was taken down still has buttons"


def deals_are_those_of_the_rounds(witness: Witness) -> None:
    """Check that the deals that count, the last entry of each, are as many as the rounds of their lead say.

    A round that goes on for another one, since a merge, has the deals of both.
    """
    into = dict(witness.rows("SELECT number, coalesce(merged_into, number) FROM leads"))
    while any(into[other] != other for other in into.values()):
        into = {lead: into[other] for lead, other in into.items()}
    last: dict[tuple[int, int], bool] = {}
    for lead, number, taken_back in witness.rows(
        "SELECT lead, number, taken_back FROM deals WHERE lead IS NOT NULL ORDER BY id"
    ):
        last[lead, number] = not taken_back
    counted = Counter(into[lead] for (lead, _), counts in last.items() if counts)
    said = Counter[int]()
    for lead, data in witness.rows("SELECT lead, data FROM rounds WHERE lead IS NOT NULL AND state <> 'merged'"):
        said[into[lead]] += json.loads(data).get("deals", 0)
    assert +counted == +said, f"deals: {counted}, rounds: {said}"


def no_round_or_deal_is_deleted(witness: Witness) -> None:
    """Check that rounds outlive their lead: /forget and age take the name, and no figure.

    Only what a merge has made goes when the pair comes apart.
    """
    details = witness.rows("SELECT detail FROM audit WHERE action = 'unmerge'")
    parted = {int(number) for (said,) in details for number in re.findall(r"\d+", said)}
    deleted = witness.rows("SELECT key, sends FROM witness WHERE key LIKE 'round:%'")
    assert [key for key, lead in deleted if lead not in parted] == []
    named = "SELECT id FROM rounds WHERE lead IS NULL AND (owner IS NOT NULL OR open = 1 OR data <> '{}')"
    assert witness.rows(named) == [], "a round of somebody forgotten says more than figures need"


def everything_is_told(witness: Witness) -> None:
    """Check that nothing the desk says to the group was given up."""
    told = "key LIKE 'ping:%' OR key LIKE 'morning:%' OR key LIKE 'waits:%' OR key LIKE 'off:%' OR key LIKE 'desk:%'"
    dead = f"SELECT key, error FROM outbox WHERE state = 'dead' AND method LIKE 'send%' AND ({told})"
    assert witness.rows(dead) == []
